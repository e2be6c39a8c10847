### Sve rečenice osim članaka. Obraćanje: vi.

## Dobrodošlica i pomoć

welcome =
    Dobar dan! Pomažem s lozinkama za Microsoft 365, Outlook.com i druge račune e-pošte.
    Recite svojim riječima u čemu je problem ili odaberite nešto od ovoga:
help-text =
    Mogu vam pomoći da:

    - opet uđete u račun ako ste zaboravili lozinku
    - promijenite lozinku
    - upišete novu lozinku u aplikaciju za poštu
    - registrirate podatke za kontakt koji su potrebni za novu lozinku
    - kao administrator drugima postavite nove lozinke ili im dopustite da to čine sami

    Samo napišite što trebate. U svakom trenutku možete zatražiti razgovor s čovjekom.
greeting-reply = Dobar dan! S kojom vam lozinkom mogu pomoći?
thanks-reply = Nema na čemu!
goodbye-reply = Doviđenja i sve dobro!

## Kad nije jasno

rephrase =
    Oprostite, nije mi jasno. Možete li to reći drukčije? Na primjer:

    - Ne sjećam se lozinke za Gmail
    - Mobitel stalno traži novu lozinku
    - Kako da zaposlenici sami postavljaju nove lozinke?
offer-person = Žao mi je, još uvijek ne razumijem. Želite li razgovarati s čovjekom?
please-rephrase = Naravno. Što trebate? Najbolje jednom kratkom rečenicom.
did-you-mean = Mislite li na nešto od ovoga?
which-account = **{ $topic }** – o kojem je računu riječ?
empty-message = Nije stigao nikakav tekst. Kako vam mogu pomoći?
too-long =
    { $limit ->
        [one] Toliko odjednom ne mogu pročitati. Neka bude najviše { $limit } znak, molim.
        [few] Toliko odjednom ne mogu pročitati. Neka budu najviše { $limit } znaka, molim.
       *[other] Toliko odjednom ne mogu pročitati. Neka bude najviše { $limit } znakova, molim.
    }
attachment-not-read = Ne mogu otvarati datoteke ni slike. Opišite problem riječima, ali ne pišite lozinku.

## Nakon odgovora

did-that-help = Je li to pomoglo?
yes-helped = Da, hvala
no-helped = Ne baš
glad-it-helped = Odlično! Tu sam ako vam još nešto zatreba.
not-helped = Žao mi je. Što ćemo sljedeće pokušati?

## Gumbi

button-other-account = Riječ je o drugom računu
button-rephrase = Reći ću drukčije
button-talk-to-person = Razgovor s čovjekom
button-help = Što sve možeš?

## Čovjek

no-agent = Ovom se razgovoru nitko ne može pridružiti, ali naša će vam podrška rado pomoći: { $contact }
no-agent-no-contact = Ovom se razgovoru nitko ne može pridružiti. Obratite se svojoj IT podršci, oni će vam pomoći.

## Jezici

language-changed = U redu, odsad na ovom jeziku: { $language }.
language-not-yet = Čini se da pišete na ovom jeziku: { $language }. Na njemu još ne mogu odgovarati, ali mogu na ovima: { $available }.
language-not-offered = Na ovom jeziku još ne mogu odgovarati: { $language }. Ali mogu na ovima: { $available }.
answer-in-other-language = Ovaj odgovor zasad postoji samo na ovom jeziku: { $language }.

## Sigurnost i nezgode

secret-warning =
    To je izgledalo kao lozinka, pa nije spremljeno. Nikad nikome ne odajte lozinku, ni meni.
    Ako je bila prava, uskoro je promijenite.
turn-failed = Oprostite, nešto je pošlo po zlu. Pokušajte ponovno. Ako se ponovi, podršci recite ovaj kod: { $incident }

## Stranica oko razgovora

page-title = Pomoć za lozinke
page-hint = Nikad ovdje ne pišite lozinku.
page-language = Jezik
page-start-over = Počni ispočetka
page-start-over-question = Početi ispočetka? Ovaj razgovor više nećete vidjeti.
page-cancel = Odustani
page-download = Preuzmi razgovor
page-transcript = Razgovor s pomoći za lozinke, { $time }
page-you = Vi
page-bot = Pomoć za lozinke
page-suggestions = Prijedlozi
page-connecting = Povezivanje …
page-connection-lost = Veza je prekinuta. Novi pokušaj …
page-connected-again = Veza je opet uspostavljena.
page-unreachable = Razgovor trenutačno nije dostupan.
page-try-again = Pokušaj ponovno
page-too-fast =
    { $seconds ->
        [one] To je bilo previše odjednom. Pričekajte { $seconds } sekundu.
        [few] To je bilo previše odjednom. Pričekajte { $seconds } sekunde.
       *[other] To je bilo previše odjednom. Pričekajte { $seconds } sekundi.
    }
page-ended = Ovaj je razgovor završen.
page-needs-javascript = Za razgovor je potreban JavaScript. Uključite ga u pregledniku.
page-open-chat = Otvori razgovor
page-close-chat = Zatvori razgovor
page-new-messages =
    { $count ->
        [one] { $count } nova poruka
        [few] { $count } nove poruke
       *[other] { $count } novih poruka
    }

## Članci iz dokumentacije

library-choices = U dokumentaciji se nešto našlo. Je li to nešto od ovoga?
library-machine-translated = Ovaj je članak preveden strojno i može sadržavati pogreške.
library-whole-article = Cijeli članak
library-source = Iz Microsoftove dokumentacije, licenca { $licence }
library-no-more = To je kraj ovog članka.
library-no-others = O tome nema drugih članaka.
button-more = Sljedeći koraci
button-in-english = Prikaži na engleskom
button-not-that = Ne mislim na to

## Teme

intent-forgot_password = Zaboravljena lozinka
intent-change_password = Promjena lozinke
intent-enable_sspr = Uključivanje samoposlužnog reseta
intent-register_contact_info = Registracija podataka za kontakt
intent-reset_user_password = Nova lozinka za drugu osobu
intent-update_email_password = Nova lozinka u aplikaciji za poštu
intent-sspr_help = O samoposlužnom resetu
intent-talk_to_agent = Razgovor s čovjekom
intent-help = Što sve možeš?

## Računi

account-microsoft_365 = Poslovni/školski račun
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange poslužitelj
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Druga e-pošta (IMAP)
