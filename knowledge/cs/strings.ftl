### Všechny věty robota, které nejsou články. Vykáme, bez tvarů, které prozrazují rod.

## Uvítání a nápověda

welcome =
    Dobrý den! Pomáhám s hesly k Microsoft 365, Outlook.com a dalším e-mailovým účtům.
    Napište vlastními slovy, co se děje, nebo si vyberte:
help-text =
    Umím pomoct, když:

    - neznáte heslo a chcete se znovu přihlásit
    - chcete změnit heslo
    - je třeba zadat nové heslo do poštovní aplikace
    - je třeba zaregistrovat kontaktní údaje pro obnovení hesla
    - jste správce a potřebujete resetovat hesla jiných lidí nebo jim to umožnit

    Stačí napsat, co potřebujete. O člověka můžete požádat kdykoli.
greeting-reply = Dobrý den! S jakým heslem mohu pomoct?
thanks-reply = Není zač!
goodbye-reply = Na shledanou a mějte se hezky!

## Když si robot není jistý

rephrase =
    Promiňte, nerozumím. Můžete to říct jinak? Například:

    - Neznám heslo ke Gmailu
    - Mobil se pořád ptá na nové heslo
    - Jak umožním zaměstnancům, aby si hesla resetovali sami?
offer-person = Omlouvám se, pořád nerozumím. Chcete mluvit s člověkem?
please-rephrase = Jistě. Co potřebujete? Nejlépe jednou krátkou větou.
did-you-mean = Jde o něco z tohoto?
which-account = **{ $topic }** – o který účet jde?
empty-message = Nedorazil mi žádný text. S čím mohu pomoct?
too-long =
    { $limit ->
        [one] Tolik najednou nepřečtu. Vejděte se, prosím, do { $limit } znaku.
        [few] Tolik najednou nepřečtu. Vejděte se, prosím, do { $limit } znaků.
        [many] Tolik najednou nepřečtu. Vejděte se, prosím, do { $limit } znaku.
       *[other] Tolik najednou nepřečtu. Vejděte se, prosím, do { $limit } znaků.
    }
attachment-not-read = Soubory ani obrázky neumím otevřít. Popište prosím potíže slovy, ale žádné heslo nepište.

## Po odpovědi

did-that-help = Pomohlo to?
yes-helped = Ano, děkuji
no-helped = Moc ne
glad-it-helped = Skvělé! Kdybyste potřebovali ještě něco, jsem tady.
not-helped = To mě mrzí. Co zkusíme teď?

## Tlačítka

button-other-account = Je to jiný účet
button-rephrase = Řeknu to jinak
button-talk-to-person = Mluvit s člověkem
button-help = Co umíte?

## Člověk

no-agent = K tomuto chatu se nikdo připojit nemůže, ale naše podpora vám ráda pomůže: { $contact }
no-agent-no-contact = K tomuto chatu se nikdo připojit nemůže. Obraťte se prosím na svou podporu IT, tam vám pomohou.

## Jazyky

language-changed = Dobře, odteď v tomto jazyce: { $language }.
language-not-yet = Zdá se, že píšete v tomto jazyce: { $language }. Zatím v něm odpovídat neumím, ale v těchto ano: { $available }.
language-not-offered = V tomto jazyce zatím odpovídat neumím: { $language }. Ale v těchto ano: { $available }.
answer-in-other-language = Tuto odpověď mám zatím jen v tomto jazyce: { $language }.

## Bezpečnost a potíže

secret-warning =
    Vypadalo to jako heslo, takže zůstalo neuložené. Heslo nikdy nikomu neříkejte, ani mně.
    Pokud bylo skutečné, co nejdřív ho změňte.
turn-failed = Omlouvám se, u mě se něco pokazilo. Zkuste to prosím znovu. Pokud se to zopakuje, sdělte podpoře tento kód: { $incident }

## Stránka kolem chatu

page-title = Pomoc s hesly
page-hint = Nikdy sem nepište heslo.
page-language = Jazyk
page-start-over = Začít znovu
page-start-over-question = Začít znovu? Tento rozhovor už neuvidíte.
page-cancel = Zrušit
page-download = Stáhnout přepis
page-transcript = Rozhovor s pomocí pro hesla, { $time }
page-you = Vy
page-bot = Pomoc s hesly
page-suggestions = Návrhy
page-connecting = Připojování…
page-connection-lost = Spojení se ztratilo. Zkouším to znovu…
page-connected-again = Spojení je obnoveno.
page-unreachable = Chat teď není dostupný.
page-try-again = Zkusit znovu
page-too-fast =
    { $seconds ->
        [one] Tolik najednou nestačím. Počkejte prosím { $seconds } sekundu.
        [few] Tolik najednou nestačím. Počkejte prosím { $seconds } sekundy.
        [many] Tolik najednou nestačím. Počkejte prosím { $seconds } sekundy.
       *[other] Tolik najednou nestačím. Počkejte prosím { $seconds } sekund.
    }
page-ended = Tento rozhovor skončil.
page-needs-javascript = Chat potřebuje JavaScript. Zapněte ho prosím v prohlížeči.
page-open-chat = Otevřít chat
page-close-chat = Zavřít chat
page-new-messages =
    { $count ->
        [one] { $count } nová zpráva
        [few] { $count } nové zprávy
        [many] { $count } nové zprávy
       *[other] { $count } nových zpráv
    }

## Články z dokumentace

library-choices = K tomu něco v dokumentaci je. Hledáte některý z těchto článků?
library-machine-translated = Tento článek přeložil počítač a může obsahovat chyby.
library-whole-article = Celý článek
library-source = Z dokumentace Microsoftu, licence: { $licence }
library-no-more = Tím článek končí.
library-no-others = Jiný článek k tomu nemám.
button-more = Další kroky
button-in-english = Zobrazit anglicky
button-not-that = Šlo mi o něco jiného

## Témata, jak by je člověk stiskl

intent-forgot_password = Neznám heslo
intent-change_password = Změnit heslo
intent-enable_sspr = Zapnout samoobslužný reset
intent-register_contact_info = Registrovat kontaktní údaje
intent-reset_user_password = Resetovat heslo někoho jiného
intent-update_email_password = Nové heslo v poštovní aplikaci
intent-sspr_help = O samoobslužném resetu
intent-talk_to_agent = Mluvit s člověkem
intent-help = Co umíte?

## Účty

account-microsoft_365 = Pracovní/školní účet
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Server Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Jiný e-mail (IMAP)
