import type { EmailChangeTexts } from '../email-change-texts.js';

const tell = (manager: string | undefined, brand: string) =>
  manager === undefined ? `${brand} 지원팀에` : `${manager}님에게`;

const emailChangeMails: EmailChangeTexts = {
  invited: {
    heading: '새 주소로 초대를 보냈어요',
    paragraphs: (proposed, brand) => [
      `이 주소 대신 ${proposed} 주소로 ${brand}에 로그인하고 싶다고 요청했어요. 그 주소로 초대를 보냈어요.`,
      `그 메일을 열어 비밀번호를 설정해 주세요. 프로필도 함께 옮겨지고, 그때부터는 ${proposed} 주소로만 로그인해요.`,
      '그때까지는 아무것도 바뀌지 않아요. 이 주소로 그대로 로그인할 수 있고, 요청을 취소할 수도 있어요.',
    ],
    unused: (proposed, brand) => [
      `이 주소 대신 ${proposed} 주소로 ${brand}에 로그인하고 싶다고 요청했어요. 그 주소로 초대를 보냈어요.`,
      '그 메일을 열어 비밀번호를 설정해 주세요. 이 주소로 보낸 초대는 더 이상 사용할 수 없어요.',
    ],
    notYou: (manager, brand) => `직접 요청한 것이 아니라면 바로 ${tell(manager, brand)} 알려 주세요.`,
    button: '내 요청 보기',
    unusedButton: '초대 다시 요청',
  },
  rejected: {
    heading: '주소가 그대로 유지돼요',
    intro: (proposed, brand) =>
      `이 주소 대신 ${proposed} 주소로 ${brand}에 로그인하고 싶다고 요청했어요. 요청이 거절되었어요.`,
    why: {
      'not-usable': () => '이유: 그 주소는 내 계정에 사용할 수 없어요.',
      'not-confirmed': () => '이유: 그 주소가 본인의 것인지 확인하지 못했어요.',
      policy: (brand) => `이유: ${brand}의 규칙상 허용되지 않아요.`,
      other: () => '일반적인 이유가 아니에요. 함께 일하는 담당자에게 물어보세요.',
    },
    stays: '바뀐 것은 없어요. 이 주소로 그대로 로그인할 수 있고, 프로필도 계속 연결되어 있어요.',
    unusedStays: '바뀐 것은 없어요. 이 주소로 보낸 초대는 계속 유효해요.',
    next: (manager) =>
      manager === undefined
        ? '다른 주소를 요청할 수 있어요.'
        : `다른 주소를 요청하거나 ${manager}님과 이야기할 수 있어요.`,
    button: '다른 주소 요청',
  },
  completed: {
    heading: (proposed) => `이제 ${proposed} 주소로 로그인해요`,
    paragraphs: (proposed, brand) => [
      `${brand} 계정이 프로필과 함께 ${proposed} 주소로 옮겨졌어요.`,
      '이 주소로는 더 이상 로그인할 수 없어요. 이 주소로 로그인되어 있던 모든 기기에서 로그아웃되었어요.',
    ],
    notYou: (manager, brand) => `본인이 아니라면 바로 ${tell(manager, brand)} 알려 주세요.`,
    button: '로그인',
  },
  reason: (brand) => `${brand} 계정에서 다른 주소를 요청해서 보내 드리는 메일이에요.`,
};
export default emailChangeMails;
