import type { MailTexts } from '../mail-texts.js';
import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `${name}님, 안녕하세요.`,
  footer: (brand) => `이 메일은 내 계정과 관련해 ${brand}에서 보냈어요. 답장을 보내도 읽는 사람이 없어요.`,
  accountLabel: '로그인 주소',
  codeLabel: '내 코드',
  linkLabel: '또는 이 링크를 열어 주세요',
  invitation: {
    heading: (brand) => `${brand} 초대가 도착했어요`,
    invitedBy: (manager, brand) => `${manager}님이 ${brand}에 초대했어요.`,
    invited: (brand) => `${brand}에 계정이 준비되어 있어요.`,
    next: '비밀번호를 설정하면 계정을 바로 쓸 수 있어요.',
    again: '초대를 새 링크와 함께 다시 보내 드려요. 이전 메일의 링크는 더 이상 사용할 수 없어요.',
    button: '초대 수락',
    expires: (duration, until) => `링크는 ${duration} 동안, ${until}까지 사용할 수 있어요.`,
    onlyThisAddress: '이 주소만을 위한 초대예요. 로그인할 때는 항상 이 주소를 사용해 주세요.',
    variation: (requested) =>
      `${requested} 주소에는 이미 다른 계정이 있어 이 계정에는 따로 주소를 만들었어요. 이 주소로 보낸 메일도 같은 받은편지함에 도착해요.`,
    wholeAddress: '로그인할 때는 더하기 기호로 시작하는 부분까지 전체 주소를 사용해 주세요.',
    takesOver:
      '다른 주소 대신 이 주소를 요청했어요. 비밀번호를 설정하면 프로필이 이곳으로 옮겨지고, 다른 주소로는 더 이상 로그인할 수 없어요.',
    reason: (brand) =>
      `${brand}에서 함께 일하는 담당자가 이 주소를 입력해서 보내 드리는 메일이에요. ` +
      '짐작 가는 일이 없다면 그대로 두세요. 직접 하지 않으면 아무 일도 일어나지 않아요.',
  },
  activation: {
    heading: (brand) => `${brand} 비밀번호 설정`,
    intro: '비밀번호를 설정하면 계정을 바로 쓸 수 있어요. 초대도 함께 수락돼요.',
    button: '비밀번호 설정',
  },
  reset: {
    heading: (brand) => `${brand} 새 비밀번호 설정`,
    intro: '이 메일로 새 비밀번호를 설정할 수 있어요.',
    button: '새 비밀번호 설정',
    expires: (duration) => `코드와 링크는 ${duration} 동안 한 번만 사용할 수 있어요.`,
    codeUse: '이 메일을 요청한 페이지에 입력해 주세요.',
    keepSecret: '코드를 아무에게도 알려 주지 마세요. 저희는 전화나 메시지로 코드를 묻지 않아요.',
    reason: (brand) =>
      `${brand}에서 이 주소로 비밀번호 메일을 요청해서 보내 드리는 메일이에요. ` +
      '본인이 아니라면 그대로 두세요. 계정은 바뀌지 않아요.',
  },
  changed: {
    heading: (brand) => `${brand} 비밀번호가 변경되었어요`,
    intro: (at) => `${at}에 계정의 비밀번호가 변경되었어요.`,
    sessions: '다른 모든 기기에서 로그아웃되었어요.',
    notYou: '본인이 아니라면 바로 새 비밀번호를 설정해 주세요.',
    button: '본인이 아니에요',
    reason: (brand) => `${brand}에서 비밀번호가 변경될 때마다 계정 주인에게 보내 드리는 메일이에요.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
