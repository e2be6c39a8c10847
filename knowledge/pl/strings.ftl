### Wszystkie zdania bota, które nie są artykułami. Zwracamy się na „ty”, bez form, które zdradzają płeć.

## Powitanie i pomoc

welcome =
    Cześć! Pomagam przy hasłach do kont Microsoft 365, Outlook.com i innych kont pocztowych.
    Napisz własnymi słowami, co się dzieje, albo wybierz coś z tej listy:
help-text =
    Mogę pomóc, gdy:

    - nie pamiętasz hasła i chcesz się znów zalogować
    - chcesz zmienić hasło
    - trzeba wpisać nowe hasło w aplikacji pocztowej
    - trzeba zarejestrować dane kontaktowe do resetowania hasła
    - administrujesz kontami i chcesz zresetować hasła innych osób albo pozwolić im robić to samodzielnie

    Po prostu napisz, czego potrzebujesz. W każdej chwili możesz poprosić o rozmowę z człowiekiem.
greeting-reply = Cześć! O które hasło chodzi?
thanks-reply = Nie ma za co!
goodbye-reply = Do widzenia, wszystkiego dobrego!

## Gdy bot nie ma pewności

rephrase =
    Przepraszam, nie rozumiem. Czy możesz napisać to inaczej? Na przykład:

    - Nie pamiętam hasła do Gmaila
    - Telefon ciągle pyta o nowe hasło
    - Jak pozwolić pracownikom samodzielnie resetować hasła?
offer-person = Przepraszam, nadal nie rozumiem. Czy chcesz porozmawiać z człowiekiem?
please-rephrase = Jasne. Czego potrzebujesz? Najlepiej jednym krótkim zdaniem.
did-you-mean = Czy chodzi o coś z tej listy?
which-account = **{ $topic }** – o które konto chodzi?
empty-message = Nie dotarł do mnie żaden tekst. W czym mogę pomóc?
too-long =
    { $limit ->
        [one] Tyle naraz nie przeczytam. Zmieść się, proszę, w { $limit } znaku.
        [few] Tyle naraz nie przeczytam. Zmieść się, proszę, w { $limit } znakach.
        [many] Tyle naraz nie przeczytam. Zmieść się, proszę, w { $limit } znakach.
       *[other] Tyle naraz nie przeczytam. Zmieść się, proszę, w { $limit } znaku.
    }
attachment-not-read = Nie mogę otwierać plików ani zdjęć. Opisz, proszę, problem słowami, ale nie podawaj żadnego hasła.

## Po odpowiedzi

did-that-help = Czy to pomogło?
yes-helped = Tak, dziękuję
no-helped = Nie bardzo
glad-it-helped = Świetnie! Jeśli będzie trzeba czegoś jeszcze, jestem tutaj.
not-helped = Przykro mi. Czego spróbujemy teraz?

## Przyciski

button-other-account = To inne konto
button-rephrase = Napiszę to inaczej
button-talk-to-person = Rozmowa z człowiekiem
button-help = Co potrafisz?

## Człowiek

no-agent = Nikt nie może dołączyć do tego czatu, ale nasz zespół wsparcia chętnie pomoże: { $contact }
no-agent-no-contact = Nikt nie może dołączyć do tego czatu. Zwróć się, proszę, do swojego działu IT, na pewno tam pomogą.

## Języki

language-changed = Dobrze, od teraz w tym języku: { $language }.
language-not-yet = Wygląda na to, że piszesz w tym języku: { $language }. Jeszcze w nim nie odpowiadam, ale mogę w tych: { $available }.
language-not-offered = W tym języku jeszcze nie odpowiadam: { $language }. Mogę za to w tych: { $available }.
answer-in-other-language = Tę odpowiedź mam na razie tylko w tym języku: { $language }.

## Bezpieczeństwo i kłopoty

secret-warning =
    To wyglądało na hasło, więc nie zostało zapisane. Nigdy nie podawaj nikomu hasła, nawet mnie.
    Jeśli było prawdziwe, zmień je jak najszybciej.
turn-failed = Przepraszam, coś poszło nie tak po mojej stronie. Spróbuj ponownie. Jeśli to się powtórzy, podaj pomocy technicznej ten kod: { $incident }

## Strona wokół czatu

page-title = Pomoc z hasłami
page-hint = Nigdy nie wpisuj tutaj hasła.
page-language = Język
page-start-over = Zacznij od nowa
page-start-over-question = Zacząć od nowa? Tej rozmowy już nie zobaczysz.
page-cancel = Anuluj
page-download = Pobierz zapis rozmowy
page-transcript = Rozmowa z pomocą do haseł, { $time }
page-you = Ty
page-bot = Pomoc z hasłami
page-suggestions = Podpowiedzi
page-connecting = Łączenie…
page-connection-lost = Utracono połączenie. Ponawiam próbę…
page-connected-again = Połączenie przywrócone.
page-unreachable = Czat jest teraz niedostępny.
page-try-again = Spróbuj ponownie
page-too-fast =
    { $seconds ->
        [one] To było za dużo naraz. Odczekaj, proszę, { $seconds } sekundę.
        [few] To było za dużo naraz. Odczekaj, proszę, { $seconds } sekundy.
        [many] To było za dużo naraz. Odczekaj, proszę, { $seconds } sekund.
       *[other] To było za dużo naraz. Odczekaj, proszę, { $seconds } sekundy.
    }
page-ended = Ta rozmowa się zakończyła.
page-needs-javascript = Czat wymaga JavaScriptu. Włącz go w przeglądarce.
page-open-chat = Otwórz czat
page-close-chat = Zamknij czat
page-new-messages =
    { $count ->
        [one] { $count } nowa wiadomość
        [few] { $count } nowe wiadomości
        [many] { $count } nowych wiadomości
       *[other] { $count } nowej wiadomości
    }

## Artykuły z dokumentacji

library-choices = Mam coś w dokumentacji. Czy to jeden z tych artykułów?
library-machine-translated = Ten artykuł przetłumaczono maszynowo i może zawierać błędy.
library-whole-article = Cały artykuł
library-source = Z dokumentacji firmy Microsoft, licencja: { $licence }
library-no-more = To już koniec tego artykułu.
library-no-others = Nie mam innego artykułu na ten temat.
button-more = Następne kroki
button-in-english = Pokaż po angielsku
button-not-that = Nie o to mi chodziło

## Tematy, tak jak ktoś by je nacisnął

intent-forgot_password = Nie pamiętam hasła
intent-change_password = Zmiana hasła
intent-enable_sspr = Włączenie samoobsługi haseł
intent-register_contact_info = Rejestracja danych kontaktowych
intent-reset_user_password = Reset hasła innej osoby
intent-update_email_password = Nowe hasło w aplikacji pocztowej
intent-sspr_help = O samoobsłudze haseł (SSPR)
intent-talk_to_agent = Rozmowa z człowiekiem
intent-help = Co potrafisz?

## Konta

account-microsoft_365 = Służbowe lub szkolne
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Serwer Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Inna poczta (IMAP)
