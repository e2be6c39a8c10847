### Le frasi del bot che non sono articoli. Diamo del tu.

## Benvenuto e aiuto

welcome =
    Ciao! Ti aiuto con le password di Microsoft 365, Outlook.com e altri account di posta.
    Raccontami con parole tue che cosa non va, oppure scegli una di queste voci:
help-text =
    Posso aiutarti a:

    - rientrare se hai dimenticato la password
    - cambiare una password
    - inserire una nuova password nell'app di posta
    - registrare i dati di contatto che servono per reimpostare la password
    - reimpostare la password di altre persone, o lasciare che facciano da sole, se sei amministratore

    Scrivi semplicemente che cosa ti serve. Puoi chiedere di una persona in qualsiasi momento.
greeting-reply = Ciao! Con quale password posso aiutarti?
thanks-reply = Prego, figurati!
goodbye-reply = Ciao, a presto!

## Quando il bot non è sicuro

rephrase =
    Scusa, non ho capito. Puoi dirlo in un altro modo? Per esempio:

    - Ho dimenticato la password di Gmail
    - Il telefono continua a chiedermi la nuova password
    - Come lascio che i dipendenti reimpostino la propria password?
offer-person = Mi dispiace, non capisco ancora. Vuoi parlare con una persona?
please-rephrase = Certo. Di che cosa hai bisogno? Meglio una frase breve.
did-you-mean = Intendevi una di queste cose?
which-account = **{ $topic }**: per quale account?
empty-message = Non ho ricevuto nessun testo. Come posso aiutarti?
too-long =
    { $limit ->
        [one] È più di quanto riesca a leggere in una volta. Scrivi al massimo { $limit } carattere, per favore.
        [many] È più di quanto riesca a leggere in una volta. Scrivi meno di { $limit } di caratteri, per favore.
       *[other] È più di quanto riesca a leggere in una volta. Scrivi meno di { $limit } caratteri, per favore.
    }
attachment-not-read = Non posso aprire file né immagini. Dimmi a parole che cosa non va, ma non scrivere nessuna password.

## Dopo una risposta

did-that-help = Ti è stato utile?
yes-helped = Sì, grazie
no-helped = Non proprio
glad-it-helped = Ottimo! Se ti serve altro, sono qui.
not-helped = Mi dispiace. Che cosa proviamo adesso?

## Pulsanti

button-other-account = È un altro account
button-rephrase = Dirlo in un altro modo
button-talk-to-person = Parlare con una persona
button-help = Che cosa sai fare?

## Una persona

no-agent = Nessuno può entrare in questa chat, ma la nostra assistenza ti aiuterà volentieri: { $contact }
no-agent-no-contact = Nessuno può entrare in questa chat. Rivolgiti all'assistenza IT della tua organizzazione: lì potranno aiutarti.

## Lingue

language-changed = Va bene, da adesso in questa lingua: { $language }.
language-not-yet = Sembra che tu scriva in questa lingua: { $language }. Non so ancora rispondere così, ma in queste sì: { $available }.
language-not-offered = Non so ancora rispondere in questa lingua: { $language }. Ma in queste sì: { $available }.
answer-in-other-language = Per ora ho questa risposta solo in questa lingua: { $language }.

## Sicurezza e contrattempi

secret-warning =
    Sembrava una password, perciò non l'ho conservata. Non dire mai la tua password a nessuno, nemmeno a me.
    Se era vera, cambiala presto.
turn-failed = Mi dispiace, qualcosa è andato storto da parte mia. Riprova, per favore. Se succede ancora, comunica questo codice all'assistenza: { $incident }

## La pagina intorno alla chat

page-title = Aiuto per le password
page-hint = Non scrivere mai qui una password.
page-language = Lingua
page-start-over = Ricomincia
page-start-over-question = Vuoi ricominciare? Questa conversazione non si vedrà più.
page-cancel = Annulla
page-download = Scarica la conversazione
page-transcript = Conversazione con l'aiuto per le password, { $time }
page-you = Tu
page-bot = Aiuto per le password
page-suggestions = Suggerimenti
page-connecting = Connessione in corso…
page-connection-lost = Connessione persa. Riprovo…
page-connected-again = Connessione ristabilita.
page-unreachable = In questo momento la chat non è raggiungibile.
page-try-again = Riprova
page-too-fast =
    { $seconds ->
        [one] Erano troppe cose insieme. Aspetta { $seconds } secondo, per favore.
        [many] Erano troppe cose insieme. Aspetta { $seconds } di secondi, per favore.
       *[other] Erano troppe cose insieme. Aspetta { $seconds } secondi, per favore.
    }
page-ended = Questa conversazione è terminata.
page-needs-javascript = La chat ha bisogno di JavaScript. Attivalo nel browser, per favore.
page-open-chat = Apri la chat
page-close-chat = Chiudi la chat
page-new-messages =
    { $count ->
        [one] { $count } nuovo messaggio
        [many] { $count } di nuovi messaggi
       *[other] { $count } nuovi messaggi
    }

## Articoli della documentazione

library-choices = Ho trovato qualcosa nella documentazione. È una di queste cose?
library-machine-translated = Questo articolo è stato tradotto da una macchina e può contenere errori.
library-whole-article = L'articolo completo
library-source = Dalla documentazione Microsoft, licenza { $licence }
library-no-more = L'articolo finisce qui.
library-no-others = Non ho trovato altri articoli su questo.
button-more = Passaggi successivi
button-in-english = Mostralo in inglese
button-not-that = Non intendevo questo

## Argomenti, come li sceglierebbe una persona

intent-forgot_password = Ho dimenticato la password
intent-change_password = Cambiare la password
intent-enable_sspr = Attivare il self-service
intent-register_contact_info = Registrare i miei dati di contatto
intent-reset_user_password = Reimpostare la password di un altro
intent-update_email_password = Nuova password nell'app di posta
intent-sspr_help = Il self-service delle password
intent-talk_to_agent = Parlare con una persona
intent-help = Che cosa sai fare?

## Account

account-microsoft_365 = Account lavoro o scuola
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Server Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Altra posta (IMAP)
