### Vsi stavki razen člankov. Nagovor: vi.

## Dobrodošlica in pomoč

welcome =
    Dober dan! Pomagam pri geslih za Microsoft 365, Outlook.com in druge e-poštne račune.
    S svojimi besedami povejte, kaj je narobe, ali izberite nekaj od tega:
help-text =
    Lahko vam pomagam, da:

    - spet pridete v račun, če ste pozabili geslo
    - zamenjate geslo
    - vnesete novo geslo v aplikacijo za e-pošto
    - registrirate podatke za stik, ki so potrebni za ponastavitev gesla
    - kot skrbnik ponastavite gesla drugih ali jim to dovolite narediti samim

    Samo napišite, kaj potrebujete. Kadar koli lahko prosite za pogovor s človekom.
greeting-reply = Dober dan! Pri katerem geslu lahko pomagam?
thanks-reply = Ni za kaj!
goodbye-reply = Nasvidenje in vse dobro!

## Ko ni jasno

rephrase =
    Oprostite, tega ne razumem. Lahko poveste drugače? Na primer:

    - Ne spomnim se gesla za Gmail
    - Telefon kar naprej zahteva novo geslo
    - Kako naj zaposleni sami ponastavijo gesla?
offer-person = Žal mi je, še vedno ne razumem. Želite govoriti s človekom?
please-rephrase = Seveda. Kaj potrebujete? Najbolje v enem kratkem stavku.
did-you-mean = Ste mislili nekaj od tega?
which-account = **{ $topic }** – za kateri račun gre?
empty-message = Nobenega besedila ni prišlo. Kako lahko pomagam?
too-long =
    { $limit ->
        [one] Toliko naenkrat ne morem prebrati. Prosim, napišite največ { $limit } znak.
        [two] Toliko naenkrat ne morem prebrati. Prosim, napišite največ { $limit } znaka.
        [few] Toliko naenkrat ne morem prebrati. Prosim, napišite največ { $limit } znake.
       *[other] Toliko naenkrat ne morem prebrati. Prosim, napišite največ { $limit } znakov.
    }
attachment-not-read = Datotek in slik ne morem odpreti. Prosim, opišite težavo z besedami, gesla pa ne napišite.

## Po odgovoru

did-that-help = Vam je to pomagalo?
yes-helped = Da, hvala
no-helped = Niti ne
glad-it-helped = Odlično! Če boste potrebovali še kaj, pišite.
not-helped = Žal mi je. Kaj poskusimo zdaj?

## Gumbi

button-other-account = Gre za drug račun
button-rephrase = Povem drugače
button-talk-to-person = Pogovor s človekom
button-help = Kaj vse znaš?

## Človek

no-agent = V ta pogovor se ne more vključiti nihče, naša podpora pa vam bo z veseljem pomagala: { $contact }
no-agent-no-contact = V ta pogovor se ne more vključiti nihče. Prosim, obrnite se na svojo podporo IT, tam vam bodo pomagali.

## Jeziki

language-changed = V redu, od zdaj naprej v tem jeziku: { $language }.
language-not-yet = Videti je, da pišete v tem jeziku: { $language }. V njem še ne znam odgovarjati, znam pa v teh: { $available }.
language-not-offered = V tem jeziku še ne znam odgovarjati: { $language }. Znam pa v teh: { $available }.
answer-in-other-language = Ta odgovor je za zdaj samo v tem jeziku: { $language }.

## Varnost in zapleti

secret-warning =
    To je bilo videti kot geslo, zato ni shranjeno. Prosim, gesla nikoli ne zaupajte nikomur, niti meni.
    Če je bilo pravo, ga kmalu zamenjajte.
turn-failed = Oprostite, nekaj je šlo narobe. Prosim, poskusite znova. Če se ponovi, podpori povejte to kodo: { $incident }

## Stran okoli pogovora

page-title = Pomoč pri geslih
page-hint = Sem nikoli ne pišite gesla.
page-language = Jezik
page-start-over = Začni znova
page-start-over-question = Začnem znova? Tega pogovora ne boste več videli.
page-cancel = Prekliči
page-download = Prenesi pogovor
page-transcript = Pogovor s pomočjo pri geslih, { $time }
page-you = Vi
page-bot = Pomoč pri geslih
page-suggestions = Predlogi
page-connecting = Povezovanje …
page-connection-lost = Povezava je prekinjena. Poskušam znova …
page-connected-again = Povezava je spet vzpostavljena.
page-unreachable = Pogovor trenutno ni dosegljiv.
page-try-again = Poskusi znova
page-too-fast =
    { $seconds ->
        [one] To je bilo preveč naenkrat. Prosim, počakajte { $seconds } sekundo.
        [two] To je bilo preveč naenkrat. Prosim, počakajte { $seconds } sekundi.
        [few] To je bilo preveč naenkrat. Prosim, počakajte { $seconds } sekunde.
       *[other] To je bilo preveč naenkrat. Prosim, počakajte { $seconds } sekund.
    }
page-ended = Ta pogovor je končan.
page-needs-javascript = Za pogovor je potreben JavaScript. Prosim, vklopite ga v brskalniku.
page-open-chat = Odpri pogovor
page-close-chat = Zapri pogovor
page-new-messages =
    { $count ->
        [one] { $count } novo sporočilo
        [two] { $count } novi sporočili
        [few] { $count } nova sporočila
       *[other] { $count } novih sporočil
    }

## Članki iz dokumentacije

library-choices = V dokumentaciji se je nekaj našlo. Je kaj od tega pravo?
library-machine-translated = Ta članek je strojno preveden in lahko vsebuje napake.
library-whole-article = Celoten članek
library-source = Iz Microsoftove dokumentacije, licenca { $licence }
library-no-more = To je konec tega članka.
library-no-others = Drugih člankov o tem ni.
button-more = Naslednji koraki
button-in-english = Pokaži v angleščini
button-not-that = To ni tisto, kar iščem

## Teme

intent-forgot_password = Pozabljeno geslo
intent-change_password = Zamenjava gesla
intent-enable_sspr = Vklop samopostrežne ponastavitve
intent-register_contact_info = Registracija podatkov za stik
intent-reset_user_password = Novo geslo za drugo osebo
intent-update_email_password = Novo geslo v aplikaciji za e-pošto
intent-sspr_help = O samopostrežni ponastavitvi
intent-talk_to_agent = Pogovor s človekom
intent-help = Kaj vse znaš?

## Računi

account-microsoft_365 = Službeni/šolski račun
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Strežnik Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Druga e-pošta (IMAP)
