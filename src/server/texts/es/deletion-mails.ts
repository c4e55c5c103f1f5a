import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `¿Quieres eliminar tu cuenta de ${brand}?`,
    paragraphs: () => [
      'Alguien que conoce la contraseña de esta cuenta pidió eliminarla. No pasa nada hasta que lo confirmes.',
      'Con la cuenta desaparecen sus perfiles y los permisos que nos diste para ellos; también los terminamos en las plataformas. ' +
        'Los informes de campañas ya entregadas se quedan, sin tu nombre. Después la dirección queda libre.',
      'Si no fuiste tú, no confirmes y elige una contraseña nueva.',
    ],
    after: (days) =>
      days === undefined
        ? 'En cuanto confirmes, la cuenta se elimina de inmediato. No se puede deshacer.'
        : `Después de confirmar, la cuenta sigue ahí durante ${days} y luego se elimina. Hasta entonces puedes conservarla.`,
    until: (until) => `El enlace funciona hasta el ${until}. Abrirlo no elimina nada.`,
    button: 'Ver y confirmar',
    reason: (brand) => `Recibes este correo porque esta es la dirección de la cuenta en ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Tu cuenta de ${brand} se va a eliminar`,
    paragraphs: () => [
      'Lo has confirmado. Hasta entonces todo funciona como siempre.',
      'Si cambias de idea, o si no fuiste tú, conserva la cuenta con este enlace. Abrirlo todavía no cambia nada.',
    ],
    at: (moment) => `La cuenta se eliminará el ${moment}.`,
    button: 'Conservar la cuenta',
    reason: (brand) => `Recibes este correo porque en ${brand} avisamos antes de eliminar cualquier cuenta.`,
  },
  cancelled: {
    heading: (brand) => `Tu cuenta de ${brand} se queda`,
    paragraphs: () => [
      'La eliminación se canceló. No se eliminó nada: tus perfiles y permisos están como estaban.',
      'Si no fuiste tú quien conservó la cuenta, elige una contraseña nueva y vuelve a pedir la eliminación.',
    ],
    button: 'Abrir tus perfiles',
    reason: (brand) => `Recibes este correo porque se canceló la eliminación de tu cuenta en ${brand}.`,
  },
  receipt: {
    heading: (brand) => `Tu cuenta de ${brand} se eliminó`,
    paragraphs: () => [
      'Eliminado: tu nombre y tu dirección aquí, la contraseña, los perfiles con sus permisos y lo que los identifica.',
      'Conservado: que hubo una cuenta y cuándo terminó, y los informes de campañas ya entregadas, todo sin tu nombre.',
      'La dirección ya está libre: se te puede volver a invitar con ella. Para volver, pide a tu mánager una invitación nueva.',
    ],
    addressLabel: 'Dirección de la cuenta eliminada',
    at: (moment) => `La cuenta se eliminó el ${moment}.`,
    code: (receipt) => `Tu referencia: ${receipt}`,
    button: 'Ver el comprobante',
    reason: (brand) => `Este es el último correo sobre esta cuenta. ${brand} ha eliminado tu dirección.`,
  },
};
export default deletionMails;
