import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Vuelve a conectar ${profile} en ${platform}`,
    intro: (profile, platform, since) =>
      `Desde el ${since} ya no podemos leer ${profile} en ${platform}. Lo que se muestra aquí se queda como estaba hasta que vuelvas a conectar.`,
    why: {
      expired: (platform) => `El permiso caducó. ${platform} quiere que se renueve de vez en cuando.`,
      'revoked-at-platform': (platform) =>
        `El permiso se retiró en ${platform}. Si fue a propósito, no tienes que hacer nada.`,
      'password-changed': (platform) =>
        `La contraseña de ${platform} cambió, y ${platform} anula entonces los permisos. Si no la cambiaste tú, protege antes tu perfil allí.`,
      checkpoint: (platform) =>
        `${platform} quiere que antes confirmes algo. Inicia sesión allí, haz lo que te pida y vuelve a conectar.`,
      'account-type-changed': (platform) =>
        `Ahora es una cuenta personal, y ${platform} no deja que nadie las lea. Vuelve allí a una cuenta profesional y conecta de nuevo.`,
      'account-unavailable': (platform) =>
        `${platform} dice que el perfil no está disponible. Mira allí si se te pide algo y vuelve a conectar.`,
      'app-blocked': (platform) =>
        `${platform} terminó el permiso de nuestra aplicación. Al volver a conectar recibe uno nuevo.`,
      unknown: (platform) => `${platform} ya no acepta el permiso y no dice por qué.`,
    },
    nothingLost: 'No se pierde nada de lo que ya se leyó, y conectar lleva un minuto.',
    again: 'Ya te habíamos escrito sobre esto.',
    last: 'Este es el último correo sobre esto. Tus perfiles siguen mostrando qué hacer.',
    button: 'Volver a conectar',
    reason: (brand) => `Recibes este correo porque el perfil está conectado a tu cuenta en ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `${profile} en ${platform} vuelve a estar conectado`,
    intro: (profile, platform) => `Ya podemos leer de nuevo ${profile} en ${platform}.`,
    nothingToDo: 'No tienes que hacer nada más.',
    button: 'Ver tus perfiles',
    reason: (brand) =>
      `Recibes este correo porque te habíamos escrito que el perfil de tu cuenta en ${brand} había dejado de funcionar.`,
  },
};
export default profileMails;
