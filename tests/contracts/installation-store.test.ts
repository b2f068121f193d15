import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { schoolForWorkspace } from '../../src/adapters/prisma/first-school.ts';
import { installationStore } from '../../src/adapters/prisma/installation-store.ts';
import { sealsWith } from '../../src/adapters/prisma/sealed.ts';
import { workspaces } from '../../src/adapters/prisma/workspaces.ts';
import { eachDatabase } from '../support/databases.ts';

const key = () => randomBytes(32).toString('base64');

eachDatabase('The store of installations', (open) => {
  async function start() {
    const database = await open();
    const keys: [string, ...string[]] = [key()];
    let moment = Temporal.Instant.from('2026-11-23T09:00:00Z');
    const now = () => moment;
    const store = () => installationStore({ database, platform: 'slack', seals: sealsWith(keys), now });
    const school = (workspace: string) =>
      schoolForWorkspace({ database, platform: 'slack', now: now(), newId: () => crypto.randomUUID() }, workspace, {
        name: workspace,
        kinds: [],
        calendar: [],
        adopts: false,
      });
    await school('T1');
    await school('T2');
    return {
      database,
      keys,
      now,
      store,
      school,
      places: workspaces(database, 'slack'),
      later: (hours: number) => {
        moment = moment.add({ minutes: hours * 60 });
      },
    };
  }
  const granted = (workspace: string) => ({
    workspace,
    enterprise: undefined,
    botUser: 'UBOT',
    bot: 'BBOT',
    scopes: ['commands'],
    installer: 'U1',
  });

  it('gives back what a workspace granted, and keeps no token that can be read in the database', async () => {
    const { store, database, now } = await start();
    const tokens = { token: 'xoxb-1', refreshToken: 'xoxe-1', expiresAt: now().add({ hours: 12 }) };
    await store().save({ ...granted('T1'), enterprise: 'E1' }, tokens);
    const found = await store().find('T1');
    expect(found).toMatchObject({ ...granted('T1'), enterprise: 'E1', token: 'xoxb-1', refreshToken: 'xoxe-1' });
    expect(found?.expiresAt?.equals(tokens.expiresAt)).toBe(true);
    expect(await store().find('T2')).toBeUndefined();
    expect(JSON.stringify(await database.client.installation.findMany())).not.toMatch(/xox/);
  });

  it('refuses a token that was copied from another workspace', async () => {
    const { store, database } = await start();
    await store().save(granted('T1'), { token: 'xoxb-1' });
    await store().save(granted('T2'), { token: 'xoxb-2' });
    const stolen = await database.client.installation.findFirstOrThrow({ where: { workspace: 'T1' } });
    await database.client.installation.updateMany({ where: { workspace: 'T2' }, data: { token: stolen.token } });
    expect(await store().find('T2')).toMatchObject({ token: undefined, fault: expect.stringContaining('T2') });
    expect(await store().find('T1')).toMatchObject({ token: 'xoxb-1', fault: undefined });
  });

  it('seals everything anew with the newest key, after which the older one can go', async () => {
    const { store, keys } = await start();
    await store().save(granted('T1'), { token: 'xoxb-1', refreshToken: 'xoxe-1' });
    keys.unshift(key());
    await store().save(granted('T2'), { token: 'xoxb-2' });
    expect(await store().sealAnew()).toEqual({ sealed: 1, unreadable: [] });
    expect(await store().sealAnew()).toEqual({ sealed: 0, unreadable: [] });
    keys.pop();
    expect(await store().find('T1')).toMatchObject({ token: 'xoxb-1', refreshToken: 'xoxe-1' });
  });

  it('names the workspaces whose key is gone, and leaves them as they are', async () => {
    const { store, keys } = await start();
    await store().save(granted('T1'), { token: 'xoxb-1' });
    const [old] = keys.splice(0, 1, key());
    expect(await store().sealAnew()).toMatchObject({ sealed: 0, unreadable: [{ workspace: 'T1' }] });
    keys.push(old ?? '');
    expect(await store().find('T1')).toMatchObject({ token: 'xoxb-1' });
  });

  it('gives each expiring installation to one instance, and again after a while', async () => {
    const { store, now, later } = await start();
    await store().save(granted('T1'), { token: 'a', refreshToken: 'b', expiresAt: now().add({ hours: 12 }) });
    await store().save(granted('T2'), { token: 'a' });
    const take = () => store().takeExpiring(now().add({ hours: 2 }), now().subtract({ minutes: 5 }));
    expect(await take()).toEqual([]);
    later(10.5);
    const taken = await Promise.all([take(), take(), take()]);
    expect(taken.flat().map(({ workspace }) => workspace)).toEqual(['T1']);
    later(0.2);
    expect(await take()).toMatchObject([{ workspace: 'T1', refreshToken: 'b' }]);
  });

  it('keeps new tokens, but not in the place of those of a new installation', async () => {
    const { store, now, later } = await start();
    const expiresAt = now().add({ hours: 1 });
    await store().save(granted('T1'), { token: 'old', refreshToken: 'r', expiresAt });
    const take = () => store().takeExpiring(now().add({ hours: 2 }), now().subtract({ minutes: 5 }));
    const [first] = await take();
    await store().notRefreshed('T1', first?.triedAt ?? null, 'Slack answered fatal_error');
    expect(await store().find('T1')).toMatchObject({ token: 'old', refreshFault: 'Slack answered fatal_error' });
    later(0.1);
    const [again] = await take();
    await store().refreshed('T1', again?.triedAt ?? null, { token: 'new', refreshToken: 'r2', expiresAt });
    expect(await store().find('T1')).toMatchObject({ token: 'new', refreshToken: 'r2', refreshFault: undefined });
    const [late] = await take();
    await store().save(granted('T1'), { token: 'installed again' });
    await store().refreshed('T1', late?.triedAt ?? null, { token: 'too late' });
    expect(await store().find('T1')).toMatchObject({ token: 'installed again' });
  });

  it('erases the tokens of a workspace that takes Pollen out, and gives it its school back when it returns', async () => {
    const { store, places, database, now, later, school } = await start();
    const before = await school('T1');
    await store().save(granted('T1'), { token: 'xoxb-1', refreshToken: 'xoxe-1', expiresAt: now() });
    later(1);
    expect(await places.left('T1', now())).toBe(true);
    expect(await places.left('T1', now())).toBe(false);
    expect(await store().find('T1')).toBeUndefined();
    expect(await store().all()).toEqual([]);
    const where = { workspace: 'T1' };
    expect(await database.client.installation.findFirst({ where })).toMatchObject({ token: null, refreshToken: null });
    expect(await database.client.workspace.findFirst({ where })).toMatchObject({ goneAt: expect.any(Date) });
    expect(await school('T1')).toBe(before);
    expect(await database.client.workspace.findFirst({ where })).toMatchObject({ goneAt: null });
  });

  it('takes no notice of a goodbye that comes after the return', async () => {
    const { store, places, now, later } = await start();
    const goodbye = now();
    later(1);
    await store().save(granted('T1'), { token: 'xoxb-1' });
    expect(await places.left('T1', goodbye)).toBe(false);
    expect(await store().find('T1')).toMatchObject({ token: 'xoxb-1' });
  });
});
