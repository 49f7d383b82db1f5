/** The content policy of every page, sent as a header. */

/** The one style sheet that is not a file: a fixed rule of React Aria's for touch on whatever can be pressed. A test computes it. */
export const styleHashes = ['sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='] as const;

const policy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`,
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sobat-worker',
];

/** Hot reloading puts scripts and styles into the page and talks over a socket; only an unpackaged build ever sends this. */
const developmentPolicy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws:",
  "worker-src 'self' blob:",
];

export function contentPolicy(isDevServer: boolean): string {
  return (isDevServer ? developmentPolicy : policy).join('; ');
}

export function headersOf(type: string, isDevServer: boolean): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentPolicy(isDevServer),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}
