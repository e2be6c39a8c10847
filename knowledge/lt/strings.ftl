### Visi roboto sakiniai, kurie nėra straipsniai. Kreipinys „jūs“.

## Pasisveikinimas ir pagalba

welcome =
    Laba diena! Padedu dėl „Microsoft 365“, „Outlook.com“ ir kitų pašto paskyrų slaptažodžių.
    Savais žodžiais parašykite, kas nutiko, arba pasirinkite:
help-text =
    Galiu padėti, kai:

    - pamiršote slaptažodį ir norite vėl prisijungti
    - norite pakeisti slaptažodį
    - reikia įvesti naują slaptažodį pašto programėlėje
    - reikia užregistruoti kontaktinę informaciją slaptažodžiui atkurti
    - esate administratorius ir norite atkurti kitų slaptažodžius arba leisti jiems tai padaryti patiems

    Tiesiog parašykite, ko reikia. Bet kada galite paprašyti žmogaus.
greeting-reply = Laba diena! Dėl kurio slaptažodžio galiu padėti?
thanks-reply = Nėra už ką!
goodbye-reply = Viso gero, geros dienos!

## Kai robotas nėra tikras

rephrase =
    Atsiprašau, nesupratau. Gal galite pasakyti kitaip? Pavyzdžiui:

    - Pamiršau „Gmail“ slaptažodį
    - Telefonas vis prašo naujo slaptažodžio
    - Kaip leisti darbuotojams patiems atkurti slaptažodžius?
offer-person = Atsiprašau, vis dar nesuprantu. Ar norėtumėte pasikalbėti su žmogumi?
please-rephrase = Žinoma. Ko jums reikia? Geriausia vienu trumpu sakiniu.
did-you-mean = Ar turėjote omenyje kurį nors iš šių dalykų?
which-account = **{ $topic }** – apie kurią paskyrą kalbame?
empty-message = Negavau jokio teksto. Kuo galiu padėti?
too-long =
    { $limit ->
        [one] Tiek iš karto neperskaitysiu. Ne daugiau kaip { $limit } ženklas, prašau.
        [few] Tiek iš karto neperskaitysiu. Ne daugiau kaip { $limit } ženklai, prašau.
        [many] Tiek iš karto neperskaitysiu. Ne daugiau kaip { $limit } ženklo, prašau.
       *[other] Tiek iš karto neperskaitysiu. Ne daugiau kaip { $limit } ženklų, prašau.
    }
attachment-not-read = Failų ir paveikslėlių atidaryti negaliu. Prašau, aprašykite bėdą žodžiais, bet slaptažodžio nerašykite.

## Po atsakymo

did-that-help = Ar tai padėjo?
yes-helped = Taip, ačiū
no-helped = Nelabai
glad-it-helped = Puiku! Jei reikės dar ko nors, aš čia.
not-helped = Gaila. Ką bandysime toliau?

## Mygtukai

button-other-account = Kita paskyra
button-rephrase = Pasakysiu kitaip
button-talk-to-person = Kalbėti su žmogumi
button-help = Ką galite?

## Žmogus

no-agent = Prie šio pokalbio niekas prisijungti negali, bet mūsų pagalbos tarnyba mielai padės: { $contact }
no-agent-no-contact = Prie šio pokalbio niekas prisijungti negali. Prašau kreiptis į savo IT pagalbos tarnybą, ten jums padės.

## Kalbos

language-changed = Gerai, nuo šiol šia kalba: { $language }.
language-not-yet = Atrodo, rašote šia kalba: { $language }. Ja atsakyti dar negaliu, bet galiu šiomis: { $available }.
language-not-offered = Šia kalba atsakyti dar negaliu: { $language }. Bet galiu šiomis: { $available }.
answer-in-other-language = Šį atsakymą kol kas turiu tik šia kalba: { $language }.

## Saugumas ir bėdos

secret-warning =
    Tai atrodė kaip slaptažodis, todėl jis neišsaugotas. Niekada niekam nesakykite slaptažodžio, net ir man.
    Jei jis buvo tikras, kuo greičiau jį pakeiskite.
turn-failed = Atsiprašau, mano pusėje įvyko klaida. Pabandykite dar kartą. Jei pasikartos, pagalbos tarnybai pasakykite šį kodą: { $incident }

## Tinklalapis aplink pokalbį

page-title = Pagalba dėl slaptažodžių
page-hint = Niekada nerašykite čia slaptažodžio.
page-language = Kalba
page-start-over = Pradėti iš naujo
page-start-over-question = Pradėti iš naujo? Šio pokalbio daugiau nebematysite.
page-cancel = Atšaukti
page-download = Atsisiųsti pokalbį
page-transcript = Pokalbis su slaptažodžių pagalba, { $time }
page-you = Jūs
page-bot = Slaptažodžių pagalba
page-suggestions = Pasiūlymai
page-connecting = Jungiamasi…
page-connection-lost = Ryšys nutrūko. Bandoma dar kartą…
page-connected-again = Ryšys atkurtas.
page-unreachable = Pokalbis dabar nepasiekiamas.
page-try-again = Bandyti dar kartą
page-too-fast =
    { $seconds ->
        [one] Tai buvo per daug iš karto. Palaukite { $seconds } sekundę.
        [few] Tai buvo per daug iš karto. Palaukite { $seconds } sekundes.
        [many] Tai buvo per daug iš karto. Palaukite { $seconds } sekundės.
       *[other] Tai buvo per daug iš karto. Palaukite { $seconds } sekundžių.
    }
page-ended = Šis pokalbis baigėsi.
page-needs-javascript = Pokalbiui reikia „JavaScript“. Įjunkite ją naršyklėje.
page-open-chat = Atidaryti pokalbį
page-close-chat = Uždaryti pokalbį
page-new-messages =
    { $count ->
        [one] { $count } nauja žinutė
        [few] { $count } naujos žinutės
        [many] { $count } naujos žinutės
       *[other] { $count } naujų žinučių
    }

## Straipsniai iš dokumentacijos

library-choices = Šį tą radau dokumentacijoje. Ar tai vienas iš šių straipsnių?
library-machine-translated = Šį straipsnį išvertė kompiuteris, jame gali būti klaidų.
library-whole-article = Visas straipsnis
library-source = Iš „Microsoft“ dokumentacijos, licencija: { $licence }
library-no-more = Tai straipsnio pabaiga.
library-no-others = Kito straipsnio apie tai neradau.
button-more = Tolesni veiksmai
button-in-english = Rodyti angliškai
button-not-that = Turėjau omenyje ką kita

## Temos, kaip žmogus jas paspaustų

intent-forgot_password = Pamiršau slaptažodį
intent-change_password = Pakeisti slaptažodį
intent-enable_sspr = Įjungti slaptažodžių savitarną
intent-register_contact_info = Registruoti kontaktinę informaciją
intent-reset_user_password = Atkurti kito žmogaus slaptažodį
intent-update_email_password = Naujas slaptažodis pašto programėlėje
intent-sspr_help = Apie slaptažodžių savitarną
intent-talk_to_agent = Kalbėti su žmogumi
intent-help = Ką galite?

## Paskyros

account-microsoft_365 = Darbo/mokyklos paskyra
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange serveris
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Kitas paštas (IMAP)
