import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Olá, ${name}!`,
  footer: (brand) => `${brand} envia este e-mail sobre sua conta. Ninguém lê as respostas.`,
  accountLabel: 'Seu endereço para entrar',
  codeLabel: 'Seu código',
  linkLabel: 'Ou abra este link',
  invitation: {
    heading: (brand) => `Seu convite para ${brand}`,
    invitedBy: (manager, brand) => `${manager} convida você para ${brand}.`,
    invited: (brand) => `Uma conta em ${brand} está esperando por você.`,
    next: 'Crie uma senha e sua conta fica pronta.',
    again: 'Este é seu convite outra vez, com um novo link. Os links de e-mails anteriores não funcionam mais.',
    button: 'Aceitar o convite',
    expires: (duration, until) => `O link funciona por ${duration}, até ${until}.`,
    onlyThisAddress: 'O convite é só para este endereço. Entre sempre com ele.',
    variation: (requested) =>
      `O endereço ${requested} já pertence a uma conta, por isso esta ganhou um próprio. Os e-mails chegam à mesma caixa de entrada.`,
    wholeAddress: 'Entre com o endereço inteiro, incluindo a parte que começa com o sinal de mais.',
    takesOver:
      'Você pediu este endereço no lugar de outro. Assim que criar uma senha, seus perfis estarão aqui, e o outro endereço deixa de dar acesso.',
    reason: (brand) =>
      `Você recebe este e-mail porque alguém que trabalha com você em ${brand} informou seu endereço. ` +
      'Se não esperava por ele, não precisa responder: nada acontece sem você.',
  },
  activation: {
    heading: (brand) => `Crie sua senha de ${brand}`,
    intro: 'Crie uma senha e sua conta fica pronta. Com isso, você também aceita seu convite.',
    button: 'Criar senha',
  },
  reset: {
    heading: (brand) => `Escolha uma nova senha de ${brand}`,
    intro: 'Use este e-mail para escolher uma nova senha.',
    button: 'Escolher nova senha',
    expires: (duration) => `O código e o link funcionam uma só vez, por ${duration}.`,
    codeUse: 'Digite-o na página em que você pediu este e-mail.',
    keepSecret: 'Não dê o código a ninguém. Nunca o pedimos por telefone nem por mensagem.',
    reason: (brand) =>
      `Você recebe este e-mail porque um e-mail de senha foi pedido com seu endereço em ${brand}. ` +
      'Se não foi você, não precisa responder: sua conta fica como está.',
  },
  changed: {
    heading: (brand) => `Sua senha de ${brand} foi alterada`,
    intro: (at) => `A senha da sua conta foi alterada em ${at}.`,
    sessions: 'As sessões foram encerradas em todos os outros dispositivos.',
    notYou: 'Se não foi você, escolha uma nova senha agora mesmo.',
    button: 'Não fui eu',
    reason: (brand) => `Você recebe este e-mail porque, em ${brand}, avisamos sobre cada mudança de senha.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
