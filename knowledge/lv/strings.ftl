### Visi robota teikumi, kas nav atbilžu raksti. Uzruna: „jūs” ar mazo burtu.

## Sveiciens un palīdzība

welcome =
    Sveiki! Palīdzu ar Microsoft 365, Outlook.com un citu e-pasta kontu parolēm.
    Pastāstiet saviem vārdiem, kas noticis, vai izvēlieties kādu no šīm iespējām:
help-text =
    Varu palīdzēt šādos gadījumos:

    - aizmirsta parole
    - jāmaina parole
    - jaunā parole jāievada e-pasta lietotnē
    - jāreģistrē kontaktinformācija, kas vajadzīga paroles atiestatīšanai
    - esat administrators, un jāatiestata lietotāju paroles vai jāļauj lietotājiem to darīt pašiem

    Vienkārši uzrakstiet, kas vajadzīgs. Jebkurā brīdī varat lūgt sarunu ar cilvēku.
greeting-reply = Sveiki! Ar kuru paroli varu palīdzēt?
thanks-reply = Nav par ko!
goodbye-reply = Visu labu, uz redzēšanos!

## Kad robots nav drošs

rephrase =
    Piedodiet, nesapratu. Vai varat pateikt citādi? Piemēram:

    - Aizmirsu Gmail paroli
    - Tālrunis visu laiku prasa jauno paroli
    - Kā ļaut darbiniekiem pašiem atiestatīt paroli?
offer-person = Piedodiet, joprojām nesaprotu. Vai vēlaties parunāt ar cilvēku?
please-rephrase = Protams. Kas jums vajadzīgs? Vislabāk vienā īsā teikumā.
did-you-mean = Vai domājāt kādu no šiem tematiem?
which-account = **{ $topic }** – par kuru kontu ir runa?
empty-message = Nesaņēmu nekādu tekstu. Kā varu palīdzēt?
too-long =
    { $limit ->
        [zero] Tik daudz uzreiz nespēju izlasīt. Lūdzu, iekļaujieties { $limit } rakstzīmēs.
        [one] Tik daudz uzreiz nespēju izlasīt. Lūdzu, iekļaujieties { $limit } rakstzīmē.
       *[other] Tik daudz uzreiz nespēju izlasīt. Lūdzu, iekļaujieties { $limit } rakstzīmēs.
    }
attachment-not-read = Failus un attēlus nevaru atvērt. Lūdzu, aprakstiet problēmu vārdiem, bet paroli gan nerakstiet.

## Pēc atbildes

did-that-help = Vai tas palīdzēja?
yes-helped = Jā, paldies
no-helped = Ne īsti
glad-it-helped = Prieks dzirdēt! Ja vajadzēs vēl ko, esmu tepat.
not-helped = Žēl. Ko mēģināsim tālāk?

## Pogas

button-other-account = Tas ir cits konts
button-rephrase = Pateikšu citādi
button-talk-to-person = Runāt ar cilvēku
button-help = Ko robots prot?

## Cilvēks

no-agent = Šai sarunai neviens darbinieks pievienoties nevar, bet mūsu atbalsta dienests labprāt palīdzēs: { $contact }
no-agent-no-contact = Šai sarunai neviens darbinieks pievienoties nevar. Lūdzu, vērsieties sava IT atbalsta dienestā, tur jums palīdzēs.

## Valodas

language-changed = Labi, turpmāk saziņas valoda: { $language }.
language-not-yet = Izskatās, ka rakstāt šajā valodā: { $language }. Tajā vēl neprotu atbildēt, bet protu šajās: { $available }.
language-not-offered = Šajā valodā vēl neprotu atbildēt: { $language }. Bet protu šajās: { $available }.
answer-in-other-language = Šī atbilde pagaidām ir tikai šajā valodā: { $language }.

## Drošība un ķibeles

secret-warning =
    Izskatījās pēc paroles, tāpēc to neesmu saglabājis. Lūdzu, neatklājiet paroli nevienam, arī man ne.
    Ja tā bija īsta, nomainiet to pēc iespējas drīzāk.
turn-failed = Piedodiet, kaut kas nogāja greizi. Lūdzu, mēģiniet vēlreiz. Ja tas atkārtojas, nosauciet atbalsta dienestam šo kodu: { $incident }

## Tīmekļa lapa ap sarunu

page-title = Palīdzība ar parolēm
page-hint = Nekad nerakstiet šeit paroli.
page-language = Valoda
page-start-over = Sākt no jauna
page-start-over-question = Vai sākt no jauna? Šo sarunu vairs neredzēsiet.
page-cancel = Atcelt
page-download = Lejupielādēt sarunu
page-transcript = Saruna ar paroļu palīgu, { $time }
page-you = Jūs
page-bot = Paroļu palīgs
page-suggestions = Ieteikumi
page-connecting = Notiek savienošana …
page-connection-lost = Savienojums zudis. Mēģinu vēlreiz …
page-connected-again = Savienojums atjaunots.
page-unreachable = Saruna pašlaik nav sasniedzama.
page-try-again = Mēģināt vēlreiz
page-too-fast =
    { $seconds ->
        [zero] Tas bija par daudz uzreiz. Lūdzu, uzgaidiet { $seconds } sekundes.
        [one] Tas bija par daudz uzreiz. Lūdzu, uzgaidiet { $seconds } sekundi.
       *[other] Tas bija par daudz uzreiz. Lūdzu, uzgaidiet { $seconds } sekundes.
    }
page-ended = Šī saruna ir beigusies.
page-needs-javascript = Sarunai vajadzīgs JavaScript. Lūdzu, ieslēdziet to pārlūkā.
page-open-chat = Atvērt sarunu
page-close-chat = Aizvērt sarunu
page-new-messages =
    { $count ->
        [zero] { $count } jaunu ziņojumu
        [one] { $count } jauns ziņojums
       *[other] { $count } jauni ziņojumi
    }

## Raksti no dokumentācijas

library-choices = Dokumentācijā kaut ko atradu. Vai tas ir kāds no šiem rakstiem?
library-machine-translated = Šo rakstu ir tulkojis dators, tajā var būt kļūdas.
library-whole-article = Viss raksts
library-source = No Microsoft dokumentācijas, licence: { $licence }
library-no-more = Šis raksts ir galā.
library-no-others = Citu rakstu par to neatradu.
button-more = Nākamie soļi
button-in-english = Parādīt angliski
button-not-that = Domāju ko citu

## Temati

intent-forgot_password = Aizmirsu paroli
intent-change_password = Nomainīt paroli
intent-enable_sspr = Ieslēgt paroļu pašapkalpošanos
intent-register_contact_info = Reģistrēt kontaktinformāciju
intent-reset_user_password = Atiestatīt cita paroli
intent-update_email_password = Jaunā parole e-pasta lietotnē
intent-sspr_help = Par paroļu pašapkalpošanos
intent-talk_to_agent = Runāt ar cilvēku
intent-help = Ko robots prot?

## Konti

account-microsoft_365 = Darba vai skolas konts
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange serveris
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Cits e-pasts (IMAP)
