import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `a equipe de suporte de ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Seu novo endereço recebeu o convite',
    paragraphs: (proposed, brand) => [
      `Você pediu para entrar em ${brand} com ${proposed} em vez deste endereço. Enviamos um convite para lá.`,
      `Abra aquele e-mail e crie uma senha. Seus perfis vão junto, e a partir daí você entra só com ${proposed}.`,
      'Até lá, nada muda: você entra com este endereço como antes e pode retirar o pedido.',
    ],
    unused: (proposed, brand) => [
      `Você pediu para entrar em ${brand} com ${proposed} em vez deste endereço. Enviamos um convite para lá.`,
      'Abra aquele e-mail e crie uma senha. O convite que foi enviado a este endereço não funciona mais.',
    ],
    notYou: (manager, brand) => `Se você não pediu isso, avise ${tell(manager, brand)} agora mesmo.`,
    button: 'Ver seu pedido',
    unusedButton: 'Pedir o convite de novo',
  },
  rejected: {
    heading: 'Seu endereço fica como está',
    intro: (proposed, brand) =>
      `Você pediu para entrar em ${brand} com ${proposed} em vez deste endereço. O pedido foi recusado.`,
    why: {
      'not-usable': () => 'O motivo: aquele endereço não pode ser usado na sua conta.',
      'not-confirmed': () => 'O motivo: ninguém pôde confirmar que o endereço é seu.',
      policy: (brand) => `O motivo: as regras de ${brand} não permitem isso.`,
      other: () => 'O motivo não é nenhum dos habituais: pergunte às pessoas com quem você trabalha.',
    },
    stays: 'Nada mudou: você entra com este endereço como antes, e seus perfis continuam conectados.',
    unusedStays: 'Nada mudou: o convite que foi enviado a este endereço continua valendo.',
    next: (manager) =>
      manager === undefined
        ? 'Você pode informar outro endereço.'
        : `Você pode informar outro endereço ou falar com ${manager}.`,
    button: 'Informar outro endereço',
  },
  completed: {
    heading: (proposed) => `Agora você entra com ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Sua conta em ${brand} passou para ${proposed}, e seus perfis foram junto.`,
      'Este endereço não dá mais acesso. As sessões dele foram encerradas em todos os dispositivos.',
    ],
    notYou: (manager, brand) => `Se não foi você, avise ${tell(manager, brand)} agora mesmo.`,
    button: 'Entrar',
  },
  reason: (brand) => `Você recebe este e-mail porque outro endereço foi pedido na sua conta em ${brand}.`,
};
export default emailChangeMails;
