### A bot minden mondata, amely nem cikk. Magázás, „Ön”.

## Üdvözlés és súgó

welcome =
    Jó napot! Microsoft 365-, Outlook.com- és más e-mail-fiókok jelszavaival kapcsolatban segítek.
    Írja le saját szavaival, mi a gond, vagy válasszon:
help-text =
    Ezekben tudok segíteni:

    - elfelejtett jelszó után újra bejelentkezni
    - jelszót módosítani
    - az új jelszót beírni a levelezőalkalmazásba
    - regisztrálni a jelszó-visszaállításhoz szükséges elérhetőségi adatokat
    - rendszergazdaként mások jelszavát visszaállítani, vagy lehetővé tenni, hogy ők maguk tegyék meg

    Csak írja le, mire van szüksége. Bármikor kérhet egy munkatársat.
greeting-reply = Jó napot! Melyik jelszóval segíthetek?
thanks-reply = Nagyon szívesen!
goodbye-reply = Viszontlátásra, minden jót!

## Ha a bot bizonytalan

rephrase =
    Elnézést, nem értettem. Meg tudná fogalmazni másképp? Például:

    - Elfelejtettem a Gmail-jelszavamat
    - A telefonom folyton kéri az új jelszót
    - Hogyan engedjem, hogy a dolgozók maguk állítsák vissza a jelszavukat?
offer-person = Sajnálom, még mindig nem értem. Szeretne egy munkatárssal beszélni?
please-rephrase = Természetesen. Mire van szüksége? Legjobb egy rövid mondatban.
did-you-mean = Ezek közül valamelyikre gondolt?
which-account = **{ $topic }** – melyik fiókról van szó?
empty-message = Nem érkezett szöveg. Miben segíthetek?
too-long =
    { $limit ->
        [one] Ennyit egyszerre nem tudok elolvasni. Kérem, legfeljebb { $limit } karaktert írjon.
       *[other] Ennyit egyszerre nem tudok elolvasni. Kérem, legfeljebb { $limit } karaktert írjon.
    }
attachment-not-read = Fájlokat és képeket nem tudok megnyitni. Kérem, írja le szavakkal a problémát, de jelszót ne írjon.

## Válasz után

did-that-help = Segített ez?
yes-helped = Igen, köszönöm
no-helped = Nem igazán
glad-it-helped = Remek! Ha még valamire szüksége van, itt vagyok.
not-helped = Sajnálom. Mit próbáljunk meg most?

## Gombok

button-other-account = Másik fiókról van szó
button-rephrase = Elmondom másképp
button-talk-to-person = Beszélek egy munkatárssal
button-help = Miben tud segíteni?

## Munkatárs

no-agent = Ehhez a beszélgetéshez senki sem tud csatlakozni, de ügyfélszolgálatunk szívesen segít: { $contact }
no-agent-no-contact = Ehhez a beszélgetéshez senki sem tud csatlakozni. Kérem, forduljon az informatikai ügyfélszolgálathoz, ott tudnak segíteni.

## Nyelvek

language-changed = Rendben, mostantól ezen a nyelven: { $language }.
language-not-yet = Úgy tűnik, ezen a nyelven ír: { $language }. Ezen még nem tudok válaszolni, de ezeken igen: { $available }.
language-not-offered = Ezen a nyelven még nem tudok válaszolni: { $language }. De ezeken igen: { $available }.
answer-in-other-language = Ez a válasz egyelőre csak ezen a nyelven van meg: { $language }.

## Biztonság és gondok

secret-warning =
    Ez jelszónak látszott, ezért nem őriztem meg. Kérem, soha ne árulja el senkinek a jelszavát, nekem sem.
    Ha valódi volt, mielőbb változtassa meg.
turn-failed = Elnézést, nálam hiba történt. Kérem, próbálja újra. Ha megint előfordul, adja meg ezt a kódot az ügyfélszolgálatnak: { $incident }

## A beszélgetés körüli weboldal

page-title = Jelszósegítség
page-hint = Soha ne írjon ide jelszót.
page-language = Nyelv
page-start-over = Újrakezdés
page-start-over-question = Újrakezdi? Ezt a beszélgetést többé nem fogja látni.
page-cancel = Mégse
page-download = Beszélgetés letöltése
page-transcript = Beszélgetés a jelszósegítséggel, { $time }
page-you = Ön
page-bot = Jelszósegítség
page-suggestions = Javaslatok
page-connecting = Kapcsolódás…
page-connection-lost = Megszakadt a kapcsolat. Újrapróbálom…
page-connected-again = Helyreállt a kapcsolat.
page-unreachable = A csevegés most nem érhető el.
page-try-again = Újra
page-too-fast =
    { $seconds ->
        [one] Ez egyszerre sok volt. Kérem, várjon { $seconds } másodpercet.
       *[other] Ez egyszerre sok volt. Kérem, várjon { $seconds } másodpercet.
    }
page-ended = Ez a beszélgetés véget ért.
page-needs-javascript = A csevegéshez JavaScript kell. Kérem, engedélyezze a böngészőben.
page-open-chat = Csevegés megnyitása
page-close-chat = Csevegés bezárása
page-new-messages =
    { $count ->
        [one] { $count } új üzenet
       *[other] { $count } új üzenet
    }

## Cikkek a dokumentációból

library-choices = Találtam valamit a dokumentációban. Ezek közül valamelyikről van szó?
library-machine-translated = Ezt a cikket gép fordította, hibák lehetnek benne.
library-whole-article = A teljes cikk
library-source = A Microsoft dokumentációjából, licenc: { $licence }
library-no-more = Itt a cikk vége.
library-no-others = Más cikket nem találtam erről.
button-more = További lépések
button-in-english = Angolul kérem
button-not-that = Nem erre gondoltam

## Témák, ahogy valaki megnyomná

intent-forgot_password = Elfelejtettem a jelszavam
intent-change_password = Jelszó módosítása
intent-enable_sspr = Önkiszolgáló visszaállítás bekapcsolása
intent-register_contact_info = Elérhetőségi adatok regisztrálása
intent-reset_user_password = Más jelszavának visszaállítása
intent-update_email_password = Új jelszó a levelezőalkalmazásban
intent-sspr_help = Az önkiszolgáló visszaállításról
intent-talk_to_agent = Beszélek egy munkatárssal
intent-help = Miben tud segíteni?

## Fiókok

account-microsoft_365 = Munkahelyi/iskolai fiók
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange-kiszolgáló
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Más levelezés (IMAP)
