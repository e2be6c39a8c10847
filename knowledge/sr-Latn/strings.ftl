### Sve rečenice osim članaka. Obraćanje: vi.

## Dobrodošlica i pomoć

welcome =
    Dobar dan! Pomažem oko lozinki za Microsoft 365, Outlook.com i druge naloge e-pošte.
    Recite svojim rečima u čemu je problem ili izaberite nešto od ovoga:
help-text =
    Mogu da vam pomognem da:

    - ponovo uđete u nalog ako ste zaboravili lozinku
    - promenite lozinku
    - unesete novu lozinku u aplikaciju za poštu
    - registrujete kontakt podatke koji su potrebni za resetovanje lozinke
    - kao administrator resetujete tuđe lozinke ili dozvolite drugima da to rade sami

    Samo napišite šta vam treba. U svakom trenutku možete da zatražite razgovor sa čovekom.
greeting-reply = Dobar dan! Oko koje lozinke mogu da pomognem?
thanks-reply = Nema na čemu!
goodbye-reply = Doviđenja i sve najbolje!

## Kad nije jasno

rephrase =
    Izvinite, ovo mi nije jasno. Možete li to da kažete drugačije? Na primer:

    - Ne sećam se lozinke za Gmail
    - Telefon stalno traži novu lozinku
    - Kako da zaposleni sami resetuju svoje lozinke?
offer-person = Žao mi je, i dalje ne razumem. Želite li da razgovarate sa čovekom?
please-rephrase = Naravno. Šta vam treba? Najbolje jednom kratkom rečenicom.
did-you-mean = Da li ste mislili na nešto od ovoga?
which-account = **{ $topic }** – o kom nalogu je reč?
empty-message = Nije stigao nikakav tekst. Kako mogu da pomognem?
too-long =
    { $limit ->
        [one] Toliko odjednom ne mogu da pročitam. Neka bude najviše { $limit } znak, molim.
        [few] Toliko odjednom ne mogu da pročitam. Neka budu najviše { $limit } znaka, molim.
       *[other] Toliko odjednom ne mogu da pročitam. Neka bude najviše { $limit } znakova, molim.
    }
attachment-not-read = Ne mogu da otvaram fajlove ni slike. Opišite problem rečima, ali ne pišite lozinku.

## Posle odgovora

did-that-help = Da li je to pomoglo?
yes-helped = Da, hvala
no-helped = Ne baš
glad-it-helped = Odlično! Tu sam ako vam još nešto zatreba.
not-helped = Žao mi je. Šta ćemo sledeće da probamo?

## Dugmad

button-other-account = Reč je o drugom nalogu
button-rephrase = Reći ću drugačije
button-talk-to-person = Razgovor sa čovekom
button-help = Šta sve umeš?

## Čovek

no-agent = Ovom razgovoru niko ne može da se pridruži, ali naša podrška će vam rado pomoći: { $contact }
no-agent-no-contact = Ovom razgovoru niko ne može da se pridruži. Obratite se svojoj IT podršci, oni će vam pomoći.

## Jezici

language-changed = U redu, odsad na ovom jeziku: { $language }.
language-not-yet = Izgleda da pišete na ovom jeziku: { $language }. Na njemu još ne mogu da odgovaram, ali mogu na ovima: { $available }.
language-not-offered = Na ovom jeziku još ne mogu da odgovaram: { $language }. Ali mogu na ovima: { $available }.
answer-in-other-language = Ovaj odgovor zasad postoji samo na ovom jeziku: { $language }.

## Bezbednost i nezgode

secret-warning =
    To je ličilo na lozinku, pa nije sačuvano. Nikad nikome ne odajte lozinku, ni meni.
    Ako je bila prava, uskoro je promenite.
turn-failed = Izvinite, nešto je pošlo naopako. Probajte ponovo. Ako se ponovi, podršci kažite ovaj kod: { $incident }

## Stranica oko razgovora

page-title = Pomoć za lozinke
page-hint = Nikad ovde ne pišite lozinku.
page-language = Jezik
page-start-over = Počni iz početka
page-start-over-question = Početi iz početka? Ovaj razgovor više nećete videti.
page-cancel = Otkaži
page-download = Preuzmi razgovor
page-transcript = Razgovor sa pomoći za lozinke, { $time }
page-you = Vi
page-bot = Pomoć za lozinke
page-suggestions = Predlozi
page-connecting = Povezivanje …
page-connection-lost = Veza je prekinuta. Novi pokušaj …
page-connected-again = Veza je ponovo uspostavljena.
page-unreachable = Razgovor trenutno nije dostupan.
page-try-again = Probaj ponovo
page-too-fast =
    { $seconds ->
        [one] To je bilo previše odjednom. Sačekajte { $seconds } sekundu.
        [few] To je bilo previše odjednom. Sačekajte { $seconds } sekunde.
       *[other] To je bilo previše odjednom. Sačekajte { $seconds } sekundi.
    }
page-ended = Ovaj razgovor je završen.
page-needs-javascript = Za razgovor je potreban JavaScript. Uključite ga u pregledaču.
page-open-chat = Otvori razgovor
page-close-chat = Zatvori razgovor
page-new-messages =
    { $count ->
        [one] { $count } nova poruka
        [few] { $count } nove poruke
       *[other] { $count } novih poruka
    }

## Članci iz dokumentacije

library-choices = U dokumentaciji se nešto našlo. Da li je to nešto od ovoga?
library-machine-translated = Ovaj članak je mašinski preveden i može da sadrži greške.
library-whole-article = Ceo članak
library-source = Iz Microsoftove dokumentacije, licenca { $licence }
library-no-more = To je kraj ovog članka.
library-no-others = O tome nema drugih članaka.
button-more = Sledeći koraci
button-in-english = Prikaži na engleskom
button-not-that = Ne mislim na to

## Teme

intent-forgot_password = Zaboravljena lozinka
intent-change_password = Promena lozinke
intent-enable_sspr = Uključivanje samouslužnog reseta
intent-register_contact_info = Registrovanje kontakt podataka
intent-reset_user_password = Nova lozinka za drugu osobu
intent-update_email_password = Nova lozinka u aplikaciji za poštu
intent-sspr_help = O samouslužnom resetovanju
intent-talk_to_agent = Razgovor sa čovekom
intent-help = Šta sve umeš?

## Nalozi

account-microsoft_365 = Poslovni/školski nalog
# same as English
account-outlook_com = Outlook.com, Hotmail
# same as English
account-exchange = Exchange server
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Druga e-pošta (IMAP)
