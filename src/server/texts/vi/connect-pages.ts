import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `Đang mở ${platform}`,
    body: (host) => `Bạn đăng nhập tại ${host}, trên trang của chính nền tảng. Ở đây không ai thấy mật khẩu của bạn.`,
    button: (platform) => `Tiếp tục đến ${platform}`,
  },
  interstitial: {
    title: (platform) => `Kết nối một hồ sơ trên ${platform}?`,
    body: (brand) => `Hồ sơ bạn đăng nhập ở trang tiếp theo sẽ được kết nối với tài khoản này tại ${brand}.`,
    warning: 'Chỉ tiếp tục nếu chính bạn đã bắt đầu việc này.',
    button: (platform) => `Tiếp tục đến ${platform}`,
    otherwise:
      'Nếu ai đó gửi cho bạn đường liên kết này, hoặc tài khoản không phải của bạn, hãy đóng cửa sổ này. Chưa có gì xảy ra.',
  },
  facts: { profile: 'Hồ sơ', account: 'Kết nối với tài khoản', page: 'Trang yêu cầu' },
  gone: {
    title: 'Đường liên kết này không còn dùng được',
    body: 'Nó chỉ dùng được một lần và trong thời gian ngắn. Hãy quay lại trang trước đó và bắt đầu lại ở đó.',
    button: 'Đến hồ sơ của bạn',
  },
  over: {
    title: 'Việc này đã xong',
    body: 'Trang này đã được dùng, hoặc đã hết giờ. Trang trước đó cho biết kết quả.',
  },
  matchCode: {
    title: 'Nhập mã',
    body: (page) => `Bạn quay lại bằng một trình duyệt khác với lúc bắt đầu. Cửa sổ đang mở ${page} hiển thị một mã.`,
    warning: 'Chỉ nhập mã nếu cửa sổ đó là của bạn. Đừng đưa mã cho ai và đừng nhận mã từ ai.',
    label: 'Mã gồm 4 ký tự',
    button: 'Tiếp tục',
    missing: 'Hãy nhập 4 ký tự hiển thị ở cửa sổ kia.',
    wrong: (tries) => `Mã không đúng. Bạn còn ${tries} lần thử.`,
    noneLeft: {
      title: 'Mã đã sai quá nhiều lần',
      body: 'Chưa kết nối gì. Hãy quay lại cửa sổ lúc bắt đầu và thử lại ở đó.',
    },
  },
  results: {
    returned: {
      title: () => 'Sắp xong',
      body: 'Phản hồi đang được xem xét. Trang trước đó cho biết bước tiếp theo.',
    },
    choosing: {
      title: () => 'Hồ sơ nào?',
      body: 'Bạn có nhiều hồ sơ. Hãy quay lại trang trước đó và chọn một hồ sơ. Chưa có gì được kết nối.',
    },
    confirming: {
      title: () => 'Còn một bước nữa',
      body: 'Hãy quay lại trang trước đó và xác nhận hồ sơ này. Chưa có gì được kết nối.',
    },
    connected: { title: (platform) => `Đã kết nối với ${platform}`, body: 'Hồ sơ này đã được kết nối.' },
    denied: { title: () => 'Chưa kết nối gì', body: 'Bạn chưa cho phép và không có gì được chia sẻ.' },
    cancelled: { title: () => 'Đã hủy', body: 'Chưa kết nối gì.' },
    expired: {
      title: () => 'Đã hết giờ',
      body: 'Chưa kết nối gì. Hãy quay lại trang trước đó và bắt đầu lại.',
    },
    conflict: {
      title: () => 'Hồ sơ này đã được kết nối',
      body: 'Hồ sơ thuộc về tài khoản khác ở đây, nên không có gì thay đổi. Trang trước đó cho biết bạn có thể làm gì.',
    },
    wrongAccount: {
      title: () => 'Đây là hồ sơ khác',
      body: 'Bạn đã đăng nhập bằng hồ sơ khác với dự kiến, nên không có gì thay đổi. Trang trước đó cho biết bạn có thể làm gì.',
    },
    accountType: {
      title: () => 'Không kết nối được',
      body: 'Nền tảng không cho phép việc này với loại tài khoản này. Trang trước đó cho biết bạn có thể làm gì.',
    },
    missing: {
      title: () => 'Thiếu một quyền',
      body: 'Không có quyền này thì không kết nối được. Hãy quay lại trang trước đó để được hỏi lại.',
    },
    failed: {
      title: (platform) => `Không kết nối được ${platform}`,
      body: 'Chưa thành công, và không phải lỗi của bạn. Hãy quay lại trang trước đó và thử lại.',
    },
    unavailable: {
      title: (platform) => `Hiện chưa thể kết nối ${platform}`,
      body: 'Trục trặc là do chúng tôi, không phải do bạn, và chúng tôi đã biết. Hãy thử lại sau.',
    },
  },
  close: 'Bạn có thể đóng cửa sổ này.',
  back: (page) => `Quay lại ${page}`,
  undo: {
    question: 'Nếu bạn không tự bắt đầu việc này, hoặc tài khoản không phải của bạn, hãy hoàn tác:',
    button: 'Hoàn tác',
    title: 'Đã hoàn tác',
    body: 'Quyền ở đây đã bị xóa. Không còn gì của hồ sơ này được kết nối.',
  },
  supportCode: 'Mã tham chiếu cho bộ phận hỗ trợ',
  fault: {
    title: 'Chưa thành công',
    body: 'Trục trặc là do chúng tôi, không phải do bạn. Hãy quay lại trang trước đó và thử lại sau giây lát.',
  },
  refused: {
    title: 'Không được chấp nhận',
    body: 'Yêu cầu không đến từ trang của chúng tôi. Hãy quay lại trang trước đó và bắt đầu lại ở đó.',
  },
};
export default connectPages;
