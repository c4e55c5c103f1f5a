import type { MailTexts } from '../mail-texts.js';
import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Xin chào ${name},`,
  footer: (brand) => `${brand} gửi email này về tài khoản của bạn. Không ai đọc thư trả lời email này.`,
  accountLabel: 'Địa chỉ đăng nhập của bạn',
  codeLabel: 'Mã của bạn',
  linkLabel: 'Hoặc mở đường liên kết này',
  invitation: {
    heading: (brand) => `Bạn được mời tham gia ${brand}`,
    invitedBy: (manager, brand) => `${manager} mời bạn tham gia ${brand}.`,
    invited: (brand) => `Một tài khoản tại ${brand} đang chờ bạn.`,
    next: 'Hãy đặt mật khẩu, và tài khoản của bạn đã sẵn sàng.',
    again:
      'Đây là lời mời của bạn được gửi lại, với đường liên kết mới. Đường liên kết trong các email trước không còn dùng được.',
    button: 'Chấp nhận lời mời',
    expires: (duration, until) => `Đường liên kết có hiệu lực trong ${duration}, đến ${until}.`,
    onlyThisAddress: 'Lời mời chỉ dành cho địa chỉ này. Hãy luôn đăng nhập bằng địa chỉ này.',
    variation: (requested) =>
      `Địa chỉ ${requested} đã thuộc về một tài khoản, nên tài khoản này có địa chỉ riêng. Thư gửi đến đó vẫn vào cùng hộp thư.`,
    wholeAddress: 'Hãy đăng nhập bằng toàn bộ địa chỉ, kể cả phần bắt đầu bằng dấu cộng.',
    takesOver:
      'Bạn đã yêu cầu địa chỉ này thay cho một địa chỉ khác. Khi bạn đặt mật khẩu, hồ sơ của bạn chuyển về đây và địa chỉ kia không còn đăng nhập được.',
    reason: (brand) =>
      `Bạn nhận được email này vì một người làm việc với bạn tại ${brand} đã nhập địa chỉ của bạn. ` +
      'Nếu bạn không chờ đợi email này, cứ bỏ qua: không có gì xảy ra nếu bạn không làm gì.',
  },
  activation: {
    heading: (brand) => `Đặt mật khẩu cho ${brand}`,
    intro: 'Hãy đặt mật khẩu, và tài khoản của bạn đã sẵn sàng. Việc này cũng chấp nhận lời mời của bạn.',
    button: 'Đặt mật khẩu',
  },
  reset: {
    heading: (brand) => `Chọn mật khẩu mới cho ${brand}`,
    intro: 'Hãy dùng email này để chọn mật khẩu mới.',
    button: 'Chọn mật khẩu mới',
    expires: (duration) => `Mã và đường liên kết chỉ dùng được một lần, trong ${duration}.`,
    codeUse: 'Hãy nhập mã vào trang mà bạn đã yêu cầu email này.',
    keepSecret: 'Đừng đưa mã cho ai. Chúng tôi không bao giờ hỏi mã qua điện thoại hay tin nhắn.',
    reason: (brand) =>
      `Bạn nhận được email này vì có yêu cầu gửi email mật khẩu với địa chỉ của bạn tại ${brand}. ` +
      'Nếu đó không phải là bạn, cứ bỏ qua: tài khoản của bạn vẫn giữ nguyên.',
  },
  changed: {
    heading: (brand) => `Mật khẩu của bạn cho ${brand} đã được đổi`,
    intro: (at) => `Mật khẩu tài khoản của bạn đã được đổi vào ${at}.`,
    sessions: 'Tất cả các thiết bị khác đã được đăng xuất.',
    notYou: 'Nếu đó không phải là bạn, hãy chọn mật khẩu mới ngay.',
    button: 'Không phải tôi',
    reason: (brand) => `Bạn nhận được email này vì mỗi lần đổi mật khẩu tại ${brand} đều được báo cho chủ tài khoản.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
