## ต้อนรับและช่วยเหลือ

welcome =
    สวัสดี! ยินดีช่วยเรื่องรหัสผ่านของ Microsoft 365, Outlook.com และบัญชีอีเมลอื่น
    เล่าปัญหาด้วยคำพูดของคุณเองได้เลย หรือเลือกจากรายการนี้:
help-text =
    เรื่องที่ช่วยได้มีดังนี้

    - กลับเข้าบัญชีเมื่อลืมรหัสผ่าน
    - เปลี่ยนรหัสผ่าน
    - ใส่รหัสผ่านใหม่ในแอปอีเมล
    - ลงทะเบียนข้อมูลติดต่อที่ใช้รีเซ็ตรหัสผ่าน
    - ถ้าคุณเป็นผู้ดูแลระบบ: รีเซ็ตรหัสผ่านให้ผู้อื่น หรือให้ผู้ใช้รีเซ็ตเอง

    พิมพ์สิ่งที่ต้องการได้เลย และขอคุยกับเจ้าหน้าที่ได้ทุกเมื่อ
greeting-reply = สวัสดี! ต้องการให้ช่วยเรื่องรหัสผ่านของบัญชีไหน
thanks-reply = ยินดีเสมอ!
goodbye-reply = ขอบคุณที่ใช้บริการ แล้วพบกันใหม่!

## เมื่อไม่แน่ใจ

rephrase =
    ขออภัย ยังไม่เข้าใจ ช่วยพิมพ์อีกแบบได้ไหม ตัวอย่างเช่น:

    - ลืมรหัสผ่าน Gmail
    - มือถือถามรหัสผ่านใหม่ตลอด
    - ทำอย่างไรให้พนักงานรีเซ็ตรหัสผ่านเองได้
offer-person = ขออภัย ยังไม่เข้าใจอยู่ดี ต้องการคุยกับเจ้าหน้าที่ไหม
please-rephrase = ได้เลย ต้องการให้ช่วยเรื่องอะไร พิมพ์ประโยคสั้นๆ ก็พอ
did-you-mean = หมายถึงเรื่องไหนในนี้
# $topic: the title of a topic, such as "I forgot my password"
which-account = **{ $topic }** – สำหรับบัญชีไหน
empty-message = ไม่ได้รับข้อความ มีอะไรให้ช่วยไหม
# $limit: the greatest number of characters that a message may have
too-long =
    { $limit ->
       *[other] ข้อความยาวเกินกว่าจะอ่านได้ในครั้งเดียว กรุณาพิมพ์ไม่เกิน { $limit } ตัวอักษร
    }
attachment-not-read = เปิดไฟล์หรือรูปภาพไม่ได้ กรุณาเล่าปัญหาเป็นข้อความ แต่อย่าใส่รหัสผ่าน

## หลังคำตอบ

did-that-help = ช่วยได้ไหม
yes-helped = ช่วยได้ ขอบคุณ
no-helped = ยังไม่ได้
glad-it-helped = ดีใจที่ช่วยได้! มีอะไรอีกก็ถามได้เลย
not-helped = ขออภัยที่ยังช่วยไม่ได้ ลองทำอะไรต่อดี

## ปุ่ม

button-other-account = เป็นบัญชีอื่น
button-rephrase = พิมพ์อีกแบบ
button-talk-to-person = คุยกับเจ้าหน้าที่
button-help = ทำอะไรได้บ้าง

## เจ้าหน้าที่

# $contact: an e-mail address or a telephone number
no-agent = ในแชทนี้ไม่มีเจ้าหน้าที่ แต่ทีมช่วยเหลือของเรายินดีช่วย: { $contact }
no-agent-no-contact = ในแชทนี้ไม่มีเจ้าหน้าที่ กรุณาติดต่อฝ่ายไอทีของคุณ ซึ่งจะช่วยคุณได้

## ภาษา

# $language: the name of a language in that language itself
language-changed = ได้เลย ต่อจากนี้จะใช้ภาษานี้: { $language }
# $language: the language that the person wrote in; $available: the languages on offer, separated by commas
language-not-yet = ดูเหมือนคุณพิมพ์เป็นภาษานี้: { $language } ยังตอบเป็นภาษานี้ไม่ได้ แต่ตอบเป็นภาษาเหล่านี้ได้: { $available }
# $language: the language that the person asked for; $available: the languages on offer, separated by commas
language-not-offered = ยังตอบเป็นภาษานี้ไม่ได้: { $language } แต่ตอบเป็นภาษาเหล่านี้ได้: { $available }
# $language: the language of the answer that this line goes with
answer-in-other-language = ตอนนี้คำตอบนี้มีเฉพาะภาษานี้: { $language }

