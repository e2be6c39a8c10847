## 歡迎與說明

welcome =
    您好！我可以協助您處理 Microsoft 365、Outlook.com 和其他信箱的密碼問題。
    請用自己的話說說遇到的狀況，或從下面選一項：
help-text =
    我可以協助您：

    - 忘記密碼後重新登入
    - 變更密碼
    - 在郵件 App 輸入新密碼
    - 登記重設密碼需要的聯絡資訊
    - 如果您是管理員：重設別人的密碼，或讓大家自己重設

    直接寫下您的需要就好。想找真人，隨時跟我說。
greeting-reply = 您好！請問是哪個密碼遇到問題？
thanks-reply = 不客氣！
goodbye-reply = 再見，祝您順心！

## 沒聽懂時

rephrase =
    不好意思，我沒聽懂。可以換個說法嗎？例如：

    - 我忘了 Gmail 密碼
    - 手機一直要我輸入新密碼
    - 怎麼讓員工自己重設密碼？
offer-person = 不好意思，我還是沒聽懂。要找真人協助嗎？
please-rephrase = 沒問題。您需要什麼？簡短一句話就好。
did-you-mean = 您是想問下面哪一項？
# $topic: the title of a topic, such as "I forgot my password"
which-account = **{ $topic }** – 是哪個帳戶呢？
empty-message = 我沒有收到文字。請問有什麼可以幫您？
# $limit: the greatest number of characters that a message may have
too-long =
    { $limit ->
       *[other] 內容太長了，我一次讀不完。請控制在 { $limit } 個字以內。
    }
attachment-not-read = 我沒辦法開啟檔案或圖片。請用文字告訴我遇到的問題，但不要寫出密碼。

## 回答之後

did-that-help = 這樣有解決嗎？
yes-helped = 有，謝謝
no-helped = 還沒有
glad-it-helped = 太好了！還需要什麼，隨時找我。
not-helped = 抱歉沒幫上忙。接下來要試哪一個？

## 按鈕

button-other-account = 是另一個帳戶
button-rephrase = 換個說法
button-talk-to-person = 找真人協助
button-help = 你能做什麼？

## 真人

# $contact: an e-mail address or a telephone number
no-agent = 這個聊天室沒有真人服務，但我們的支援團隊很樂意協助您：{ $contact }
no-agent-no-contact = 這個聊天室沒有真人服務。請洽詢您的 IT 支援人員，他們可以協助您。

## 語言

# $language: the name of a language in that language itself
language-changed = 好的，接下來使用這種語言：{ $language }。
# $language: the language that the person wrote in; $available: the languages on offer, separated by commas
language-not-yet = 您好像是用這種語言：{ $language }。我還不能用它回答，但可以用這些語言：{ $available }。
# $language: the language that the person asked for; $available: the languages on offer, separated by commas
language-not-offered = 我還不能用這種語言回答：{ $language }。但可以用這些語言：{ $available }。
# $language: the language of the answer that this line goes with
answer-in-other-language = 這個回答目前只有這種語言：{ $language }。

## 安全與狀況

secret-warning =
    剛才那段看起來像密碼，所以我沒有留存。請不要把密碼告訴任何人，包括我。
    如果那是真的密碼，請盡快變更。
# $incident: a code that support can find in the log
turn-failed = 抱歉，我這邊出了點問題，請再試一次。如果又發生，請把這個代碼告訴支援人員：{ $incident }

## 聊天所在的網頁

page-title = 密碼協助
page-hint = 請勿在這裡輸入密碼。
page-language = 語言
page-start-over = 重新開始
# The question in a small window, before the conversation so far is put away
page-start-over-question = 要重新開始嗎？之前的對話將不再顯示。
page-cancel = 取消
page-download = 下載對話記錄
# $time: when it was written, already in the form of the language
page-transcript = 與密碼協助的對話，{ $time }
page-you = 您
page-bot = 密碼協助
page-suggestions = 建議
page-connecting = 正在連線…
page-connection-lost = 連線中斷，正在重試…
page-connected-again = 已重新連線。
page-unreachable = 目前無法連上聊天。
page-try-again = 再試一次
# $seconds: how long to wait
page-too-fast =
    { $seconds ->
       *[other] 訊息傳得太快了，請等 { $seconds } 秒。
    }
page-ended = 這次對話已結束。
page-needs-javascript = 聊天需要 JavaScript，請在瀏覽器中開啟。
page-open-chat = 開啟聊天
page-close-chat = 關閉聊天
# $count: messages that came while the chat was closed
page-new-messages =
    { $count ->
       *[other] { $count } 則新訊息
    }

## 文件中的文章

library-choices = 我在文件裡找到一些內容，是下面哪一篇？
library-machine-translated = 本文由機器翻譯，可能有錯誤。
library-whole-article = 全文
# $licence: the short name of a licence, such as CC BY 4.0
library-source = 出自 Microsoft 文件，授權條款：{ $licence }
library-no-more = 這篇文章到這裡就結束了。
library-no-others = 找不到其他相關文章。
button-more = 下一步
button-in-english = 用英文顯示
button-not-that = 不是我想問的

## 主題

intent-forgot_password = 我忘記密碼了
intent-change_password = 變更我的密碼
intent-enable_sspr = 啟用自助重設
intent-register_contact_info = 登記我的聯絡資訊
intent-reset_user_password = 重設別人的密碼
intent-update_email_password = 在郵件 App 輸入新密碼
intent-sspr_help = 關於自助重設
intent-talk_to_agent = 找真人協助
intent-help = 你能做什麼？

## 帳戶

account-microsoft_365 = 公司或學校帳戶
account-outlook_com = Outlook.com、Hotmail
account-exchange = Exchange 伺服器
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = 其他信箱 (IMAP)
