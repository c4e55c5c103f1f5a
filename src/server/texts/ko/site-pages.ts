import type { SiteTexts } from '../site-texts.js';

const sitePages: SiteTexts = {
  disconnect: {
    title: (profile) => `${profile} 연결을 해제할까요?`,
    asked: (brand) =>
      `${brand} 서비스를 이용하는 페이지에서 이 프로필의 연결 해제를 요청했어요. 아직 아무 일도 일어나지 않았어요.`,
    profileLabel: '프로필',
    platformLabel: '플랫폼',
    originLabel: '요청한 페이지',
    goes: '저희에게 준 권한과 보관 중인 사진 사본을 바로 삭제해요. 더 이상 아무것도 읽지 않고, 담당 매니저에게도 이 프로필이 보이지 않아요.',
    stays: '이미 전달된 캠페인 보고서는 남아요. 프로필은 언제든지 다시 연결할 수 있어요.',
    button: '연결 해제',
    keep: '연결을 유지하려면 이 창을 닫아 주세요.',
    doneTitle: (profile) => `${profile} 연결을 해제했어요`,
    done: '저희에게 준 권한을 삭제했어요. 더 이상 아무것도 읽지 않아요.',
    ended: (platform) => `${platform}에서도 권한이 종료되었어요.`,
    ending: (platform) => `${platform}에서도 권한이 종료되도록 알리고 있어요. 따로 할 일은 없어요.`,
    removeYourself: (platform) =>
      `${platform}에서는 저희가 권한을 종료할 방법이 없어요. 직접 삭제할 때까지 그곳 목록에 저희 이름이 남아 있어요.`,
    removeLink: (platform) => `${platform} 목록 열기`,
    close: '이 창은 닫아도 돼요.',
    goneTitle: '이 링크는 더 이상 사용할 수 없어요',
    gone: '링크는 10분 동안 한 번만 사용할 수 있고, 가장 최근 링크만 유효해요. 프로필이 아직 연결되어 있다면 내 프로필로 돌아가 다시 요청해 주세요.',
    profilesLink: '내 프로필 열기',
    foreignTitle: '바뀐 것은 없어요',
    foreign: '다른 페이지가 대신 답하려고 했어요. 링크를 다시 열어 여기에서 답해 주세요.',
  },
  deletion: {
    title: '데이터를 삭제했어요',
    done: (platform, brand, at) =>
      `${platform}에서 ${brand}에 보관된 프로필 데이터를 삭제해 달라고 요청했어요. ${at}에 삭제했어요.`,
    what: '삭제한 것: 권한, 이름, 사진, 수치, 그리고 프로필을 식별하는 정보.',
    kept: '보관하는 것: 권한이 있었다는 사실과 종료된 시점. 증명할 수 있어야 하기 때문이며, 이름은 없어요.',
    account: {
      requested: {
        title: '삭제를 요청했어요',
        text: (brand, at) =>
          `${at}에 ${brand} 계정의 삭제를 요청했어요. 아직 확인되지 않아 아무것도 삭제되지 않았어요.`,
      },
      scheduled: {
        title: '삭제가 예정되어 있어요',
        text: (brand, at) => `${brand} 계정의 삭제가 확인되었어요. ${at}에 삭제돼요.`,
      },
      deleting: {
        title: '삭제하고 있어요',
        text: (brand, at) =>
          `${at}부터 ${brand} 계정을 삭제하고 있어요. 권한이 종료되었다고 플랫폼에 알리고 있으며, 최대 하루가 걸려요.`,
      },
      deleted: {
        title: '계정을 삭제했어요',
        text: (brand, at) => `계정 주인의 요청에 따라 ${at}에 ${brand} 계정을 삭제했어요.`,
      },
      cancelled: {
        title: '계정이 유지돼요',
        text: (brand, at) => `${at}에 ${brand} 계정의 삭제가 취소되었어요. 아무것도 삭제되지 않았어요.`,
      },
      lapsed: {
        title: '삭제가 확인되지 않았어요',
        text: (brand) => `${brand} 계정의 삭제를 요청했지만 제때 확인되지 않았어요. 아무것도 삭제되지 않았어요.`,
      },
    },
    whatOfAccount: '삭제한 것: 이름과 주소, 비밀번호, 프로필과 그 권한, 그리고 이를 식별하는 정보.',
    keptOfAccount: '보관하는 것: 계정이 있었다는 사실과 종료된 시점, 이미 전달된 캠페인 보고서. 모두 이름은 없어요.',
    receiptLabel: '접수 번호',
    codeLabel: '확인 코드',
    unknownTitle: '이 번호에 해당하는 삭제가 없어요',
    unknown: '저희 메일에 있는 번호나 플랫폼에 표시된 번호와 비교해 보세요.',
  },
  fault: {
    title: '잘되지 않았어요',
    text: '저희 쪽 문제예요. 바뀐 것은 없어요. 잠시 후에 다시 시도해 주세요.',
    codeLabel: '고객지원용 번호',
    busyTitle: '시도가 너무 많아요',
    busy: '몇 분 기다린 뒤 링크를 다시 열어 주세요.',
  },
};
export default sitePages;
