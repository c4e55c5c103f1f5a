import type { TalentEmailReasonMessages } from '../messages.js';

const talentEmailReason: TalentEmailReasonMessages = {
  manager: 'quản lý của bạn',
  back: 'Quay lại',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  selected: 'Đã chọn. Hãy sao chép bằng bàn phím hoặc menu.',
  newTab: 'mở trong thẻ mới',
  failedTitle: 'Không tải được nội dung',
  signedOutTitle: 'Hãy đăng nhập trước',
  signedOutText: 'Nội dung ở đây thuộc về tài khoản của bạn.',

  strangerTitle: 'Vì sao lời mời có thể gửi đến địa chỉ có “+talent”',
  strangerText:
    'Mỗi địa chỉ chỉ có một tài khoản. Nếu địa chỉ thường dùng đã có tài khoản, chúng tôi mời qua một biến thể của địa chỉ đó, với “+talent” trước dấu @.',
  strangerInbox: 'Thư gửi đến biến thể vẫn vào cùng một hộp thư đến.',
  strangerSignIn: 'Để đăng nhập, hãy dùng đúng địa chỉ đã nhận lời mời.',
  strangerMore:
    'Hãy đăng nhập, hoặc mở đường liên kết trong lời mời, để xem địa chỉ nào là của bạn và bạn có thể làm gì.',
  badLinkTitle: 'Đường liên kết này không dùng được',
  badLinkText:
    'Có thể đường liên kết đã bị cắt mất một phần. Hãy mở lại email mới nhất và dùng toàn bộ đường liên kết.',

  variationTitle: 'Vì sao địa chỉ của bạn chứa “{tag}”',
  variationTitlePlain: 'Vì sao bạn được mời qua địa chỉ này',
  variationText:
    'Địa chỉ thường dùng của bạn đã thuộc về một tài khoản khác ở đây, mà mỗi địa chỉ chỉ có một tài khoản, nên tài khoản này dùng một biến thể của địa chỉ đó.',
  usualLabel: 'Địa chỉ thường dùng của bạn',
  usualInUse: 'Thuộc về tài khoản cũ.',
  usualLeaving: 'Tài khoản cũ đang được xóa.',
  usualFree: 'Không còn tài khoản nào dùng địa chỉ này.',
  signInLabel: 'Đăng nhập ở đây bằng',
  added: 'Chúng tôi đã thêm “{tag}”.',
  inbox: 'Thư gửi đến địa chỉ này vẫn vào hộp thư đến như trước.',
  rule: 'Mỗi địa chỉ là một tài khoản, nên hai tài khoản tách biệt nhau.',
  setPassword: 'Đặt mật khẩu',
  ways: 'Xem bạn có thể làm gì',
  bouncedTitle: 'Thư gửi đến địa chỉ này bị trả lại',
  bouncedText:
    'Nhà cung cấp email của bạn không nhận thư gần nhất chúng tôi gửi đến {email}. Một số nơi không nhận địa chỉ có dấu “+”, nên tốt nhất là dùng địa chỉ khác.',
  noTagsTitle: 'Nhà cung cấp email của bạn không nhận địa chỉ này',
  noTagsText:
    'Tên miền {domain} không chuyển thư đến địa chỉ có dấu “+”, nên email của chúng tôi không đến được bạn. Tốt nhất là dùng địa chỉ khác.',
  stillSignIn:
    'Bạn vẫn đăng nhập được bằng địa chỉ này. Tuy nhiên, nếu quên mật khẩu, bạn sẽ không đặt lại được qua email.',
  ownPageText: 'Bạn quyết định cách xử lý trên trang của chúng tôi.',
  ownPageLink: 'Mở trang của chúng tôi',

  chooseTitle: 'Bạn muốn dùng địa chỉ nào?',
  chooseText: 'Bạn có ba cách. Không có gì thay đổi cho đến khi bạn quyết định.',
  keepTitle: 'Giữ địa chỉ này',
  keepNothing: 'Không có gì thay đổi.',
  keepSignIn: 'Bạn đăng nhập bằng {email}.',
  keepInbox: 'Thư vào hộp thư đến thường dùng của bạn.',
  keepNoMail: 'Bạn không nhận được email về tài khoản.',
  keepButton: 'Giữ lại',
  anotherTitle: 'Dùng địa chỉ khác',
  anotherManager: 'Yêu cầu được gửi đến {manager}.',
  anotherTeam: 'Đội ngũ của chúng tôi xem xét yêu cầu.',
  anotherMail: 'Bạn nhận lời mời mới ở đó.',
  anotherProfiles: 'Các hồ sơ đã kết nối chuyển theo bạn.',
  anotherUntil: 'Cho đến lúc đó, địa chỉ này vẫn dùng được.',
  anotherButton: 'Nhập địa chỉ',
  usualTitle: 'Dùng địa chỉ thường dùng',
  usualDelete: 'Tài khoản cũ của {base} phải được xóa trước.',
  usualPrice: 'Các hồ sơ trong đó sẽ được ngắt kết nối.',
  usualGrace: 'Bạn có {time} để đổi ý, sau đó không thể hoàn tác.',
  usualNoGrace: 'Không thể hoàn tác việc này.',
  usualThen: 'Sau đó bạn nhận lời mời mới ở đó.',
  usualButton: 'Điều đó có nghĩa là gì',
  usualAsk: 'Không còn tài khoản nào dùng {base}.',
  usualAskButton: 'Yêu cầu địa chỉ này',
  usualElsewhere: 'Việc này thực hiện trên trang của chúng tôi.',
};
export default talentEmailReason;
