import type { MiddlewareHandler } from 'hono';

const HERE = new Set(['127.0.0.1', 'localhost', '[::1]']);

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https: http:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Lets in only pages of this computer: another name in `Host` means that a stranger's page had its name lead here, and
 * another `Origin` on a post that a stranger's page sent it. Everything that goes out may load nothing from elsewhere.
 */
export const guarded: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!HERE.has(host.replace(/:\d+$/, ''))) {
    return c.text('The playground answers only on this computer: http://127.0.0.1', 403);
  }
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const origin = c.req.header('origin') ?? '';
    if (!URL.canParse(origin) || new URL(origin).host !== host) {
      return c.text('This was not sent from the playground’s own page.', 403);
    }
  }
  await next();
  c.header('Content-Security-Policy', POLICY);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  if (c.res.headers.get('Cache-Control') === null) c.header('Cache-Control', 'no-store');
};
