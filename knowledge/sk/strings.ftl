### Všetky vety robota, ktoré nie sú článkami. Vykáme, bez tvarov, ktoré prezrádzajú rod.

## Uvítanie a pomoc

welcome =
    Dobrý deň! Pomáham s heslami k Microsoft 365, Outlook.com a iným e-mailovým kontám.
    Napíšte vlastnými slovami, čo sa deje, alebo si vyberte:
help-text =
    Viem pomôcť, keď:

    - nepoznáte heslo a chcete sa znova prihlásiť
    - chcete zmeniť heslo
    - treba zadať nové heslo do poštovej aplikácie
    - treba zaregistrovať kontaktné údaje na obnovenie hesla
    - ste správca a potrebujete resetovať heslá iných ľudí alebo im to umožniť

    Stačí napísať, čo potrebujete. O človeka môžete požiadať kedykoľvek.
greeting-reply = Dobrý deň! S akým heslom môžem pomôcť?
thanks-reply = Nie je za čo!
goodbye-reply = Dovidenia a majte sa pekne!

## Keď si robot nie je istý

rephrase =
    Prepáčte, nerozumiem. Môžete to povedať inak? Napríklad:

    - Nepoznám heslo na Gmail
    - Mobil si stále pýta nové heslo
    - Ako umožním zamestnancom, aby si heslá resetovali sami?
offer-person = Ospravedlňujem sa, stále nerozumiem. Chcete hovoriť s človekom?
please-rephrase = Iste. Čo potrebujete? Najlepšie jednou krátkou vetou.
did-you-mean = Ide o niečo z tohto?
which-account = **{ $topic }** – o ktoré konto ide?
empty-message = Nedošiel mi žiadny text. S čím môžem pomôcť?
too-long =
    { $limit ->
        [one] Toľko naraz neprečítam. Zmestite sa, prosím, do { $limit } znaku.
        [few] Toľko naraz neprečítam. Zmestite sa, prosím, do { $limit } znakov.
        [many] Toľko naraz neprečítam. Zmestite sa, prosím, do { $limit } znaku.
       *[other] Toľko naraz neprečítam. Zmestite sa, prosím, do { $limit } znakov.
    }
attachment-not-read = Súbory ani obrázky neviem otvoriť. Opíšte, prosím, problém slovami, ale žiadne heslo nepíšte.

## Po odpovedi

did-that-help = Pomohlo to?
yes-helped = Áno, ďakujem
no-helped = Ani nie
glad-it-helped = Výborne! Ak budete potrebovať ešte niečo, som tu.
not-helped = To ma mrzí. Čo skúsime teraz?

## Tlačidlá

button-other-account = Je to iné konto
button-rephrase = Poviem to inak
button-talk-to-person = Hovoriť s človekom
button-help = Čo viete?

## Človek

no-agent = K tomuto chatu sa nikto pripojiť nemôže, ale naša podpora vám rada pomôže: { $contact }
no-agent-no-contact = K tomuto chatu sa nikto pripojiť nemôže. Obráťte sa, prosím, na svoju podporu IT, tam vám pomôžu.

## Jazyky

language-changed = Dobre, odteraz v tomto jazyku: { $language }.
language-not-yet = Zdá sa, že píšete v tomto jazyku: { $language }. Zatiaľ v ňom odpovedať neviem, ale v týchto áno: { $available }.
language-not-offered = V tomto jazyku zatiaľ odpovedať neviem: { $language }. Ale v týchto áno: { $available }.
answer-in-other-language = Túto odpoveď mám zatiaľ len v tomto jazyku: { $language }.

## Bezpečnosť a ťažkosti

secret-warning =
    Vyzeralo to ako heslo, takže zostalo neuložené. Heslo nikdy nikomu nehovorte, ani mne.
    Ak bolo skutočné, čo najskôr ho zmeňte.
turn-failed = Ospravedlňujem sa, u mňa sa niečo pokazilo. Skúste to, prosím, znova. Ak sa to zopakuje, povedzte podpore tento kód: { $incident }

## Stránka okolo chatu

page-title = Pomoc s heslami
page-hint = Nikdy sem nepíšte heslo.
page-language = Jazyk
page-start-over = Začať znova
page-start-over-question = Začať znova? Tento rozhovor už neuvidíte.
page-cancel = Zrušiť
page-download = Stiahnuť prepis
page-transcript = Rozhovor s pomocou pre heslá, { $time }
page-you = Vy
page-bot = Pomoc s heslami
page-suggestions = Návrhy
page-connecting = Pripája sa…
page-connection-lost = Spojenie sa stratilo. Skúšam to znova…
page-connected-again = Spojenie je obnovené.
page-unreachable = Chat je teraz nedostupný.
page-try-again = Skúsiť znova
page-too-fast =
    { $seconds ->
        [one] Toľko naraz nestíham. Počkajte, prosím, { $seconds } sekundu.
        [few] Toľko naraz nestíham. Počkajte, prosím, { $seconds } sekundy.
        [many] Toľko naraz nestíham. Počkajte, prosím, { $seconds } sekundy.
       *[other] Toľko naraz nestíham. Počkajte, prosím, { $seconds } sekúnd.
    }
page-ended = Tento rozhovor sa skončil.
page-needs-javascript = Chat potrebuje JavaScript. Zapnite ho, prosím, v prehliadači.
page-open-chat = Otvoriť chat
page-close-chat = Zavrieť chat
page-new-messages =
    { $count ->
        [one] { $count } nová správa
        [few] { $count } nové správy
        [many] { $count } novej správy
       *[other] { $count } nových správ
    }

## Články z dokumentácie

library-choices = V dokumentácii k tomu niečo je. Hľadáte niektorý z týchto článkov?
library-machine-translated = Tento článok preložil počítač a môže obsahovať chyby.
library-whole-article = Celý článok
library-source = Z dokumentácie spoločnosti Microsoft, licencia: { $licence }
library-no-more = Tým sa článok končí.
library-no-others = Iný článok k tomu nemám.
button-more = Ďalšie kroky
button-in-english = Zobraziť po anglicky
button-not-that = Išlo mi o niečo iné

## Témy, ako by ich človek stlačil

intent-forgot_password = Nepoznám heslo
intent-change_password = Zmeniť heslo
intent-enable_sspr = Zapnúť samoobslužný reset
intent-register_contact_info = Registrovať kontaktné údaje
intent-reset_user_password = Resetovať heslo niekoho iného
intent-update_email_password = Nové heslo v poštovej aplikácii
intent-sspr_help = O samoobslužnom resete
intent-talk_to_agent = Hovoriť s človekom
intent-help = Čo viete?

## Kontá

account-microsoft_365 = Pracovné/školské konto
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Server Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Iný e-mail (IMAP)
