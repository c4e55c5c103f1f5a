import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Vuelve a conectar ${profile} en ${platform}, por favor`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `El equipo de ${brand}` : `${manager}, que trabaja contigo en ${brand},`} te pide que vuelvas a conectar ${profile} en ${platform}.`,
  means:
    'Ya no podemos leer el perfil, así que lo que se muestra de él se queda como estaba. No se pierde nada, y conectar lleva un minuto. ' +
    'En tus perfiles pone por qué dejó de funcionar.',
  mayBeIgnored: 'Si no quieres conectarlo, puedes ignorar este correo. Entonces no cambia nada.',
  button: 'Abrir tus perfiles',
  reason: (manager, brand) =>
    manager === undefined
      ? `Recibes este correo porque permites que ${brand} vea el perfil de tu cuenta.`
      : `Recibes este correo porque permites que ${manager} vea el perfil de tu cuenta en ${brand}.`,
};
export default nudgeMail;
