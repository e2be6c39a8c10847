### Mọi câu ngoài các bài viết. Xưng hô: tôi – bạn.

## Chào hỏi và trợ giúp

welcome =
    Xin chào! Tôi giúp về mật khẩu của Microsoft 365, Outlook.com và các tài khoản email khác.
    Hãy kể vấn đề theo cách của bạn, hoặc chọn một mục:
help-text =
    Tôi có thể giúp bạn:

    - vào lại tài khoản khi quên mật khẩu
    - đổi mật khẩu
    - nhập mật khẩu mới vào ứng dụng mail
    - đăng ký thông tin liên hệ cần cho việc đặt lại mật khẩu
    - đặt lại mật khẩu cho người khác, hoặc để họ tự làm, nếu bạn là quản trị viên

    Cứ viết điều bạn cần. Lúc nào bạn cũng có thể yêu cầu gặp người thật.
greeting-reply = Xin chào! Bạn cần giúp về mật khẩu nào?
thanks-reply = Không có gì!
goodbye-reply = Tạm biệt, chúc bạn mọi điều tốt lành!

## Khi chưa chắc

rephrase =
    Xin lỗi, tôi chưa hiểu. Bạn nói cách khác được không? Ví dụ:

    - Tôi quên mật khẩu Gmail
    - Điện thoại cứ đòi mật khẩu mới
    - Làm sao để nhân viên tự đặt lại mật khẩu?
offer-person = Xin lỗi, tôi vẫn chưa hiểu. Bạn có muốn nói chuyện với người thật không?
please-rephrase = Được chứ. Bạn cần gì? Một câu ngắn là tốt nhất.
did-you-mean = Có phải bạn muốn hỏi một trong các mục này?
which-account = **{ $topic }** – cho tài khoản nào?
empty-message = Tôi không nhận được nội dung nào. Tôi có thể giúp gì cho bạn?
too-long =
    { $limit ->
       *[other] Tôi không đọc hết một lúc như vậy được. Xin viết nhiều nhất { $limit } ký tự.
    }
attachment-not-read = Tôi không mở được tệp hay hình ảnh. Xin mô tả vấn đề bằng lời, nhưng đừng viết mật khẩu.

## Sau câu trả lời

did-that-help = Như vậy đã giúp được bạn chưa?
yes-helped = Được rồi, cảm ơn
no-helped = Chưa hẳn
glad-it-helped = Tuyệt quá! Nếu cần gì nữa, bạn cứ hỏi nhé.
not-helped = Tiếc quá. Mình thử cách nào tiếp theo?

## Các nút

button-other-account = Tài khoản khác
button-rephrase = Để tôi nói cách khác
button-talk-to-person = Gặp người thật
button-help = Bạn làm được gì?

## Người thật

no-agent = Không ai tham gia được cuộc trò chuyện này, nhưng bộ phận hỗ trợ của chúng tôi sẵn lòng giúp bạn: { $contact }
no-agent-no-contact = Không ai tham gia được cuộc trò chuyện này. Xin hỏi bộ phận hỗ trợ CNTT của bạn, họ sẽ giúp được.

## Ngôn ngữ

language-changed = Được, từ giờ tôi sẽ dùng ngôn ngữ này: { $language }.
language-not-yet = Có vẻ bạn đang viết bằng ngôn ngữ này: { $language }. Tôi chưa trả lời được bằng ngôn ngữ đó, nhưng có thể dùng những ngôn ngữ sau: { $available }.
language-not-offered = Tôi chưa trả lời được bằng ngôn ngữ này: { $language }. Nhưng tôi có thể dùng những ngôn ngữ sau: { $available }.
answer-in-other-language = Câu trả lời này hiện chỉ có bằng ngôn ngữ sau: { $language }.

## An toàn và sự cố

secret-warning =
    Nội dung đó giống mật khẩu nên tôi không lưu lại. Đừng bao giờ cho ai biết mật khẩu, kể cả tôi.
    Nếu đó là mật khẩu thật, hãy sớm đổi đi.
turn-failed = Xin lỗi, phía tôi vừa gặp sự cố. Bạn thử lại nhé. Nếu vẫn bị, hãy đưa mã này cho bộ phận hỗ trợ: { $incident }

## Trang web quanh cuộc trò chuyện

page-title = Trợ giúp mật khẩu
page-hint = Đừng bao giờ viết mật khẩu ở đây.
page-language = Ngôn ngữ
page-start-over = Bắt đầu lại
page-start-over-question = Bắt đầu lại từ đầu? Bạn sẽ không xem lại được cuộc trò chuyện này.
page-cancel = Hủy
page-download = Tải cuộc trò chuyện
page-transcript = Cuộc trò chuyện với trợ giúp mật khẩu, { $time }
page-you = Bạn
page-bot = Trợ giúp mật khẩu
page-suggestions = Gợi ý
page-connecting = Đang kết nối …
page-connection-lost = Mất kết nối. Đang thử lại …
page-connected-again = Đã kết nối lại.
page-unreachable = Hiện không vào được cuộc trò chuyện.
page-try-again = Thử lại
page-too-fast =
    { $seconds ->
       *[other] Nhiều tin quá một lúc. Xin chờ { $seconds } giây.
    }
page-ended = Cuộc trò chuyện này đã kết thúc.
page-needs-javascript = Trò chuyện cần có JavaScript. Xin bật nó trong trình duyệt.
page-open-chat = Mở trò chuyện
page-close-chat = Đóng trò chuyện
page-new-messages =
    { $count ->
       *[other] { $count } tin nhắn mới
    }

## Bài viết trong tài liệu

library-choices = Tôi tìm thấy vài bài trong tài liệu. Có phải một trong số này không?
library-machine-translated = Bài này do máy dịch và có thể có sai sót.
library-whole-article = Toàn bộ bài viết
library-source = Từ tài liệu của Microsoft, giấy phép { $licence }
library-no-more = Bài viết này đến đây là hết.
library-no-others = Tôi không tìm thấy bài nào khác về việc đó.
button-more = Các bước tiếp theo
button-in-english = Xem bằng tiếng Anh
button-not-that = Không phải ý tôi

## Chủ đề

intent-forgot_password = Tôi quên mật khẩu
intent-change_password = Đổi mật khẩu của tôi
intent-enable_sspr = Thiết lập tự đặt lại mật khẩu
intent-register_contact_info = Đăng ký thông tin liên hệ
intent-reset_user_password = Đặt lại mật khẩu cho người khác
intent-update_email_password = Mật khẩu mới trong ứng dụng mail
intent-sspr_help = Về tính năng tự đặt lại mật khẩu
intent-talk_to_agent = Gặp người thật
intent-help = Bạn làm được gì?

## Tài khoản

account-microsoft_365 = Tài khoản công ty/trường
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Máy chủ Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Email khác (IMAP)
