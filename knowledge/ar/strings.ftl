### كل جمل البوت عدا المقالات. المخاطبة بصيغة المفرد المهذبة.

## الترحيب والمساعدة

welcome =
    مرحبًا! أساعدك في كلمات مرور Microsoft 365 وOutlook.com وسائر حسابات البريد.
    اكتب لي المشكلة بكلماتك، أو اختر واحدة مما يلي:
help-text =
    أستطيع مساعدتك في:

    - العودة إلى حسابك إذا نسيت كلمة المرور
    - تغيير كلمة المرور
    - إدخال كلمة المرور الجديدة في تطبيق البريد
    - تسجيل بيانات الاتصال اللازمة لإعادة التعيين
    - إعادة تعيين كلمات مرور الآخرين، أو السماح لهم بذلك بأنفسهم، إن كنت مسؤولًا

    اكتب ما تحتاج إليه فقط. ويمكنك أن تطلب التحدث مع شخص في أي وقت.
greeting-reply = أهلًا وسهلًا! أي كلمة مرور تحتاج إلى المساعدة فيها؟
thanks-reply = على الرحب والسعة!
goodbye-reply = مع السلامة، أتمنى لك يومًا طيبًا!

## عند عدم الفهم

rephrase =
    عذرًا، لم أفهم. هل يمكنك قولها بطريقة أخرى؟ مثلًا:

    - نسيت كلمة مرور Gmail
    - هاتفي يطلب كلمة المرور الجديدة باستمرار
    - كيف أسمح للموظفين بإعادة تعيين كلمات مرورهم بأنفسهم؟
offer-person = آسف، ما زلت لا أفهم. هل تود التحدث مع شخص؟
please-rephrase = بكل سرور. ماذا تحتاج؟ جملة قصيرة واحدة تكفي.
did-you-mean = هل تقصد واحدًا مما يلي؟
which-account = **{ $topic }** – لأي حساب؟
empty-message = لم يصلني أي نص. كيف أستطيع مساعدتك؟
too-long =
    { $limit ->
        [zero] هذا أكثر مما أستطيع قراءته دفعة واحدة. أرجو الاختصار.
        [one] هذا أكثر مما أستطيع قراءته دفعة واحدة. أرجو ألا تزيد على حرف واحد ({ $limit }).
        [two] هذا أكثر مما أستطيع قراءته دفعة واحدة. أرجو ألا تزيد على حرفين ({ $limit }).
        [few] هذا أكثر مما أستطيع قراءته دفعة واحدة. أرجو ألا تزيد على { $limit } أحرف.
        [many] هذا أكثر مما أستطيع قراءته دفعة واحدة. أرجو ألا تزيد على { $limit } حرفًا.
       *[other] هذا أكثر مما أستطيع قراءته دفعة واحدة. أرجو ألا تزيد على { $limit } حرف.
    }
attachment-not-read = لا أستطيع فتح الملفات أو الصور. صف لي المشكلة بالكلمات من فضلك، لكن دون أي كلمة مرور.

## بعد الإجابة

did-that-help = هل أفادك هذا؟
yes-helped = نعم، شكرًا
no-helped = ليس تمامًا
glad-it-helped = رائع! أنا هنا إذا احتجت إلى أي شيء آخر.
not-helped = يؤسفني ذلك. ماذا نجرّب الآن؟

## الأزرار

button-other-account = إنه حساب آخر
button-rephrase = أقولها بطريقة أخرى
button-talk-to-person = التحدث مع شخص
button-help = ماذا تستطيع أن تفعل؟

## شخص حقيقي

no-agent = لا يستطيع أحد الانضمام إلى هذه المحادثة، لكن يسعد فريق الدعم أن يساعدك: { $contact }
no-agent-no-contact = لا يستطيع أحد الانضمام إلى هذه المحادثة. تواصل من فضلك مع قسم الدعم التقني لديك، وسيساعدونك.

## اللغات

