## 환영과 도움말

welcome =
    안녕하세요! Microsoft 365, Outlook.com, 그 밖의 메일 계정 암호에 관해 도와드립니다.
    무엇이 문제인지 편하게 적어 주시거나 아래에서 골라 주세요.
help-text =
    이런 일을 도와드릴 수 있습니다.

    - 암호를 잊었을 때 다시 로그인하기
    - 암호 변경하기
    - 메일 앱에 새 암호 입력하기
    - 암호 재설정에 필요한 연락처 정보 등록하기
    - 관리자라면: 다른 사람의 암호를 재설정하거나 직접 재설정하게 하기

    필요한 것을 그냥 적어 주세요. 언제든지 상담원을 요청하실 수 있습니다.
greeting-reply = 안녕하세요! 어떤 암호 때문에 오셨나요?
thanks-reply = 천만에요!
goodbye-reply = 안녕히 가세요. 좋은 하루 보내세요!

## 잘 모를 때

rephrase =
    죄송합니다, 잘 이해하지 못했습니다. 다르게 말씀해 주시겠어요? 예를 들면:

    - Gmail 비밀번호를 잊어버렸어요
    - 휴대폰에서 계속 새 암호를 물어봐요
    - 직원들이 직접 암호를 재설정하게 하려면 어떻게 하나요?
offer-person = 죄송합니다, 아직도 이해하지 못했습니다. 상담원과 이야기하시겠어요?
please-rephrase = 네, 무엇이 필요하신가요? 짧은 한 문장이면 좋습니다.
did-you-mean = 이 중에 찾으시는 것이 있나요?
# $topic: the title of a topic, such as "I forgot my password"
which-account = **{ $topic }** – 어느 계정인가요?
empty-message = 내용이 오지 않았습니다. 무엇을 도와드릴까요?
# $limit: the greatest number of characters that a message may have
too-long =
    { $limit ->
       *[other] 한 번에 읽기에는 너무 깁니다. { $limit }자 이내로 적어 주세요.
    }
attachment-not-read = 파일이나 사진은 열 수 없습니다. 무엇이 문제인지 글로 적어 주세요. 단, 암호는 빼고요.

## 답변 뒤

did-that-help = 도움이 되셨나요?
yes-helped = 네, 감사합니다
no-helped = 아니요
glad-it-helped = 다행이네요! 더 필요한 것이 있으면 언제든지 말씀하세요.
not-helped = 죄송합니다. 이번에는 무엇을 해 볼까요?

## 버튼

button-other-account = 다른 계정이에요
button-rephrase = 다르게 말하기
button-talk-to-person = 상담원 연결
button-help = 무엇을 할 수 있나요?

## 사람

# $contact: an e-mail address or a telephone number
no-agent = 이 채팅에는 상담원이 참여할 수 없지만, 지원팀이 기꺼이 도와드립니다: { $contact }
no-agent-no-contact = 이 채팅에는 상담원이 참여할 수 없습니다. IT 지원 담당자에게 문의하시면 도와드릴 것입니다.

## 언어

# $language: the name of a language in that language itself
language-changed = 네, 지금부터 이 언어로 답해 드릴게요: { $language }
# $language: the language that the person wrote in; $available: the languages on offer, separated by commas
language-not-yet = 이 언어로 쓰신 것 같습니다: { $language }. 아직 이 언어로는 답할 수 없지만 다음 언어로는 가능합니다: { $available }
# $language: the language that the person asked for; $available: the languages on offer, separated by commas
language-not-offered = 이 언어로는 아직 답할 수 없습니다: { $language }. 다음 언어로는 가능합니다: { $available }
# $language: the language of the answer that this line goes with
answer-in-other-language = 이 답변은 아직 이 언어로만 있습니다: { $language }

## 안전과 문제

secret-warning =
    암호처럼 보여서 저장하지 않았습니다. 암호는 저를 포함해 누구에게도 알려 주지 마세요.
    진짜 암호였다면 빨리 변경하세요.
# $incident: a code that support can find in the log
turn-failed = 죄송합니다, 이쪽에서 문제가 생겼습니다. 다시 시도해 주세요. 또 생기면 지원팀에 이 코드를 알려 주세요: { $incident }

## 채팅이 있는 웹 페이지

page-title = 암호 도우미
page-hint = 여기에 암호를 절대 적지 마세요.
page-language = 언어
page-start-over = 처음부터 다시
# The question in a small window, before the conversation so far is put away
page-start-over-question = 처음부터 다시 시작할까요? 지금까지의 대화는 다시 볼 수 없습니다.
page-cancel = 취소
page-download = 대화 내용 다운로드
# $time: when it was written, already in the form of the language
page-transcript = 암호 도우미와의 대화, { $time }
page-you = 나
page-bot = 암호 도우미
page-suggestions = 추천
page-connecting = 연결하는 중…
page-connection-lost = 연결이 끊겼습니다. 다시 시도하는 중…
page-connected-again = 다시 연결되었습니다.
page-unreachable = 지금은 채팅에 연결할 수 없습니다.
page-try-again = 다시 시도
# $seconds: how long to wait
page-too-fast =
    { $seconds ->
       *[other] 한꺼번에 너무 많이 보내셨습니다. { $seconds }초만 기다려 주세요.
    }
page-ended = 이 대화는 종료되었습니다.
page-needs-javascript = 채팅에는 JavaScript가 필요합니다. 브라우저에서 켜 주세요.
page-open-chat = 채팅 열기
page-close-chat = 채팅 닫기
# $count: messages that came while the chat was closed
page-new-messages =
    { $count ->
       *[other] 새 메시지 { $count }개
    }

## 문서의 글

library-choices = 문서에서 찾아보았습니다. 이 중에 찾으시는 것이 있나요?
library-machine-translated = 기계 번역된 글이라 틀린 곳이 있을 수 있습니다.
library-whole-article = 글 전체 보기
# $licence: the short name of a licence, such as CC BY 4.0
library-source = 출처: Microsoft 문서, 라이선스 { $licence }
library-no-more = 이 글은 여기까지입니다.
library-no-others = 이 주제의 다른 글은 찾지 못했습니다.
button-more = 다음 단계
button-in-english = 영어로 보기
button-not-that = 제가 찾는 게 아니에요

## 주제

intent-forgot_password = 암호를 잊었어요
intent-change_password = 내 암호 변경
intent-enable_sspr = 셀프 서비스 재설정 켜기
intent-register_contact_info = 내 연락처 정보 등록
intent-reset_user_password = 다른 사람의 암호 재설정
intent-update_email_password = 메일 앱에 새 암호 입력
intent-sspr_help = 셀프 서비스 재설정 안내
intent-talk_to_agent = 상담원 연결
intent-help = 무엇을 할 수 있나요?

## 계정

account-microsoft_365 = 회사 또는 학교 계정
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Exchange 서버
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = 기타 메일(IMAP)
