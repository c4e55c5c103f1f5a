import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Hola, ${name}:`,
  footer: (brand) => `${brand} envía este correo sobre tu cuenta. Nadie lee las respuestas.`,
  accountLabel: 'Tu dirección para iniciar sesión',
  codeLabel: 'Tu código',
  linkLabel: 'O abre este enlace',
  invitation: {
    heading: (brand) => `Tu invitación a ${brand}`,
    invitedBy: (manager, brand) => `${manager} te invita a ${brand}.`,
    invited: (brand) => `Una cuenta en ${brand} te está esperando.`,
    next: 'Crea una contraseña y tu cuenta estará lista.',
    again: 'Esta es de nuevo tu invitación, con un enlace nuevo. Los enlaces de correos anteriores ya no funcionan.',
    button: 'Aceptar la invitación',
    expires: (duration, until) => `El enlace funciona durante ${duration}, hasta el ${until}.`,
    onlyThisAddress: 'La invitación es solo para esta dirección. Inicia sesión siempre con ella.',
    variation: (requested) =>
      `La dirección ${requested} ya pertenece a una cuenta, así que esta recibió una propia. Los correos llegan al mismo buzón.`,
    wholeAddress: 'Inicia sesión con la dirección completa, incluida la parte que empieza con el signo más.',
    takesOver:
      'Pediste esta dirección en lugar de otra. En cuanto crees una contraseña, tus perfiles estarán aquí y la otra dirección ya no servirá para iniciar sesión.',
    reason: (brand) =>
      `Recibes este correo porque alguien que trabaja contigo en ${brand} introdujo tu dirección. ` +
      'Si no lo esperabas, no hace falta que respondas: sin ti no pasa nada.',
  },
  activation: {
    heading: (brand) => `Crea tu contraseña de ${brand}`,
    intro: 'Crea una contraseña y tu cuenta estará lista. Con eso también aceptas tu invitación.',
    button: 'Crear contraseña',
  },
  reset: {
    heading: (brand) => `Elige una nueva contraseña de ${brand}`,
    intro: 'Usa este correo para elegir una contraseña nueva.',
    button: 'Elegir contraseña nueva',
    expires: (duration) => `El código y el enlace sirven una sola vez, durante ${duration}.`,
    codeUse: 'Escríbelo en la página donde pediste este correo.',
    keepSecret: 'No le des el código a nadie. Nunca lo pedimos por teléfono ni en un mensaje.',
    reason: (brand) =>
      `Recibes este correo porque con tu dirección se pidió un correo de contraseña en ${brand}. ` +
      'Si no fuiste tú, no hace falta que respondas: tu cuenta se queda como está.',
  },
  changed: {
    heading: (brand) => `Tu contraseña de ${brand} cambió`,
    intro: (at) => `La contraseña de tu cuenta se cambió el ${at}.`,
    sessions: 'Cerramos la sesión en todos los demás dispositivos.',
    notYou: 'Si no fuiste tú, elige ahora mismo una contraseña nueva.',
    button: 'No fui yo',
    reason: (brand) => `Recibes este correo porque en ${brand} avisamos de cada cambio de contraseña.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
