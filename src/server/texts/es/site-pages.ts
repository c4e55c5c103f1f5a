import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `¿Desconectar ${profile}?`,
    asked: (brand) => `Una página en la que usas ${brand} pide desconectar este perfil. Todavía no ha pasado nada.`,
    profileLabel: 'Perfil',
    platformLabel: 'Plataforma',
    originLabel: 'Pedido en',
    goes: 'El permiso que nos diste se borra de inmediato, y también nuestra copia de la foto. Ya no leemos nada, y tu mánager deja de ver el perfil.',
    stays: 'Los informes de campañas ya entregadas se quedan. Puedes volver a conectar el perfil cuando quieras.',
    button: 'Desconectar',
    keep: 'Para que siga conectado, cierra esta ventana.',
    doneTitle: (profile) => `${profile} está desconectado`,
    done: 'El permiso que nos diste está borrado. Ya no se lee nada.',
    ended: (platform) => `También terminó en ${platform}.`,
    ending: (platform) => `Estamos avisando a ${platform} para que termine también allí. No tienes que hacer nada.`,
    removeYourself: (platform) =>
      `${platform} no nos deja terminar el permiso allí. Hasta que lo quites tú, nuestro nombre sigue en su lista.`,
    removeLink: (platform) => `Abrir la lista en ${platform}`,
    close: 'Puedes cerrar esta ventana.',
    goneTitle: 'Este enlace ya no funciona',
    gone: 'Sirve una sola vez, durante diez minutos, y solo el más reciente. Si el perfil sigue conectado, vuelve a tus perfiles y pídelo de nuevo.',
    profilesLink: 'Abrir tus perfiles',
    foreignTitle: 'No se cambió nada',
    foreign: 'Otra página intentó responder por ti. Abre el enlace de nuevo y responde aquí.',
  },
  deletion: {
    title: 'Tus datos se eliminaron',
    done: (platform, brand, at) =>
      `${platform} pidió a ${brand} eliminar los datos que tenía de un perfil. Se hizo el ${at}.`,
    what: 'Eliminado: el permiso, el nombre, la foto, las cifras y lo que identifica el perfil.',
    kept: 'Conservado: que hubo un permiso y cuándo terminó, sin nombre, porque tenemos que poder demostrarlo.',
    account: {
      requested: {
        title: 'Se pidió una eliminación',
        text: (brand, at) =>
          `La eliminación de una cuenta en ${brand} se pidió el ${at}. No se ha confirmado: no se eliminó nada.`,
      },
      scheduled: {
        title: 'Hay una eliminación prevista',
        text: (brand, at) => `La eliminación de una cuenta en ${brand} se confirmó. Será el ${at}.`,
      },
      deleting: {
        title: 'La eliminación está en curso',
        text: (brand, at) =>
          `Una cuenta en ${brand} se está eliminando desde el ${at}. Estamos avisando a las plataformas de que sus permisos terminaron; tarda un día como máximo.`,
      },
      deleted: {
        title: 'La cuenta se eliminó',
        text: (brand, at) => `Una cuenta en ${brand} se eliminó el ${at}, a petición de quien la tenía.`,
      },
      cancelled: {
        title: 'La cuenta se queda',
        text: (brand, at) => `La eliminación de una cuenta en ${brand} se canceló el ${at}. No se eliminó nada.`,
      },
      lapsed: {
        title: 'La eliminación no se confirmó',
        text: (brand) =>
          `La eliminación de una cuenta en ${brand} se pidió y no se confirmó a tiempo. No se eliminó nada.`,
      },
    },
    whatOfAccount:
      'Eliminado: nombre y dirección, la contraseña, los perfiles con sus permisos y lo que los identifica.',
    keptOfAccount:
      'Conservado: que hubo una cuenta y cuándo terminó, y los informes de campañas ya entregadas, sin nombre.',
    receiptLabel: 'Referencia',
    codeLabel: 'Código de confirmación',
    unknownTitle: 'Ninguna eliminación con este código',
    unknown: 'Compara el código con el de nuestro correo o con el que muestra la plataforma.',
  },
  fault: {
    title: 'No funcionó',
    text: 'El fallo es nuestro. No se cambió nada. Vuelve a intentarlo en un momento.',
    codeLabel: 'Para soporte',
    busyTitle: 'Demasiados intentos',
    busy: 'Espera unos minutos y abre de nuevo el enlace.',
  },
};
export default sitePages;
