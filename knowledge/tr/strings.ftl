### Makaleler dışındaki bütün cümleler. Hitap: siz.

## Karşılama ve yardım

welcome =
    Merhaba! Microsoft 365, Outlook.com ve diğer e-posta hesaplarının parolaları konusunda yardımcı oluyorum.
    Sorunu kendi sözlerinizle anlatın ya da şunlardan birini seçin:
help-text =
    Size şu konularda yardımcı olabilirim:

    - unuttuğunuz bir parolanın ardından hesabınıza yeniden girmek
    - parola değiştirmek
    - yeni parolayı posta uygulamanıza girmek
    - parola sıfırlamak için gereken iletişim bilgilerini kaydetmek
    - yöneticiyseniz başkalarının parolasını sıfırlamak ya da bunu kendilerinin yapmasını sağlamak

    Ne gerektiğini yazmanız yeterli. İstediğiniz an bir insanla görüşmeyi de isteyebilirsiniz.
greeting-reply = Merhaba! Hangi parola için yardımcı olabilirim?
thanks-reply = Rica ederim!
goodbye-reply = Hoşça kalın, kendinize iyi bakın!

## Emin olamayınca

rephrase =
    Kusura bakmayın, anlayamadım. Başka türlü söyler misiniz? Örneğin:

    - Gmail parolamı unuttum
    - Telefonum sürekli yeni parolayı soruyor
    - Çalışanlar kendi parolalarını nasıl sıfırlayabilir?
offer-person = Kusura bakmayın, hâlâ anlayamadım. Bir insanla görüşmek ister misiniz?
please-rephrase = Elbette. Neye ihtiyacınız var? Kısa bir cümle yeterli.
did-you-mean = Şunlardan birini mi demek istediniz?
which-account = **{ $topic }** – hangi hesap için?
empty-message = Bana hiç yazı ulaşmadı. Size nasıl yardımcı olabilirim?
too-long =
    { $limit ->
        [one] Bu kadarını bir seferde okuyamıyorum. Lütfen en çok { $limit } karakter yazın.
       *[other] Bu kadarını bir seferde okuyamıyorum. Lütfen en çok { $limit } karakter yazın.
    }
attachment-not-read = Dosya ve resim açamıyorum. Lütfen sorunu yazarak anlatın, ama parola yazmayın.

## Yanıttan sonra

did-that-help = İşinize yaradı mı?
yes-helped = Evet, teşekkürler
no-helped = Pek değil
glad-it-helped = Çok sevindim! Başka bir şey olursa buradayım.
not-helped = Üzüldüm. Şimdi neyi deneyelim?

## Düğmeler

button-other-account = Başka bir hesap
button-rephrase = Başka türlü söyleyeyim
button-talk-to-person = Bir insanla görüş
button-help = Neler yapabiliyorsun?

## Bir insan

no-agent = Bu sohbete kimse katılamıyor, ama destek ekibimiz size seve seve yardımcı olur: { $contact }
no-agent-no-contact = Bu sohbete kimse katılamıyor. Lütfen BT destek ekibinize başvurun, size yardımcı olurlar.

## Diller

language-changed = Tamam, bundan sonra şu dilde devam ediyoruz: { $language }.
language-not-yet = Şu dilde yazıyorsunuz gibi görünüyor: { $language }. Bu dilde henüz yanıt veremiyorum, ama şu dillerde verebilirim: { $available }.
language-not-offered = Bu dilde henüz yanıt veremiyorum: { $language }. Ama şu dillerde verebilirim: { $available }.
answer-in-other-language = Bu yanıt şimdilik yalnızca şu dilde var: { $language }.

## Güvenlik ve aksilikler

secret-warning =
    Bu bir parolaya benziyordu, o yüzden saklamadım. Lütfen parolanızı kimseyle paylaşmayın, benimle bile.
    Gerçek bir parolaysa en kısa zamanda değiştirin.
turn-failed = Kusura bakmayın, bende bir şeyler ters gitti. Lütfen yeniden deneyin. Yine olursa destek ekibine şu kodu verin: { $incident }

## Sohbetin çevresindeki sayfa

page-title = Parola yardımı
page-hint = Buraya asla parola yazmayın.
page-language = Dil
page-start-over = Baştan başla
page-start-over-question = Baştan başlansın mı? Bu konuşmayı bir daha göremezsiniz.
page-cancel = Vazgeç
page-download = Konuşmayı indir
page-transcript = Parola yardımıyla konuşma, { $time }
page-you = Siz
page-bot = Parola yardımı
page-suggestions = Öneriler
page-connecting = Bağlanıyor …
page-connection-lost = Bağlantı koptu. Yeniden deneniyor …
page-connected-again = Yeniden bağlandı.
page-unreachable = Sohbete şu anda ulaşılamıyor.
page-try-again = Yeniden dene
page-too-fast =
    { $seconds ->
        [one] Bir anda çok mesaj geldi. Lütfen { $seconds } saniye bekleyin.
       *[other] Bir anda çok mesaj geldi. Lütfen { $seconds } saniye bekleyin.
    }
page-ended = Bu konuşma sona erdi.
page-needs-javascript = Sohbet için JavaScript gerekiyor. Lütfen tarayıcınızda açın.
page-open-chat = Sohbeti aç
page-close-chat = Sohbeti kapat
page-new-messages =
    { $count ->
        [one] { $count } yeni mesaj
       *[other] { $count } yeni mesaj
    }

## Belgelerden makaleler

library-choices = Belgelerde bir şeyler buldum. Aradığınız bunlardan biri mi?
library-machine-translated = Bu makale makine tarafından çevrildi, hatalar içerebilir.
library-whole-article = Makalenin tamamı
library-source = Microsoft belgelerinden, lisans: { $licence }
library-no-more = Makale burada bitiyor.
library-no-others = Bu konuda başka makale bulamadım.
button-more = Sonraki adımlar
button-in-english = İngilizcesini göster
button-not-that = Demek istediğim bu değil

## Konular

intent-forgot_password = Parolamı unuttum
intent-change_password = Parolamı değiştir
intent-enable_sspr = Self servis sıfırlamayı kur
intent-register_contact_info = İletişim bilgilerimi kaydet
intent-reset_user_password = Başkasının parolasını sıfırla
intent-update_email_password = Posta uygulamasına yeni parola
intent-sspr_help = Self servis sıfırlama hakkında
intent-talk_to_agent = Bir insanla görüş
intent-help = Neler yapabiliyorsun?

## Hesaplar

account-microsoft_365 = İş veya okul hesabı
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange sunucusu
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Başka e-posta (IMAP)
