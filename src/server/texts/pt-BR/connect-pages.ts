import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Abrindo o ${platform}`,
    body: (host) => `Você entra em ${host}, na página da própria plataforma. Ninguém aqui vê sua senha.`,
    button: (platform) => `Continuar para o ${platform}`,
  },
  interstitial: {
    title: (platform) => `Conectar um perfil do ${platform}?`,
    body: (brand) => `O perfil com que você entrar na próxima página será conectado a esta conta em ${brand}.`,
    warning: 'Continue só se foi você quem começou isto.',
    button: (platform) => `Continuar para o ${platform}`,
    otherwise: 'Se alguém enviou este link a você, ou se a conta não é sua, feche esta janela. Nada aconteceu.',
  },
  facts: { profile: 'Perfil', account: 'Vai para a conta', page: 'Pedido por' },
  gone: {
    title: 'Este link não funciona mais',
    body: 'Ele funciona uma só vez e por pouco tempo. Volte à página de onde você veio e comece de novo por lá.',
    button: 'Ir para seus perfis',
  },
  over: {
    title: 'Isto já foi feito',
    body: 'Esta página já foi usada, ou o prazo dela acabou. A página de onde você veio mostra o resultado.',
  },
  matchCode: {
    title: 'Digite o código',
    body: (page) =>
      `Você voltou em um navegador diferente daquele em que começou. A janela com ${page} mostra um código.`,
    warning: 'Digite-o só se aquela janela for sua. Não dê o código a ninguém nem aceite o de ninguém.',
    label: 'Código de 4 caracteres',
    button: 'Continuar',
    missing: 'Digite os 4 caracteres que a outra janela mostra.',
    wrong: (tries) =>
      tries === 1 ? 'Esse não é o código. Resta uma tentativa.' : `Esse não é o código. Restam ${tries} tentativas.`,
    noneLeft: {
      title: 'Muitos códigos errados',
      body: 'Nada foi conectado. Volte à janela em que você começou e tente de novo por lá.',
    },
  },
  results: {
    returned: {
      title: () => 'Quase lá',
      body: 'Estamos conferindo a resposta. A página de onde você veio mostra como continua.',
    },
    choosing: {
      title: () => 'Qual é o perfil?',
      body: 'Você tem vários. Volte à página de onde você veio e escolha um. Nada foi conectado ainda.',
    },
    confirming: {
      title: () => 'Só mais um passo',
      body: 'Volte à página de onde você veio e confirme este perfil. Nada foi conectado ainda.',
    },
    connected: { title: (platform) => `${platform} conectado`, body: 'Este perfil está conectado.' },
    denied: { title: () => 'Nada foi conectado', body: 'Você não deu permissão, e nada foi compartilhado.' },
    cancelled: { title: () => 'Isto foi cancelado', body: 'Nada foi conectado.' },
    expired: {
      title: () => 'O prazo acabou',
      body: 'Nada foi conectado. Volte à página de onde você veio e comece de novo.',
    },
    conflict: {
      title: () => 'Este perfil já está conectado',
      body: 'Aqui ele pertence a outra conta, por isso nada mudou. A página de onde você veio mostra o que você pode fazer.',
    },
    wrongAccount: {
      title: () => 'Este é outro perfil',
      body: 'Você entrou com um perfil diferente do esperado, por isso nada mudou. A página de onde você veio mostra o que você pode fazer.',
    },
    accountType: {
      title: () => 'Não é possível conectar',
      body: 'A plataforma não permite isso para este tipo de conta. A página de onde você veio mostra o que você pode fazer.',
    },
    missing: {
      title: () => 'Falta uma permissão',
      body: 'Sem ela, nada pode ser conectado. Volte à página de onde você veio para receber o pedido de novo.',
    },
    failed: {
      title: (platform) => `Não foi possível conectar o ${platform}`,
      body: 'Não funcionou, e a culpa não é sua. Volte à página de onde você veio e tente de novo.',
    },
    unavailable: {
      title: (platform) => `O ${platform} não pode ser conectado agora`,
      body: 'A falha é nossa, não sua, e já sabemos dela. Tente de novo mais tarde.',
    },
  },
  close: 'Você pode fechar esta janela.',
  back: (page) => `Voltar para ${page}`,
  undo: {
    question: 'Se não foi você quem começou isto, ou se a conta não é sua, desfaça:',
    button: 'Desfazer',
    title: 'Foi desfeito',
    body: 'A permissão foi apagada aqui. Nada deste perfil continua conectado.',
  },
  supportCode: 'Referência para o suporte',
  fault: {
    title: 'Não funcionou',
    body: 'A falha é nossa, não sua. Volte à página de onde você veio e tente de novo em instantes.',
  },
  refused: {
    title: 'Isto não foi aceito',
    body: 'O pedido não veio da nossa própria página. Volte à página de onde você veio e comece de novo por lá.',
  },
};
export default connectPages;
