import type { Language } from '../language.js';

const vi: Language = {
  frame: {
    loading: 'Đang tải…',
    failed: 'Không tải được phần này. Hãy kiểm tra kết nối rồi tải lại trang.',
  },
  address: {
    label: 'Địa chỉ email',
    hint: 'Đúng địa chỉ đã nhận lời mời. Địa chỉ có thể chứa “+talent”.',
    missing: 'Hãy nhập địa chỉ email của bạn.',
    invalid: 'Hãy nhập địa chỉ đầy đủ, ví dụ kim@example.com.',
  },
  common: {
    retry: 'Thử lại',
    signIn: 'Đăng nhập',
    support: 'Liên hệ hỗ trợ',
    anotherAddress: 'Dùng địa chỉ khác',
    wait: 'Bạn có thể yêu cầu lại sau {time}.',
    supportCode: 'Mã tham chiếu cho bộ phận hỗ trợ: {code}',
    notConnected: 'Phần này của trang chưa sẵn sàng. Vui lòng quay lại sau.',
    notSupported: 'Không dùng được tính năng này ở đây.',
    variationHint: 'Địa chỉ của bạn có phần thêm vào như “+talent”.',
    variationLink: 'Lý do và cách xử lý',
  },
  passwordRequest: {
    title: 'Đặt lại mật khẩu',
    titleActivate: 'Đặt mật khẩu',
    text: 'Nhập địa chỉ của bạn, chúng tôi sẽ gửi cho bạn đường liên kết và mã.',
    textActivate: 'Nhập địa chỉ đã nhận lời mời, chúng tôi sẽ gửi cho bạn đường liên kết và mã.',
    button: 'Gửi email',
    checkingTitle: 'Đang kiểm tra đường liên kết',
  },
  later: {
    errors: [() => import('./errors.js')],
    invitation: [() => import('./invitation.js')],
    passwordReset: [() => import('./password-reset.js')],
    profiles: [() => import('./profile-list.js'), () => import('./profile-changes.js')],
    connection: [() => import('./connection-start.js'), () => import('./connection-ends.js')],
    talentEmail: [() => import('./talent-email-reason.js'), () => import('./talent-email-request.js')],
    accountDeletion: [() => import('./account-deletion.js')],
    desk: [() => import('./desk-invitations.js'), () => import('./desk-requests.js'), () => import('./desk-import.js')],
  },
};
export default vi;
