import { PlatformError } from '../../core/shared/errors.ts';
import { TEAMS } from './inbound-parts.ts';

/** What puts a token on a request of Pollen's own. */
export type Signer = {
  signRequest: (request: { headers: { set(name: string, value: string): void } }) => Promise<unknown>;
};

/** How long before its end a token is no longer used, in seconds. */
const MARGIN = 300;

const TIMEOUT = 10_000;

/** The token server of a trial, asked as Microsoft's is; the token is kept until shortly before it ends. */
export function trialSigner(login: string, app: { id: string; secret: string }, now: () => number): Signer {
  let token = { value: '', until: 0 };
  return {
    async signRequest(request) {
      if (token.until <= now()) token = await fetched();
      request.headers.set('authorization', `Bearer ${token.value}`);
    },
  };

  async function fetched() {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: app.id,
      client_secret: app.secret,
      scope: 'https://api.botframework.com/.default',
    });
    const signal = AbortSignal.timeout(TIMEOUT);
    const response = await fetch(`${login}/oauth2/v2.0/token`, {
      method: 'POST',
      body: form,
      redirect: 'error',
      signal,
    });
    const answer = (await response.json()) as { access_token?: unknown; expires_in?: unknown };
    if (!response.ok || typeof answer.access_token !== 'string') throw new Error('no token');
    return { value: answer.access_token, until: now() + (Number(answer.expires_in) - MARGIN) * 1000 };
  }
}

/**
 * A signer for all requests: one at a time, so that those at the same moment share a token; and its failure is a clear
 * no, since what could not be signed was not sent.
 */
export function shared(signer: Signer): Signer {
  let last: Promise<unknown> = Promise.resolve();
  return {
    signRequest(request) {
      const signed = last.then(() => signer.signRequest(request));
      last = signed.catch(() => undefined);
      return signed.catch(() => {
        throw new PlatformError({ platform: TEAMS, code: 'no_token' });
      });
    },
  };
}
