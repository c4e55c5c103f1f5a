import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `Xóa tài khoản của bạn tại ${brand}?`,
    paragraphs: () => [
      'Một người biết mật khẩu của tài khoản này đã yêu cầu xóa tài khoản. Không có gì xảy ra cho đến khi bạn xác nhận.',
      'Cùng với tài khoản, các hồ sơ trong đó và những quyền bạn cấp cho chúng tôi cũng bị xóa; chúng tôi kết thúc các quyền này cả trên các nền tảng. ' +
        'Báo cáo của các chiến dịch đã bàn giao được giữ lại, không có tên bạn. Sau đó địa chỉ sẽ trống.',
      'Nếu đó không phải là bạn, đừng xác nhận và hãy chọn mật khẩu mới.',
    ],
    after: (days) =>
      days === undefined
        ? 'Khi bạn xác nhận, tài khoản sẽ bị xóa ngay. Không thể hoàn tác việc này.'
        : `Tài khoản sẽ bị xóa ${days} sau khi bạn xác nhận. Cho đến lúc đó bạn có thể giữ lại.`,
    until: (until) => `Đường liên kết có hiệu lực đến ${until}. Việc mở nó không xóa gì.`,
    button: 'Xem và xác nhận',
    reason: (brand) => `Bạn nhận được email này vì đây là địa chỉ của tài khoản tại ${brand}.`,
  },
  scheduled: {
    heading: (brand) => `Tài khoản của bạn tại ${brand} sắp bị xóa`,
    paragraphs: () => [
      'Bạn đã xác nhận việc xóa. Cho đến lúc đó mọi thứ vẫn hoạt động như trước.',
      'Nếu bạn đổi ý, hoặc nếu đó không phải là bạn, hãy giữ tài khoản bằng đường liên kết này. Việc mở nó chưa làm thay đổi gì.',
    ],
    at: (moment) => `Tài khoản sẽ bị xóa vào ${moment}.`,
    button: 'Giữ tài khoản',
    reason: (brand) =>
      `Bạn nhận được email này vì mỗi lần xóa tài khoản tại ${brand} đều được báo trước cho chủ tài khoản.`,
  },
  cancelled: {
    heading: (brand) => `Tài khoản của bạn tại ${brand} được giữ lại`,
    paragraphs: () => [
      'Việc xóa đã bị hủy. Không có gì bị xóa: hồ sơ và các quyền của bạn vẫn như cũ.',
      'Nếu không phải bạn giữ lại tài khoản, hãy chọn mật khẩu mới và yêu cầu xóa lần nữa.',
    ],
    button: 'Mở hồ sơ của bạn',
    reason: (brand) => `Bạn nhận được email này vì việc xóa tài khoản của bạn tại ${brand} đã bị hủy.`,
  },
  receipt: {
    heading: (brand) => `Đã xóa tài khoản của bạn tại ${brand}`,
    paragraphs: () => [
      'Đã xóa: tên và địa chỉ của bạn ở đây, mật khẩu, các hồ sơ cùng quyền của chúng, và những gì nhận dạng chúng.',
      'Được giữ lại: việc từng có tài khoản và thời điểm kết thúc, cùng báo cáo của các chiến dịch đã bàn giao, tất cả đều không có tên bạn.',
      'Địa chỉ giờ đã trống: bạn có thể được mời lại qua địa chỉ này. Để quay lại, hãy nhờ quản lý của bạn gửi lời mời mới.',
    ],
    addressLabel: 'Địa chỉ của tài khoản đã xóa',
    at: (moment) => `Tài khoản đã bị xóa vào ${moment}.`,
    code: (receipt) => `Mã tham chiếu của bạn: ${receipt}`,
    button: 'Xem xác nhận xóa',
    reason: (brand) => `Đây là email cuối cùng về tài khoản này. ${brand} đã xóa địa chỉ của bạn.`,
  },
};
export default deletionMails;
