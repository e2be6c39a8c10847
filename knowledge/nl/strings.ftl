### Alles wat de bot zegt en geen artikel is. We zeggen 'je'.

## Welkom en hulp

welcome =
    Hallo! Ik help je met wachtwoorden voor Microsoft 365, Outlook.com en andere mailaccounts.
    Vertel in je eigen woorden wat er mis is, of kies hier iets:
help-text =
    Ik kan je helpen om:

    - weer in je account te komen als je je wachtwoord bent vergeten
    - een wachtwoord te wijzigen
    - een nieuw wachtwoord in je mailapp te zetten
    - de contactgegevens te registreren die nodig zijn voor wachtwoordherstel
    - als beheerder wachtwoorden van anderen te resetten, of het hun zelf te laten doen

    Schrijf gewoon wat je nodig hebt. Je kunt altijd naar een mens vragen.
greeting-reply = Hallo! Met welk wachtwoord kan ik je helpen?
thanks-reply = Graag gedaan!
goodbye-reply = Tot ziens, en het beste!

## Als de bot twijfelt

rephrase =
    Sorry, dat heb ik niet begrepen. Kun je het anders zeggen? Bijvoorbeeld:

    - Ik ben mijn Gmail-wachtwoord vergeten
    - Mijn telefoon blijft om het nieuwe wachtwoord vragen
    - Hoe laat ik medewerkers zelf hun wachtwoord resetten?
offer-person = Sorry, ik begrijp het nog steeds niet. Wil je een mens spreken?
please-rephrase = Natuurlijk. Wat heb je nodig? Eén korte zin werkt het best.
did-you-mean = Bedoelde je een van deze dingen?
which-account = **{ $topic }** – om welk account gaat het?
empty-message = Ik heb geen tekst ontvangen. Waar kan ik je mee helpen?
too-long =
    { $limit ->
        [one] Dat is meer dan ik in één keer kan lezen. Houd het bij hooguit { $limit } teken.
       *[other] Dat is meer dan ik in één keer kan lezen. Houd het onder de { $limit } tekens.
    }
attachment-not-read = Bestanden en afbeeldingen kan ik niet openen. Vertel me in woorden wat er mis is, maar schrijf er geen wachtwoord bij.

## Na een antwoord

did-that-help = Heb je hier iets aan?
yes-helped = Ja, bedankt
no-helped = Niet echt
glad-it-helped = Mooi! Ik ben er als je nog iets nodig hebt.
not-helped = Dat spijt me. Wat zullen we nu proberen?

## Knoppen

button-other-account = Het is een ander account
button-rephrase = Anders zeggen
button-talk-to-person = Een mens spreken
button-help = Wat kun je?

## Een mens

no-agent = Er kan niemand in deze chat meekomen, maar onze helpdesk helpt je graag: { $contact }
no-agent-no-contact = Er kan niemand in deze chat meekomen. Vraag het aan je eigen IT-helpdesk, die helpt je verder.

## Talen

language-changed = Prima, vanaf nu in deze taal: { $language }.
language-not-yet = Zo te zien schrijf je in deze taal: { $language }. Daarin kan ik nog niet antwoorden, maar in deze wel: { $available }.
language-not-offered = In deze taal kan ik nog niet antwoorden: { $language }. In deze wel: { $available }.
answer-in-other-language = Dit antwoord heb ik voorlopig alleen in deze taal: { $language }.

## Veiligheid en pech

secret-warning =
    Dat leek op een wachtwoord, dus ik heb het niet bewaard. Deel je wachtwoord met niemand, ook niet met mij.
    Was het een echt wachtwoord? Wijzig het dan snel.
turn-failed = Sorry, er ging bij mij iets mis. Probeer het nog eens. Gebeurt het weer, geef de helpdesk dan deze code: { $incident }

## De webpagina rond de chat

page-title = Hulp bij wachtwoorden
page-hint = Schrijf hier nooit een wachtwoord.
page-language = Taal
page-start-over = Opnieuw beginnen
page-start-over-question = Opnieuw beginnen? Je ziet dit gesprek dan niet meer terug.
page-cancel = Annuleren
page-download = Gesprek downloaden
page-transcript = Gesprek met de wachtwoordhulp, { $time }
page-you = Jij
page-bot = Wachtwoordhulp
page-suggestions = Suggesties
page-connecting = Verbinding maken …
page-connection-lost = Verbinding verbroken. Opnieuw proberen …
page-connected-again = De verbinding is er weer.
page-unreachable = De chat is nu niet bereikbaar.
page-try-again = Opnieuw proberen
page-too-fast =
    { $seconds ->
        [one] Dat was veel tegelijk. Wacht { $seconds } seconde.
       *[other] Dat was veel tegelijk. Wacht { $seconds } seconden.
    }
page-ended = Dit gesprek is afgelopen.
page-needs-javascript = De chat heeft JavaScript nodig. Zet het aan in je browser.
page-open-chat = Chat openen
page-close-chat = Chat sluiten
page-new-messages =
    { $count ->
        [one] { $count } nieuw bericht
       *[other] { $count } nieuwe berichten
    }

## Artikelen uit de documentatie

library-choices = Ik heb iets gevonden in de documentatie. Is het een van deze artikelen?
library-machine-translated = Dit artikel is door een machine vertaald en kan fouten bevatten.
library-whole-article = Het hele artikel
library-source = Uit de documentatie van Microsoft, licentie: { $licence }
library-no-more = Dat was het hele artikel.
library-no-others = Ik heb hierover geen ander artikel gevonden.
button-more = Volgende stappen
button-in-english = In het Engels tonen
button-not-that = Dat bedoelde ik niet

## Onderwerpen

intent-forgot_password = Wachtwoord vergeten
intent-change_password = Wachtwoord wijzigen
intent-enable_sspr = Gebruikers zelf laten resetten
intent-register_contact_info = Contactgegevens registreren
intent-reset_user_password = Wachtwoord van een ander resetten
intent-update_email_password = Nieuw wachtwoord in mailapp
intent-sspr_help = Vragen over zelf resetten
intent-talk_to_agent = Een mens spreken
intent-help = Wat kun je?

## Accounts

account-microsoft_365 = Werk- of schoolaccount
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange-server
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Andere mail (IMAP)
