import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Vui lòng kết nối lại ${profile} trên ${platform}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Đội ngũ của ${brand}` : `${manager}, người làm việc với bạn tại ${brand},`} đề nghị bạn kết nối lại ${profile} trên ${platform}.`,
  means:
    'Chúng tôi không còn đọc được hồ sơ này, nên phần hiển thị của hồ sơ vẫn như cũ. Không có gì bị mất, và việc kết nối chỉ mất một phút. ' +
    'Trong phần hồ sơ của bạn có ghi lý do bị gián đoạn.',
  mayBeIgnored: 'Nếu không muốn kết nối, bạn có thể bỏ qua email này. Khi đó không có gì thay đổi.',
  button: 'Mở hồ sơ của bạn',
  reason: (manager, brand) =>
    manager === undefined
      ? `Bạn nhận được email này vì bạn cho ${brand} xem hồ sơ trong tài khoản của bạn.`
      : `Bạn nhận được email này vì bạn cho ${manager} xem hồ sơ trong tài khoản của bạn tại ${brand}.`,
};
export default nudgeMail;
