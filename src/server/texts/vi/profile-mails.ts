import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `Hãy kết nối lại ${profile} trên ${platform}`,
    intro: (profile, platform, since) =>
      `Từ ${since}, chúng tôi không còn đọc được ${profile} trên ${platform}. Phần hiển thị của hồ sơ ở đây vẫn như cũ cho đến khi bạn kết nối lại.`,
    why: {
      expired: (platform) => `Quyền đã hết hạn. Phía ${platform} muốn quyền được cấp lại theo thời gian.`,
      'revoked-at-platform': (platform) =>
        `Quyền đã bị thu hồi trên ${platform}. Nếu bạn chủ ý làm vậy, bạn không cần làm gì.`,
      'password-changed': (platform) =>
        `Mật khẩu ${platform} đã thay đổi nên quyền không còn hiệu lực. Nếu không phải bạn đổi, trước tiên hãy bảo vệ hồ sơ của bạn ở đó.`,
      checkpoint: (platform) =>
        `Phía ${platform} muốn bạn xác nhận một việc trước. Hãy đăng nhập ở đó, làm theo yêu cầu rồi kết nối lại.`,
      'account-type-changed': (platform) =>
        `Đây giờ là tài khoản cá nhân, và ${platform} không cho ai đọc loại này. Hãy chuyển lại thành tài khoản chuyên nghiệp ở đó rồi kết nối lại.`,
      'account-unavailable': (platform) =>
        `Theo ${platform}, hồ sơ này hiện không dùng được. Hãy xem ở đó có yêu cầu gì với bạn không rồi kết nối lại.`,
      'app-blocked': (platform) =>
        `Phía ${platform} đã kết thúc quyền của ứng dụng chúng tôi. Kết nối lại sẽ cấp quyền mới.`,
      unknown: (platform) => `Phía ${platform} không còn chấp nhận quyền này và không cho biết lý do.`,
    },
    nothingLost: 'Những gì đã đọc trước đây không bị mất, và việc kết nối chỉ mất một phút.',
    again: 'Chúng tôi đã viết cho bạn về việc này trước đây.',
    last: 'Đây là email cuối cùng về việc này. Phần hồ sơ của bạn vẫn tiếp tục cho biết cần làm gì.',
    button: 'Kết nối lại',
    reason: (brand) => `Bạn nhận được email này vì hồ sơ được kết nối với tài khoản của bạn tại ${brand}.`,
  },
  working: {
    heading: (profile, platform) => `Đã kết nối lại ${profile} trên ${platform}`,
    intro: (profile, platform) => `Chúng tôi lại đọc được ${profile} trên ${platform}.`,
    nothingToDo: 'Bạn không cần làm gì thêm.',
    button: 'Xem hồ sơ của bạn',
    reason: (brand) =>
      `Bạn nhận được email này vì chúng tôi đã báo rằng hồ sơ trong tài khoản của bạn tại ${brand} bị gián đoạn.`,
  },
};
export default profileMails;
