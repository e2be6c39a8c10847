### Kõik, mida robot ütleb ja mis pole artikkel. Teietame.

## Tervitus ja abi

welcome =
    Tere! Aitan Microsoft 365, Outlook.comi ja teiste meilikontode paroolidega.
    Öelge oma sõnadega, mis on viga, või valige siit:
help-text =
    Saan aidata teil:

    - tagasi sisse saada, kui parool on ununenud
    - parooli muuta
    - uue parooli meilirakendusse panna
    - registreerida kontaktandmed, mida parooli lähtestamiseks vaja läheb
    - lähtestada teiste paroole või lasta neil seda ise teha, kui olete administraator

    Kirjutage lihtsalt, mida vajate. Inimest võite paluda igal ajal.
greeting-reply = Tere! Millise parooliga saan aidata?
thanks-reply = Pole tänu väärt!
goodbye-reply = Head aega ja kõike head!

## Kui robot pole kindel

rephrase =
    Vabandust, ma ei saanud aru. Kas saaksite teisiti öelda? Näiteks:

    - Unustasin oma Gmaili parooli
    - Telefon küsib kogu aeg uut parooli
    - Kuidas lasta töötajatel oma parool ise lähtestada?
offer-person = Vabandust, ma ei saa ikka aru. Kas soovite inimesega rääkida?
please-rephrase = Muidugi. Mida vajate? Kõige parem on üks lühike lause.
did-you-mean = Kas mõtlesite midagi neist?
which-account = **{ $topic }** – millise kontoga on tegu?
empty-message = Minuni ei jõudnud mingit teksti. Millega saan aidata?
too-long =
    { $limit ->
        [one] Seda on rohkem, kui jõuan korraga lugeda. Palun kirjutage kuni { $limit } märk.
       *[other] Seda on rohkem, kui jõuan korraga lugeda. Palun kirjutage alla { $limit } märgi.
    }
attachment-not-read = Faile ja pilte ma avada ei saa. Öelge palun sõnadega, mis on viga, aga ärge kirjutage ühtegi parooli.

## Pärast vastust

did-that-help = Kas sellest oli abi?
yes-helped = Jah, aitäh
no-helped = Mitte eriti
glad-it-helped = Tore! Kui veel midagi vajate, olen siin.
not-helped = Kahju. Mida me nüüd proovime?

## Nupud

button-other-account = See on teine konto
button-rephrase = Ütlen teisiti
button-talk-to-person = Rääkida inimesega
button-help = Mida te oskate?

## Inimene

no-agent = Siia vestlusse ei saa keegi tulla, aga meie kasutajatugi aitab teid hea meelega: { $contact }
no-agent-no-contact = Siia vestlusse ei saa keegi tulla. Pöörduge palun oma IT-toe poole, seal aidatakse teid.

## Keeled

language-changed = Olgu, nüüdsest selles keeles: { $language }.
language-not-yet = Paistab, et kirjutate selles keeles: { $language }. Selles ma veel vastata ei oska, aga nendes oskan: { $available }.
language-not-offered = Selles keeles ma veel vastata ei oska: { $language }. Nendes oskan: { $available }.
answer-in-other-language = See vastus on mul esialgu ainult selles keeles: { $language }.

## Turvalisus ja äpardused

secret-warning =
    See paistis olevat parool, seepärast ma ei salvestanud seda. Ärge öelge parooli kellelegi, ka mitte mulle.
    Kui see oli päris parool, muutke see varsti ära.
turn-failed = Vabandust, minu poolel läks midagi viltu. Palun proovige uuesti. Kui see kordub, öelge kasutajatoele see kood: { $incident }

## Veebileht vestluse ümber

page-title = Parooliabi
page-hint = Ärge kunagi kirjutage siia parooli.
page-language = Keel
page-start-over = Alusta algusest
page-start-over-question = Kas alustada algusest? Seda vestlust te enam ei näe.
page-cancel = Loobu
page-download = Laadi vestlus alla
page-transcript = Vestlus parooliabiga, { $time }
page-you = Teie
page-bot = Parooliabi
page-suggestions = Soovitused
page-connecting = Ühendan …
page-connection-lost = Ühendus katkes. Proovin uuesti …
page-connected-again = Ühendus on taas olemas.
page-unreachable = Vestlusega ei saa praegu ühendust.
page-try-again = Proovi uuesti
page-too-fast =
    { $seconds ->
        [one] Seda oli korraga palju. Palun oodake { $seconds } sekund.
       *[other] Seda oli korraga palju. Palun oodake { $seconds } sekundit.
    }
page-ended = See vestlus on lõppenud.
page-needs-javascript = Vestlus vajab JavaScripti. Palun lülitage see brauseris sisse.
page-open-chat = Ava vestlus
page-close-chat = Sulge vestlus
page-new-messages =
    { $count ->
        [one] { $count } uus sõnum
       *[other] { $count } uut sõnumit
    }

## Artiklid dokumentatsioonist

library-choices = Leidsin dokumentatsioonist midagi. Kas see on mõni neist?
library-machine-translated = See artikkel on masintõlgitud ja selles võib olla vigu.
library-whole-article = Kogu artikkel
library-source = Microsofti dokumentatsioonist, litsents: { $licence }
library-no-more = See oli kogu artikkel.
library-no-others = Ma ei leidnud selle kohta teisi artikleid.
button-more = Järgmised sammud
button-in-english = Näita inglise keeles
button-not-that = Ma ei mõelnud seda

## Teemad

intent-forgot_password = Unustasin parooli
intent-change_password = Parooli muutmine
intent-enable_sspr = Lubada kasutajatel ise lähtestada
intent-register_contact_info = Kontaktandmete registreerimine
intent-reset_user_password = Teise inimese parooli lähtestamine
intent-update_email_password = Uus parool meilirakenduses
intent-sspr_help = Parooli ise lähtestamisest
intent-talk_to_agent = Rääkida inimesega
intent-help = Mida te oskate?

## Kontod

account-microsoft_365 = Töö- või koolikonto
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange'i server
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Muu meil (IMAP)
