import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

/** The app and the tenant that Pollen is registered as in the tests. */
export const TEAMS_APP = { id: '11111111-aaaa-4aaa-8aaa-000000000001', secret: 'a-secret-for-trials' } as const;
export const TEAMS_TENANT = '22222222-bbbb-4bbb-8bbb-000000000002';

/** Who signs what Teams sends, as Microsoft's documentation has it. */
const TEAMS_ISSUER = 'https://api.botframework.com';

const KNOWN = 'the-published-key';
const HOUR = 3600;

/**
 * How a token is signed: by the published key, by one nobody published, by another under the published one's name, by the
 * published key without its endorsement for Teams, not at all, or with a shared secret.
 */
export type Signing = 'published' | 'unknown key' | 'forged' | 'not endorsed' | 'none' | 'HS256';

/** What stands in for Microsoft's log-in: keys, their documents and tokens for the bot's own calls. */
export type TeamsKeys = Awaited<ReturnType<typeof teamsKeys>>;

/**
 * Serves on the loopback address what Microsoft's log-in serves: OpenID metadata, published keys and a token endpoint
 * (`POST …/oauth2/v2.0/token`). Microsoft's own library asks for tokens over TLS from hosts it knows only: give it the
 * metadata (`authorityMetadata`) instead of letting it look.
 */
export async function teamsKeys() {
  const [published, other, unendorsed] = await Promise.all([1, 2, 3].map(() => generateKeyPair('RS256')));
  if (published === undefined || other === undefined || unendorsed === undefined) throw new Error('no keys');
  const jwks = {
    keys: [
      { ...(await exportJWK(published.publicKey)), kid: KNOWN, use: 'sig', endorsements: ['msteams'] },
      { ...(await exportJWK(unendorsed.publicKey)), kid: 'of-another-channel', use: 'sig', endorsements: ['skype'] },
    ],
  };
  const tokens: URLSearchParams[] = [];
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', url).pathname;
    if (path.endsWith('configuration')) return json(response, metadata());
    if (path === '/keys') return json(response, jwks);
    if (request.method !== 'POST' || !path.endsWith('/token')) return void response.writeHead(404).end('{}');
    tokens.push(new URLSearchParams(await text(request)));
    json(response, {
      token_type: 'Bearer',
      expires_in: HOUR,
      ext_expires_in: HOUR,
      access_token: `bot-${randomUUID()}`,
    });
  }
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const login = `${url}/${TEAMS_TENANT}`;

  function metadata() {
    return {
      issuer: TEAMS_ISSUER,
      jwks_uri: `${url}/keys`,
      authorization_endpoint: `${login}/oauth2/v2.0/authorize`,
      token_endpoint: `${login}/oauth2/v2.0/token`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    };
  }

  return {
    url,
    /** The six addresses that botbuilder reads, which have to be given together. */
    addresses: {
      ToBotFromChannelOpenIdMetadataUrl: `${url}/v1/.well-known/openidconfiguration`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${login}/v2.0/.well-known/openid-configuration`,
      ToBotFromChannelTokenIssuer: TEAMS_ISSUER,
      ToChannelFromBotLoginUrl: login,
      ToChannelFromBotOAuthScope: TEAMS_ISSUER,
      OAuthUrl: url,
    },
    metadata,
    /** What the bot sent to have a token for its own calls, each request. */
    tokens,
    /** A token as the Bot Connector sends it, valid for an hour unless the claims say otherwise. */
    async sign(claims: JWTPayload, signing: Signing = 'published'): Promise<string> {
      const now = Math.floor(Date.now() / 1000);
      const all = { iss: TEAMS_ISSUER, aud: TEAMS_APP.id, nbf: now - 60, iat: now, exp: now + HOUR, ...claims };
      const signed = (alg: string, kid: string) => new SignJWT(all).setProtectedHeader({ alg, kid, typ: 'JWT' });
      switch (signing) {
        case 'published':
          return signed('RS256', KNOWN).sign(published.privateKey);
        case 'unknown key':
          return signed('RS256', 'a-key-that-nobody-published').sign(other.privateKey);
        case 'forged':
          return signed('RS256', KNOWN).sign(other.privateKey);
        case 'not endorsed':
          return signed('RS256', 'of-another-channel').sign(unendorsed.privateKey);
        case 'none':
          return new UnsecuredJWT(all).encode();
        case 'HS256':
          return signed('HS256', KNOWN).sign(new TextEncoder().encode('a-secret-that-is-shared-with-nobody'));
      }
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(value));
}
