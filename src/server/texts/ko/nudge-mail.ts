import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `${platform}의 ${profile} 프로필을 다시 연결해 주세요`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `${brand} 팀에서` : `${brand}에서 함께 일하는 ${manager}님이`} ${platform}의 ${profile} 프로필을 다시 연결해 달라고 부탁했어요.`,
  means:
    '지금은 이 프로필을 읽을 수 없어 표시된 내용이 예전 그대로예요. 사라진 것은 없고, 다시 연결하는 데 1분이면 돼요. ' +
    '중단된 이유는 내 프로필에서 확인할 수 있어요.',
  mayBeIgnored: '연결하고 싶지 않다면 이 메일을 무시해도 돼요. 바뀌는 것은 없어요.',
  button: '내 프로필 열기',
  reason: (manager, brand) =>
    manager === undefined
      ? `내 계정의 프로필을 ${brand}에 공개해서 보내 드리는 메일이에요.`
      : `${brand} 계정의 프로필을 ${manager}님에게 공개해서 보내 드리는 메일이에요.`,
};
export default nudgeMail;
