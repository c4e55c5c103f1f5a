import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Lütfen ${platform} üzerindeki ${profile} profilini yeniden bağlayın`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `${brand} ekibi` : `${brand} tarafında sizinle çalışan ${manager},`} sizden ${platform} üzerindeki ${profile} profilini yeniden bağlamanızı istiyor.`,
  means:
    'Onu artık okuyamıyoruz, bu yüzden görünen bilgileri olduğu gibi kaldı. Hiçbir şey kaybolmadı, bağlamak bir dakika sürer. ' +
    'Neden durduğunu profilleriniz gösterir.',
  mayBeIgnored: 'Bağlamak istemiyorsanız bu e-postayı dikkate almayabilirsiniz. O zaman hiçbir şey değişmez.',
  button: 'Profillerinizi açın',
  reason: (manager, brand) =>
    manager === undefined
      ? `Hesabınızdaki profili ${brand} ile paylaştığınız için bu e-postayı aldınız.`
      : `${brand} hesabınızdaki profili ${manager} ile paylaştığınız için bu e-postayı aldınız.`,
};
export default nudgeMail;