language-changed = حسنًا، سنكمل من الآن بهذه اللغة: { $language }.
language-not-yet = يبدو أنك تكتب بهذه اللغة: { $language }. لا أستطيع الرد بها بعد، لكني أستطيع بهذه اللغات: { $available }.
language-not-offered = لا أستطيع الرد بهذه اللغة بعد: { $language }. لكني أستطيع بهذه اللغات: { $available }.
answer-in-other-language = هذه الإجابة متوفرة لدي حتى الآن بهذه اللغة فقط: { $language }.

## الأمان والأعطال

secret-warning =
    بدا لي ما كتبته كلمة مرور، فلم أحتفظ به. لا تشارك كلمة المرور مع أحد أبدًا، ولا حتى معي.
    وإن كانت حقيقية، فغيّرها قريبًا.
turn-failed = عذرًا، حدث خطأ عندي. حاول مرة أخرى من فضلك. وإن تكرر الأمر، فأعط الدعم هذا الرمز: { $incident }

## صفحة الويب حول المحادثة

page-title = مساعدة كلمات المرور
page-hint = لا تكتب أي كلمة مرور هنا أبدًا.
page-language = اللغة
page-start-over = البدء من جديد
page-start-over-question = هل تبدأ من جديد؟ لن ترى هذه المحادثة بعد ذلك.
page-cancel = إلغاء
page-download = تنزيل نص المحادثة
page-transcript = محادثة مع مساعدة كلمات المرور، { $time }
page-you = أنت
page-bot = مساعدة كلمات المرور
page-suggestions = اقتراحات
page-connecting = جارٍ الاتصال …
page-connection-lost = انقطع الاتصال. جارٍ إعادة المحاولة …
page-connected-again = عاد الاتصال.
page-unreachable = لا يمكن الوصول إلى المحادثة حاليًا.
page-try-again = إعادة المحاولة
page-too-fast =
    { $seconds ->
        [zero] رسائل كثيرة دفعة واحدة. حاول من جديد الآن.
        [one] رسائل كثيرة دفعة واحدة. انتظر ثانية واحدة ({ $seconds }) من فضلك.
        [two] رسائل كثيرة دفعة واحدة. انتظر ثانيتين ({ $seconds }) من فضلك.
        [few] رسائل كثيرة دفعة واحدة. انتظر { $seconds } ثوانٍ من فضلك.
        [many] رسائل كثيرة دفعة واحدة. انتظر { $seconds } ثانية من فضلك.
       *[other] رسائل كثيرة دفعة واحدة. انتظر { $seconds } ثانية من فضلك.
    }
page-ended = انتهت هذه المحادثة.
page-needs-javascript = تحتاج المحادثة إلى JavaScript. شغّله من فضلك في متصفحك.
page-open-chat = فتح المحادثة
page-close-chat = إغلاق المحادثة
page-new-messages =
    { $count ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة ({ $count })
        [two] رسالتان جديدتان ({ $count })
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }

## مقالات من الوثائق

library-choices = وجدت شيئًا في الوثائق. هل هو واحد مما يلي؟
library-machine-translated = تُرجم هذا المقال آليًا وقد يحتوي على أخطاء.
library-whole-article = المقال كاملًا
library-source = من وثائق Microsoft، الترخيص { $licence }
library-no-more = هذه نهاية المقال.
library-no-others = لم أجد مقالًا آخر في هذا الموضوع.
button-more = الخطوات التالية
button-in-english = عرضه بالإنجليزية
button-not-that = ليس هذا ما أقصده

## المواضيع كما يضغطها الشخص

intent-forgot_password = نسيت كلمة المرور
intent-change_password = تغيير كلمة المرور
intent-enable_sspr = إعداد إعادة التعيين الذاتية
intent-register_contact_info = تسجيل بيانات الاتصال
intent-reset_user_password = إعادة تعيين كلمة مرور شخص آخر
intent-update_email_password = كلمة المرور الجديدة في تطبيق البريد
intent-sspr_help = عن إعادة التعيين الذاتية
intent-talk_to_agent = التحدث مع شخص
intent-help = ماذا تستطيع أن تفعل؟

## الحسابات

account-microsoft_365 = حساب العمل أو المدرسة
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = خادم Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = بريد آخر (IMAP)
