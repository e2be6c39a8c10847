### Kaikki mitä botti sanoo ja mikä ei ole artikkeli. Sinuttelemme.

## Tervehdys ja apu

welcome =
    Hei! Autan Microsoft 365:n, Outlook.comin ja muiden sähköpostitilien salasanoissa.
    Kerro omin sanoin, mikä on vialla, tai valitse jokin näistä:
help-text =
    Voin auttaa sinua:

    - pääsemään takaisin tilille, kun salasana on unohtunut
    - vaihtamaan salasanan
    - lisäämään uuden salasanan sähköpostisovellukseen
    - rekisteröimään yhteystiedot, joita salasanan palautus vaatii
    - palauttamaan muiden salasanoja tai antamaan heidän tehdä sen itse, jos olet järjestelmänvalvoja

    Kirjoita vain, mitä tarvitset. Voit milloin tahansa pyytää ihmistä.
greeting-reply = Hei! Minkä salasanan kanssa voin auttaa?
thanks-reply = Ole hyvä!
goodbye-reply = Näkemiin ja hyvää jatkoa!

## Kun botti on epävarma

rephrase =
    Anteeksi, en ymmärtänyt. Voisitko sanoa sen toisin? Esimerkiksi:

    - Unohdin Gmail-salasanani
    - Puhelin kysyy koko ajan uutta salasanaa
    - Miten annan työntekijöiden palauttaa salasanansa itse?
offer-person = Anteeksi, en vieläkään ymmärrä. Haluatko puhua ihmisen kanssa?
please-rephrase = Totta kai. Mitä tarvitset? Yksi lyhyt lause on paras.
did-you-mean = Tarkoititko jotain näistä?
which-account = **{ $topic }** – mistä tilistä on kyse?
empty-message = En saanut mitään tekstiä. Miten voin auttaa?
too-long =
    { $limit ->
        [one] Se on enemmän kuin pystyn lukemaan kerralla. Kirjoita enintään { $limit } merkki.
       *[other] Se on enemmän kuin pystyn lukemaan kerralla. Kirjoita alle { $limit } merkkiä.
    }
attachment-not-read = En voi avata tiedostoja enkä kuvia. Kerro sanoin, mikä on vialla, mutta älä kirjoita salasanaa.

## Vastauksen jälkeen

did-that-help = Oliko tästä apua?
yes-helped = Kyllä, kiitos
no-helped = Ei oikeastaan
glad-it-helped = Hienoa! Olen täällä, jos tarvitset vielä jotain.
not-helped = Harmi. Mitä kokeillaan seuraavaksi?

## Painikkeet

button-other-account = Kyse on toisesta tilistä
button-rephrase = Sanon toisin
button-talk-to-person = Puhu ihmisen kanssa
button-help = Mitä osaat?

## Ihminen

no-agent = Kukaan ei pääse mukaan tähän chattiin, mutta tukemme auttaa mielellään: { $contact }
no-agent-no-contact = Kukaan ei pääse mukaan tähän chattiin. Käänny oman it-tukesi puoleen, sieltä saat apua.

## Kielet

language-changed = Selvä, jatketaan tällä kielellä: { $language }.
language-not-yet = Näytät kirjoittavan tällä kielellä: { $language }. En osaa vielä vastata sillä, mutta näillä osaan: { $available }.
language-not-offered = Tällä kielellä en osaa vielä vastata: { $language }. Näillä osaan: { $available }.
answer-in-other-language = Tämä vastaus on toistaiseksi vain tällä kielellä: { $language }.

## Turvallisuus ja kommellukset

secret-warning =
    Tuo näytti salasanalta, joten en tallentanut sitä. Älä koskaan kerro salasanaa kenellekään, älä edes minulle.
    Jos se oli oikea, vaihda se pian.
turn-failed = Anteeksi, minulla meni jotain vikaan. Yritä uudelleen. Jos se toistuu, kerro tuelle tämä koodi: { $incident }

## Verkkosivu chatin ympärillä

page-title = Salasana-apu
page-hint = Älä koskaan kirjoita tänne salasanaa.
page-language = Kieli
page-start-over = Aloita alusta
page-start-over-question = Aloitetaanko alusta? Et näe tätä keskustelua enää.
page-cancel = Peruuta
page-download = Lataa keskustelu
page-transcript = Keskustelu salasana-avun kanssa, { $time }
page-you = Sinä
page-bot = Salasana-apu
page-suggestions = Ehdotukset
page-connecting = Yhdistetään …
page-connection-lost = Yhteys katkesi. Yritetään uudelleen …
page-connected-again = Yhteys on taas kunnossa.
page-unreachable = Chattiin ei juuri nyt saada yhteyttä.
page-try-again = Yritä uudelleen
page-too-fast =
    { $seconds ->
        [one] Siinä oli paljon kerralla. Odota { $seconds } sekunti.
       *[other] Siinä oli paljon kerralla. Odota { $seconds } sekuntia.
    }
page-ended = Tämä keskustelu on päättynyt.
page-needs-javascript = Chat tarvitsee JavaScriptin. Ota se käyttöön selaimessasi.
page-open-chat = Avaa chat
page-close-chat = Sulje chat
page-new-messages =
    { $count ->
        [one] { $count } uusi viesti
       *[other] { $count } uutta viestiä
    }

## Artikkelit ohjeistosta

library-choices = Löysin jotain ohjeistosta. Onko se jokin näistä?
library-machine-translated = Tämä artikkeli on konekäännetty, ja siinä voi olla virheitä.
library-whole-article = Koko artikkeli
library-source = Microsoftin ohjeistosta, lisenssi: { $licence }
library-no-more = Artikkeli päättyi tähän.
library-no-others = En löytänyt aiheesta muita artikkeleita.
button-more = Seuraavat vaiheet
button-in-english = Näytä englanniksi
button-not-that = En tarkoittanut tätä

## Aiheet

intent-forgot_password = Unohdin salasanani
intent-change_password = Vaihda salasana
intent-enable_sspr = Ota itsepalvelupalautus käyttöön
intent-register_contact_info = Rekisteröi yhteystiedot
intent-reset_user_password = Palauta toisen salasana
intent-update_email_password = Uusi salasana sähköpostisovellukseen
intent-sspr_help = Tietoa itsepalvelupalautuksesta
intent-talk_to_agent = Puhu ihmisen kanssa
intent-help = Mitä osaat?

## Tilit

account-microsoft_365 = Työ- tai koulutili
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange-palvelin
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Muu sähköposti (IMAP)
