import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { browserKind } from '../../src/flows/browser-kind.js';

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/AP4A.250105.002';
const webview = `${android}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.6778.200 Mobile Safari/537.36`;

const inApps: readonly (readonly [name: string | undefined, userAgent: string])[] = [
  [
    'Instagram',
    `${iphone} Mobile/22B83 Instagram 356.0.0.29.97 (iPhone15,2; iOS 18_1; en_GB; en; scale=3.00; 1179x2556; 659245874)`,
  ],
  [
    'Instagram',
    `${webview} Instagram 361.0.0.46.88 Android (35/15; 420dpi; 1080x2205; Google/google; Pixel 9; tokay; tokay; en_GB; 674675098)`,
  ],
  [
    'Facebook',
    `${iphone} Mobile/22B83 [FBAN/FBIOS;FBAV/490.0.0.34.108;FBBV/666418837;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/18.1;FBSS/3;FBCR/;FBID/phone;FBLC/en_GB;FBOP/80]`,
  ],
  ['Facebook', `${webview} [FB_IAB/FB4A;FBAV/494.0.0.62.109;]`],
  ['Messenger', `${webview} [FB_IAB/Orca-Android;FBAV/488.0.0.65.109;]`],
  [
    'Messenger',
    `${iphone} Mobile/22B83 [FBAN/MessengerForiOS;FBAV/485.0.0.40.110;FBBV/660000000;FBDV/iPhone15,2;FBLC/en_GB]`,
  ],
  [
    'Threads',
    `${iphone} Mobile/22B83 Barcelona 361.0.0.33.103 (iPhone15,2; iOS 18_1; en_GB; en; scale=3.00; 1179x2556; 674200000)`,
  ],
  [
    'TikTok',
    `${iphone} Mobile/22B83 musical_ly_37.5.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/en Region/GB BytedanceWebview/d8a21c6 FalconTag/`,
  ],
  [
    'TikTok',
    `${webview} musical_ly_2023803040 JsSdk/1.0 NetType/WIFI Channel/googleplay AppName/musical_ly app_version/38.3.4 ByteLocale/en ByteFullLocale/en-GB Region/GB AppId/1233 BytedanceWebview/d8a21c6`,
  ],
  ['TikTok', `${iphone} Mobile/22B83 trill_37.5.0 JsSdk/2.0 NetType/4G Channel/App Store ByteLocale/ja Region/JP`],
  ['Snapchat', `${iphone} Version/18.1 Mobile/22B83 Safari/604.1 Snapchat/13.20.0.40 (like Safari/8620.1.16, panda)`],
  ['LinkedIn', `${iphone} Mobile/22B83 [LinkedInApp]/9.30.4160`],
  ['Pinterest', `${webview} [Pinterest/Android]`],
  ['Pinterest', `${iphone} Mobile/22B83 [Pinterest/iOS]`],
  ['LINE', `${iphone} Mobile/22B83 Safari Line/14.20.0`],
  ['WeChat', `${iphone} Mobile/22B83 MicroMessenger/8.0.54(0x1800362a) NetType/WIFI Language/en`],
  ['X', `${iphone} Mobile/22B83 Twitter for iPhone/10.72`],
  ['Google', `${iphone} GSA/346.0.702094968 Mobile/22B83 Safari/604.1`],
  [undefined, webview],
  [
    undefined,
    'Mozilla/5.0 (Linux; Android 4.4.2; Nexus 5) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/30.0.0.0 Mobile Safari/537.36',
  ],
  [undefined, `${iphone} Mobile/22B83`],
];

const browsers: readonly string[] = [
  `${iphone} Version/18.1 Mobile/15E148 Safari/604.1`,
  `${iphone} CriOS/131.0.6778.103 Mobile/15E148 Safari/604.1`,
  `${iphone} FxiOS/133.0 Mobile/15E148 Safari/605.1.15`,
  `${iphone} EdgiOS/131.0.2903.68 Version/18.0 Mobile/15E148 Safari/604.1`,
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Android 15; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
  'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
  '',
];

for (const [name, userAgent] of inApps) {
  test(`inside ${name ?? 'an app without a name'}: ${userAgent.slice(0, 40)}… ${userAgent.slice(-30)}`, () => {
    assert.deepEqual(browserKind(userAgent), { name });
  });
}

test('browsers of their own are let be', () => {
  for (const userAgent of browsers) assert.equal(browserKind(userAgent), undefined, userAgent);
});

test('whatever a browser calls itself, at whatever length, it is judged', () => {
  for (const mark of ['Android ', 'Version/1 ', 'Line/']) assert.equal(browserKind(mark.repeat(100_000)), undefined);
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), (userAgent) => {
      browserKind(userAgent);
    }),
  );
});
