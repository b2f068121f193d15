import { PlatformError } from '../../core/shared/errors.ts';
import { SLACK } from './inbound-parts.ts';

/** Answers through the address that came with a command or click, good for five answers in half an hour. */
export async function respond(url: string, answers: readonly object[]): Promise<void> {
  for (const answer of answers) {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answer),
      signal: AbortSignal.timeout(8000),
    };
    const response = await fetch(url, request).catch(() => undefined);
    if (response?.ok !== true)
      throw new PlatformError({ platform: SLACK, code: `response_url_${response?.status ?? 'no_answer'}` });
  }
}
