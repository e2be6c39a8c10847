### Kõik boti laused, mis pole artiklid. Pöördumine: „teie“ väikese tähega.

## Tervitus ja abi

welcome =
    Tere! Aitan Microsoft 365, Outlook.com-i ja teiste meilikontode paroolidega.
    Kirjeldage oma sõnadega, milles mure on, või valige mõni neist:
help-text =
    Saan aidata, kui soovite

    - pärast parooli unustamist uuesti sisse saada
    - parooli vahetada
    - uue parooli meilirakendusse panna
    - registreerida kontaktteabe, mida parooli lähtestamiseks vaja läheb
    - administraatorina teiste paroole lähtestada või lubada neil seda ise teha

    Kirjutage lihtsalt, mida vajate. Igal ajal võite paluda, et vastaks inimene.
greeting-reply = Tere! Millise parooliga saan aidata?
thanks-reply = Võtke heaks!
goodbye-reply = Nägemist ja kõike head!

## Kui bot pole kindel

rephrase =
    Vabandust, ma ei saanud aru. Kas ütleksite teisiti? Näiteks:

    - Unustasin Gmaili parooli
    - Telefon küsib kogu aeg uut parooli
    - Kuidas lubada töötajatel oma paroole ise lähtestada?
offer-person = Vabandust, ma ei saa ikka aru. Kas soovite rääkida inimesega?
please-rephrase = Muidugi. Mida te vajate? Kõige parem ühe lühikese lausega.
did-you-mean = Kas mõtlesite mõnda neist?
which-account = **{ $topic }** – millise konto kohta see käib?
empty-message = Teksti ei tulnud. Millega saan aidata?
too-long =
    { $limit ->
        [one] Nii palju ma korraga lugeda ei jõua. Palun piirduge { $limit } tähemärgiga.
       *[other] Nii palju ma korraga lugeda ei jõua. Palun piirduge { $limit } tähemärgiga.
    }
attachment-not-read = Faile ja pilte ma avada ei saa. Palun kirjeldage muret sõnadega, aga parooli ärge kirjutage.

## Pärast vastust

did-that-help = Kas sellest oli abi?
yes-helped = Jah, aitäh
no-helped = Mitte eriti
glad-it-helped = Tore! Kui veel midagi vaja on, olen siin.
not-helped = Kahju. Mida järgmiseks proovime?

## Nupud

button-other-account = See on teine konto
button-rephrase = Ütlen teisiti
button-talk-to-person = Räägi inimesega
button-help = Mida bot oskab?

## Inimene

no-agent = Siin vestluses ei saa ükski töötaja vastata, kuid meie kasutajatugi aitab teid hea meelega: { $contact }
no-agent-no-contact = Siin vestluses ei saa ükski töötaja vastata. Palun pöörduge oma IT-toe poole, seal osatakse teid aidata.

## Keeled

language-changed = Hästi, edaspidi selles keeles: { $language }.
language-not-yet = Paistab, et kirjutate selles keeles: { $language }. Selles ma veel vastata ei oska, aga oskan järgmistes: { $available }.
language-not-offered = Selles keeles ma veel vastata ei oska: { $language }. Aga oskan järgmistes: { $available }.
answer-in-other-language = See vastus on mul praegu olemas ainult selles keeles: { $language }.

## Turvalisus ja tõrked

secret-warning =
    See nägi välja nagu parool, seepärast ma seda ei salvestanud. Palun ärge avaldage parooli kellelegi, ka mitte mulle.
    Kui see oli päris parool, vahetage see peagi ära.
turn-failed = Vabandust, minu poolel läks midagi valesti. Palun proovige uuesti. Kui see kordub, öelge kasutajatoele see kood: { $incident }

## Veebileht vestluse ümber

page-title = Abi paroolidega
page-hint = Ärge kunagi kirjutage siia parooli.
page-language = Keel
page-start-over = Alusta uuesti
page-start-over-question = Kas alustada uuesti? Seda vestlust te enam ei näe.
page-cancel = Loobu
page-download = Laadi vestlus alla
page-transcript = Vestlus parooliabiga, { $time }
page-you = Teie
page-bot = Parooliabi
page-suggestions = Soovitused
page-connecting = Ühendan …
page-connection-lost = Ühendus katkes. Proovin uuesti …
page-connected-again = Ühendus on taastatud.
page-unreachable = Vestlus pole praegu kättesaadav.
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

library-choices = Leidsin dokumentatsioonist midagi. Kas mõni neist on see?
library-machine-translated = Selle artikli on tõlkinud arvuti ja selles võib olla vigu.
library-whole-article = Kogu artikkel
library-source = Microsofti dokumentatsioonist, litsents: { $licence }
library-no-more = Artikkel on läbi.
library-no-others = Teist artiklit ma selle kohta ei leidnud.
button-more = Järgmised sammud
button-in-english = Näita inglise keeles
button-not-that = Mõtlesin midagi muud

## Teemad

intent-forgot_password = Unustasin parooli
intent-change_password = Vaheta parool
intent-enable_sspr = Lülita sisse ise lähtestamine
intent-register_contact_info = Registreeri kontaktteave
intent-reset_user_password = Lähtesta teise inimese parool
intent-update_email_password = Uus parool meilirakenduses
intent-sspr_help = Parooli iseteenindusest
intent-talk_to_agent = Räägi inimesega
intent-help = Mida bot oskab?

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
