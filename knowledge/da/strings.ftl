### Alt, hvad botten siger, og som ikke er artikler. Vi siger "du".

## Velkomst og hjælp

welcome =
    Hej! Jeg hjælper med adgangskoder til Microsoft 365, Outlook.com og andre mailkonti.
    Fortæl med dine egne ord, hvad der er galt, eller vælg her:
help-text =
    Jeg kan hjælpe dig med at:

    - komme ind igen, når du har glemt adgangskoden
    - skifte adgangskode
    - skrive en ny adgangskode i mailappen
    - registrere de kontaktoplysninger, der skal bruges til nulstilling
    - nulstille andres adgangskoder eller lade dem gøre det selv, hvis du er administrator

    Skriv bare, hvad du har brug for. Du kan altid bede om et menneske.
greeting-reply = Hej! Hvilken adgangskode kan jeg hjælpe dig med?
thanks-reply = Det var så lidt!
goodbye-reply = Farvel, og hav det godt!

## Når botten er i tvivl

rephrase =
    Undskyld, det forstod jeg ikke. Kan du sige det på en anden måde? For eksempel:

    - Jeg har glemt min Gmail-adgangskode
    - Mobilen bliver ved med at spørge om den nye adgangskode
    - Hvordan lader jeg medarbejderne selv nulstille deres adgangskode?
offer-person = Beklager, jeg forstår det stadig ikke. Vil du tale med et menneske?
please-rephrase = Selvfølgelig. Hvad har du brug for? Helst én kort sætning.
did-you-mean = Mente du noget af det her?
which-account = **{ $topic }** – hvilken konto drejer det sig om?
empty-message = Der kom ingen tekst. Hvad kan jeg hjælpe dig med?
too-long =
    { $limit ->
        [one] Det er mere, end jeg kan læse på én gang. Skriv højst { $limit } tegn.
       *[other] Det er mere, end jeg kan læse på én gang. Hold dig under { $limit } tegn.
    }
attachment-not-read = Jeg kan ikke åbne filer eller billeder. Fortæl med ord, hvad der er galt, men skriv ingen adgangskode.

## Efter et svar

did-that-help = Hjalp det?
yes-helped = Ja tak
no-helped = Ikke rigtigt
glad-it-helped = Dejligt! Sig til, hvis der er mere.
not-helped = Det er jeg ked af. Hvad skal vi prøve nu?

## Knapper

button-other-account = Det er en anden konto
button-rephrase = Sige det på en anden måde
button-talk-to-person = Tale med et menneske
button-help = Hvad kan du?

## Et menneske

no-agent = Ingen kan komme med i denne chat, men vores support hjælper dig gerne: { $contact }
no-agent-no-contact = Ingen kan komme med i denne chat. Kontakt it-supporten, hvor du arbejder eller går i skole, så får du hjælp.

## Sprog

language-changed = Godt, så fortsætter vi på dette sprog: { $language }.
language-not-yet = Det ser ud til, at du skriver på dette sprog: { $language }. Det kan jeg ikke svare på endnu, men jeg kan på disse: { $available }.
language-not-offered = Dette sprog kan jeg ikke svare på endnu: { $language }. Men jeg kan disse: { $available }.
answer-in-other-language = Dette svar har jeg foreløbig kun på dette sprog: { $language }.

## Sikkerhed og uheld

secret-warning =
    Det lignede en adgangskode, så jeg har ikke gemt den. Del aldrig en adgangskode, heller ikke med mig.
    Var det en rigtig adgangskode, så skift den snart.
turn-failed = Beklager, noget gik galt hos mig. Prøv igen. Sker det en gang til, så giv supporten denne kode: { $incident }

## Websiden omkring chatten

page-title = Hjælp til adgangskoder
page-hint = Skriv aldrig en adgangskode her.
page-language = Sprog
page-start-over = Start forfra
page-start-over-question = Start forfra? Du kan ikke se denne samtale igen.
page-cancel = Annuller
page-download = Download samtalen
page-transcript = Samtale med adgangskodehjælpen, { $time }
page-you = Dig
page-bot = Adgangskodehjælpen
page-suggestions = Forslag
page-connecting = Opretter forbindelse …
page-connection-lost = Forbindelsen blev afbrudt. Prøver igen …
page-connected-again = Der er forbindelse igen.
page-unreachable = Chatten kan ikke nås lige nu.
page-try-again = Prøv igen
page-too-fast =
    { $seconds ->
        [one] Det var meget på én gang. Vent { $seconds } sekund.
       *[other] Det var meget på én gang. Vent { $seconds } sekunder.
    }
page-ended = Samtalen er slut.
page-needs-javascript = Chatten har brug for JavaScript. Slå det til i din browser.
page-open-chat = Åbn chatten
page-close-chat = Luk chatten
page-new-messages =
    { $count ->
        [one] { $count } ny besked
       *[other] { $count } nye beskeder
    }

## Artikler fra dokumentationen

library-choices = Jeg fandt noget i dokumentationen. Er det en af disse?
library-machine-translated = Denne artikel er maskinoversat og kan indeholde fejl.
library-whole-article = Hele artiklen
library-source = Fra Microsofts dokumentation, licens: { $licence }
library-no-more = Det var hele artiklen.
library-no-others = Jeg har ikke fundet andre artikler om det.
button-more = Næste trin
button-in-english = Vis på engelsk
button-not-that = Ikke det, jeg mente

## Emner

intent-forgot_password = Jeg har glemt adgangskoden
intent-change_password = Skifte adgangskode
intent-enable_sspr = Slå selvbetjent nulstilling til
intent-register_contact_info = Registrere kontaktoplysninger
intent-reset_user_password = Nulstille en andens adgangskode
intent-update_email_password = Ny adgangskode i mailappen
intent-sspr_help = Om selvbetjent nulstilling
intent-talk_to_agent = Tale med et menneske
intent-help = Hvad kan du?

## Konti

account-microsoft_365 = Arbejds- eller skolekonto
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange-server
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Anden mail (IMAP)
