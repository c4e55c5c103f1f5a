import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Alguien pide ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Alguien inició sesión en ${platform} como ${profile} y pide tener este perfil en su propia cuenta de ${brand}.`,
      '¿Eres tú con otra cuenta, o alguien con quien trabajas? Entonces no tienes que hacer nada, o permítelo para que sea más rápido. ' +
        'Al trasladarlo se borra el permiso que nos diste. Los informes de campaña se quedan.',
      'Si quieres conservar el perfil, oponte desde tu cuenta.',
    ],
    objectUntil: (until) => `Puedes oponerte hasta el ${until}. Si nadie se opone, el perfil se podrá trasladar.`,
    button: 'Permitir u oponerte',
    reason: (brand) => `Recibes este correo porque el perfil está conectado a tu cuenta en ${brand}.`,
  },
  asked: {
    heading: (profile) => `Pediste ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} en ${platform} está conectado aquí a otra cuenta. Hemos escrito a quien la tiene.`,
      'Ahora no tienes que hacer nada. Te escribiremos en cuanto se decida.',
    ],
    objectUntil: (until) => `La otra cuenta puede oponerse hasta el ${until}.`,
    button: 'Abrir tus perfiles',
    reason: (brand) => `Recibes este correo porque pediste el perfil en tu cuenta de ${brand}.`,
  },
  approved: {
    heading: (profile) => `Ya puedes conectar ${profile}`,
    paragraphs: (profile, platform) => [
      `Ya nada impide conectar ${profile}.`,
      `Conéctalo una vez más: inicias sesión de nuevo en ${platform} y queda en tu cuenta.`,
    ],
    connectUntil: (until) => `Puedes hacerlo hasta el ${until}.`,
    button: 'Conectar el perfil',
    reason: (brand) => `Recibes este correo porque pediste el perfil en tu cuenta de ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} se queda donde está`,
    paragraphs: (profile, platform) => [
      `La cuenta que tiene conectado ${profile} se opuso. No ha cambiado nada, y no guardamos nada de lo que nos dio ${platform}.`,
      'Si el perfil es solo tuyo, comprueba en la plataforma quién más puede iniciar sesión, o habla con las personas con las que trabajas.',
    ],
    button: 'Abrir tus perfiles',
    reason: (brand) => `Recibes este correo porque pediste el perfil en tu cuenta de ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} se trasladó a otra cuenta`,
    paragraphs: (profile, platform) => [
      `Alguien inició sesión en ${platform} como ${profile} y conectó el perfil a otra cuenta. Ya no está en la tuya.`,
      'El permiso que nos diste está borrado, y ya nadie ve el perfil a través de tu cuenta. Los informes de campaña se quedan.',
      `Si no lo esperabas, comprueba en ${platform} quién puede iniciar sesión en tu perfil y cambia allí su contraseña.`,
    ],
    button: 'Abrir tus perfiles',
    reason: (brand) => `Recibes este correo porque el perfil estaba conectado a tu cuenta en ${brand}.`,
  },
};
export default transferMails;
