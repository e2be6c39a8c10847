### As frases do bot que não são artigos. Tratamos por «você».

## Boas-vindas e ajuda

welcome =
    Oi! Eu ajudo com senhas do Microsoft 365, do Outlook.com e de outras contas de e-mail.
    Conte com suas palavras o que aconteceu ou escolha uma destas opções:
help-text =
    Posso ajudar você a:

    - entrar de novo se esqueceu a senha
    - trocar uma senha
    - colocar uma senha nova no aplicativo de e-mail
    - cadastrar as informações de contato necessárias para redefinir a senha
    - redefinir a senha de outras pessoas, ou deixar que elas façam isso sozinhas, se você é administrador

    É só escrever o que precisa. A qualquer momento você pode pedir para falar com uma pessoa.
greeting-reply = Olá! Com qual senha posso ajudar?
thanks-reply = De nada!
goodbye-reply = Até logo! Se cuida.

## Quando o bot não tem certeza

rephrase =
    Desculpe, não entendi. Pode dizer de outro jeito? Por exemplo:

    - Esqueci minha senha do Gmail
    - O celular fica pedindo a senha nova
    - Como deixo meus funcionários redefinirem a própria senha?
offer-person = Desculpe, ainda não entendi. Quer falar com uma pessoa?
please-rephrase = Claro. Do que você precisa? De preferência em uma frase curta.
did-you-mean = É alguma destas opções?
which-account = **{ $topic }**: para qual conta é?
empty-message = Não recebi nenhum texto. Em que posso ajudar?
too-long =
    { $limit ->
        [one] É mais do que consigo ler de uma vez. Escreva no máximo { $limit } caractere, por favor.
        [many] É mais do que consigo ler de uma vez. Escreva menos de { $limit } de caracteres, por favor.
       *[other] É mais do que consigo ler de uma vez. Escreva menos de { $limit } caracteres, por favor.
    }
attachment-not-read = Não consigo abrir arquivos nem imagens. Conte com palavras o que aconteceu, mas não escreva nenhuma senha.

## Depois de uma resposta

did-that-help = Isso ajudou?
yes-helped = Sim, obrigado
no-helped = Não muito
glad-it-helped = Que bom! Se precisar de mais alguma coisa, estou aqui.
not-helped = Que pena. O que vamos tentar agora?

## Botões

button-other-account = É outra conta
button-rephrase = Dizer de outro jeito
button-talk-to-person = Falar com uma pessoa
button-help = O que você sabe fazer?

## Uma pessoa

no-agent = Ninguém pode entrar nesta conversa, mas nossa equipe de suporte ajuda você com prazer: { $contact }
no-agent-no-contact = Ninguém pode entrar nesta conversa. Fale com o suporte de TI da sua organização; lá vão poder ajudar.

## Idiomas

language-changed = Certo, de agora em diante neste idioma: { $language }.
language-not-yet = Parece que você está escrevendo neste idioma: { $language }. Ainda não consigo responder nele, mas consigo nestes: { $available }.
language-not-offered = Ainda não consigo responder neste idioma: { $language }. Mas consigo nestes: { $available }.
answer-in-other-language = Por enquanto só tenho esta resposta neste idioma: { $language }.

## Segurança e contratempos

secret-warning =
    Isso parecia uma senha, por isso não guardei. Nunca conte sua senha a ninguém, nem a mim.
    Se era verdadeira, troque logo.
turn-failed = Desculpe, algo deu errado do meu lado. Tente de novo, por favor. Se acontecer outra vez, passe este código ao suporte: { $incident }

## A página em volta da conversa

page-title = Ajuda com senhas
page-hint = Nunca escreva uma senha aqui.
page-language = Idioma
page-start-over = Começar de novo
page-start-over-question = Começar de novo? Esta conversa não vai mais aparecer.
page-cancel = Cancelar
page-download = Baixar a conversa
page-transcript = Conversa com a ajuda com senhas, { $time }
page-you = Você
page-bot = Ajuda com senhas
page-suggestions = Sugestões
page-connecting = Conectando…
page-connection-lost = A conexão caiu. Tentando de novo…
page-connected-again = Conexão restabelecida.
page-unreachable = Não é possível acessar o chat neste momento.
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
library-machine-translated = Este artigo foi traduzido por uma máquina e pode conter erros.
library-whole-article = O artigo completo
library-source = Da documentação da Microsoft, licença { $licence }
library-no-more = O artigo termina aqui.
library-no-others = Não encontrei outro artigo sobre isso.
button-more = Próximos passos
button-in-english = Mostrar em inglês
button-not-that = Não era isso

## Temas, como uma pessoa os escolheria

intent-forgot_password = Esqueci minha senha
intent-change_password = Trocar minha senha
intent-enable_sspr = Configurar o autoatendimento
intent-register_contact_info = Cadastrar informações de contato
intent-reset_user_password = Redefinir a senha de outra pessoa
intent-update_email_password = Senha nova no aplicativo de e-mail
intent-sspr_help = Sobre o autoatendimento de senha
intent-talk_to_agent = Falar com uma pessoa
intent-help = O que você sabe fazer?

## Contas

account-microsoft_365 = Conta do trabalho/escola
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
