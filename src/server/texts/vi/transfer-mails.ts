import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Có người yêu cầu chuyển ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Một người đã đăng nhập ${platform} bằng ${profile} và yêu cầu chuyển hồ sơ này vào tài khoản của họ tại ${brand}.`,
      'Đó là bạn với tài khoản khác, hoặc người bạn làm việc cùng? Vậy bạn không cần làm gì, hoặc có thể cho chuyển để nhanh hơn. ' +
        'Khi hồ sơ được chuyển đi, quyền bạn cấp cho chúng tôi sẽ bị xóa. Báo cáo chiến dịch vẫn được giữ lại.',
      'Nếu muốn giữ hồ sơ, hãy phản đối trong tài khoản của bạn.',
    ],
    objectUntil: (until) => `Bạn có thể phản đối đến ${until}. Nếu không ai phản đối, hồ sơ có thể được chuyển.`,
    button: 'Cho chuyển hoặc phản đối',
    reason: (brand) => `Bạn nhận được email này vì hồ sơ được kết nối với tài khoản của bạn tại ${brand}.`,
  },
  asked: {
    heading: (profile) => `Bạn đã yêu cầu chuyển ${profile}`,
    paragraphs: (profile, platform) => [
      `Hồ sơ ${profile} trên ${platform} đang kết nối với tài khoản khác ở đây. Chúng tôi đã viết cho chủ tài khoản đó.`,
      'Bây giờ bạn không cần làm gì. Chúng tôi sẽ viết cho bạn ngay khi có kết quả.',
    ],
    objectUntil: (until) => `Tài khoản kia có thể phản đối đến ${until}.`,
    button: 'Mở hồ sơ của bạn',
    reason: (brand) => `Bạn nhận được email này vì bạn đã yêu cầu hồ sơ trong tài khoản của mình tại ${brand}.`,
  },
  approved: {
    heading: (profile) => `Giờ bạn có thể kết nối ${profile}`,
    paragraphs: (profile, platform) => [
      `Không còn gì cản trở việc chuyển ${profile}.`,
      `Hãy kết nối một lần nữa: bạn đăng nhập lại ${platform}, và hồ sơ sẽ vào tài khoản của bạn.`,
    ],
    connectUntil: (until) => `Bạn có thể làm việc này đến ${until}.`,
    button: 'Kết nối hồ sơ',
    reason: (brand) => `Bạn nhận được email này vì bạn đã yêu cầu hồ sơ trong tài khoản của mình tại ${brand}.`,
  },
  declined: {
    heading: (profile) => `Hồ sơ ${profile} vẫn ở nguyên chỗ cũ`,
    paragraphs: (profile, platform) => [
      `Người đã kết nối ${profile} phản đối. Không có gì thay đổi, và chúng tôi không giữ lại gì từ ${platform}.`,
      'Nếu hồ sơ chỉ là của bạn, hãy kiểm tra trên nền tảng xem còn ai đăng nhập được, hoặc trao đổi với những người bạn làm việc cùng.',
    ],
    button: 'Mở hồ sơ của bạn',
    reason: (brand) => `Bạn nhận được email này vì bạn đã yêu cầu hồ sơ trong tài khoản của mình tại ${brand}.`,
  },
  moved: {
    heading: (profile) => `Hồ sơ ${profile} đã chuyển sang tài khoản khác`,
    paragraphs: (profile, platform) => [
      `Một người đã đăng nhập ${platform} bằng ${profile} và kết nối hồ sơ với tài khoản khác. Hồ sơ không còn trong tài khoản của bạn.`,
      'Quyền bạn cấp cho chúng tôi đã bị xóa, và không ai còn thấy hồ sơ qua tài khoản của bạn. Báo cáo chiến dịch vẫn được giữ lại.',
      `Nếu bạn không ngờ đến việc này, hãy kiểm tra trên ${platform} xem ai đăng nhập được hồ sơ của bạn, và đổi mật khẩu ở đó.`,
    ],
    button: 'Mở hồ sơ của bạn',
    reason: (brand) => `Bạn nhận được email này vì hồ sơ từng được kết nối với tài khoản của bạn tại ${brand}.`,
  },
};
export default transferMails;
