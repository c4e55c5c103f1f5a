import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `Ngắt kết nối ${profile}?`,
    asked: (brand) => `Một trang nơi bạn dùng ${brand} yêu cầu ngắt kết nối hồ sơ này. Chưa có gì xảy ra.`,
    profileLabel: 'Hồ sơ',
    platformLabel: 'Nền tảng',
    originLabel: 'Trang yêu cầu',
    goes: 'Quyền bạn cấp cho chúng tôi sẽ bị xóa ngay, cùng với bản sao ảnh của chúng tôi. Chúng tôi không đọc thêm gì nữa, và quản lý của bạn không còn thấy hồ sơ.',
    stays: 'Báo cáo của các chiến dịch đã bàn giao được giữ lại. Bạn có thể kết nối lại hồ sơ bất cứ lúc nào.',
    button: 'Ngắt kết nối',
    keep: 'Để giữ kết nối, hãy đóng cửa sổ này.',
    doneTitle: (profile) => `Đã ngắt kết nối ${profile}`,
    done: 'Quyền bạn cấp cho chúng tôi đã bị xóa. Không có gì được đọc nữa.',
    ended: (platform) => `Quyền cũng đã kết thúc trên ${platform}.`,
    ending: (platform) => `Chúng tôi đang báo cho ${platform} để quyền cũng kết thúc ở đó. Bạn không cần làm gì.`,
    removeYourself: (platform) =>
      `Phía ${platform} không cho chúng tôi cách nào để kết thúc quyền ở đó. Cho đến khi bạn tự gỡ, tên chúng tôi vẫn nằm trong danh sách ở đó.`,
    removeLink: (platform) => `Mở danh sách trên ${platform}`,
    close: 'Bạn có thể đóng cửa sổ này.',
    goneTitle: 'Đường liên kết này không còn dùng được',
    gone: 'Nó chỉ dùng được một lần, trong mười phút, và chỉ đường liên kết mới nhất có hiệu lực. Nếu hồ sơ vẫn được kết nối, hãy quay lại hồ sơ của bạn và yêu cầu lại.',
    profilesLink: 'Mở hồ sơ của bạn',
    foreignTitle: 'Không có gì thay đổi',
    foreign: 'Một trang khác đã thử trả lời thay bạn. Hãy mở lại đường liên kết và trả lời ở đây.',
  },
  deletion: {
    title: 'Đã xóa dữ liệu của bạn',
    done: (platform, brand, at) =>
      `Phía ${platform} đã yêu cầu ${brand} xóa những gì lưu về một hồ sơ. Việc này đã xong vào ${at}.`,
    what: 'Đã xóa: quyền, tên, ảnh, số liệu, và những gì nhận dạng hồ sơ.',
    kept: 'Được giữ lại: việc từng có quyền và thời điểm kết thúc, không có tên, vì chúng tôi phải chứng minh được điều đó.',
    account: {
      requested: {
        title: 'Đã có yêu cầu xóa',
        text: (brand, at) =>
          `Việc xóa một tài khoản tại ${brand} đã được yêu cầu vào ${at}. Yêu cầu chưa được xác nhận: không có gì bị xóa.`,
      },
      scheduled: {
        title: 'Đã lên lịch xóa',
        text: (brand, at) => `Việc xóa một tài khoản tại ${brand} đã được xác nhận. Tài khoản sẽ bị xóa vào ${at}.`,
      },
      deleting: {
        title: 'Đang xóa',
        text: (brand, at) =>
          `Một tài khoản tại ${brand} đang được xóa từ ${at}. Chúng tôi đang báo cho các nền tảng rằng các quyền đã kết thúc; việc này mất nhiều nhất một ngày.`,
      },
      deleted: {
        title: 'Đã xóa tài khoản',
        text: (brand, at) => `Một tài khoản tại ${brand} đã bị xóa vào ${at}, theo yêu cầu của chủ tài khoản.`,
      },
      cancelled: {
        title: 'Tài khoản được giữ lại',
        text: (brand, at) => `Việc xóa một tài khoản tại ${brand} đã bị hủy vào ${at}. Không có gì bị xóa.`,
      },
      lapsed: {
        title: 'Việc xóa chưa được xác nhận',
        text: (brand) =>
          `Việc xóa một tài khoản tại ${brand} đã được yêu cầu nhưng không được xác nhận kịp thời. Không có gì bị xóa.`,
      },
    },
    whatOfAccount: 'Đã xóa: tên và địa chỉ, mật khẩu, các hồ sơ cùng quyền của chúng, và những gì nhận dạng chúng.',
    keptOfAccount:
      'Được giữ lại: việc từng có tài khoản và thời điểm kết thúc, cùng báo cáo của các chiến dịch đã bàn giao, không có tên.',
    receiptLabel: 'Mã tham chiếu',
    codeLabel: 'Mã xác nhận',
    unknownTitle: 'Không có lần xóa nào với mã này',
    unknown: 'Hãy so sánh mã với mã trong email của chúng tôi, hoặc với mã mà nền tảng hiển thị.',
  },
  fault: {
    title: 'Chưa thành công',
    text: 'Trục trặc là do chúng tôi. Không có gì thay đổi. Hãy thử lại sau giây lát.',
    codeLabel: 'Dành cho bộ phận hỗ trợ',
    busyTitle: 'Thử quá nhiều lần',
    busy: 'Hãy chờ vài phút rồi mở lại đường liên kết.',
  },
};
export default sitePages;
