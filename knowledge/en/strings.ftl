### Every sentence of the bot that is not an article. This file is the reference: other languages
### have the same ids and the same variables. Short, warm and plain; one idea each.

## Welcome and help

welcome =
    Hi! I help with passwords for Microsoft 365, Outlook.com and other mail accounts.
    Tell me in your own words what is wrong, or pick one of these:
help-text =
    I can help you to:

    - get back in after you forgot a password
    - change a password
    - put a new password into your mail app
    - register the contact info that a password reset needs
    - reset other people's passwords, or let them do it themselves, if you are an admin

    Just write what you need. You can ask for a person at any time.
greeting-reply = Hello! Which password can I help you with?
thanks-reply = You're welcome!
goodbye-reply = Goodbye, and take care!

## When the bot is not sure

rephrase =
    Sorry, I did not get that. Could you say it differently? For example:

    - I forgot my Gmail password
    - My phone keeps asking for the new password
    - How do I let my staff reset their own passwords?
offer-person = I'm sorry, I still don't understand. Would you like to talk to a person?
please-rephrase = Of course. What do you need? One short sentence is best.
did-you-mean = Did you mean one of these?
# $topic: the title of a topic, such as "I forgot my password"
which-account = **{ $topic }** – which account is it for?
empty-message = I did not receive any text. What can I help you with?
# $limit: the greatest number of characters that a message may have
too-long =
    { $limit ->
        [one] That is more than I can read at once. Please keep it to { $limit } character.
       *[other] That is more than I can read at once. Please keep it under { $limit } characters.
    }
attachment-not-read = I cannot open files or pictures. Please tell me in words what is wrong, but leave out any password.

## After an answer

did-that-help = Did that help?
yes-helped = Yes, thanks
no-helped = Not really
glad-it-helped = Great! I'm here if you need anything else.
not-helped = I'm sorry. What shall we try next?

## Buttons

button-other-account = It's another account
button-rephrase = Say it differently
button-talk-to-person = Talk to a person
button-help = What can you do?

## A person

# $contact: an e-mail address or a telephone number
no-agent = Nobody can join this chat, but our support team will gladly help you: { $contact }
no-agent-no-contact = Nobody can join this chat. Please ask your IT support; they will be able to help you.

## Languages

# $language: the name of a language in that language itself
language-changed = All right, from now on in this language: { $language }.
# $language: the language that the person wrote in; $available: the languages on offer, separated by commas
language-not-yet = It looks like you are writing in { $language }. I cannot answer in it yet, but I can in these: { $available }.
# $language: the language that the person asked for; $available: the languages on offer, separated by commas
language-not-offered = I cannot answer in this language yet: { $language }. But I can in these: { $available }.
# $language: the language of the answer that this line goes with
answer-in-other-language = So far I have this answer in { $language } only.

## Safety and trouble

secret-warning =
    That looked like a password, so I have not kept it. Please never share a password, not even with me.
    If it was a real one, change it soon.
# $incident: a code that support can find in the log
turn-failed = Sorry, something went wrong on my side. Please try again. If it happens again, give support this code: { $incident }

## The web page around the chat

page-title = Password help
page-hint = Never write a password here.
page-language = Language
page-start-over = Start over
# The question in a small window, before the conversation so far is put away
page-start-over-question = Start over? You will not see this conversation again.
page-cancel = Cancel
page-download = Download transcript
# $time: when it was written, already in the form of the language
page-transcript = Conversation with password help, { $time }
page-you = You
page-bot = Password help
page-suggestions = Suggestions
page-connecting = Connecting …
page-connection-lost = Connection lost. Trying again …
page-connected-again = Connected again.
page-unreachable = The chat cannot be reached right now.
page-try-again = Try again
# $seconds: how long to wait
page-too-fast =
    { $seconds ->
        [one] That was a lot at once. Please wait { $seconds } second.
       *[other] That was a lot at once. Please wait { $seconds } seconds.
    }
page-ended = This conversation has ended.
page-needs-javascript = The chat needs JavaScript. Please switch it on in your browser.
page-open-chat = Open chat
page-close-chat = Close chat
# $count: messages that came while the chat was closed
page-new-messages =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }

## Articles from the documentation

library-choices = I found something in the documentation. Is it one of these?
library-machine-translated = This article was translated by a machine and may contain mistakes.
library-whole-article = The whole article
# $licence: the short name of a licence, such as CC BY 4.0
library-source = From Microsoft's documentation, licence { $licence }
library-no-more = That is the end of this article.
library-no-others = I have found no other article on that.
button-more = Next steps
button-in-english = Show it in English
button-not-that = Not what I meant

## Topics, as a person would press them

intent-forgot_password = I forgot my password
intent-change_password = Change my password
intent-enable_sspr = Set up self-service reset
intent-register_contact_info = Register my contact info
intent-reset_user_password = Reset someone's password
intent-update_email_password = New password in mail app
intent-sspr_help = About self-service reset
intent-talk_to_agent = Talk to a person
intent-help = What can you do?

## Accounts, at most 25 characters each

account-microsoft_365 = Work or school account
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange server
account-gmail = Gmail
account-icloud = iCloud
account-yahoo = Yahoo
account-imap = Other mail (IMAP)
