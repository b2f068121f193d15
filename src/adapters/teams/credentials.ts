import { PlatformError } from '../../core/shared/errors.ts';
import { TEAMS } from './inbound-parts.ts';

/** What puts a token on a request of Pollen's own. */
type Signer = { signRequest: (request: { headers: { set(name: string, value: string): void } }) => Promise<unknown> };

/** How long before its end a token is no longer used, in seconds. */
const MARGIN = 300;

const TIMEOUT = 10_000;

/** The token server of a trial, asked as Microsoft's is; the token is kept until shortly before it ends. */
export function trialSigner(login: string, app: { id: string; secret: string }, now: () => number): Signer {
  let token: Promise<{ value: string; until: number }> | undefined;
  return {
    async signRequest(request) {
      const known = await token?.catch(() => undefined);
      if (known === undefined || known.until <= now()) token = fetched();
      request.headers.set('authorization', `Bearer ${(await token)?.value}`);
      return request;
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

/** A signer whose failure is a clear no: what could not be signed was not sent. */
export function clearly<T extends Signer>(signer: T): T {
  const signRequest: Signer['signRequest'] = async (request) => {
    try {
      return await signer.signRequest(request);
    } catch {
      throw new PlatformError({ platform: TEAMS, code: 'no_token' });
    }
  };
  return Object.assign(Object.create(signer) as T, { signRequest });
}
