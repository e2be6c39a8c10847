### Alle Sätze des Bots, die kein Artikel sind. Wir sagen „Sie“.

## Begrüßung und Hilfe

welcome =
    Hallo! Ich helfe Ihnen bei Passwörtern für Microsoft 365, Outlook.com und andere E-Mail-Konten.
    Sagen Sie mir mit eigenen Worten, was los ist, oder wählen Sie etwas aus:
help-text =
    Dabei kann ich Ihnen helfen:

    - wieder ins Konto kommen, wenn Sie das Passwort vergessen haben
    - ein Passwort ändern
    - ein neues Passwort in die Mail-App eintragen
    - die Kontaktdaten registrieren, die man zum Zurücksetzen braucht
    - als Administrator die Passwörter anderer zurücksetzen oder sie das selbst erledigen lassen

    Schreiben Sie einfach, was Sie brauchen. Sie können jederzeit nach einem Menschen fragen.
greeting-reply = Guten Tag! Bei welchem Passwort kann ich helfen?
thanks-reply = Gern geschehen!
goodbye-reply = Auf Wiedersehen und alles Gute!

## Wenn der Bot unsicher ist

rephrase =
    Das habe ich leider nicht verstanden. Können Sie es anders sagen? Zum Beispiel:

    - Ich habe mein Gmail-Passwort vergessen
    - Mein Handy fragt ständig nach dem neuen Passwort
    - Wie lasse ich Mitarbeiter ihr Passwort selbst zurücksetzen?
offer-person = Es tut mir leid, ich verstehe es immer noch nicht. Möchten Sie mit einem Menschen sprechen?
please-rephrase = Natürlich. Was brauchen Sie? Am besten in einem kurzen Satz.
did-you-mean = Meinten Sie etwas davon?
which-account = **{ $topic }** – um welches Konto geht es?
empty-message = Es kam kein Text bei mir an. Wobei kann ich Ihnen helfen?
too-long =
    { $limit ->
        [one] Das ist mehr, als ich auf einmal lesen kann. Bitte höchstens { $limit } Zeichen.
       *[other] Das ist mehr, als ich auf einmal lesen kann. Bitte bleiben Sie unter { $limit } Zeichen.
    }
attachment-not-read = Dateien und Bilder kann ich nicht öffnen. Bitte sagen Sie mir mit Worten, was los ist, aber schreiben Sie kein Passwort dazu.

## Nach einer Antwort

did-that-help = Hat das geholfen?
yes-helped = Ja, danke
no-helped = Nicht so richtig
glad-it-helped = Sehr schön! Wenn noch etwas ist, bin ich da.
not-helped = Das tut mir leid. Was versuchen wir als Nächstes?

## Schaltflächen

button-other-account = Es geht um ein anderes Konto
button-rephrase = Anders sagen
button-talk-to-person = Mit einem Menschen sprechen
button-help = Was können Sie?

## Ein Mensch

no-agent = In diesen Chat kann niemand dazukommen, aber unser Support hilft Ihnen gern: { $contact }
no-agent-no-contact = In diesen Chat kann niemand dazukommen. Bitte wenden Sie sich an Ihren IT-Support, dort hilft man Ihnen weiter.

## Sprachen

language-changed = In Ordnung, ab jetzt in dieser Sprache: { $language }.
language-not-yet = Sie schreiben anscheinend in dieser Sprache: { $language }. Darin kann ich noch nicht antworten, aber in diesen: { $available }.
language-not-offered = In dieser Sprache kann ich noch nicht antworten: { $language }. Aber in diesen: { $available }.
answer-in-other-language = Diese Antwort habe ich bisher nur in dieser Sprache: { $language }.

## Sicherheit und Pannen

secret-warning =
    Das sah nach einem Passwort aus, deshalb habe ich es nicht gespeichert. Bitte verraten Sie niemandem ein Passwort, auch mir nicht.
    War es ein echtes, dann ändern Sie es bald.
turn-failed = Da ist bei mir leider etwas schiefgegangen. Bitte versuchen Sie es noch einmal. Passiert es wieder, nennen Sie dem Support diesen Code: { $incident }

## Die Webseite um den Chat

page-title = Passworthilfe
page-hint = Schreiben Sie hier nie ein Passwort.
page-language = Sprache
page-start-over = Neu anfangen
page-start-over-question = Neu anfangen? Dieses Gespräch sehen Sie dann nicht wieder.
page-cancel = Abbrechen
page-download = Gespräch herunterladen
page-transcript = Gespräch mit der Passworthilfe, { $time }
page-you = Sie
page-bot = Passworthilfe
page-suggestions = Vorschläge
page-connecting = Verbindung wird aufgebaut …
page-connection-lost = Verbindung verloren. Neuer Versuch …
page-connected-again = Wieder verbunden.
page-unreachable = Der Chat ist gerade nicht erreichbar.
page-try-again = Noch einmal versuchen
page-too-fast =
    { $seconds ->
        [one] Das war viel auf einmal. Bitte warten Sie { $seconds } Sekunde.
       *[other] Das war viel auf einmal. Bitte warten Sie { $seconds } Sekunden.
    }
page-ended = Dieses Gespräch ist beendet.
page-needs-javascript = Der Chat braucht JavaScript. Bitte schalten Sie es im Browser ein.
page-open-chat = Chat öffnen
page-close-chat = Chat schließen
page-new-messages =
    { $count ->
        [one] { $count } neue Nachricht
       *[other] { $count } neue Nachrichten
    }

## Artikel aus der Dokumentation

library-choices = Ich habe etwas in der Dokumentation gefunden. Ist es einer dieser Artikel?
library-machine-translated = Dieser Artikel wurde maschinell übersetzt und kann Fehler enthalten.
library-whole-article = Der ganze Artikel
library-source = Aus der Dokumentation von Microsoft, Lizenz: { $licence }
library-no-more = Das war der ganze Artikel.
library-no-others = Einen anderen Artikel dazu habe ich nicht gefunden.
button-more = Nächste Schritte
button-in-english = Auf Englisch zeigen
button-not-that = Das meinte ich nicht

## Themen

intent-forgot_password = Passwort vergessen
intent-change_password = Passwort ändern
intent-enable_sspr = Zurücksetzen durch Benutzer erlauben
intent-register_contact_info = Kontaktdaten registrieren
intent-reset_user_password = Passwort für jemanden zurücksetzen
intent-update_email_password = Neues Passwort in der Mail-App
intent-sspr_help = Fragen zum Selbst-Zurücksetzen
intent-talk_to_agent = Mit einem Menschen sprechen
intent-help = Was können Sie?

## Konten

account-microsoft_365 = Arbeits- oder Schulkonto
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange-Server
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Andere E-Mail (IMAP)
