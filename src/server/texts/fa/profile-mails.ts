import type { ProfileTexts } from '../profile-texts.js';

const profileMails: ProfileTexts = {
  stopped: {
    heading: (profile, platform) => `${profile} را در ${platform} دوباره وصل کنید`,
    intro: (profile, platform, since) =>
      `از ${since} دیگر نمی‌توانیم ${profile} را در ${platform} بخوانیم. آنچه از آن در اینجا نمایش داده می‌شود، تا اتصال دوباره همان است که بود.`,
    why: {
      expired: (platform) => `مهلت مجوز تمام شده است. ${platform} می‌خواهد هر چند وقت یک بار دوباره داده شود.`,
      'revoked-at-platform': (platform) =>
        `مجوز در ${platform} پس گرفته شده است. اگر عمداً این کار را کرده‌اید، لازم نیست کاری بکنید.`,
      'password-changed': (platform) =>
        `رمز عبور در ${platform} عوض شده و مجوز با آن پایان یافته است. اگر شما عوضش نکرده‌اید، اول پروفایل خود را آنجا ایمن کنید.`,
      checkpoint: (platform) =>
        `${platform} می‌خواهد اول چیزی را تأیید کنید. آنجا وارد شوید، آنچه می‌خواهد انجام دهید و سپس دوباره وصل کنید.`,
      'account-type-changed': (platform) =>
        `اکنون حساب شخصی است و ${platform} به هیچ‌کس اجازهٔ خواندن آن را نمی‌دهد. آنجا آن را به حساب حرفه‌ای برگردانید و سپس دوباره وصل کنید.`,
      'account-unavailable': (platform) =>
        `به گفتهٔ ${platform}، این پروفایل در دسترس نیست. ببینید آیا آنجا چیزی از شما خواسته شده است و سپس دوباره وصل کنید.`,
      'app-blocked': (platform) =>
        `${platform} به مجوز برنامهٔ ما پایان داده است. با اتصال دوباره، مجوز تازه‌ای داده می‌شود.`,
      unknown: (platform) => `${platform} دیگر این مجوز را نمی‌پذیرد و دلیلش را نمی‌گوید.`,
    },
    nothingLost: 'از آنچه پیش‌تر خوانده شده چیزی از دست نرفته و اتصال فقط یک دقیقه طول می‌کشد.',
    again: 'پیش از این هم در این باره برایتان نوشته‌ایم.',
    last: 'این آخرین ایمیل در این باره است. پروفایل‌های شما همچنان نشان می‌دهند چه باید کرد.',
    button: 'اتصال دوباره',
    reason: (brand) => `این ایمیل به دست شما رسیده، چون پروفایل به حساب شما در ${brand} وصل است.`,
  },
  working: {
    heading: (profile, platform) => `${profile} در ${platform} دوباره وصل شد`,
    intro: (profile, platform) => `دوباره می‌توانیم ${profile} را در ${platform} بخوانیم.`,
    nothingToDo: 'لازم نیست کار دیگری بکنید.',
    button: 'دیدن پروفایل‌ها',
    reason: (brand) =>
      `این ایمیل به دست شما رسیده، چون نوشته بودیم که پروفایل در حساب شما در ${brand} از کار افتاده است.`,
  },
};
export default profileMails;
