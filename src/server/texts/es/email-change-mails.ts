import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) =>
  manager === undefined ? `al equipo de soporte de ${brand}` : `a ${manager}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Tu nueva dirección ya tiene invitación',
    paragraphs: (proposed, brand) => [
      `Pediste iniciar sesión en ${brand} con ${proposed} en lugar de esta dirección. Enviamos allí una invitación.`,
      `Abre ese otro correo y crea una contraseña. Tus perfiles se van contigo, y desde entonces inicias sesión solo con ${proposed}.`,
      'Hasta entonces no cambia nada: inicias sesión con esta dirección como siempre y puedes retirar la solicitud.',
    ],
    unused: (proposed, brand) => [
      `Pediste iniciar sesión en ${brand} con ${proposed} en lugar de esta dirección. Enviamos allí una invitación.`,
      'Abre ese otro correo y crea una contraseña. La invitación que llegó a esta dirección ya no funciona.',
    ],
    notYou: (manager, brand) => `Si no lo pediste tú, avisa de inmediato ${tell(manager, brand)}.`,
    button: 'Ver tu solicitud',
    unusedButton: 'Pedir la invitación otra vez',
  },
  rejected: {
    heading: 'Tu dirección se queda como está',
    intro: (proposed, brand) =>
      `Pediste iniciar sesión en ${brand} con ${proposed} en lugar de esta dirección. La solicitud se rechazó.`,
    why: {
      'not-usable': () => 'El motivo: esa dirección no se puede usar para tu cuenta.',
      'not-confirmed': () => 'El motivo: nadie pudo confirmar que la dirección sea tuya.',
      policy: (brand) => `El motivo: las normas de ${brand} no lo permiten.`,
      other: () => 'El motivo no es ninguno de los habituales: pregunta a las personas con las que trabajas.',
    },
    stays: 'No ha cambiado nada: inicias sesión con esta dirección como siempre y tus perfiles siguen conectados.',
    unusedStays: 'No ha cambiado nada: la invitación que llegó a esta dirección sigue sirviendo.',
    next: (manager) =>
      manager === undefined
        ? 'Puedes indicar otra dirección.'
        : `Puedes indicar otra dirección o hablar con ${manager}.`,
    button: 'Indicar otra dirección',
  },
  completed: {
    heading: (proposed) => `Ahora inicias sesión con ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Tu cuenta en ${brand} pasó a ${proposed}, y tus perfiles con ella.`,
      'Esta dirección ya no sirve para iniciar sesión. Cerramos su sesión en todos los dispositivos.',
    ],
    notYou: (manager, brand) => `Si no fuiste tú, avisa de inmediato ${tell(manager, brand)}.`,
    button: 'Iniciar sesión',
  },
  reason: (brand) => `Recibes este correo porque se pidió otra dirección en tu cuenta de ${brand}.`,
};
export default emailChangeMails;
