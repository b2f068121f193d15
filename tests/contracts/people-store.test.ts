import { expect, it } from 'vitest';
import { identities } from '../../src/adapters/prisma/identities.ts';
import { peopleStore } from '../../src/adapters/prisma/people-store.ts';
import { eachDatabase } from '../support/databases.ts';
import { addSchool, wednesday } from '../support/small-school.ts';

const here = [
  { id: 'sam', name: 'Sam Patel', admin: true, roleTitle: 'Deputy Headteacher', groups: ['SLT', 'DSL'] },
  { id: 'ada', name: 'Ada Obi', department: 'Science' },
  { id: 'lee', name: 'Lee Left', leftOn: '2026-10-01' },
];
const there = [{ id: 'zoe', name: 'Zoe Else' }];

eachDatabase('The store of people', (open) => {
  const start = async () => {
    const { client } = await open();
    await addSchool(client, 'oak', here);
    await addSchool(client, 'elm', there);
    return { client, people: peopleStore(client), who: identities(client) };
  };

  it('gives a person whole, with their groups in order', async () => {
    const { people } = await start();
    expect(await people.person('oak', 'sam')).toEqual({
      id: 'sam',
      schoolId: 'oak',
      name: 'Sam Patel',
      roleTitle: 'Deputy Headteacher',
      department: '',
      phase: '',
      groups: ['DSL', 'SLT'],
      leader: false,
      admin: true,
      joinedAt: wednesday,
    });
  });

  it('knows nobody of another school', async () => {
    const { people } = await start();
    expect(await people.person('oak', 'zoe')).toBeUndefined();
    expect(await people.person('oak', 'nobody')).toBeUndefined();
  });

  it('lists those who have not left, by name, of one school', async () => {
    const { people } = await start();
    expect((await people.active('oak')).map((one) => one.id)).toEqual(['ada', 'sam']);
  });

  it('changes the roles of its own people only', async () => {
    const { people } = await start();
    expect(await people.setRoles('oak', 'ada', { leader: true, admin: false })).toBe(true);
    expect(await people.setRoles('oak', 'zoe', { leader: true, admin: true })).toBe(false);
    expect(await people.person('oak', 'ada')).toMatchObject({ leader: true, admin: false });
    expect(await people.person('elm', 'zoe')).toMatchObject({ leader: false, admin: false });
  });

  it('says where people can be reached, leavers left out, for more people than a statement has variables', async () => {
    const { people } = await start();
    const many = Array.from({ length: 40_000 }, (_, n) => `stranger-${n}`);
    const found = await people.accountsOf([...many, 'lee', 'ada']);
    expect([...found]).toEqual([['ada', { platform: 'playground', workspace: 'oak', user: 'ada' }]]);
  });

  it('finds the person behind an account, leavers included', async () => {
    const { who } = await start();
    const account = (user: string, workspace = 'oak') => ({ platform: 'playground', workspace, user });
    expect(await who.byAccount(account('ada'))).toMatchObject({ id: 'ada', department: 'Science' });
    expect(await who.byAccount(account('lee'))).toMatchObject({ id: 'lee', leftOn: '2026-10-01' });
    expect(await who.byAccount(account('ada', 'elm'))).toBeUndefined();
  });

  it('does not resolve an account whose person is of another school than its workspace', async () => {
    const { client, who } = await start();
    await client.account.create({ data: { platform: 'playground', workspace: 'elm', user: 'ada2', personId: 'ada' } });
    expect(await who.byAccount({ platform: 'playground', workspace: 'elm', user: 'ada2' })).toBeUndefined();
  });

  it('keeps somebody who works in two schools as two people', async () => {
    const { client, who } = await start();
    await addSchool(client, 'ash', [{ id: 'ada-ash', name: 'Ada Obi' }]);
    expect(await who.byAccount({ platform: 'playground', workspace: 'oak', user: 'ada' })).toMatchObject({ id: 'ada' });
    expect(await who.byAccount({ platform: 'playground', workspace: 'ash', user: 'ada-ash' })).toMatchObject({
      id: 'ada-ash',
      schoolId: 'ash',
    });
  });

  it('knows the school of a workspace', async () => {
    const { who } = await start();
    expect(await who.schoolOf('playground', 'elm')).toMatchObject({ id: 'elm', name: 'School elm' });
    expect(await who.schoolOf('slack', 'elm')).toBeUndefined();
  });
});
