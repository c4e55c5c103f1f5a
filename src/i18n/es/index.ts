import type { Language } from '../language.js';

const es: Language<'one' | 'many' | 'other'> = {
  frame: {
    loading: 'Cargando…',
    failed: 'No se pudo cargar. Comprueba tu conexión y vuelve a cargar la página.',
  },
  address: {
    label: 'Correo electrónico',
    hint: 'La dirección exacta que recibió la invitación. Puede contener «+talent».',
    missing: 'Escribe tu correo electrónico.',
    invalid: 'Escribe una dirección completa, como kim@example.com.',
  },
  common: {
    retry: 'Reintentar',
    signIn: 'Iniciar sesión',
    support: 'Contactar con soporte',
    anotherAddress: 'Usar otra dirección',
    wait: 'Puedes volver a intentarlo dentro de {time}.',
    supportCode: 'Referencia para soporte: {code}',
    notConnected: 'Esta parte de la página no está conectada. Vuelve más tarde.',
    notSupported: 'Esto no está disponible aquí.',
    variationHint: 'Tu dirección lleva un añadido, como «+talent».',
    variationLink: 'Por qué y qué puedes hacer',
  },
  passwordRequest: {
    title: 'Restablece tu contraseña',
    titleActivate: 'Crea tu contraseña',
    text: 'Escribe tu dirección y te enviaremos un enlace y un código.',
    textActivate: 'Escribe la dirección que recibió la invitación y te enviaremos un enlace y un código.',
    button: 'Enviar el correo',
    checkingTitle: 'Comprobando tu enlace',
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
export default es;
