import { afterAll, describe, expect, it } from 'vitest';
import { PollenAdapter } from '../../../src/adapters/teams/adapter.ts';
import { openConnector } from '../../../src/adapters/teams/connector.ts';
import { transport } from '../../../src/adapters/teams/transport.ts';
import { PlatformError } from '../../../src/core/shared/errors.ts';
import { closedAfterEach } from '../../support/closed-after-each.ts';
import { type FakeTeams, fakeTeams, type TeamsFault } from '../../support/fake-teams.ts';
import { TEAMS_APP, TEAMS_TENANT, teamsKeys } from '../../support/teams-keys.ts';

const keys = await teamsKeys();
const open = closedAfterEach<FakeTeams>();
afterAll(() => keys.close());

function adapterOf(more: Partial<ConstructorParameters<typeof PollenAdapter>[0]> = {}): PollenAdapter {
  return new PollenAdapter({
    appId: TEAMS_APP.id,
    tenant: TEAMS_TENANT,
    proof: { kind: 'password', password: TEAMS_APP.secret },
    trial: { keys: keys.addresses.ToBotFromChannelOpenIdMetadataUrl, login: keys.addresses.ToChannelFromBotLoginUrl },
    ...more,
  });
}

async function rig(adapter = adapterOf()) {
  const teams = await fakeTeams([{ id: '29:ann', name: 'Ann', email: 'ann@testbury.example', userRole: 'user' }]);
  open.push(teams);
  const line = { conversation: '19:general@thread.tacv2;messageid=17', serviceUrl: teams.serviceUrl };
  const card = { summary: 'Hello', card: { type: 'AdaptiveCard', version: '1.5', body: [] } } as const;
  const connector = openConnector(adapter);
  return { teams, line, card, connector, post: () => connector.post(line, card) };
}

describe('without an app id', () => {
  it('there is no bot at all: Microsoft’s own adapter would let everybody in', () => {
    for (const appId of ['', ' ']) {
      expect(() => adapterOf({ appId })).toThrow('MicrosoftAppId is required');
      expect(() => adapterOf({ appId, proof: { kind: 'managed-identity' } })).toThrow('MicrosoftAppId is required');
    }
  });
});

describe('the connector', () => {
  it('posts, changes, opens and reads, with a token of its own', async () => {
    const { teams, line, card, connector, post } = await rig();
    const id = await post();
    await connector.update(line, id, { ...card, summary: 'Changed' });
    expect(teams.in('19:general@thread.tacv2')).toMatchObject([
      { id, summary: 'Changed', authorization: expect.stringMatching(/^Bearer bot-/) },
    ]);
    expect(await connector.open(teams.serviceUrl, TEAMS_TENANT, 'aad-ann')).toBe('a:aad-ann');
    expect(await connector.member(line, '29:ann')).toMatchObject({ email: 'ann@testbury.example' });
    expect(await connector.members(line, undefined)).toMatchObject({
      members: [{ userRole: 'user' }],
      next: undefined,
    });
  });

  it.each([429, 412, 500, 502, 503, 504])('makes one request of a send that Teams answers with %i', async (status) => {
    const { teams, post } = await rig();
    teams.fail('post', { status });
    await expect(post()).rejects.toThrow();
    expect(teams.calls).toEqual(['post']);
  });

  it('makes one request of a send whose answer gets lost', async () => {
    const { teams, post } = await rig();
    teams.fail('post', { lost: true });
    await expect(post()).rejects.toThrow('no clear answer');
    expect(teams.in('19:general@thread.tacv2')).toHaveLength(1);
    expect(teams.calls).toEqual(['post']);
  });

  it.each<[TeamsFault, object]>([
    [{ status: 429, retryAfter: '7' }, { retryAfter: 7 }],
    [{ status: 429 }, { retryAfter: 5 }],
    [
      { status: 429, retryAfter: new Date(Date.now() + 3_600_000).toUTCString() },
      { retryAfter: expect.closeTo(3600, -2) },
    ],
    [
      { status: 412, code: 'PreconditionFailed' },
      { code: 'http_412_PreconditionFailed', retryAfter: undefined },
    ],
    [
      { status: 502, retryAfter: '2' },
      { code: 'http_502_Failed', retryAfter: 2 },
    ],
    [{ status: 504 }, { code: 'http_504_Failed', unreachable: false }],
    [
      { status: 403, code: 'MessageWritesBlocked' },
      { code: 'http_403_MessageWritesBlocked', unreachable: true },
    ],
    [
      { status: 404, code: 'ConversationNotFound' },
      { code: 'http_404_ConversationNotFound', unreachable: false },
    ],
    [
      { status: 400, code: 'BadSyntax' },
      { code: 'http_400_BadSyntax', unreachable: false },
    ],
  ])('passes on what Teams said: %o', async (fault, error) => {
    const { teams, post } = await rig();
    teams.fail('post', fault);
    await expect(post()).rejects.toMatchObject({ name: 'PlatformError', platform: 'teams', ...error });
  });

  it.each([500, 503])('takes no %i for a clear no: the message may have arrived', async (status) => {
    const { teams, post } = await rig();
    teams.fail('post', { status, after: true });
    const failure = await post().catch((error: unknown) => error);
    // The courier asks what became of a send after any error but a PlatformError.
    expect(failure).not.toBeInstanceOf(PlatformError);
  });

  it('sees a failure though the adapter has a handler that would make a success of it', async () => {
    const adapter = adapterOf();
    const handled: unknown[] = [];
    adapter.onTurnError = async (_context, error) => void handled.push(error);
    const { teams, post } = await rig(adapter);
    teams.fail('post', { status: 403, code: 'Blocked' });
    await expect(post()).rejects.toMatchObject({ unreachable: true });
    expect(handled).toEqual([]);
  });

  it('says clearly that nothing was sent where Microsoft gives it no token', async () => {
    const nowhere = { keys: 'http://127.0.0.1:9/', login: 'http://127.0.0.1:9' };
    const { teams, post } = await rig(adapterOf({ trial: nowhere }));
    await expect(post()).rejects.toMatchObject({ name: 'PlatformError', code: 'no_token' });
    expect(teams.calls).toEqual([]);
  });

  it('sends nothing, its token least of all, to an address that is not Teams’', async () => {
    const { line, card } = await rig();
    const real = openConnector(adapterOf());
    for (const serviceUrl of ['https://attacker.example/', 'http://10.0.0.1/', 'http://127.0.0.1.attacker.example/'])
      await expect(real.post({ ...line, serviceUrl }, card)).rejects.toMatchObject({ code: 'unknown_host' });
    const inSchool = transport(false);
    const request = { url: line.serviceUrl, method: 'POST', headers: { rawHeaders: () => ({}) } };
    await expect(inSchool.sendRequest(request)).rejects.toMatchObject({ code: 'unknown_host' });
  });

  it('does not follow where an answer points on to', async () => {
    const { teams, post } = await rig();
    teams.fail('post', { status: 307, location: 'http://127.0.0.1:9/stolen' });
    await expect(post()).rejects.toMatchObject({ code: 'http_307_Failed' });
    expect(teams.calls).toEqual(['post']);
  });

  it('asks for one token however much is sent at a time', async () => {
    const before = keys.tokens.length;
    const { post } = await rig();
    await Promise.all([post(), post(), post(), post()]);
    expect(keys.tokens.length - before).toBe(1);
  });
});
