import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Reconecte ${profile} no ${platform}`,
    intro: (profile, platform, since) =>
      `Desde ${since} não conseguimos mais ler ${profile} no ${platform}. O que aparece dele aqui fica como estava até você reconectar.`,
    why: {
      expired: (platform) => `A permissão expirou. O ${platform} quer que ela seja renovada de tempos em tempos.`,
      'revoked-at-platform': (platform) =>
        `A permissão foi retirada no ${platform}. Se foi de propósito, você não precisa fazer nada.`,
      'password-changed': (platform) =>
        `A senha do ${platform} mudou, e o ${platform} então encerra as permissões. Se não foi você quem mudou, proteja antes seu perfil por lá.`,
      checkpoint: (platform) =>
        `O ${platform} quer que você confirme algo antes. Entre lá, faça o que for pedido e depois reconecte.`,
      'account-type-changed': (platform) =>
        `Agora é uma conta pessoal, e o ${platform} não deixa ninguém ler contas assim. Volte por lá para uma conta profissional e depois reconecte.`,
      'account-unavailable': (platform) =>
        `O ${platform} informa que o perfil não está disponível. Veja lá se algo está sendo pedido a você e depois reconecte.`,
      'app-blocked': (platform) =>
        `O ${platform} encerrou a permissão do nosso aplicativo. Ao reconectar, ele recebe uma nova.`,
      unknown: (platform) => `O ${platform} não aceita mais a permissão e não diz por quê.`,
    },
    nothingLost: 'Nada do que já foi lido se perde, e conectar leva um minuto.',
    again: 'Já escrevemos a você sobre isso.',
    last: 'Este é o último e-mail sobre isso. Seus perfis continuam mostrando o que fazer.',
    button: 'Reconectar',
    reason: (brand) => `Você recebe este e-mail porque o perfil está conectado à sua conta em ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} no ${platform} está conectado de novo`,
    intro: (profile, platform) => `Voltamos a conseguir ler ${profile} no ${platform}.`,
    nothingToDo: 'Você não precisa fazer mais nada.',
    button: 'Ver seus perfis',
    reason: (brand) =>
      `Você recebe este e-mail porque tínhamos avisado que o perfil na sua conta em ${brand} tinha parado de funcionar.`,
  },
};
export default profileMails;