## ความปลอดภัยและปัญหา

secret-warning =
    ข้อความเมื่อครู่ดูเหมือนรหัสผ่าน จึงไม่ได้เก็บไว้ กรุณาอย่าบอกรหัสผ่านกับใคร รวมทั้งในแชทนี้
    ถ้าเป็นรหัสผ่านจริง ควรรีบเปลี่ยน
# $incident: a code that support can find in the log
turn-failed = ขออภัย เกิดข้อผิดพลาดจากทางเรา กรุณาลองอีกครั้ง ถ้าเกิดขึ้นอีก โปรดแจ้งรหัสนี้กับฝ่ายช่วยเหลือ: { $incident }

## หน้าเว็บรอบแชท

page-title = ช่วยเหลือเรื่องรหัสผ่าน
page-hint = ห้ามพิมพ์รหัสผ่านที่นี่
page-language = ภาษา
page-start-over = เริ่มใหม่
# The question in a small window, before the conversation so far is put away
page-start-over-question = เริ่มใหม่ไหม คุณจะไม่เห็นบทสนทนานี้อีก
page-cancel = ยกเลิก
page-download = ดาวน์โหลดบทสนทนา
# $time: when it was written, already in the form of the language
page-transcript = บทสนทนากับผู้ช่วยเรื่องรหัสผ่าน { $time }
page-you = คุณ
page-bot = ผู้ช่วยเรื่องรหัสผ่าน
page-suggestions = คำแนะนำ
page-connecting = กำลังเชื่อมต่อ…
page-connection-lost = ขาดการเชื่อมต่อ กำลังลองใหม่…
page-connected-again = เชื่อมต่ออีกครั้งแล้ว
page-unreachable = ขณะนี้เชื่อมต่อแชทไม่ได้
page-try-again = ลองอีกครั้ง
# $seconds: how long to wait
page-too-fast =
    { $seconds ->
       *[other] ส่งมาเยอะเกินไปในครั้งเดียว กรุณารอ { $seconds } วินาที
    }
page-ended = บทสนทนานี้จบแล้ว
page-needs-javascript = แชทนี้ต้องใช้ JavaScript กรุณาเปิดใช้ในเบราว์เซอร์
page-open-chat = เปิดแชท
page-close-chat = ปิดแชท
# $count: messages that came while the chat was closed
page-new-messages =
    { $count ->
       *[other] ข้อความใหม่ { $count } ข้อความ
    }

## บทความจากเอกสาร

library-choices = เจอบางอย่างในเอกสาร ใช่เรื่องใดในนี้ไหม
library-machine-translated = บทความนี้แปลด้วยเครื่อง อาจมีข้อผิดพลาด
library-whole-article = อ่านบทความทั้งหมด
# $licence: the short name of a licence, such as CC BY 4.0
library-source = จากเอกสารของ Microsoft สัญญาอนุญาต { $licence }
library-no-more = จบบทความนี้แล้ว
library-no-others = ไม่พบบทความอื่นในเรื่องนี้
button-more = ขั้นตอนถัดไป
button-in-english = แสดงเป็นภาษาอังกฤษ
button-not-that = ไม่ใช่เรื่องที่ต้องการ

## หัวข้อ

intent-forgot_password = ลืมรหัสผ่าน
intent-change_password = เปลี่ยนรหัสผ่าน
intent-enable_sspr = เปิดใช้การรีเซ็ตด้วยตนเอง
intent-register_contact_info = ลงทะเบียนข้อมูลติดต่อ
intent-reset_user_password = รีเซ็ตรหัสผ่านให้ผู้อื่น
intent-update_email_password = ใส่รหัสผ่านใหม่ในแอปอีเมล
intent-sspr_help = เกี่ยวกับการรีเซ็ตด้วยตนเอง
intent-talk_to_agent = คุยกับเจ้าหน้าที่
intent-help = ทำอะไรได้บ้าง

## บัญชี

account-microsoft_365 = ที่ทำงานหรือโรงเรียน
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = เซิร์ฟเวอร์ Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = อีเมลอื่น (IMAP)
