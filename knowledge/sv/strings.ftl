### Allt som boten säger och som inte är artiklar. Vi säger "du".

## Välkomst och hjälp

welcome =
    Hej! Jag hjälper till med lösenord för Microsoft 365, Outlook.com och andra e-postkonton.
    Berätta med egna ord vad som är fel, eller välj något här:
help-text =
    Jag kan hjälpa dig att:

    - komma in igen när du har glömt lösenordet
    - byta lösenord
    - lägga in ett nytt lösenord i e-postappen
    - registrera kontaktuppgifterna som behövs för att återställa lösenord
    - återställa andras lösenord, eller låta dem göra det själva, om du är administratör

    Skriv bara vad du behöver. Du kan be om en människa när som helst.
greeting-reply = Hej! Vilket lösenord kan jag hjälpa dig med?
thanks-reply = Det var så lite!
goodbye-reply = Hej då, ha det så bra!

## När boten är osäker

rephrase =
    Förlåt, det förstod jag inte. Kan du säga det på ett annat sätt? Till exempel:

    - Jag har glömt mitt Gmail-lösenord
    - Mobilen frågar hela tiden efter det nya lösenordet
    - Hur låter jag personalen återställa sina lösenord själva?
offer-person = Tyvärr förstår jag fortfarande inte. Vill du prata med en människa?
please-rephrase = Visst. Vad behöver du? Helst en enda kort mening.
did-you-mean = Menade du något av det här?
which-account = **{ $topic }** – vilket konto gäller det?
empty-message = Det kom ingen text. Vad kan jag hjälpa dig med?
too-long =
    { $limit ->
        [one] Det är mer än jag kan läsa på en gång. Skriv högst { $limit } tecken.
       *[other] Det är mer än jag kan läsa på en gång. Håll dig under { $limit } tecken.
    }
attachment-not-read = Jag kan inte öppna filer eller bilder. Berätta med ord vad som är fel, men skriv inget lösenord.

## Efter ett svar

did-that-help = Hjälpte det?
yes-helped = Ja, tack
no-helped = Inte riktigt
glad-it-helped = Vad bra! Säg till om det är något mer.
not-helped = Det var tråkigt. Vad ska vi prova nu?

## Knappar

button-other-account = Det är ett annat konto
button-rephrase = Säga det på ett annat sätt
button-talk-to-person = Prata med en människa
button-help = Vad kan du?

## En människa

no-agent = Ingen kan komma med i den här chatten, men vår support hjälper dig gärna: { $contact }
no-agent-no-contact = Ingen kan komma med i den här chatten. Kontakta it-supporten där du jobbar eller studerar, så får du hjälp.

## Språk

language-changed = Då fortsätter vi på det här språket: { $language }.
language-not-yet = Du verkar skriva på det här språket: { $language }. Jag kan inte svara på det än, men på de här: { $available }.
language-not-offered = Jag kan inte svara på det här språket än: { $language }. Men de här kan jag: { $available }.
answer-in-other-language = Det här svaret har jag än så länge bara på det här språket: { $language }.

## Säkerhet och strul

secret-warning =
    Det såg ut som ett lösenord, så jag har inte sparat det. Dela aldrig ett lösenord, inte ens med mig.
    Om det var ett riktigt lösenord bör du byta det snart.
turn-failed = Tyvärr gick något fel hos mig. Försök igen. Händer det på nytt, ge supporten den här koden: { $incident }

## Webbsidan runt chatten

page-title = Lösenordshjälp
page-hint = Skriv aldrig ett lösenord här.
page-language = Språk
page-start-over = Börja om
page-start-over-question = Börja om? Du får inte se det här samtalet igen.
page-cancel = Avbryt
page-download = Ladda ner samtalet
page-transcript = Samtal med lösenordshjälpen, { $time }
page-you = Du
page-bot = Lösenordshjälpen
page-suggestions = Förslag
page-connecting = Ansluter …
page-connection-lost = Anslutningen bröts. Försöker igen …
page-connected-again = Ansluten igen.
page-unreachable = Chatten går inte att nå just nu.
page-try-again = Försök igen
page-too-fast =
    { $seconds ->
        [one] Det var mycket på en gång. Vänta { $seconds } sekund.
       *[other] Det var mycket på en gång. Vänta { $seconds } sekunder.
    }
page-ended = Det här samtalet är avslutat.
page-needs-javascript = Chatten behöver JavaScript. Slå på det i webbläsaren.
page-open-chat = Öppna chatten
page-close-chat = Stäng chatten
page-new-messages =
    { $count ->
        [one] { $count } nytt meddelande
       *[other] { $count } nya meddelanden
    }

## Artiklar ur dokumentationen

library-choices = Jag hittade något i dokumentationen. Är det någon av de här?
library-machine-translated = Den här artikeln är maskinöversatt och kan innehålla fel.
library-whole-article = Hela artikeln
library-source = Ur Microsofts dokumentation, licens: { $licence }
library-no-more = Det var hela artikeln.
library-no-others = Jag hittade ingen annan artikel om det.
button-more = Nästa steg
button-in-english = Visa på engelska
button-not-that = Inte det jag menade

## Ämnen

intent-forgot_password = Jag har glömt lösenordet
intent-change_password = Byta lösenord
intent-enable_sspr = Slå på självåterställning
intent-register_contact_info = Registrera kontaktuppgifter
intent-reset_user_password = Återställa någon annans lösenord
intent-update_email_password = Nytt lösenord i e-postappen
intent-sspr_help = Om självåterställning
intent-talk_to_agent = Prata med en människa
intent-help = Vad kan du?

## Konton

account-microsoft_365 = Arbets- eller skolkonto
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange-server
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Annan e-post (IMAP)
