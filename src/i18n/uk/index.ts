import type { Language } from '../language.js';

const uk: Language<'one' | 'few' | 'many' | 'other'> = {
  frame: {
    loading: 'Завантаження…',
    failed: 'Не вдалося завантажити. Перевірте з’єднання й оновіть сторінку.',
  },
  address: {
    label: 'Електронна адреса',
    hint: 'Саме та адреса, на яку надійшло запрошення. Вона може містити «+talent».',
    missing: 'Введіть свою електронну адресу.',
    invalid: 'Введіть адресу повністю, наприклад kim@example.com.',
  },
  common: {
    retry: 'Спробувати ще раз',
    signIn: 'Увійти',
    support: 'Написати в підтримку',
    anotherAddress: 'Інша адреса',
    wait: 'Попросити знову можна буде згодом. Залишилося: {time}.',
    supportCode: 'Номер для служби підтримки: {code}',
    notConnected: 'Ця частина сторінки ще не працює. Завітайте пізніше.',
    notSupported: 'Тут це недоступно.',
    variationHint: 'Ваша адреса має додаток, як-от «+talent».',
    variationLink: 'Чому так і що можна зробити',
  },
  passwordRequest: {
    title: 'Скидання пароля',
    titleActivate: 'Створення пароля',
    text: 'Введіть свою адресу, і ми надішлемо посилання та код.',
    textActivate: 'Введіть адресу, на яку надійшло запрошення, і ми надішлемо посилання та код.',
    button: 'Надіслати лист',
    checkingTitle: 'Перевіряємо посилання',
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
export default uk;
