### As frases do bot que não são artigos. Tratamos a pessoa com cortesia, na terceira pessoa, sem escrever «você».

## Boas-vindas e ajuda

welcome =
    Olá! Ajudo com palavras-passe do Microsoft 365, do Outlook.com e de outras contas de e-mail.
    Diga por palavras suas o que se passa ou escolha uma destas opções:
help-text =
    Posso ajudar a:

    - voltar a entrar se se esqueceu da palavra-passe
    - alterar uma palavra-passe
    - pôr uma palavra-passe nova na aplicação de e-mail
    - registar as informações de contacto necessárias para repor a palavra-passe
    - repor a palavra-passe de outras pessoas, ou deixar que sejam elas a fazê-lo, se for administrador

    Basta escrever o que precisa. Pode pedir para falar com uma pessoa a qualquer momento.
greeting-reply = Olá! Com que palavra-passe posso ajudar?
thanks-reply = De nada!
goodbye-reply = Até à próxima! Fique bem.

## Quando o bot não tem a certeza

rephrase =
    Desculpe, não percebi. Pode dizer de outra maneira? Por exemplo:

    - Esqueci-me da palavra-passe do Gmail
    - O telemóvel está sempre a pedir a palavra-passe nova
    - Como deixo os meus funcionários repor a própria palavra-passe?
offer-person = Desculpe, continuo a não perceber. Quer falar com uma pessoa?
please-rephrase = Claro. De que precisa? De preferência numa frase curta.
did-you-mean = É alguma destas opções?
which-account = **{ $topic }**: é para que conta?
empty-message = Não recebi nenhum texto. Em que posso ajudar?
too-long =
    { $limit ->
        [one] É mais do que consigo ler de uma vez. Escreva no máximo { $limit } caráter, por favor.
        [many] É mais do que consigo ler de uma vez. Escreva menos de { $limit } de carateres, por favor.
       *[other] É mais do que consigo ler de uma vez. Escreva menos de { $limit } carateres, por favor.
    }
attachment-not-read = Não consigo abrir ficheiros nem imagens. Diga por palavras o que se passa, mas não escreva nenhuma palavra-passe.

## Depois de uma resposta

did-that-help = Isto ajudou?
yes-helped = Sim, obrigado
no-helped = Nem por isso
glad-it-helped = Ainda bem! Se precisar de mais alguma coisa, estou aqui.
not-helped = Lamento. O que experimentamos agora?

## Botões

button-other-account = É outra conta
button-rephrase = Dizer de outra maneira
button-talk-to-person = Falar com uma pessoa
button-help = O que sabe fazer?

## Uma pessoa

no-agent = Ninguém pode entrar nesta conversa, mas a nossa equipa de suporte ajuda com todo o gosto: { $contact }
no-agent-no-contact = Ninguém pode entrar nesta conversa. Fale com o suporte informático da sua organização; lá poderão ajudar.

## Idiomas

language-changed = Muito bem, a partir de agora neste idioma: { $language }.
language-not-yet = Parece que está a escrever neste idioma: { $language }. Ainda não consigo responder nele, mas consigo nestes: { $available }.
language-not-offered = Ainda não consigo responder neste idioma: { $language }. Mas consigo nestes: { $available }.
answer-in-other-language = Por enquanto só tenho esta resposta neste idioma: { $language }.

## Segurança e contratempos

secret-warning =
    Isso parecia uma palavra-passe, por isso não a guardei. Nunca diga a sua palavra-passe a ninguém, nem a mim.
    Se era verdadeira, altere-a em breve.
turn-failed = Desculpe, algo correu mal do meu lado. Tente de novo, por favor. Se voltar a acontecer, dê este código ao suporte: { $incident }

## A página à volta da conversa

page-title = Ajuda com palavras-passe
page-hint = Nunca escreva aqui uma palavra-passe.
page-language = Idioma
page-start-over = Começar de novo
page-start-over-question = Começar de novo? Deixará de ver esta conversa.
page-cancel = Cancelar
page-download = Transferir a conversa
page-transcript = Conversa com a ajuda com palavras-passe, { $time }
page-you = Eu
page-bot = Ajuda com palavras-passe
page-suggestions = Sugestões
page-connecting = A ligar…
page-connection-lost = Perdeu-se a ligação. A tentar de novo…
page-connected-again = Ligação restabelecida.
page-unreachable = Neste momento não é possível aceder ao chat.
page-try-again = Tentar de novo
page-too-fast =
    { $seconds ->
        [one] Foi muita coisa de uma vez. Espere { $seconds } segundo, por favor.
        [many] Foi muita coisa de uma vez. Espere { $seconds } de segundos, por favor.
       *[other] Foi muita coisa de uma vez. Espere { $seconds } segundos, por favor.
    }
page-ended = Esta conversa terminou.
page-needs-javascript = O chat precisa de JavaScript. Ative-o no seu navegador, por favor.
page-open-chat = Abrir o chat
page-close-chat = Fechar o chat
page-new-messages =
    { $count ->
        [one] { $count } mensagem nova
        [many] { $count } de mensagens novas
       *[other] { $count } mensagens novas
    }

## Artigos da documentação

library-choices = Encontrei algo na documentação. É alguma destas opções?
library-machine-translated = Este artigo foi traduzido por uma máquina e pode ter erros.
library-whole-article = O artigo completo
library-source = Da documentação da Microsoft, licença { $licence }
library-no-more = O artigo acaba aqui.
library-no-others = Não encontrei mais nenhum artigo sobre isso.
button-more = Passos seguintes
button-in-english = Mostrar em inglês
button-not-that = Não era isso

## Temas, tal como uma pessoa os escolheria

intent-forgot_password = Esqueci-me da palavra-passe
intent-change_password = Alterar a palavra-passe
intent-enable_sspr = Configurar a reposição self-service
intent-register_contact_info = Registar informações de contacto
intent-reset_user_password = Repor a palavra-passe de outra pessoa
intent-update_email_password = Palavra-passe nova na app de e-mail
intent-sspr_help = Sobre a reposição self-service
intent-talk_to_agent = Falar com uma pessoa
intent-help = O que sabe fazer?

## Contas

account-microsoft_365 = Profissional ou escolar
# same as English
account-outlook_com = Outlook.com, Hotmail
account-exchange = Servidor Exchange
# same as English
account-gmail = Gmail
# same as English
account-icloud = iCloud
# same as English
account-yahoo = Yahoo
account-imap = Outro e-mail (IMAP)
