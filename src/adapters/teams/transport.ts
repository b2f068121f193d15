import { PlatformError } from '../../core/shared/errors.ts';
import { TEAMS } from './inbound-parts.ts';
import { isKnownAddress } from './service-url.ts';

/** The longest that one request to Teams may take, in milliseconds. */
const LONGEST = 10_000;

/** A request and an answer as Microsoft's library passes them to whoever carries them. */
type Request = {
  url: string;
  method: string;
  body?: unknown;
  headers: { rawHeaders(): Record<string, string> };
};
type Answer = {
  status: number;
  bodyAsText: string;
  request: Request;
  headers: { toJson(): Record<string, string> };
};

/**
 * Carries the connector's requests. One call is one request: the library repeats only what failed by errors of its own
 * kind, so everything that is no success is thrown here as Pollen's. Nothing goes to hosts other than Teams' own, nor
 * where an answer points on to.
 */
export function transport(trial: boolean) {
  return {
    async sendRequest(request: Request): Promise<Answer> {
      if (!isKnownAddress(request.url, trial))
        throw new PlatformError({ platform: TEAMS, code: 'unknown_host', unreachable: true });
      const response = await fetch(request.url, {
        method: request.method,
        headers: sendable(request.headers.rawHeaders()),
        body: typeof request.body === 'string' ? request.body : null,
        redirect: 'manual',
        signal: AbortSignal.timeout(LONGEST),
      }).catch(() => {
        throw unclear('no_answer');
      });
      const bodyAsText = await response.text().catch(() => '');
      if (!response.ok) throw refusal(response, bodyAsText);
      return {
        status: response.status,
        bodyAsText,
        request,
        headers: { toJson: () => Object.fromEntries(response.headers) },
      };
    },
  };
}

/** What the platform says so clearly that nothing was done; after a server's failure it may have been done. */
function refusal({ status, headers }: Response, body: string): Error {
  const code = codeOf(status, body);
  const retryAfter = secondsIn(headers.get('retry-after'));
  if (status === 429) return platformError(code, { retryAfter: retryAfter ?? 5 });
  if (status === 403) return platformError(code, { unreachable: true });
  // Microsoft asks for these to be repeated, as for those that were too many.
  if (status === 412 || status === 502 || status === 504)
    return platformError(code, retryAfter === undefined ? {} : { retryAfter });
  return status < 500 ? platformError(code, {}) : unclear(code);
}

/** Not a PlatformError: the courier then counts it as perhaps sent. The code is for the log. */
function unclear(code: string): Error {
  return Object.assign(new Error(`Teams gave no clear answer: ${code}`), { code });
}

function platformError(code: string, more: { retryAfter?: number; unreachable?: boolean }): PlatformError {
  return new PlatformError({ platform: TEAMS, code, ...more });
}

/** `http_403_MessageWritesBlocked`: Teams' own word for it, where it has the shape of one. */
function codeOf(status: number, body: string): string {
  const word = /"code"\s*:\s*"(\w{1,60})"/.exec(body)?.[1];
  return word === undefined ? `http_${status}` : `http_${status}_${word}`;
}

function secondsIn(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d{1,6}(\.\d+)?$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : undefined;
}

/** Without what belongs to the connection and not to the request. */
function sendable(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(content-length|connection|accept-encoding|host)$/i.test(name)),
  );
}
