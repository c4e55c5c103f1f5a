import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `${profile} 프로필의 이동 요청이 있어요`,
    paragraphs: (profile, platform, brand) => [
      `누군가 ${platform}에서 ${profile} 계정에 로그인해, 이 프로필을 ${brand}의 자기 계정으로 옮겨 달라고 요청했어요.`,
      '다른 계정을 쓰는 본인이거나 함께 일하는 사람인가요? 그렇다면 따로 할 일은 없고, 허용하면 더 빨리 끝나요. ' +
        '프로필이 옮겨지면 저희에게 준 권한은 삭제돼요. 캠페인 보고서는 남아요.',
      '프로필을 남기고 싶다면 내 계정에서 이의를 제기해 주세요.',
    ],
    objectUntil: (until) =>
      `${until}까지 이의를 제기할 수 있어요. 아무도 이의를 제기하지 않으면 프로필이 옮겨질 수 있어요.`,
    button: '허용 또는 이의 제기',
    reason: (brand) => `${brand} 계정에 이 프로필이 연결되어 있어서 보내 드리는 메일이에요.`,
  },
  asked: {
    heading: (profile) => `${profile} 프로필의 이동을 요청했어요`,
    paragraphs: (profile, platform) => [
      `${platform}의 ${profile} 프로필은 이곳의 다른 계정에 연결되어 있어요. 현재 계정의 주인에게 메일로 알렸어요.`,
      '지금은 따로 할 일이 없어요. 결정되는 대로 메일로 알려 드릴게요.',
    ],
    objectUntil: (until) => `현재 계정은 ${until}까지 이의를 제기할 수 있어요.`,
    button: '내 프로필 열기',
    reason: (brand) => `${brand} 계정에서 이 프로필을 요청해서 보내 드리는 메일이에요.`,
  },
  approved: {
    heading: (profile) => `이제 ${profile} 프로필을 연결할 수 있어요`,
    paragraphs: (profile, platform) => [
      `이제 ${profile} 프로필을 옮길 수 있어요.`,
      `한 번 더 연결해 주세요. ${platform}에 다시 로그인하면 내 계정으로 옮겨져요.`,
    ],
    connectUntil: (until) => `${until}까지 할 수 있어요.`,
    button: '프로필 연결',
    reason: (brand) => `${brand} 계정에서 이 프로필을 요청해서 보내 드리는 메일이에요.`,
  },
  declined: {
    heading: (profile) => `${profile} 프로필은 그대로 있어요`,
    paragraphs: (profile, platform) => [
      `${profile} 프로필을 연결한 쪽에서 이의를 제기했어요. 바뀐 것은 없고, ${platform}에서 받은 내용은 아무것도 보관하지 않았어요.`,
      '혼자만 쓰는 프로필이라면 누가 로그인할 수 있는지 플랫폼에서 확인하거나, 함께 일하는 사람과 이야기해 주세요.',
    ],
    button: '내 프로필 열기',
    reason: (brand) => `${brand} 계정에서 이 프로필을 요청해서 보내 드리는 메일이에요.`,
  },
  moved: {
    heading: (profile) => `${profile} 프로필이 다른 계정으로 옮겨졌어요`,
    paragraphs: (profile, platform) => [
      `누군가 ${platform}에서 ${profile} 계정에 로그인해 이 프로필을 다른 계정에 연결했어요. 이제 내 계정에는 없어요.`,
      '저희에게 준 권한은 삭제되었고, 이제 아무도 내 계정을 통해 이 프로필을 볼 수 없어요. 캠페인 보고서는 남아요.',
      `짐작 가는 일이 없다면 누가 프로필에 로그인할 수 있는지 ${platform}에서 확인하고, 그곳에서 비밀번호를 바꿔 주세요.`,
    ],
    button: '내 프로필 열기',
    reason: (brand) => `${brand} 계정에 이 프로필이 연결되어 있었기 때문에 보내 드리는 메일이에요.`,
  },
};
export default transferMails;
