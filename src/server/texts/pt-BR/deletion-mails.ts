import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Quer excluir sua conta em ${brand}?`,
    paragraphs: () => [
      'Alguém que conhece a senha desta conta pediu a exclusão dela. Nada acontece até você confirmar.',
      'Com a conta vão os perfis dela e as permissões que você nos deu para eles; nós as encerramos nas plataformas também. ' +
        'Relatórios de campanhas já entregues ficam, sem seu nome. Depois, o endereço fica livre.',
      'Se não foi você, não confirme e escolha uma nova senha.',
    ],
    after: (days) =>
      days === undefined
        ? 'Assim que você confirmar, a conta é excluída na hora. Não dá para desfazer.'
        : `Depois que você confirmar, a conta continua por ${days} e então é excluída. Até lá, você pode mantê-la.`,
    until: (until) => `O link funciona até ${until}. Abri-lo não exclui nada.`,
    button: 'Ver e confirmar',
    reason: (brand) => `Você recebe este e-mail porque este é o endereço da conta em ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Sua conta em ${brand} vai ser excluída`,
    paragraphs: () => [
      'Você confirmou a exclusão. Até lá, tudo funciona como antes.',
      'Se mudar de ideia, ou se não foi você, mantenha a conta com este link. Abri-lo ainda não muda nada.',
    ],
    at: (moment) => `A conta será excluída em ${moment}.`,
    button: 'Manter a conta',
    reason: (brand) => `Você recebe este e-mail porque, em ${brand}, avisamos antes de excluir qualquer conta.`,
  },
  cancelled: {
    heading: (brand) => `Sua conta em ${brand} continua`,
    paragraphs: () => [
      'A exclusão foi cancelada. Nada foi excluído: seus perfis e permissões estão como estavam.',
      'Se não foi você quem manteve a conta, escolha uma nova senha e peça a exclusão de novo.',
    ],
    button: 'Abrir seus perfis',
    reason: (brand) => `Você recebe este e-mail porque a exclusão da sua conta em ${brand} foi cancelada.`,
  },
  receipt: {
    heading: (brand) => `Sua conta em ${brand} foi excluída`,
    paragraphs: () => [
      'Excluído: seu nome e endereço aqui, a senha, os perfis com suas permissões e o que os identifica.',
      'Mantido: que houve uma conta e quando ela terminou, e relatórios de campanhas já entregues, tudo sem seu nome.',
      'O endereço agora está livre: você pode receber um novo convite nele. Para voltar, peça um ao seu agente.',
    ],
    addressLabel: 'Endereço da conta excluída',
    at: (moment) => `A conta foi excluída em ${moment}.`,
    code: (receipt) => `Sua referência: ${receipt}`,
    button: 'Ver o comprovante',
    reason: (brand) => `Este é o último e-mail sobre esta conta. Seu endereço foi excluído de ${brand}.`,
  },
};
export default deletionMails;
