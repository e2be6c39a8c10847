## 欢迎与帮助

welcome =
    您好！我可以帮您解决 Microsoft 365、Outlook.com 和其他邮箱的密码问题。
    请用自己的话说说遇到了什么情况，或者从下面选一项：
help-text =
    我可以帮您：

    - 忘记密码后重新登录
    - 更改密码
    - 在邮件应用中输入新密码
    - 登记重置密码需要的联系信息
    - 如果您是管理员：重置他人的密码，或让大家自己重置

    直接写下您的需要就好。想找人工的话，随时告诉我。
greeting-reply = 您好！请问是哪个密码遇到了问题？
thanks-reply = 不客气！
goodbye-reply = 再见，祝您一切顺利！

## 没听明白时

rephrase =
    抱歉，我没听明白。能换个说法吗？例如：

    - 我忘了 Gmail 密码
    - 手机一直要我输入新密码
    - 怎样让员工自己重置密码？
offer-person = 抱歉，我还是没明白。要找人工帮忙吗？
please-rephrase = 好的。您需要什么？一句短短的话就行。
did-you-mean = 您是想问下面哪一个？
# $topic: the title of a topic, such as "I forgot my password"
which-account = **{ $topic }** – 是哪个帐户的？
empty-message = 我没有收到文字。请问有什么可以帮您？
# $limit: the greatest number of characters that a message may have
too-long =
    { $limit ->
       *[other] 内容太长，我一次读不完。请控制在 { $limit } 个字符以内。
    }
attachment-not-read = 我打不开文件和图片。请用文字告诉我遇到了什么问题，但不要写密码。

## 回答之后

did-that-help = 这样解决了吗？
yes-helped = 解决了，谢谢
no-helped = 还没有
glad-it-helped = 太好了！还有别的需要，随时找我。
not-helped = 抱歉没帮上忙。接下来试试哪一个？

## 按钮

button-other-account = 是另一个帐户
button-rephrase = 换个说法
button-talk-to-person = 转人工
button-help = 你能做什么？

## 人工

# $contact: an e-mail address or a telephone number
no-agent = 这个聊天里没有人工客服，不过我们的支持团队很乐意帮您：{ $contact }
no-agent-no-contact = 这个聊天里没有人工客服。请联系您的 IT 支持，他们可以帮您。

## 语言

# $language: the name of a language in that language itself
language-changed = 好的，接下来使用这种语言：{ $language }。
# $language: the language that the person wrote in; $available: the languages on offer, separated by commas
language-not-yet = 您好像在用这种语言：{ $language }。我还不能用它回答，但可以用这些语言：{ $available }。
# $language: the language that the person asked for; $available: the languages on offer, separated by commas
language-not-offered = 我还不能用这种语言回答：{ $language }。但可以用这些语言：{ $available }。
# $language: the language of the answer that this line goes with
answer-in-other-language = 这个回答目前只有这种语言：{ $language }。

## 安全与故障

secret-warning =
    刚才那段看起来像密码，所以我没有保存。请不要把密码告诉任何人，包括我。
    如果那是真的密码，请尽快更改。
# $incident: a code that support can find in the log
turn-failed = 抱歉，我这边出了点问题，请再试一次。如果再次出现，请把这个代码告诉支持人员：{ $incident }

## 聊天所在的网页

page-title = 密码帮助
page-hint = 切勿在这里输入密码。
page-language = 语言
page-start-over = 重新开始
# The question in a small window, before the conversation so far is put away
page-start-over-question = 要重新开始吗？之前的对话将不再显示。
page-cancel = 取消
page-download = 下载聊天记录
# $time: when it was written, already in the form of the language
page-transcript = 与密码帮助的对话，{ $time }
page-you = 您
page-bot = 密码帮助
page-suggestions = 建议
page-connecting = 正在连接…
page-connection-lost = 连接已断开，正在重试…
page-connected-again = 已重新连接。
page-unreachable = 目前无法连接到聊天。
page-try-again = 重试
# $seconds: how long to wait
page-too-fast =
    { $seconds ->
       *[other] 您发得太快了，请等 { $seconds } 秒。
    }
page-ended = 这次对话已结束。
page-needs-javascript = 聊天需要 JavaScript，请在浏览器中启用。
page-open-chat = 打开聊天
page-close-chat = 关闭聊天
# $count: messages that came while the chat was closed
page-new-messages =
    { $count ->
       *[other] { $count } 条新消息
    }

## 文档中的文章

library-choices = 我在文档里找到了一些内容，是下面哪一篇？
library-machine-translated = 本文由机器翻译，可能有错误。
library-whole-article = 全文
# $licence: the short name of a licence, such as CC BY 4.0
library-source = 来自 Microsoft 文档，许可协议：{ $licence }
library-no-more = 这篇文章到这里就结束了。
library-no-others = 没有找到其他相关文章。
button-more = 下一步
button-in-english = 用英文显示
button-not-that = 不是我想问的

## 主题

intent-forgot_password = 我忘记密码了
intent-change_password = 更改我的密码
intent-enable_sspr = 启用自助重置
intent-register_contact_info = 登记我的联系信息
intent-reset_user_password = 重置他人的密码
intent-update_email_password = 在邮件应用中输入新密码
intent-sspr_help = 关于自助重置
intent-talk_to_agent = 转人工
intent-help = 你能做什么？

## 帐户

account-microsoft_365 = 工作或学校帐户
account-outlook_com = Outlook.com、Hotmail
account-exchange = Exchange 服务器
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = 其他邮箱 (IMAP)
