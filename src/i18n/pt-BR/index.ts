import type { Language } from '../language.js';

const ptBR: Language<'one' | 'many' | 'other'> = {
  frame: {
    loading: 'Carregando…',
    failed: 'Não foi possível carregar. Verifique sua conexão e recarregue a página.',
  },
  address: {
    label: 'E-mail',
    hint: 'O endereço exato que recebeu o convite. Ele pode conter “+talent”.',
    missing: 'Digite seu e-mail.',
    invalid: 'Digite um endereço completo, como kim@example.com.',
  },
  common: {
    retry: 'Tentar de novo',
    signIn: 'Entrar',
    support: 'Falar com o suporte',
    anotherAddress: 'Usar outro endereço',
    wait: 'Você pode tentar de novo em {time}.',
    supportCode: 'Referência para o suporte: {code}',
    notConnected: 'Esta parte da página não está conectada. Volte mais tarde.',
    notSupported: 'Isto não está disponível aqui.',
    variationHint: 'Seu endereço tem um acréscimo, como “+talent”.',
    variationLink: 'Por que e o que fazer',
  },
  passwordRequest: {
    title: 'Redefina sua senha',
    titleActivate: 'Crie sua senha',
    text: 'Digite seu endereço e enviaremos um link e um código.',
    textActivate: 'Digite o endereço que recebeu o convite e enviaremos um link e um código.',
    button: 'Enviar o e-mail',
    checkingTitle: 'Verificando seu link',
  },
  later: {
    errors: [() => import('./errors.js')],
    invitation: [() => import('./invitation.js')],
    passwordReset: [() => import('./password-reset.js')],
    profiles: [() => import('./profile-list.js'), () => import('./profile-changes.js')],
    connection: [() => import('./connection-start.js'), () => import('./connection-ends.js')],
    talentEmail: [() => import('./talent-email-reason.js'), () => import('./talent-email-request.js')],
    accountDeletion: [() => import('./account-deletion.js')],
    desk: [() => import('./desk-invitations.js'), () => import('./desk-requests.js'), () => import('./desk-import.js')],
  },
};
export default ptBR;
