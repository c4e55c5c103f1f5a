import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Alguém está pedindo ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Alguém entrou no ${platform} como ${profile} e pede para ter este perfil na própria conta em ${brand}.`,
      'É você com outra conta, ou alguém com quem você trabalha? Então não precisa fazer nada, ou permita a transferência para ser mais rápido. ' +
        'Na transferência, a permissão que você nos deu é apagada. Os relatórios de campanha ficam.',
      'Se quiser manter o perfil, oponha-se na sua conta.',
    ],
    objectUntil: (until) => `Você pode se opor até ${until}. Se ninguém se opuser, o perfil poderá ser transferido.`,
    button: 'Permitir ou se opor',
    reason: (brand) => `Você recebe este e-mail porque o perfil está conectado à sua conta em ${brand}.`,
  },
  asked: {
    heading: (profile) => `Você pediu ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} no ${platform} está conectado aqui a outra conta. Escrevemos à pessoa dona dela.`,
      'Você não precisa fazer nada agora. Escreveremos assim que houver uma decisão.',
    ],
    objectUntil: (until) => `A outra conta pode se opor até ${until}.`,
    button: 'Abrir seus perfis',
    reason: (brand) => `Você recebe este e-mail porque pediu o perfil na sua conta em ${brand}.`,
  },
  approved: {
    heading: (profile) => `Agora você pode conectar ${profile}`,
    paragraphs: (profile, platform) => [
      `Nada mais impede a conexão de ${profile}.`,
      `Conecte mais uma vez: você entra de novo no ${platform}, e o perfil passa a estar na sua conta.`,
    ],
    connectUntil: (until) => `Isso vale até ${until}.`,
    button: 'Conectar o perfil',
    reason: (brand) => `Você recebe este e-mail porque pediu o perfil na sua conta em ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} fica onde está`,
    paragraphs: (profile, platform) => [
      `A conta à qual ${profile} está conectado se opôs. Nada mudou, e não guardamos nada do que o ${platform} nos deu.`,
      'Se o perfil é só seu, veja na plataforma quem mais pode entrar, ou fale com as pessoas com quem você trabalha.',
    ],
    button: 'Abrir seus perfis',
    reason: (brand) => `Você recebe este e-mail porque pediu o perfil na sua conta em ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} foi transferido para outra conta`,
    paragraphs: (profile, platform) => [
      `Alguém entrou no ${platform} como ${profile} e conectou o perfil a outra conta. Ele não está mais na sua.`,
      'A permissão que você nos deu foi apagada, e ninguém mais vê o perfil pela sua conta. Os relatórios de campanha ficam.',
      `Se não esperava por isso, veja no ${platform} quem pode entrar no seu perfil e mude a senha por lá.`,
    ],
    button: 'Abrir seus perfis',
    reason: (brand) => `Você recebe este e-mail porque o perfil estava conectado à sua conta em ${brand}.`,
  },
};
export default transferMails;
