import { expect, it } from 'vitest';
import { expertiseStore } from '../../src/adapters/prisma/expertise-store.ts';
import { glossaryStore } from '../../src/adapters/prisma/glossary-store.ts';
import { helpStore, needStore } from '../../src/adapters/prisma/help-store.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { eachDatabase } from '../support/databases.ts';
import { addSchool, wednesday } from '../support/small-school.ts';

const here = [
  { id: 'sam', name: 'Sam Patel', roleTitle: 'Deputy Headteacher' },
  { id: 'ada', name: 'Ada Obi', department: 'Science' },
  { id: 'lee', name: 'Lee Left', leftOn: '2026-10-01' },
];
const there = [{ id: 'zoe', name: 'Zoe Else' }];

eachDatabase('The stores of expertise', (open) => {
  const start = async () => {
    const { client } = await open();
    await addSchool(client, 'oak', here);
    await addSchool(client, 'elm', there);
    const [expertise, glossary] = [expertiseStore(client), glossaryStore(client)];
    return { client, expertise, glossary, help: helpStore(client), needs: needStore(client) };
  };

  it('give the directory of one school, without leavers, with private items marked and CPD that was led or attended', async () => {
    const { client, expertise } = await start();
    const times = { startsAt: toDate(wednesday), endsAt: toDate(wednesday), createdAt: toDate(wednesday) };
    const activity = { schoolId: 'oak', kindId: 'oak-twilight', ...times };
    await client.activity.create({
      data: { ...activity, id: 'a', title: 'INSET: Defib', leads: { create: { personId: 'sam' } } },
    });
    await client.participation.createMany({
      data: [
        { id: 'p1', activityId: 'a', personId: 'ada', state: 'evaluated', recordedAt: toDate(wednesday) },
        { id: 'p2', activityId: 'a', personId: 'sam', state: 'absent', recordedAt: toDate(wednesday) },
      ],
    });
    await expertise.putItems(
      'ada',
      [{ id: 'i', kind: 'skill', text: 'Lasers', level: 'expert', private: true }],
      wednesday,
    );
    const people = await expertise.directory('oak', true);
    expect(people.map(({ id, optOut }) => [id, optOut]).sort()).toEqual([
      ['ada', false],
      ['sam', false],
    ]);
    const ada = people.find(({ id }) => id === 'ada');
    expect(ada?.skills).toEqual([{ text: 'Lasers', level: 'expert', private: true }]);
    expect(ada?.cpd).toEqual([{ title: 'INSET: Defib', mode: 'attended', date: '2026-11', compulsory: true }]);
    expect(people.find(({ id }) => id === 'sam')?.cpd.map(({ mode }) => mode)).toEqual(['led']);
    expect(await expertise.directory('oak', true, ['ada'])).toEqual([ada]);
    expect(await expertise.directory('oak', true, ['zoe', 'lee'])).toEqual([]);
    expect(await expertise.titleOf('sam', 'p1')).toBeUndefined();
  });

  it('list by the school’s policy until a person says otherwise', async () => {
    const { expertise } = await start();
    await expertise.saveProfile('ada', { listed: true });
    await expertise.saveProfile('sam', { weeklyCap: 5, ways: ['chat'] });
    const out = async (policy: boolean) =>
      (await expertise.directory('oak', policy)).filter(({ optOut }) => optOut).map(({ id }) => id);
    expect([await out(true), await out(false)]).toEqual([[], ['sam']]);
    expect((await expertise.profiles(['sam'])).get('sam')).toMatchObject({ weeklyCap: 5, ways: ['chat'], items: [] });
  });

  it('keep the same words once, and change only the owner’s', async () => {
    const { expertise } = await start();
    await expertise.putItems('ada', [{ id: 'i', kind: 'skill', text: 'Lasers', level: 'working' }], wednesday);
    await expertise.putItems('ada', [{ id: 'j', kind: 'skill', text: 'Lasers', level: 'expert' }], wednesday);
    await expertise.changeItem('sam', 'i', 'remove');
    const items = async () =>
      (await expertise.profiles(['ada'])).get('ada')?.items.map(({ level, private: hidden }) => [level, hidden]);
    expect(await items()).toEqual([['expert', false]]);
    await expertise.changeItem('ada', 'i', 'hide');
    expect(await items()).toEqual([['expert', true]]);
    await expertise.changeItem('ada', 'i', 'remove');
    expect(await items()).toEqual([]);
  });

  it('follow a wish for help from the first ask to whether it helped, inside one school', async () => {
    const { help } = await start();
    await help.open({ id: 'r', schoolId: 'oak', asker: 'sam', need: 'lasers' }, wednesday);
    await help.ask({ id: 'k', request: 'r', expert: 'ada' }, wednesday);
    expect(await help.byAsk('elm', 'k')).toBeUndefined();
    expect((await help.openOf('sam', 'lasers'))?.asks.map(({ state }) => state)).toEqual(['asked']);
    const later = wednesday.add({ hours: 1 });
    await help.setAsk('k', 'accepted', later);
    await help.setRequest('r', { state: 'met', helped: 'partly' });
    const request = await help.request('oak', 'r');
    expect(request).toMatchObject({
      state: 'met',
      helped: 'partly',
      asks: [{ expert: 'ada', state: 'accepted', answeredAt: later }],
    });
    expect((await help.withAsks('oak', 'accepted', wednesday)).map(({ id }) => id)).toEqual(['r']);
    expect((await help.asksSince('oak', wednesday)).map(({ expert, helped }) => [expert, helped])).toEqual([
      ['ada', 'partly'],
    ]);
    expect(await help.asksSince('elm', wednesday)).toEqual([]);
  });

  it('count who needed what once each, and keep no name with it', async () => {
    const { client, needs } = await start();
    await needs.note('oak', 'sam', ['eal'], false, wednesday);
    await needs.note('oak', 'sam', ['eal'], false, wednesday);
    await needs.note('oak', 'ada', ['eal', 'chess'], true, wednesday);
    await needs.note('elm', 'zoe', ['eal'], true, wednesday);
    const found = await needs.since('oak', wednesday);
    expect(found.find(({ topic }) => topic === 'eal')).toEqual({ topic: 'eal', people: 2, unmet: 1 });
    expect(JSON.stringify(await client.helpNeed.findMany())).not.toMatch(/sam|ada|zoe/);
  });

  it('tell who was written about since, whoever wrote it', async () => {
    const { client, expertise } = await start();
    const times = { startsAt: toDate(wednesday), endsAt: toDate(wednesday), createdAt: toDate(wednesday) };
    const activity = { ...times, schoolId: 'oak', kindId: 'oak-twilight', id: 'a', title: 'Lasers' };
    const part = { id: 'p', activityId: 'a', personId: 'ada', state: 'booked', recordedAt: toDate(wednesday) };
    const ada = { where: { id: 'ada' } };
    const lee = { id: 'k', personId: 'lee', kind: 'skill', text: 'Kilns', addedAt: toDate(wednesday) };
    const changes: [string, () => Promise<unknown>][] = [
      ['', async () => undefined],
      ['ada', () => client.person.update({ ...ada, data: { roleTitle: 'Technician' } })],
      ['ada', () => expertise.putItems('ada', [{ id: 'i', kind: 'skill', text: 'Lasers' }], wednesday)],
      ['ada', () => expertise.changeItem('ada', 'i', 'hide')],
      ['ada', () => expertise.changeItem('ada', 'i', 'remove')],
      ['sam', () => expertise.saveProfile('sam', { listed: false })],
      ['sam', () => client.activity.create({ data: { ...activity, leads: { create: { personId: 'sam' } } } })],
      ['ada', () => client.participation.create({ data: part })],
      ['ada', () => client.participation.update({ where: { id: 'p' }, data: { state: 'attended' } })],
      ['ada,sam', () => client.activity.update({ where: { id: 'a' }, data: { title: 'Laser cutting' } })],
      ['ada', () => client.person.update({ ...ada, data: { leftOn: '2026-11-20' } })],
      ['lee', () => client.expertiseItem.create({ data: lee })],
    ];
    const told: string[] = [];
    for (const [, change] of changes) {
      const latest = await expertise.lastTouched('oak');
      const seen = await expertise.touched('oak', latest);
      await change();
      const touched = await expertise.touched('oak', latest);
      const anew = [...touched].filter(([id, at]) => seen.get(id) !== at).map(([id]) => id);
      told.push(anew.sort().join());
      if (anew.length > 0) expect(await expertise.lastTouched('oak')).not.toEqual(latest);
    }
    expect(told).toEqual(changes.map(([who]) => who));
    expect([...(await expertise.touched('elm', undefined)).keys()]).toEqual(['zoe']);
  });

  it('keep a school’s own words, each once however it is written, for that school alone', async () => {
    const { client, glossary } = await start();
    await glossary.save('oak', { id: 'w', word: 'PING', meaning: 'reading intervention' });
    await glossary.save('oak', { id: 'v', word: 'The Hub', meaning: 'inclusion room' });
    await glossary.save('oak', { id: 'w', word: 'Ping time', meaning: 'guided reading' });
    expect((await glossary.words('oak')).map(({ word, meaning }) => [word, meaning])).toEqual([
      ['Ping time', 'guided reading'],
      ['The Hub', 'inclusion room'],
    ]);
    await glossary.remove('elm', 'v');
    await expect(glossary.save('elm', { id: 'v', word: 'Hub', meaning: 'library' })).rejects.toThrow();
    await expect(glossary.save('oak', { id: 'u', word: 'PING  TIME', meaning: 'x' })).rejects.toThrow();
    expect(await glossary.words('elm')).toEqual([]);
    await glossary.remove('oak', 'v');
    expect(await client.glossaryWord.count()).toBe(1);
  });
});
