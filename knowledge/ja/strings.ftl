## 最初のあいさつとヘルプ

welcome =
    こんにちは! Microsoft 365、Outlook.com、その他のメール アカウントのパスワードについてお手伝いします。
    困っていることをご自分の言葉でお書きになるか、次から選んでください。
help-text =
    次のことをお手伝いできます。

    - パスワードを忘れたときに、もう一度入れるようにする
    - パスワードを変更する
    - メール アプリに新しいパスワードを入れる
    - パスワードの再設定に必要な連絡先情報を登録する
    - 管理者の方: ほかの人のパスワードをリセットする、または本人ができるようにする

    お気軽にお書きください。担当者とのお話もいつでもご希望いただけます。
greeting-reply = こんにちは! どのパスワードでお困りですか?
thanks-reply = どういたしまして!
goodbye-reply = ご利用ありがとうございました。失礼いたします。

## よくわからなかったとき

rephrase =
    申し訳ありません、うまく理解できませんでした。別の言い方でお願いできますか? たとえば:

    - Gmail のパスワードを忘れた
    - スマホのメールが新しいパスワードを何度も聞いてくる
    - 社員が自分でパスワードをリセットできるようにしたい
offer-person = 申し訳ありません、まだ理解できていません。担当者とお話しになりますか?
please-rephrase = 承知しました。何をなさりたいですか? 短い一文で書いていただけると助かります。
did-you-mean = この中にお探しのものはありますか?
# $topic: the title of a topic, such as "I forgot my password"
which-account = **{ $topic }** – どのアカウントについてですか?
empty-message = 文字が届きませんでした。どのようなご用件でしょうか?
# $limit: the greatest number of characters that a message may have
too-long =
    { $limit ->
       *[other] 一度に読める長さを超えています。{ $limit } 文字以内でお願いします。
    }
attachment-not-read = ファイルや画像は開けません。お困りの内容を文字で教えてください。パスワードは書かないでくださいね。

## 回答のあと

did-that-help = お役に立ちましたか?
yes-helped = はい、解決しました
no-helped = いいえ
glad-it-helped = よかったです! ほかにもありましたら、いつでもどうぞ。
not-helped = お役に立てず申し訳ありません。次はどうしましょうか?

## ボタン

button-other-account = 別のアカウントです
button-rephrase = 言い方を変える
button-talk-to-person = 担当者と話す
button-help = 何ができますか?

## 担当者

# $contact: an e-mail address or a telephone number
no-agent = このチャットに担当者は参加できませんが、サポート チームが喜んでお手伝いします: { $contact }
no-agent-no-contact = このチャットに担当者は参加できません。お手数ですが、社内や学校の IT サポートにご相談ください。

## 言語

# $language: the name of a language in that language itself
language-changed = 承知しました。これからはこの言語でお答えします: { $language }
# $language: the language that the person wrote in; $available: the languages on offer, separated by commas
language-not-yet = この言語でお書きのようです: { $language }。まだこの言語ではお答えできませんが、次の言語なら対応できます: { $available }
# $language: the language that the person asked for; $available: the languages on offer, separated by commas
language-not-offered = この言語ではまだお答えできません: { $language }。次の言語なら対応できます: { $available }
# $language: the language of the answer that this line goes with
answer-in-other-language = この回答は今のところこの言語でのみご用意しています: { $language }

## 安全とトラブル

secret-warning =
    パスワードのように見えましたので、保存していません。パスワードは誰にも、私にも教えないでください。
    本物のパスワードでしたら、早めに変更してください。
# $incident: a code that support can find in the log
turn-failed = 申し訳ありません、こちらで問題が発生しました。もう一度お試しください。繰り返す場合は、このコードをサポートにお伝えください: { $incident }

## チャットを囲む Web ページ

page-title = パスワード ヘルプ
page-hint = パスワードは絶対に書き込まないでください。
page-language = 言語
page-start-over = 最初からやり直す
# The question in a small window, before the conversation so far is put away
page-start-over-question = 最初からやり直しますか? ここまでの会話は表示されなくなります。
page-cancel = キャンセル
page-download = 会話をダウンロード
# $time: when it was written, already in the form of the language
page-transcript = パスワード ヘルプとの会話 ({ $time })
page-you = あなた
page-bot = パスワード ヘルプ
page-suggestions = 候補
page-connecting = 接続しています…
page-connection-lost = 接続が切れました。再接続しています…
page-connected-again = 再び接続しました。
page-unreachable = ただいまチャットに接続できません。
page-try-again = もう一度試す
# $seconds: how long to wait
page-too-fast =
    { $seconds ->
       *[other] 一度にたくさん届きました。{ $seconds } 秒お待ちください。
    }
page-ended = この会話は終了しました。
page-needs-javascript = チャットには JavaScript が必要です。ブラウザーで有効にしてください。
page-open-chat = チャットを開く
page-close-chat = チャットを閉じる
# $count: messages that came while the chat was closed
page-new-messages =
    { $count ->
       *[other] 新着メッセージ { $count } 件
    }

## ドキュメントの記事

library-choices = ドキュメントの中に見つかりました。お探しのものはありますか?
library-machine-translated = この記事は機械翻訳のため、誤りが含まれることがあります。
library-whole-article = 記事の全文
# $licence: the short name of a licence, such as CC BY 4.0
library-source = Microsoft のドキュメントより (ライセンス: { $licence })
library-no-more = この記事はここまでです。
library-no-others = これについてのほかの記事は見つかりませんでした。
button-more = 次の手順
button-in-english = 英語で表示
button-not-that = 知りたいのはこれではない

## トピック

intent-forgot_password = パスワードを忘れた
intent-change_password = パスワードを変更したい
intent-enable_sspr = セルフサービス リセットを有効にする
intent-register_contact_info = 連絡先情報を登録する
intent-reset_user_password = ほかの人のパスワードをリセット
intent-update_email_password = メール アプリに新しいパスワードを入れる
intent-sspr_help = セルフサービス リセットについて
intent-talk_to_agent = 担当者と話す
intent-help = 何ができますか?

## アカウント

account-microsoft_365 = 職場または学校アカウント
account-outlook_com = Outlook.com、Hotmail
account-exchange = Exchange サーバー
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = その他のメール (IMAP)
