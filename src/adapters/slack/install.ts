import { createHash } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import {
  ClearStateStore,
  ErrorCode,
  type Installation,
  InstallProvider,
  InvalidStateError,
  type OrgInstallation,
} from '@slack/oauth';
import { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { type ApiAddress, clientOptions, silent, toPlatformError } from './client.ts';
import { installPage, type Outcome, outcomePage } from './install-pages.ts';
import { INSTALL_PATH, REDIRECT_PATH } from './install-paths.ts';
import type { Granted, Tokens } from './installations.ts';
import { optionalScopeReasons, scopeReasons } from './manifest.ts';

/** How long an installation that was begun can be finished, in seconds. */
const LIFETIME = 600;

/** Nobody may frame these pages or keep them, and where they lead to is not told what they were called with. */
const GUARDS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** What installing needs. `once` is true the first time that it is asked about an id; `installed` takes what was granted. */
type Given = {
  clientId: string;
  clientSecret: string;
  publicUrl: string;
  api: ApiAddress;
  now: () => Temporal.Instant;
  once: (id: string) => Promise<boolean>;
  installed: (granted: Granted, tokens: Tokens, team: string) => Promise<void>;
  refused: (why: string) => void;
  failed: (error: unknown) => void;
};

/** Somebody wants Pollen for a whole organisation; here one workspace is one school. */
class WholeOrganisation extends Error {}

/** The pages through which workspaces install Pollen, by Slack's own OAuth library. */
export function installRoutes(given: Given): Hono<{ Bindings: HttpBindings }> {
  const { clientId, clientSecret, publicUrl, api, refused, failed } = given;
  const date = () => new Date(given.now().epochMilliseconds);
  // Not the client secret itself: what it signs here is seen by browsers.
  const stateSecret = digest(`pollen install state ${clientSecret}`);
  const signed = new ClearStateStore(stateSecret, LIFETIME);
  const scopes = Object.keys({ ...scopeReasons, ...optionalScopeReasons });
  const options = { scopes, redirectUri: `${publicUrl}${REDIRECT_PATH}` };
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    logger: silent,
    clientOptions: clientOptions(api),
    authorizationUrl: new URL('/oauth/v2/authorize', api ?? 'https://slack.com').href,
    installUrlOptions: options,
    renderHtmlForInstallPath: installPage,
    stateCookieExpirationSeconds: LIFETIME,
    stateStore: {
      generateStateParam: (asked) => signed.generateStateParam(asked, date()),
      async verifyStateParam(_now, state) {
        const asked = await signed.verifyStateParam(date(), state);
        if (await given.once(digest(state))) return asked;
        throw new InvalidStateError('This state was used before');
      },
    },
    installationStore: {
      storeInstallation: keep,
      fetchInstallation: () => Promise.reject(new Error('installations are looked up in the database')),
    },
  });

  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.get(INSTALL_PATH, async (c) => {
    guarded(c.env.outgoing);
    await provider.handleInstallPath(c.env.incoming, c.env.outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  routes.get(REDIRECT_PATH, async (c) => {
    guarded(c.env.outgoing);
    const show = (outcome: Outcome) => {
      const { status, html } = outcomePage(outcome, INSTALL_PATH);
      c.env.outgoing.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
      c.env.outgoing.end(html);
    };
    await provider.handleCallback(c.env.incoming, c.env.outgoing, {
      success: () => show('installed'),
      failure: (error) => show(outcomeOf(error)),
    });
    return RESPONSE_ALREADY_SENT;
  });
  return routes;

  async function keep(installation: Installation | OrgInstallation): Promise<void> {
    const { team, enterprise, user, bot } = installation;
    if (team === undefined || installation.isEnterpriseInstall) throw new WholeOrganisation();
    if (bot === undefined) throw new Error('Slack gave no bot token');
    const { token, refreshToken, expiresAt } = bot;
    const granted: Granted = {
      workspace: team.id,
      enterprise: enterprise?.id,
      botUser: bot.userId,
      bot: bot.id,
      scopes: bot.scopes,
      installer: user.id,
    };
    const expires = expiresAt === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(expiresAt * 1000);
    await given.installed(granted, { token, refreshToken, expiresAt: expires }, team.name ?? 'Our school');
  }

  /** What the person is told; a fault of ours or of Slack's is noted, and not shown. */
  function outcomeOf(error: Error & { code?: string }): Outcome {
    if (error instanceof WholeOrganisation) return 'whole-organisation';
    if (error.code === ErrorCode.AuthorizationError) return 'cancelled';
    if (
      error.code === ErrorCode.InvalidStateError ||
      error.code === ErrorCode.MissingStateError ||
      error.code === ErrorCode.MissingCodeError
    ) {
      refused(`install: ${error.code}`);
      return 'not-yours';
    }
    failed(toPlatformError(error));
    return 'failed';
  }
}

function guarded(response: HttpBindings['outgoing']): void {
  for (const [name, value] of Object.entries(GUARDS)) response.setHeader(name, value);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
