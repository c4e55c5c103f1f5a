import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Reconecte ${profile} no ${platform}, por favor`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `A equipe de ${brand}` : `${manager}, que trabalha com você em ${brand},`} pede que você reconecte ${profile} no ${platform}.`,
  means:
    'Não conseguimos mais ler o perfil, então o que aparece dele fica como estava. Nada se perde, e conectar leva um minuto. ' +
    'Seus perfis mostram por que parou.',
  mayBeIgnored: 'Se não quiser conectar, pode ignorar este e-mail. Nesse caso, nada muda.',
  button: 'Abrir seus perfis',
  reason: (manager, brand) =>
    manager === undefined
      ? `Você recebe este e-mail porque permite que ${brand} veja o perfil na sua conta.`
      : `Você recebe este e-mail porque permite que ${manager} veja o perfil na sua conta em ${brand}.`,
};
export default nudgeMail;
