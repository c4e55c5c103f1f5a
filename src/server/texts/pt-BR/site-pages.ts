import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Desconectar ${profile}?`,
    asked: (brand) => `Uma página em que você usa ${brand} pede para desconectar este perfil. Nada aconteceu ainda.`,
    profileLabel: 'Perfil',
    platformLabel: 'Plataforma',
    originLabel: 'Pedido em',
    goes: 'A permissão que você nos deu é apagada na hora, e nossa cópia da foto também. Não lemos mais nada, e seu agente deixa de ver o perfil.',
    stays: 'Relatórios de campanhas já entregues ficam. Você pode conectar o perfil de novo quando quiser.',
    button: 'Desconectar',
    keep: 'Para mantê-lo conectado, feche esta janela.',
    doneTitle: (profile) => `${profile} está desconectado`,
    done: 'A permissão que você nos deu foi apagada. Nada mais é lido.',
    ended: (platform) => `Ela terminou no ${platform} também.`,
    ending: (platform) => `Estamos avisando o ${platform} para que ela termine lá também. Você não precisa fazer nada.`,
    removeYourself: (platform) =>
      `O ${platform} não nos deixa encerrar a permissão por lá. Até você a remover, nosso nome continua na lista.`,
    removeLink: (platform) => `Abrir a lista no ${platform}`,
    close: 'Você pode fechar esta janela.',
    goneTitle: 'Este link não funciona mais',
    gone: 'Ele funciona uma só vez, por dez minutos, e só o mais recente. Se o perfil ainda estiver conectado, volte aos seus perfis e peça de novo.',
    profilesLink: 'Abrir seus perfis',
    foreignTitle: 'Nada mudou',
    foreign: 'Outra página tentou responder por você. Abra o link de novo e responda aqui.',
  },
  deletion: {
    title: 'Seus dados foram excluídos',
    done: (platform, brand, at) =>
      `O ${platform} pediu a ${brand} que excluísse os dados que tinha de um perfil. Isso foi feito em ${at}.`,
    what: 'Excluído: a permissão, o nome, a foto, os números e o que identifica o perfil.',
    kept: 'Mantido: que houve uma permissão e quando ela terminou, sem nome, porque precisamos poder comprovar isso.',
    account: {
      requested: {
        title: 'Uma exclusão foi pedida',
        text: (brand, at) =>
          `A exclusão de uma conta em ${brand} foi pedida em ${at}. Ela não foi confirmada: nada foi excluído.`,
      },
      scheduled: {
        title: 'Uma exclusão está prevista',
        text: (brand, at) => `A exclusão de uma conta em ${brand} foi confirmada. Ela acontece em ${at}.`,
      },
      deleting: {
        title: 'A exclusão está em andamento',
        text: (brand, at) =>
          `Uma conta em ${brand} está sendo excluída desde ${at}. Estamos avisando as plataformas de que as permissões terminaram; isso leva no máximo um dia.`,
      },
      deleted: {
        title: 'A conta foi excluída',
        text: (brand, at) => `Uma conta em ${brand} foi excluída em ${at}, a pedido da pessoa dona dela.`,
      },
      cancelled: {
        title: 'A conta continua',
        text: (brand, at) => `A exclusão de uma conta em ${brand} foi cancelada em ${at}. Nada foi excluído.`,
      },
      lapsed: {
        title: 'A exclusão não foi confirmada',
        text: (brand) =>
          `A exclusão de uma conta em ${brand} foi pedida e não foi confirmada a tempo. Nada foi excluído.`,
      },
    },
    whatOfAccount: 'Excluído: nome e endereço, a senha, os perfis com suas permissões e o que os identifica.',
    keptOfAccount:
      'Mantido: que houve uma conta e quando ela terminou, e relatórios de campanhas já entregues, sem nome.',
    receiptLabel: 'Referência',
    codeLabel: 'Código de confirmação',
    unknownTitle: 'Nenhuma exclusão com este código',
    unknown: 'Compare o código com o do nosso e-mail ou com o que a plataforma mostra.',
  },
  fault: {
    title: 'Não funcionou',
    text: 'A falha é nossa. Nada mudou. Tente de novo em instantes.',
    codeLabel: 'Para o suporte',
    busyTitle: 'Tentativas demais',
    busy: 'Espere alguns minutos e abra o link de novo.',
  },
};
export default sitePages;
