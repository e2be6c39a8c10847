### Las frases del bot que no son artículos. Tratamos de «tú».

## Bienvenida y ayuda

welcome =
    ¡Hola! Te ayudo con las contraseñas de Microsoft 365, Outlook.com y otras cuentas de correo.
    Cuéntame con tus palabras qué pasa o elige una de estas opciones:
help-text =
    Puedo ayudarte a:

    - volver a entrar si has olvidado la contraseña
    - cambiar una contraseña
    - poner una contraseña nueva en tu app de correo
    - registrar los datos de contacto que hacen falta para restablecer la contraseña
    - restablecer la contraseña de otras personas, o dejar que lo hagan ellas mismas, si eres administrador

    Escribe lo que necesitas. En cualquier momento puedes pedir hablar con una persona.
greeting-reply = ¡Hola! ¿Con qué contraseña te ayudo?
thanks-reply = ¡De nada!
goodbye-reply = ¡Hasta luego! Que te vaya bien.

## Cuando el bot no está seguro

rephrase =
    Perdona, no te he entendido. ¿Me lo dices de otra manera? Por ejemplo:

    - He olvidado mi contraseña de Gmail
    - El teléfono me pide todo el rato la contraseña nueva
    - ¿Cómo dejo que mis empleados restablezcan su propia contraseña?
offer-person = Lo siento, sigo sin entenderte. ¿Quieres hablar con una persona?
please-rephrase = Claro. ¿Qué necesitas? Mejor en una frase corta.
did-you-mean = ¿Te refieres a algo de esto?
which-account = **{ $topic }**: ¿para qué cuenta es?
empty-message = No me ha llegado ningún texto. ¿En qué te ayudo?
too-long =
    { $limit ->
        [one] Es más de lo que puedo leer de una vez. Escribe como mucho { $limit } carácter, por favor.
        [many] Es más de lo que puedo leer de una vez. Escribe menos de { $limit } de caracteres, por favor.
       *[other] Es más de lo que puedo leer de una vez. Escribe menos de { $limit } caracteres, por favor.
    }
attachment-not-read = No puedo abrir archivos ni imágenes. Cuéntame con palabras qué pasa, pero no escribas ninguna contraseña.

## Después de una respuesta

did-that-help = ¿Te ha servido?
yes-helped = Sí, gracias
no-helped = La verdad es que no
glad-it-helped = ¡Estupendo! Aquí estoy si necesitas algo más.
not-helped = Lo siento. ¿Qué probamos ahora?

## Botones

button-other-account = Es otra cuenta
button-rephrase = Decirlo de otra manera
button-talk-to-person = Hablar con una persona
button-help = ¿Qué sabes hacer?

## Una persona

no-agent = Nadie puede entrar en este chat, pero nuestro equipo de soporte te ayudará con mucho gusto: { $contact }
no-agent-no-contact = Nadie puede entrar en este chat. Pregunta al soporte informático de tu organización; allí te podrán ayudar.

## Idiomas

language-changed = De acuerdo, a partir de ahora en este idioma: { $language }.
language-not-yet = Parece que escribes en este idioma: { $language }. Todavía no puedo responder en él, pero sí en estos: { $available }.
language-not-offered = Todavía no puedo responder en este idioma: { $language }. Pero sí en estos: { $available }.
answer-in-other-language = Por ahora solo tengo esta respuesta en este idioma: { $language }.

## Seguridad y contratiempos

secret-warning =
    Eso parecía una contraseña, así que no la he guardado. No le digas nunca tu contraseña a nadie, tampoco a mí.
    Si era de verdad, cámbiala pronto.
turn-failed = Lo siento, algo ha fallado por mi parte. Inténtalo de nuevo, por favor. Si vuelve a pasar, dale este código a soporte: { $incident }

## La página web alrededor del chat

page-title = Ayuda con contraseñas
page-hint = No escribas nunca aquí una contraseña.
page-language = Idioma
page-start-over = Empezar de nuevo
page-start-over-question = ¿Empezar de nuevo? Esta conversación dejará de verse.
page-cancel = Cancelar
page-download = Descargar la conversación
page-transcript = Conversación con la ayuda con contraseñas, { $time }
page-you = Tú
page-bot = Ayuda con contraseñas
page-suggestions = Sugerencias
page-connecting = Conectando…
page-connection-lost = Se ha perdido la conexión. Lo intento de nuevo…
page-connected-again = Conexión recuperada.
page-unreachable = Ahora mismo no se puede acceder al chat.
page-try-again = Volver a intentarlo
page-too-fast =
    { $seconds ->
        [one] Ha sido mucho de golpe. Espera { $seconds } segundo, por favor.
        [many] Ha sido mucho de golpe. Espera { $seconds } de segundos, por favor.
       *[other] Ha sido mucho de golpe. Espera { $seconds } segundos, por favor.
    }
page-ended = Esta conversación ha terminado.
page-needs-javascript = El chat necesita JavaScript. Actívalo en tu navegador, por favor.
page-open-chat = Abrir el chat
page-close-chat = Cerrar el chat
page-new-messages =
    { $count ->
        [one] { $count } mensaje nuevo
        [many] { $count } de mensajes nuevos
       *[other] { $count } mensajes nuevos
    }

## Artículos de la documentación

library-choices = He encontrado algo en la documentación. ¿Es algo de esto?
library-machine-translated = Este artículo lo ha traducido una máquina y puede contener errores.
library-whole-article = El artículo completo
library-source = De la documentación de Microsoft, licencia { $licence }
library-no-more = Aquí termina este artículo.
library-no-others = No he encontrado ningún otro artículo sobre eso.
button-more = Siguientes pasos
button-in-english = Mostrarlo en inglés
button-not-that = No me refería a eso

## Temas, tal como los pulsaría una persona

intent-forgot_password = He olvidado mi contraseña
intent-change_password = Cambiar mi contraseña
intent-enable_sspr = Configurar el autoservicio
intent-register_contact_info = Registrar mis datos de contacto
intent-reset_user_password = Restablecer la contraseña de otro
intent-update_email_password = Contraseña nueva en la app de correo
intent-sspr_help = Sobre el autoservicio de contraseñas
intent-talk_to_agent = Hablar con una persona
intent-help = ¿Qué sabes hacer?

## Cuentas

account-microsoft_365 = Cuenta de trabajo/escuela
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Servidor Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Otro correo (IMAP)
