### Alt roboten sier som ikke er svarartikler. Vi sier «du».

## Velkomst og hjelp

welcome =
    Hei! Jeg hjelper deg med passord til Microsoft 365, Outlook.com og andre e-postkontoer.
    Fortell med egne ord hva som er galt, eller velg noe av dette:
help-text =
    Jeg kan hjelpe deg med å:

    - komme inn igjen når du har glemt passordet
    - bytte passord
    - legge inn et nytt passord i e-postappen
    - registrere kontaktinformasjonen som trengs for å tilbakestille passord
    - tilbakestille andres passord, eller la dem gjøre det selv, hvis du er administrator

    Bare skriv hva du trenger. Du kan be om å få snakke med et menneske når som helst.
greeting-reply = Hei! Hvilket passord kan jeg hjelpe deg med?
thanks-reply = Bare hyggelig!
goodbye-reply = Ha det bra!

## Når roboten er usikker

rephrase =
    Beklager, det forsto jeg ikke. Kan du si det på en annen måte? For eksempel:

    - Jeg har glemt Gmail-passordet mitt
    - Telefonen spør om det nye passordet hele tiden
    - Hvordan lar jeg de ansatte tilbakestille passordet selv?
offer-person = Beklager, jeg forstår fortsatt ikke. Vil du snakke med et menneske?
please-rephrase = Selvsagt. Hva trenger du? Helst én kort setning.
did-you-mean = Mente du noe av dette?
which-account = **{ $topic }** – hvilken konto gjelder det?
empty-message = Det kom ikke noen tekst. Hva kan jeg hjelpe deg med?
too-long =
    { $limit ->
        [one] Det ble litt mye for meg på én gang. Hold deg til høyst { $limit } tegn, er du snill.
       *[other] Det ble litt mye for meg på én gang. Hold deg under { $limit } tegn, er du snill.
    }
attachment-not-read = Jeg kan ikke åpne filer eller bilder. Fortell heller med ord hva som er galt, men ikke skriv noe passord.

## Etter et svar

did-that-help = Hjalp det?
yes-helped = Ja, takk
no-helped = Ikke helt
glad-it-helped = Så bra! Bare spør hvis det er noe mer.
not-helped = Beklager det. Hva skal vi prøve nå?

## Knapper

button-other-account = Det er en annen konto
button-rephrase = Si det på en annen måte
button-talk-to-person = Snakk med et menneske
button-help = Hva kan du?

## Et menneske

no-agent = Ingen kan bli med i denne chatten, men brukerstøtten hjelper deg gjerne: { $contact }
no-agent-no-contact = Ingen kan bli med i denne chatten. Ta kontakt med brukerstøtten der du jobber eller går på skole, så får du hjelp.

## Språk

language-changed = Den er god, da fortsetter vi på dette språket: { $language }.
language-not-yet = Det ser ut til at du skriver på { $language }. Det kan jeg ikke svare på ennå, men jeg kan svare på disse språkene: { $available }.
language-not-offered = Dette språket kan jeg ikke svare på ennå: { $language }. Men jeg kan disse: { $available }.
answer-in-other-language = Dette svaret har jeg foreløpig bare på { $language }.

## Trygghet og trøbbel

secret-warning =
    Det så ut som et passord, så jeg har ikke tatt vare på det. Del aldri et passord med noen, ikke med meg heller.
    Var det et ekte passord, bør du bytte det snart.
turn-failed = Beklager, noe gikk galt hos meg. Prøv igjen, er du snill. Skjer det på nytt, gir du brukerstøtten denne koden: { $incident }

## Nettsiden rundt chatten

page-title = Passordhjelp
page-hint = Skriv aldri et passord her.
page-language = Språk
page-start-over = Begynn på nytt
page-start-over-question = Begynne på nytt? Du får ikke se denne samtalen igjen.
page-cancel = Avbryt
page-download = Last ned samtalen
page-transcript = Samtale med passordhjelpen, { $time }
page-you = Du
page-bot = Passordhjelpen
page-suggestions = Forslag
page-connecting = Kobler til …
page-connection-lost = Mistet forbindelsen. Prøver igjen …
page-connected-again = Forbindelsen er tilbake.
page-unreachable = Chatten er ikke tilgjengelig akkurat nå.
page-try-again = Prøv igjen
page-too-fast =
    { $seconds ->
        [one] Det ble litt mye på én gang. Vent { $seconds } sekund, er du snill.
       *[other] Det ble litt mye på én gang. Vent { $seconds } sekunder, er du snill.
    }
page-ended = Denne samtalen er avsluttet.
page-needs-javascript = Chatten trenger JavaScript. Slå det på i nettleseren.
page-open-chat = Åpne chatten
page-close-chat = Lukk chatten
page-new-messages =
    { $count ->
        [one] { $count } ny melding
       *[other] { $count } nye meldinger
    }

## Artikler fra dokumentasjonen

library-choices = Jeg fant noe i dokumentasjonen. Er det en av disse?
library-machine-translated = Denne artikkelen er maskinoversatt og kan inneholde feil.
library-whole-article = Hele artikkelen
library-source = Fra Microsofts dokumentasjon, lisens: { $licence }
library-no-more = Det var alt i denne artikkelen.
library-no-others = Jeg fant ingen annen artikkel om dette.
button-more = Neste trinn
button-in-english = Vis på engelsk
button-not-that = Jeg mente noe annet

## Temaer

intent-forgot_password = Jeg har glemt passordet
intent-change_password = Bytte passord
intent-enable_sspr = Slå på selvbetjent tilbakestilling
intent-register_contact_info = Registrere kontaktinfo
intent-reset_user_password = Tilbakestille andres passord
intent-update_email_password = Nytt passord i e-postappen
intent-sspr_help = Om selvbetjent tilbakestilling
intent-talk_to_agent = Snakk med et menneske
intent-help = Hva kan du?

## Kontoer

account-microsoft_365 = Jobb- eller skolekonto
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange-server
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Annen e-post (IMAP)
