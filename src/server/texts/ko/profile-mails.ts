import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `${platform}의 ${profile} 프로필을 다시 연결해 주세요`,
    intro: (profile, platform, since) =>
      `${since}부터 ${platform}의 ${profile} 프로필을 읽을 수 없어요. 다시 연결할 때까지 여기에는 예전 내용이 그대로 표시돼요.`,
    why: {
      expired: (platform) => `권한이 만료되었어요. ${platform}에서는 가끔 권한을 새로 받아야 해요.`,
      'revoked-at-platform': (platform) =>
        `${platform}에서 권한이 취소되었어요. 일부러 취소했다면 따로 할 일은 없어요.`,
      'password-changed': (platform) =>
        `${platform} 비밀번호가 바뀌어 권한이 종료되었어요. 직접 바꾼 것이 아니라면 먼저 그곳에서 프로필을 안전하게 지켜 주세요.`,
      checkpoint: (platform) =>
        `${platform}에서 먼저 확인을 요청하고 있어요. 그곳에 로그인해 요청받은 일을 마친 뒤 다시 연결해 주세요.`,
      'account-type-changed': (platform) =>
        `지금은 개인 계정이고, ${platform}에서는 아무도 개인 계정을 읽을 수 없어요. 그곳에서 프로페셔널 계정으로 되돌린 뒤 다시 연결해 주세요.`,
      'account-unavailable': (platform) =>
        `${platform}에서 지금은 이 프로필을 사용할 수 없다고 해요. 그곳에서 요청받은 일이 있는지 확인한 뒤 다시 연결해 주세요.`,
      'app-blocked': (platform) => `${platform}에서 저희 앱의 권한을 종료했어요. 다시 연결하면 새 권한을 받아요.`,
      unknown: (platform) => `${platform}에서 더 이상 권한을 받아 주지 않아요. 이유는 알려 주지 않았어요.`,
    },
    nothingLost: '지금까지 읽은 내용은 사라지지 않았고, 다시 연결하는 데 1분이면 돼요.',
    again: '이 일로 전에도 메일을 보내 드렸어요.',
    last: '이 일에 관한 마지막 메일이에요. 할 일은 계속 내 프로필에 표시돼요.',
    button: '다시 연결',
    reason: (brand) => `${brand} 계정에 이 프로필이 연결되어 있어서 보내 드리는 메일이에요.`,
  },
  working: {
    heading: (profile, platform) => `${platform}의 ${profile} 프로필이 다시 연결되었어요`,
    intro: (profile, platform) => `${platform}의 ${profile} 프로필을 다시 읽을 수 있어요.`,
    nothingToDo: '더 할 일은 없어요.',
    button: '내 프로필 보기',
    reason: (brand) => `${brand} 계정의 프로필 연결이 중단되었다고 알려 드린 적이 있어서 보내 드리는 메일이에요.`,
  },
};
export default profileMails;
