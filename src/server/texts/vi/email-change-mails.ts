import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) => manager ?? `đội ngũ hỗ trợ của ${brand}`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: 'Địa chỉ mới của bạn đã được mời',
    paragraphs: (proposed, brand) => [
      `Bạn đã yêu cầu đăng nhập ${brand} bằng ${proposed} thay cho địa chỉ này. Một lời mời đã được gửi đến đó.`,
      `Hãy mở email ấy và đặt mật khẩu. Hồ sơ của bạn sẽ chuyển theo, và từ đó bạn chỉ đăng nhập bằng ${proposed}.`,
      'Cho đến lúc đó không có gì thay đổi: bạn vẫn đăng nhập bằng địa chỉ này như trước và có thể rút yêu cầu.',
    ],
    unused: (proposed, brand) => [
      `Bạn đã yêu cầu đăng nhập ${brand} bằng ${proposed} thay cho địa chỉ này. Một lời mời đã được gửi đến đó.`,
      'Hãy mở email ấy và đặt mật khẩu. Lời mời đã gửi đến địa chỉ này không còn dùng được.',
    ],
    notYou: (manager, brand) => `Nếu bạn không yêu cầu việc này, hãy báo ngay cho ${tell(manager, brand)}.`,
    button: 'Xem yêu cầu của bạn',
    unusedButton: 'Yêu cầu lại lời mời',
  },
  rejected: {
    heading: 'Địa chỉ của bạn vẫn giữ nguyên',
    intro: (proposed, brand) =>
      `Bạn đã yêu cầu đăng nhập ${brand} bằng ${proposed} thay cho địa chỉ này. Yêu cầu đã bị từ chối.`,
    why: {
      'not-usable': () => 'Lý do: không dùng được địa chỉ đó cho tài khoản của bạn.',
      'not-confirmed': () => 'Lý do: không ai xác nhận được địa chỉ đó là của bạn.',
      policy: (brand) => `Lý do: quy định của ${brand} không cho phép.`,
      other: () => 'Lý do không thuộc những lý do thường gặp: hãy hỏi những người bạn làm việc cùng.',
    },
    stays: 'Không có gì thay đổi: bạn đăng nhập bằng địa chỉ này như trước, và hồ sơ của bạn vẫn được kết nối.',
    unusedStays: 'Không có gì thay đổi: lời mời đã gửi đến địa chỉ này vẫn có hiệu lực.',
    next: (manager) =>
      manager === undefined
        ? 'Bạn có thể yêu cầu địa chỉ khác.'
        : `Bạn có thể yêu cầu địa chỉ khác, hoặc trao đổi với ${manager}.`,
    button: 'Yêu cầu địa chỉ khác',
  },
  completed: {
    heading: (proposed) => `Giờ bạn đăng nhập bằng ${proposed}`,
    paragraphs: (proposed, brand) => [
      `Tài khoản của bạn tại ${brand} đã chuyển sang ${proposed}, cùng với hồ sơ của bạn.`,
      'Địa chỉ này không còn đăng nhập được. Mọi thiết bị từng đăng nhập bằng địa chỉ này đã được đăng xuất.',
    ],
    notYou: (manager, brand) => `Nếu đó không phải là bạn, hãy báo ngay cho ${tell(manager, brand)}.`,
    button: 'Đăng nhập',
  },
  reason: (brand) => `Bạn nhận được email này vì có yêu cầu dùng địa chỉ khác trong tài khoản của bạn tại ${brand}.`,
};
export default emailChangeMails;
