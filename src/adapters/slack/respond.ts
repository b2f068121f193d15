import { PlatformError } from '../../core/shared/errors.ts';
import { SLACK } from './inbound-parts.ts';

/** Answers through the address that came with a command or click, good for five answers in half an hour. */
export async function respond(url: string, answer: object): Promise<void> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answer),
    signal: AbortSignal.timeout(8000),
  };
  const response = await fetch(url, request).catch(() => undefined);
  const body = await response?.text().catch(() => undefined);
  // Slack says why in a body like those of its other answers, whatever the status is.
  const why = /"error":\s*"([a-z_]+)"/.exec(body ?? '')?.[1];
  if (response?.ok === true && why === undefined) return;
  const code = why ?? `response_url_${response?.status ?? 'no_answer'}`;
  const retryAfter = Number.parseInt(response?.headers.get('retry-after') ?? '', 10);
  throw new PlatformError({ platform: SLACK, code, ...(Number.isNaN(retryAfter) ? {} : { retryAfter }) });
}
