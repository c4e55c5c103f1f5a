import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Abriendo ${platform}`,
    body: (host) => `Inicias sesión en ${host}, la página de la propia plataforma. Aquí nadie ve tu contraseña.`,
    button: (platform) => `Continuar a ${platform}`,
  },
  interstitial: {
    title: (platform) => `¿Conectar un perfil de ${platform}?`,
    body: (brand) =>
      `El perfil con el que inicies sesión en la página siguiente se conectará a esta cuenta en ${brand}.`,
    warning: 'Continúa solo si esto lo empezaste tú.',
    button: (platform) => `Continuar a ${platform}`,
    otherwise: 'Si alguien te envió este enlace, o la cuenta no es tuya, cierra esta ventana. No ha pasado nada.',
  },
  facts: { profile: 'Perfil', account: 'Va a la cuenta', page: 'Lo pide' },
  gone: {
    title: 'Este enlace ya no funciona',
    body: 'Sirve una sola vez y durante poco tiempo. Vuelve a la página de la que viniste y empieza allí de nuevo.',
    button: 'Ir a tus perfiles',
  },
  over: {
    title: 'Esto ya está hecho',
    body: 'Esta página ya se usó o su plazo terminó. La página de la que viniste muestra cómo salió.',
  },
  matchCode: {
    title: 'Escribe el código',
    body: (page) =>
      `Volviste en un navegador distinto de aquel en que empezaste. La ventana con ${page} muestra un código.`,
    warning: 'Escríbelo solo si esa ventana es tuya. No des el código a nadie ni lo aceptes de nadie.',
    label: 'Código de 4 caracteres',
    button: 'Continuar',
    missing: 'Escribe los 4 caracteres que muestra la otra ventana.',
    wrong: (tries) =>
      tries === 1 ? 'Ese no es el código. Te queda un intento.' : `Ese no es el código. Te quedan ${tries} intentos.`,
    noneLeft: {
      title: 'Demasiados códigos incorrectos',
      body: 'No se conectó nada. Vuelve a la ventana en la que empezaste e inténtalo allí de nuevo.',
    },
  },
  results: {
    returned: {
      title: () => 'Ya casi está',
      body: 'Estamos revisando la respuesta. La página de la que viniste muestra cómo sigue.',
    },
    choosing: {
      title: () => '¿Qué perfil es?',
      body: 'Tienes varios. Vuelve a la página de la que viniste y elige uno. Todavía no se ha conectado nada.',
    },
    confirming: {
      title: () => 'Un paso más',
      body: 'Vuelve a la página de la que viniste y confirma este perfil. Todavía no se ha conectado nada.',
    },
    connected: { title: (platform) => `${platform} está conectado`, body: 'Este perfil está conectado.' },
    denied: { title: () => 'No se conectó nada', body: 'No lo permitiste y no se compartió nada.' },
    cancelled: { title: () => 'Se canceló', body: 'No se conectó nada.' },
    expired: {
      title: () => 'El plazo terminó',
      body: 'No se conectó nada. Vuelve a la página de la que viniste y empieza de nuevo.',
    },
    conflict: {
      title: () => 'Este perfil ya está conectado',
      body: 'Aquí pertenece a otra cuenta, así que no se cambió nada. La página de la que viniste muestra qué puedes hacer.',
    },
    wrongAccount: {
      title: () => 'Este es otro perfil',
      body: 'Iniciaste sesión con un perfil distinto del esperado, así que no se cambió nada. La página de la que viniste muestra qué puedes hacer.',
    },
    accountType: {
      title: () => 'Esto no se puede conectar',
      body: 'La plataforma no lo permite para este tipo de cuenta. La página de la que viniste muestra qué puedes hacer.',
    },
    missing: {
      title: () => 'Falta un permiso',
      body: 'Sin él no se puede conectar nada. Vuelve a la página de la que viniste para que te lo pidan otra vez.',
    },
    failed: {
      title: (platform) => `No se pudo conectar ${platform}`,
      body: 'No funcionó, y no es culpa tuya. Vuelve a la página de la que viniste e inténtalo de nuevo.',
    },
    unavailable: {
      title: (platform) => `${platform} no se puede conectar ahora`,
      body: 'El fallo es nuestro, no tuyo, y ya lo sabemos. Vuelve a intentarlo más tarde.',
    },
  },
  close: 'Puedes cerrar esta ventana.',
  back: (page) => `Volver a ${page}`,
  undo: {
    question: 'Si no lo empezaste tú, o la cuenta no es tuya, deshazlo:',
    button: 'Deshacer',
    title: 'Está deshecho',
    body: 'El permiso está borrado aquí. De este perfil no queda nada conectado.',
  },
  supportCode: 'Referencia para soporte',
  fault: {
    title: 'No funcionó',
    body: 'El fallo es nuestro, no tuyo. Vuelve a la página de la que viniste e inténtalo de nuevo en un momento.',
  },
  refused: {
    title: 'No se aceptó',
    body: 'La solicitud no vino de nuestra propia página. Vuelve a la página de la que viniste y empieza allí de nuevo.',
  },
};
export default connectPages;
