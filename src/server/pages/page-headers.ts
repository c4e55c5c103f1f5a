/**
 * What the hosted pages may do: load from their own origin and nothing else. `lit-html` is the Trusted Types policy
 * that Lit makes; several copies of Lit on one page each make it.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

export const closedFeatures = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock'],
  ...['serial', 'usb', 'xr-spatial-tracking'],
];

/**
 * Headers of every hosted page (security requirement B17). `secure`: the server is reached over https.
 * @param opensWindows the page opens a platform's page and hears from the window when that is done
 */
export function pageHeaders(secure: boolean, opensWindows = false): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': pagePolicy,
    'Cross-Origin-Opener-Policy': opensWindows ? 'same-origin-allow-popups' : 'same-origin',
    'Permissions-Policy': closedFeatures.map((name) => `${name}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    Vary: 'Accept-Language',
    ...everyFile(secure),
  };
}

/** Headers of the files a page loads; their names change with their content. */
export function fileHeaders(secure: boolean, mediaType: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Cache-Control': 'public, max-age=31536000, immutable',
    ...everyFile(secure),
  };
}

function everyFile(secure: boolean): Record<string, string> {
  return {
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(secure && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
}
