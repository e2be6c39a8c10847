### Les phrases du bot qui ne sont pas des articles. Nous vouvoyons.

## Accueil et aide

welcome =
    Bonjour ! Je vous aide pour les mots de passe de Microsoft 365, d'Outlook.com et d'autres comptes de messagerie.
    Dites avec vos mots ce qui ne va pas, ou choisissez l'un de ces sujets :
help-text =
    Je peux vous aider à :

    - vous reconnecter si vous avez oublié un mot de passe
    - changer un mot de passe
    - saisir un nouveau mot de passe dans votre application de messagerie
    - enregistrer les coordonnées nécessaires pour réinitialiser un mot de passe
    - réinitialiser le mot de passe d'autres personnes, ou les laisser le faire elles-mêmes, si vous êtes administrateur

    Écrivez simplement ce qu'il vous faut. Vous pouvez demander une personne à tout moment.
greeting-reply = Bonjour ! Pour quel mot de passe puis-je vous aider ?
thanks-reply = Je vous en prie !
goodbye-reply = Au revoir et bonne continuation !

## Quand le bot n'est pas sûr

rephrase =
    Désolé, je n'ai pas compris. Pouvez-vous le dire autrement ? Par exemple :

    - J'ai oublié mon mot de passe Gmail
    - Mon téléphone n'arrête pas de demander le nouveau mot de passe
    - Comment laisser mes employés réinitialiser leur mot de passe ?
offer-person = Désolé, je ne comprends toujours pas. Voulez-vous parler à une personne ?
please-rephrase = Bien sûr. De quoi avez-vous besoin ? Une phrase courte, c'est le mieux.
did-you-mean = Vouliez-vous dire l'une de ces choses ?
which-account = **{ $topic }** : pour quel compte ?
empty-message = Je n'ai reçu aucun texte. En quoi puis-je vous aider ?
too-long =
    { $limit ->
        [one] C'est plus que je ne peux lire d'un coup. Écrivez { $limit } caractère au maximum, s'il vous plaît.
        [many] C'est plus que je ne peux lire d'un coup. Écrivez moins de { $limit } de caractères, s'il vous plaît.
       *[other] C'est plus que je ne peux lire d'un coup. Écrivez moins de { $limit } caractères, s'il vous plaît.
    }
attachment-not-read = Je ne peux ouvrir ni fichiers ni images. Dites-moi avec des mots ce qui ne va pas, mais n'écrivez aucun mot de passe.

## Après une réponse

did-that-help = Est-ce que cela vous a aidé ?
yes-helped = Oui, merci
no-helped = Pas vraiment
glad-it-helped = Parfait ! Je reste là si vous avez besoin d'autre chose.
not-helped = J'en suis désolé. Qu'essayons-nous maintenant ?

## Boutons

button-other-account = C'est un autre compte
button-rephrase = Le dire autrement
button-talk-to-person = Parler à une personne
button-help = Que savez-vous faire ?

## Une personne

no-agent = Personne ne peut rejoindre cette conversation, mais notre équipe d'assistance vous aidera volontiers : { $contact }
no-agent-no-contact = Personne ne peut rejoindre cette conversation. Adressez-vous au support informatique de votre organisation, il pourra vous aider.

## Langues

language-changed = Entendu, à partir de maintenant dans cette langue : { $language }.
language-not-yet = On dirait que vous écrivez dans cette langue : { $language }. Je ne peux pas encore répondre ainsi, mais dans celles-ci, oui : { $available }.
language-not-offered = Je ne peux pas encore répondre dans cette langue : { $language }. Mais dans celles-ci, oui : { $available }.
answer-in-other-language = Pour l'instant, je n'ai cette réponse que dans cette langue : { $language }.

## Sécurité et incidents

secret-warning =
    Cela ressemblait à un mot de passe, je ne l'ai donc pas gardé. Ne donnez jamais votre mot de passe à personne, pas même à moi.
    Si c'était le vrai, changez-le sans tarder.
turn-failed = Désolé, quelque chose s'est mal passé de mon côté. Veuillez réessayer. Si cela se reproduit, donnez ce code à l'assistance : { $incident }

## La page autour de la conversation

page-title = Aide pour les mots de passe
page-hint = N'écrivez jamais de mot de passe ici.
page-language = Langue
page-start-over = Recommencer
page-start-over-question = Recommencer ? Cette conversation ne s'affichera plus.
page-cancel = Annuler
page-download = Télécharger la conversation
page-transcript = Conversation avec l'aide pour les mots de passe, { $time }
page-you = Vous
page-bot = Aide pour les mots de passe
# same as English
page-suggestions = Suggestions
page-connecting = Connexion…
page-connection-lost = Connexion perdue. Nouvelle tentative…
page-connected-again = Connexion rétablie.
page-unreachable = La conversation est inaccessible pour le moment.
page-try-again = Réessayer
page-too-fast =
    { $seconds ->
        [one] Cela fait beaucoup d'un coup. Patientez { $seconds } seconde, s'il vous plaît.
        [many] Cela fait beaucoup d'un coup. Patientez { $seconds } de secondes, s'il vous plaît.
       *[other] Cela fait beaucoup d'un coup. Patientez { $seconds } secondes, s'il vous plaît.
    }
page-ended = Cette conversation est terminée.
page-needs-javascript = La conversation a besoin de JavaScript. Activez-le dans votre navigateur, s'il vous plaît.
page-open-chat = Ouvrir la conversation
page-close-chat = Fermer la conversation
page-new-messages =
    { $count ->
        [one] { $count } nouveau message
        [many] { $count } de nouveaux messages
       *[other] { $count } nouveaux messages
    }

## Articles de la documentation

library-choices = J'ai trouvé quelque chose dans la documentation. Est-ce l'un de ces articles ?
library-machine-translated = Cet article a été traduit par une machine et peut contenir des erreurs.
library-whole-article = L'article entier
library-source = Documentation de Microsoft, licence { $licence }
library-no-more = L'article se termine ici.
library-no-others = Je n'ai pas trouvé d'autre article à ce sujet.
button-more = Étapes suivantes
button-in-english = Le montrer en anglais
button-not-that = Ce n'est pas ça

## Sujets, comme une personne les choisirait

intent-forgot_password = J'ai oublié mon mot de passe
intent-change_password = Changer mon mot de passe
intent-enable_sspr = Activer le libre-service
intent-register_contact_info = Enregistrer mes coordonnées
intent-reset_user_password = Réinitialiser le mot de passe d'un autre
intent-update_email_password = Nouveau mot de passe dans l'appli mail
intent-sspr_help = Le libre-service des mots de passe
intent-talk_to_agent = Parler à une personne
intent-help = Que savez-vous faire ?

## Comptes

account-microsoft_365 = Compte pro ou scolaire
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Serveur Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Autre messagerie (IMAP)
