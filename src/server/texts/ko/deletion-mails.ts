import type { DeletionTexts } from '../deletion-texts.js';

const deletionMails: DeletionTexts = {
  confirm: {
    heading: (brand) => `${brand} 계정을 삭제할까요?`,
    paragraphs: () => [
      '이 계정의 비밀번호를 아는 사람이 계정 삭제를 요청했어요. 확인할 때까지 아무 일도 일어나지 않아요.',
      '계정과 함께 프로필과 저희에게 준 권한이 삭제되고, 플랫폼에서도 권한을 종료해요. ' +
        '이미 전달된 캠페인 보고서는 이름 없이 남아요. 그 뒤에 주소를 다시 쓸 수 있어요.',
      '본인이 아니라면 확인하지 말고 새 비밀번호를 설정해 주세요.',
    ],
    after: (days) =>
      days === undefined
        ? '확인하면 계정이 바로 삭제돼요. 되돌릴 수 없어요.'
        : `확인하고 ${days} 후에 계정이 삭제돼요. 그때까지는 계정을 유지할 수 있어요.`,
    until: (until) => `링크는 ${until}까지 사용할 수 있어요. 링크를 열기만 해서는 아무것도 삭제되지 않아요.`,
    button: '내용 보고 확인',
    reason: (brand) => `${brand} 계정의 주소로 보내 드리는 메일이에요.`,
  },
  scheduled: {
    heading: (brand) => `${brand} 계정이 곧 삭제돼요`,
    paragraphs: () => [
      '삭제를 확인했어요. 그때까지는 모두 그대로 쓸 수 있어요.',
      '마음이 바뀌었거나 본인이 아니라면 이 링크로 계정을 유지해 주세요. 링크를 열기만 해서는 아무것도 바뀌지 않아요.',
    ],
    at: (moment) => `계정은 ${moment}에 삭제돼요.`,
    button: '계정 유지',
    reason: (brand) => `${brand} 계정이 삭제되기 전에 항상 계정 주인에게 보내 드리는 메일이에요.`,
  },
  cancelled: {
    heading: (brand) => `${brand} 계정이 유지돼요`,
    paragraphs: () => [
      '삭제가 취소되었어요. 아무것도 삭제되지 않았고, 프로필과 권한은 그대로예요.',
      '계정을 유지한 것이 본인이 아니라면 새 비밀번호를 설정하고 삭제를 다시 요청해 주세요.',
    ],
    button: '내 프로필 열기',
    reason: (brand) => `${brand} 계정의 삭제가 취소되어서 보내 드리는 메일이에요.`,
  },
  receipt: {
    heading: (brand) => `${brand} 계정을 삭제했어요`,
    paragraphs: () => [
      '삭제한 것: 이곳에 있던 이름과 주소, 비밀번호, 프로필과 그 권한, 그리고 이를 식별하는 정보.',
      '보관하는 것: 계정이 있었다는 사실과 종료된 시점, 이미 전달된 캠페인 보고서. 모두 이름은 없어요.',
      '이제 주소를 다시 쓸 수 있고, 그 주소로 다시 초대받을 수 있어요. 돌아오려면 담당 매니저에게 새 초대를 부탁해 주세요.',
    ],
    addressLabel: '삭제한 계정의 주소',
    at: (moment) => `계정은 ${moment}에 삭제되었어요.`,
    code: (receipt) => `접수 번호: ${receipt}`,
    button: '삭제 기록 보기',
    reason: (brand) => `이 계정에 관한 마지막 메일이에요. ${brand}에서 이 주소를 삭제했어요.`,
  },
};
export default deletionMails;
