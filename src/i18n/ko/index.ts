import type { Language } from '../language.js';

const ko: Language = {
  frame: {
    loading: '불러오는 중…',
    failed: '불러오지 못했어요. 인터넷 연결을 확인하고 페이지를 새로고침해 주세요.',
  },
  address: {
    label: '이메일 주소',
    hint: '초대를 받은 주소를 그대로 입력해 주세요. ‘+talent’가 들어 있을 수 있어요.',
    missing: '이메일 주소를 입력해 주세요.',
    invalid: 'kim@example.com처럼 전체 주소를 입력해 주세요.',
  },
  common: {
    retry: '다시 시도',
    signIn: '로그인',
    support: '고객지원 문의',
    anotherAddress: '다른 주소 사용',
    wait: '{time} 후에 다시 요청할 수 있어요.',
    supportCode: '고객지원용 번호: {code}',
    notConnected: '페이지의 이 부분은 아직 사용할 수 없어요. 나중에 다시 방문해 주세요.',
    notSupported: '여기에서는 사용할 수 없어요.',
    variationHint: '주소에 ‘+talent’ 같은 문구가 추가되어 있어요.',
    variationLink: '이유와 할 수 있는 일',
  },
  passwordRequest: {
    title: '비밀번호 재설정',
    titleActivate: '비밀번호 설정',
    text: '주소를 입력하면 링크와 코드를 보내 드릴게요.',
    textActivate: '초대를 받은 주소를 입력하면 링크와 코드를 보내 드릴게요.',
    button: '메일 보내기',
    checkingTitle: '링크를 확인하고 있어요',
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
export default ko;
