### Frazele botului care nu sunt articole. Ne adresăm politicos, la plural.

## Bun venit și ajutor

welcome =
    Bună ziua! Vă ajut cu parolele pentru Microsoft 365, Outlook.com și alte conturi de e-mail.
    Spuneți-mi cu cuvintele dumneavoastră ce nu merge sau alegeți una dintre acestea:
help-text =
    Vă pot ajuta:

    - să intrați din nou dacă ați uitat parola
    - să schimbați o parolă
    - să puneți parola nouă în aplicația de e-mail
    - să înregistrați datele de contact necesare pentru resetarea parolei
    - să resetați parolele altora sau să îi lăsați să o facă singuri, dacă sunteți administrator

    Scrieți pur și simplu ce vă trebuie. Puteți cere oricând să vorbiți cu o persoană.
greeting-reply = Bună ziua! Cu ce parolă vă pot ajuta?
thanks-reply = Cu plăcere!
goodbye-reply = La revedere și toate cele bune!

## Când botul nu este sigur

rephrase =
    Scuze, nu am înțeles. Puteți spune altfel? De exemplu:

    - Am uitat parola de Gmail
    - Telefonul îmi tot cere parola nouă
    - Cum îi las pe angajați să-și reseteze singuri parola?
offer-person = Îmi pare rău, tot nu înțeleg. Doriți să vorbiți cu o persoană?
please-rephrase = Desigur. De ce aveți nevoie? Cel mai bine într-o frază scurtă.
did-you-mean = V-ați referit la una dintre acestea?
which-account = **{ $topic }**: pentru ce cont?
empty-message = Nu am primit niciun text. Cu ce vă pot ajuta?
too-long =
    { $limit ->
        [one] E mai mult decât pot citi dintr-odată. Vă rog să scrieți cel mult un caracter ({ $limit }).
        [few] E mai mult decât pot citi dintr-odată. Vă rog să scrieți mai puțin de { $limit } caractere.
       *[other] E mai mult decât pot citi dintr-odată. Vă rog să scrieți mai puțin de { $limit } de caractere.
    }
attachment-not-read = Nu pot deschide fișiere sau imagini. Spuneți-mi în cuvinte ce nu merge, dar fără nicio parolă.

## După un răspuns

did-that-help = V-a fost de ajutor?
yes-helped = Da, mulțumesc
no-helped = Nu prea
glad-it-helped = Mă bucur! Dacă mai aveți nevoie de ceva, sunt aici.
not-helped = Îmi pare rău. Ce încercăm acum?

## Butoane

button-other-account = Este alt cont
button-rephrase = Spun altfel
button-talk-to-person = Vreau să vorbesc cu o persoană
button-help = Ce puteți face?

## O persoană

no-agent = Nimeni nu poate intra în această conversație, dar echipa noastră de asistență vă ajută cu drag: { $contact }
no-agent-no-contact = Nimeni nu poate intra în această conversație. Adresați-vă asistenței IT din organizația dumneavoastră; acolo vă vor putea ajuta.

## Limbi

language-changed = Bine, de acum înainte în această limbă: { $language }.
language-not-yet = Se pare că scrieți în această limbă: { $language }. Încă nu pot răspunde așa, dar pot în acestea: { $available }.
language-not-offered = Încă nu pot răspunde în această limbă: { $language }. Dar pot în acestea: { $available }.
answer-in-other-language = Deocamdată am acest răspuns doar în această limbă: { $language }.

## Siguranță și necazuri

secret-warning =
    Arăta ca o parolă, așa că nu am păstrat-o. Nu spuneți niciodată nimănui parola, nici măcar mie.
    Dacă era adevărată, schimbați-o curând.
turn-failed = Îmi pare rău, ceva nu a mers din partea mea. Vă rog să încercați din nou. Dacă se repetă, dați acest cod celor de la asistență: { $incident }

## Pagina din jurul conversației

page-title = Ajutor pentru parole
page-hint = Nu scrieți niciodată o parolă aici.
page-language = Limba
page-start-over = Luați-o de la capăt
page-start-over-question = Începeți din nou? Această conversație nu se va mai vedea.
page-cancel = Anulare
page-download = Descărcați conversația
page-transcript = Conversație cu ajutorul pentru parole, { $time }
page-you = Dumneavoastră
page-bot = Ajutor pentru parole
page-suggestions = Sugestii
page-connecting = Se conectează…
page-connection-lost = S-a pierdut conexiunea. Se încearcă din nou…
page-connected-again = Conexiune restabilită.
page-unreachable = Chatul nu este accesibil în acest moment.
page-try-again = Încercați din nou
page-too-fast =
    { $seconds ->
        [one] A fost mult deodată. Așteptați o secundă ({ $seconds }), vă rog.
        [few] A fost mult deodată. Așteptați { $seconds } secunde, vă rog.
       *[other] A fost mult deodată. Așteptați { $seconds } de secunde, vă rog.
    }
page-ended = Această conversație s-a încheiat.
page-needs-javascript = Chatul are nevoie de JavaScript. Activați-l în browser, vă rog.
page-open-chat = Deschideți chatul
page-close-chat = Închideți chatul
page-new-messages =
    { $count ->
        [one] { $count } mesaj nou
        [few] { $count } mesaje noi
       *[other] { $count } de mesaje noi
    }

## Articole din documentație

library-choices = Am găsit ceva în documentație. Este unul dintre acestea?
library-machine-translated = Acest articol a fost tradus automat și poate conține greșeli.
library-whole-article = Articolul întreg
library-source = Din documentația Microsoft, licența { $licence }
library-no-more = Articolul se termină aici.
library-no-others = Nu am găsit alt articol despre asta.
button-more = Pașii următori
button-in-english = Arată în engleză
button-not-that = Nu la asta mă refeream

## Subiecte, așa cum le-ar apăsa o persoană

intent-forgot_password = Am uitat parola
intent-change_password = Schimbarea parolei
intent-enable_sspr = Activarea resetării cu autoservire
intent-register_contact_info = Înregistrarea datelor de contact
intent-reset_user_password = Resetarea parolei altcuiva
intent-update_email_password = Parola nouă în aplicația de e-mail
intent-sspr_help = Despre resetarea cu autoservire
intent-talk_to_agent = Vreau să vorbesc cu o persoană
intent-help = Ce puteți face?

## Conturi

account-microsoft_365 = Cont de muncă sau școală
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Server Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Alt e-mail (IMAP)
