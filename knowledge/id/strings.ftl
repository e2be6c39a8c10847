### Semua kalimat selain artikel. Sapaan: Anda.

## Sambutan dan bantuan

welcome =
    Halo! Saya membantu soal kata sandi Microsoft 365, Outlook.com, dan akun email lain.
    Ceritakan masalahnya dengan kata-kata Anda sendiri, atau pilih salah satu:
help-text =
    Saya bisa membantu Anda untuk:

    - masuk lagi setelah lupa kata sandi
    - mengganti kata sandi
    - memasukkan kata sandi baru di aplikasi email
    - mendaftarkan info kontak yang dibutuhkan untuk reset kata sandi
    - mereset kata sandi orang lain, atau membiarkan mereka melakukannya sendiri, jika Anda admin

    Tulis saja yang Anda perlukan. Kapan pun Anda boleh minta bicara dengan orang.
greeting-reply = Halo! Kata sandi mana yang bisa saya bantu?
thanks-reply = Sama-sama!
goodbye-reply = Sampai jumpa, semoga harinya menyenangkan!

## Saat belum jelas

rephrase =
    Maaf, saya belum paham. Bisa dijelaskan dengan cara lain? Misalnya:

    - Saya lupa kata sandi Gmail
    - Ponsel saya terus meminta kata sandi baru
    - Bagaimana agar karyawan bisa mereset kata sandi sendiri?
offer-person = Maaf, saya masih belum mengerti. Mau bicara dengan orang?
please-rephrase = Tentu. Apa yang Anda perlukan? Satu kalimat pendek sudah cukup.
did-you-mean = Apakah maksud Anda salah satu dari ini?
which-account = **{ $topic }** – untuk akun yang mana?
empty-message = Tidak ada teks yang saya terima. Apa yang bisa saya bantu?
too-long =
    { $limit ->
       *[other] Sebanyak itu tidak bisa saya baca sekaligus. Mohon tulis paling banyak { $limit } karakter.
    }
attachment-not-read = Saya tidak bisa membuka file atau gambar. Ceritakan masalahnya dengan kata-kata, tetapi jangan tulis kata sandi.

## Setelah jawaban

did-that-help = Apakah itu membantu?
yes-helped = Ya, terima kasih
no-helped = Belum
glad-it-helped = Syukurlah! Saya ada di sini kalau Anda perlu yang lain.
not-helped = Maaf ya. Apa yang kita coba berikutnya?

## Tombol

button-other-account = Akun yang lain
button-rephrase = Jelaskan dengan cara lain
button-talk-to-person = Bicara dengan orang
button-help = Kamu bisa apa saja?

## Orang

no-agent = Tidak ada petugas yang bisa ikut di obrolan ini, tetapi tim dukungan kami dengan senang hati membantu Anda: { $contact }
no-agent-no-contact = Tidak ada petugas yang bisa ikut di obrolan ini. Silakan hubungi dukungan TI Anda; mereka bisa membantu.

## Bahasa

language-changed = Baik, mulai sekarang dalam bahasa ini: { $language }.
language-not-yet = Sepertinya Anda menulis dalam bahasa ini: { $language }. Saya belum bisa menjawab dalam bahasa itu, tetapi bisa dalam bahasa-bahasa ini: { $available }.
language-not-offered = Saya belum bisa menjawab dalam bahasa ini: { $language }. Tetapi saya bisa dalam bahasa-bahasa ini: { $available }.
answer-in-other-language = Untuk sementara jawaban ini hanya ada dalam bahasa ini: { $language }.

## Keamanan dan gangguan

secret-warning =
    Itu tampak seperti kata sandi, jadi tidak saya simpan. Jangan pernah memberikan kata sandi kepada siapa pun, termasuk saya.
    Kalau itu kata sandi sungguhan, segera ganti.
turn-failed = Maaf, ada yang salah di pihak saya. Silakan coba lagi. Kalau terjadi lagi, berikan kode ini kepada tim dukungan: { $incident }

## Halaman di sekitar obrolan

page-title = Bantuan kata sandi
page-hint = Jangan pernah menulis kata sandi di sini.
page-language = Bahasa
page-start-over = Mulai dari awal
page-start-over-question = Mulai dari awal? Percakapan ini tidak akan terlihat lagi.
page-cancel = Batal
page-download = Unduh percakapan
page-transcript = Percakapan dengan bantuan kata sandi, { $time }
page-you = Anda
page-bot = Bantuan kata sandi
page-suggestions = Saran
page-connecting = Menghubungkan …
page-connection-lost = Koneksi terputus. Mencoba lagi …
page-connected-again = Sudah terhubung lagi.
page-unreachable = Obrolan sedang tidak dapat dijangkau.
page-try-again = Coba lagi
page-too-fast =
    { $seconds ->
       *[other] Itu terlalu banyak sekaligus. Mohon tunggu { $seconds } detik.
    }
page-ended = Percakapan ini sudah selesai.
page-needs-javascript = Obrolan ini memerlukan JavaScript. Silakan aktifkan di peramban Anda.
page-open-chat = Buka obrolan
page-close-chat = Tutup obrolan
page-new-messages =
    { $count ->
       *[other] { $count } pesan baru
    }

## Artikel dari dokumentasi

library-choices = Saya menemukan sesuatu di dokumentasi. Apakah salah satu dari ini?
library-machine-translated = Artikel ini diterjemahkan oleh mesin dan mungkin ada kesalahan.
library-whole-article = Artikel lengkap
library-source = Dari dokumentasi Microsoft, lisensi { $licence }
library-no-more = Artikel ini sudah habis.
library-no-others = Saya tidak menemukan artikel lain tentang itu.
button-more = Langkah selanjutnya
button-in-english = Tampilkan dalam bahasa Inggris
button-not-that = Bukan itu maksud saya

## Topik

intent-forgot_password = Saya lupa kata sandi
intent-change_password = Ganti kata sandi saya
intent-enable_sspr = Siapkan reset mandiri
intent-register_contact_info = Daftarkan info kontak saya
intent-reset_user_password = Reset kata sandi orang lain
intent-update_email_password = Kata sandi baru di aplikasi email
intent-sspr_help = Tentang reset mandiri
intent-talk_to_agent = Bicara dengan orang
intent-help = Kamu bisa apa saja?

## Akun

account-microsoft_365 = Akun kantor/sekolah
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Server Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Email lain (IMAP)
