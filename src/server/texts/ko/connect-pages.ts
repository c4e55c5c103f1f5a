import type { ConnectTexts } from '../connect-texts.js';

const connectPages: ConnectTexts = {
  opening: {
    title: (platform) => `${platform} 여는 중`,
    body: (host) => `플랫폼의 공식 페이지인 ${host}에서 로그인해요. 여기에서는 아무도 비밀번호를 볼 수 없어요.`,
    button: (platform) => `${platform}에서 계속`,
  },
  interstitial: {
    title: (platform) => `${platform} 프로필을 연결할까요?`,
    body: (brand) => `다음 페이지에서 로그인하는 프로필이 ${brand}의 이 계정에 연결돼요.`,
    warning: '직접 시작한 경우에만 계속해 주세요.',
    button: (platform) => `${platform}에서 계속`,
    otherwise: '누군가 이 링크를 보냈거나 내 계정이 아니라면 이 창을 닫아 주세요. 아무 일도 일어나지 않았어요.',
  },
  facts: { profile: '프로필', account: '연결될 계정', page: '요청한 페이지' },
  gone: {
    title: '이 링크는 더 이상 사용할 수 없어요',
    body: '짧은 시간 동안 한 번만 사용할 수 있는 링크예요. 원래 페이지로 돌아가 다시 시작해 주세요.',
    button: '내 프로필로 이동',
  },
  over: {
    title: '이미 끝났어요',
    body: '이미 사용했거나 시간이 지난 페이지예요. 결과는 원래 페이지에서 볼 수 있어요.',
  },
  matchCode: {
    title: '코드를 입력해 주세요',
    body: (page) =>
      `시작한 브라우저가 아닌 다른 브라우저로 돌아왔어요. ${page} 페이지가 열린 창에 코드가 표시되어 있어요.`,
    warning:
      '그 창이 내 것인 경우에만 입력해 주세요. 코드를 아무에게도 알려 주지 말고, 다른 사람이 준 코드도 쓰지 마세요.',
    label: '4자리 코드',
    button: '계속',
    missing: '다른 창에 표시된 4자리를 입력해 주세요.',
    wrong: (tries) => `코드가 맞지 않아요. ${tries}번 더 시도할 수 있어요.`,
    noneLeft: {
      title: '코드가 너무 여러 번 틀렸어요',
      body: '아무것도 연결하지 않았어요. 시작한 창으로 돌아가 다시 시도해 주세요.',
    },
  },
  results: {
    returned: {
      title: () => '거의 다 됐어요',
      body: '응답을 확인하고 있어요. 다음 단계는 원래 페이지에서 볼 수 있어요.',
    },
    choosing: {
      title: () => '어느 프로필인가요?',
      body: '프로필이 여러 개 있어요. 원래 페이지로 돌아가 하나를 선택해 주세요. 아직 아무것도 연결되지 않았어요.',
    },
    confirming: {
      title: () => '한 단계만 더 남았어요',
      body: '원래 페이지로 돌아가 이 프로필을 확인해 주세요. 아직 아무것도 연결되지 않았어요.',
    },
    connected: { title: (platform) => `${platform} 연결 완료`, body: '프로필을 연결했어요.' },
    denied: { title: () => '아무것도 연결하지 않았어요', body: '허용하지 않아 아무것도 공유되지 않았어요.' },
    cancelled: { title: () => '취소되었어요', body: '아무것도 연결하지 않았어요.' },
    expired: {
      title: () => '시간이 지났어요',
      body: '아무것도 연결하지 않았어요. 원래 페이지로 돌아가 다시 시작해 주세요.',
    },
    conflict: {
      title: () => '이미 연결된 프로필이에요',
      body: '이곳의 다른 계정에 연결되어 있어 아무것도 바꾸지 않았어요. 할 수 있는 일은 원래 페이지에서 볼 수 있어요.',
    },
    wrongAccount: {
      title: () => '다른 프로필이에요',
      body: '예상과 다른 프로필로 로그인해서 아무것도 바꾸지 않았어요. 할 수 있는 일은 원래 페이지에서 볼 수 있어요.',
    },
    accountType: {
      title: () => '연결할 수 없어요',
      body: '플랫폼이 이 유형의 계정에는 연결을 허용하지 않아요. 할 수 있는 일은 원래 페이지에서 볼 수 있어요.',
    },
    missing: {
      title: () => '권한이 부족해요',
      body: '이 권한이 없으면 연결할 수 없어요. 원래 페이지로 돌아가면 다시 허용할 수 있어요.',
    },
    failed: {
      title: (platform) => `${platform} 연결에 실패했어요`,
      body: '잘되지 않았지만 잘못하신 것은 없어요. 원래 페이지로 돌아가 다시 시도해 주세요.',
    },
    unavailable: {
      title: (platform) => `지금은 ${platform} 연결을 할 수 없어요`,
      body: '저희 쪽 문제이고, 이미 알고 있어요. 나중에 다시 시도해 주세요.',
    },
  },
  close: '이 창은 닫아도 돼요.',
  back: (page) => `${page} 페이지로 돌아가기`,
  undo: {
    question: '직접 시작하지 않았거나 내 계정이 아니라면 되돌려 주세요.',
    button: '되돌리기',
    title: '되돌렸어요',
    body: '여기에 있던 권한을 삭제했어요. 이 프로필은 더 이상 연결되어 있지 않아요.',
  },
  supportCode: '고객지원용 번호',
  fault: {
    title: '잘되지 않았어요',
    body: '저희 쪽 문제예요. 원래 페이지로 돌아가 잠시 후에 다시 시도해 주세요.',
  },
  refused: {
    title: '받아들여지지 않았어요',
    body: '저희 페이지에서 보낸 요청이 아니에요. 원래 페이지로 돌아가 다시 시작해 주세요.',
  },
};
export default connectPages;
