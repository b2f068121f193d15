import { describe, expect, it } from 'vitest';
import { conversationStore } from '../../src/adapters/prisma/conversation-store.ts';
import type { Conversations } from '../../src/adapters/teams/conversations.ts';
import { eachDatabase } from '../support/databases.ts';
import { rememberedConversations } from '../support/teams-rig.ts';
import { localInstant } from '../support/test-school.ts';

const T = 'tenant-1';
const ann = { kind: 'person', name: 'aad-ann', place: 'a:ann', address: 'https://one.example/', title: 'Ann' } as const;
const staff = {
  kind: 'team',
  name: '19:team',
  place: '19:team',
  address: 'https://two.example/',
  title: 'Staff',
} as const;

/** What is promised of the conversations that a platform told of. */
function contract(open: () => Promise<Conversations>): void {
  it('are kept as they were told, each tenant’s for itself', async () => {
    const store = await open();
    await store.keep(T, ann);
    expect(await store.ofPerson(T, 'aad-ann')).toEqual({ ...ann, unreachable: false });
    expect(await store.ofPerson('tenant-2', 'aad-ann')).toBeUndefined();
    expect(await store.ofPerson(T, 'aad-bea')).toBeUndefined();
  });

  it('are new once, and again after they were lost', async () => {
    const store = await open();
    expect([await store.keep(T, ann), await store.keep(T, ann)]).toEqual([true, false]);
    await store.lost(T, 'aad-ann');
    expect([await store.keep(T, ann), await store.keep(T, ann)]).toEqual([true, false]);
  });

  it('are new to one only of those who are told at the same moment', async () => {
    const store = await open();
    const fresh = await Promise.all([store.keep(T, ann), store.keep(T, ann), store.keep(T, ann)]);
    expect(fresh.filter(Boolean)).toHaveLength(1);
    await store.lost(T, 'aad-ann');
    const again = await Promise.all([store.keep(T, ann), store.keep(T, ann), store.keep(T, ann)]);
    expect(again.filter(Boolean)).toHaveLength(1);
  });

  it('say nothing of people where nothing was ever told', async () => {
    const store = await open();
    await store.lost(T, 'aad-ann');
    expect([await store.address(T), await store.count(T)]).toEqual([undefined, { people: 0, unreachable: 0 }]);
  });

  it('move with what is told last, and keep a title that is not told again', async () => {
    const store = await open();
    await store.keep(T, ann);
    await store.keep(T, { ...ann, place: 'a:other', title: '' });
    expect(await store.ofPerson(T, 'aad-ann')).toMatchObject({ place: 'a:other', title: 'Ann' });
  });

  it('say who cannot be written to, be it somebody who never wrote', async () => {
    const store = await open();
    await store.keep(T, staff);
    await store.keep(T, ann);
    await store.lost(T, 'aad-ann');
    await store.lost(T, 'aad-bea');
    expect(await store.ofPerson(T, 'aad-ann')).toMatchObject({ place: 'a:ann', unreachable: true });
    const bea = await store.ofPerson(T, 'aad-bea');
    expect([bea?.place, bea?.unreachable]).toEqual([undefined, true]);
    expect(await store.count(T)).toEqual({ people: 0, unreachable: 2 });
    await store.keep(T, ann);
    expect(await store.count(T)).toEqual({ people: 1, unreachable: 1 });
  });

  it('give the address that the tenant was last answered at', async () => {
    const store = await open();
    expect(await store.address(T)).toBeUndefined();
    await store.keep(T, ann);
    await store.keep(T, staff);
    expect(await store.address(T)).toBe('https://two.example/');
    await store.keep(T, ann);
    expect(await store.address(T)).toBe('https://one.example/');
  });

  it('are listed by kind and title, renamed and forgotten', async () => {
    const store = await open();
    await store.keep(T, staff);
    await store.keep(T, { ...staff, name: '19:other', title: 'Maths' });
    await store.keep(T, ann);
    const titles = async () => (await store.all(T, 'team')).map(({ title }) => title);
    expect(await titles()).toEqual(['Maths', 'Staff']);
    await store.rename(T, '19:other', 'Zoology');
    expect(await titles()).toEqual(['Staff', 'Zoology']);
    await store.forget(T, '19:team');
    await store.forget(T, 'nothing');
    expect(await titles()).toEqual(['Zoology']);
  });
}

describe('conversations in the tests', () => contract(async () => rememberedConversations()));

eachDatabase('conversations', (open) =>
  contract(async () => {
    let seconds = 0;
    return conversationStore(await open(), 'teams', () => localInstant('2026-11-24T15:30').add({ seconds: ++seconds }));
  }),
);
