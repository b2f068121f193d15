import { describe, expect, it } from 'vitest';
import { wordsIn } from '../support/card-checker.ts';
import { can } from '../support/staff-room.ts';
import { activity, inChannel, mention, press, searching } from '../support/teams-activities.ts';
import { TEAMS_TENANT } from '../support/teams-keys.ts';
import { buttonsOf, filledIn, teamsSchools } from '../support/teams-school.ts';

const school = teamsSchools();
const GENERAL = '19:general@thread.tacv2';
const words = (card: unknown) => wordsIn(card).join('\n');
const toast = async (answer: Response) => ((await answer.json()) as { value: string }).value;

describe('in Teams, a colleague', () => {
  it('is answered in their own chat when they write there', async () => {
    const { says, own } = await school();
    await says('what have I got left?');
    expect(own()).toHaveLength(1);
    expect(own()[0]?.summary).not.toBe('');
  });

  it('who names Pollen in a channel is answered in their own chat, and the thread says so once', async () => {
    const { does, teams } = await school();
    await does(mention('help'));
    expect(teams.in('a:aad-ann')).toMatchObject([{ summary: 'What I can do for you' }]);
    expect(teams.in(GENERAL)).toMatchObject([{ summary: 'I have answered you in our own chat.' }]);
  });

  it('whom Pollen cannot write to is told in the channel how to change that', async () => {
    const { does, teams } = await school();
    teams.fail('open', { status: 403, code: 'BotNotInConversationRoster' });
    await does(mention('help'));
    expect(teams.in(GENERAL).map(({ summary }) => summary)).toEqual([
      expect.stringContaining('Please open a chat with me first'),
    ]);
  });

  it('is left alone where Pollen is not named', async () => {
    const { does, teams } = await school();
    await does(activity({ ...inChannel, text: 'help' }));
    await does(activity({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }));
    await does(activity({ type: 'typing' }));
    expect(teams.calls).toEqual([]);
  });

  it('fills a form in inside the chat, is told what to mend in it, and finds the answer in its place', async () => {
    const { says, does, own, database } = await school();
    await says('log cpd');
    const form = own()[0]!;
    const [send] = buttonsOf(form.card);
    const wrong = await does(press({ ...send?.data, 'f-title': 'Retrieval practice' }, form.id));
    expect(await toast(wrong)).toBe('Please look at the fields that are marked.');
    expect(own()).toHaveLength(1);
    expect(words(own()[0]?.card)).toContain('Nearly there');
    expect(JSON.stringify(own()[0]?.card)).toContain('"value":"Retrieval practice"');
    const values = filledIn(own()[0]?.card, 'Retrieval practice');
    await does(press({ ...buttonsOf(own()[0]?.card)[0]?.data, ...values }, form.id));
    expect(await database.client.activity.count()).toBe(1);
    expect(own()).toHaveLength(1);
    expect(buttonsOf(own()[0]?.card).filter(({ data }) => data.pollen.kind === 'submission')).toEqual([]);
  });

  it('who opens a form by a card keeps the card, which may hold more, and finds the form below it', async () => {
    const { says, does, own } = await school();
    await says('my expertise');
    const before = own()[0]!;
    const opener = buttonsOf(before.card).find(({ data }) => JSON.stringify(data).includes('expertise.mine'));
    await does(press({ ...opener?.data }, before.id));
    expect(own()[0]).toEqual(before);
    expect(buttonsOf(own()[1]?.card).map(({ data }) => data.pollen.kind)).toContain('submission');
  });

  it('gets a form that they asked for in a channel in their own chat, and its answer in the channel’s stead', async () => {
    const { does, teams, database } = await school();
    await does(mention('log cpd'));
    const form = teams.in('a:aad-ann')[0]!;
    expect(teams.in(GENERAL)).toHaveLength(1);
    const [send] = buttonsOf(form.card);
    const values = filledIn(form.card, 'Oracy');
    const own = { conversation: { id: 'a:aad-ann', conversationType: 'personal', tenantId: TEAMS_TENANT } };
    await does(press({ ...send?.data, ...values }, form.id, own));
    expect(await database.client.activity.count()).toBe(1);
    expect(buttonsOf(teams.in('a:aad-ann')[0]?.card).filter(({ data }) => data.pollen.kind === 'submission')).toEqual(
      [],
    );
  });

  it('cannot make Pollen write where they are not themselves: they are answered in their own chat', async () => {
    const { says, does, own, teams, database } = await school();
    await says('log cpd');
    const form = own()[0]!;
    const asked = { place: { kind: 'channel', id: '19:heads@thread.tacv2' } };
    const data = { pollen: { ...buttonsOf(form.card)[0]?.data.pollen, asked }, ...filledIn(form.card) };
    teams.fail('member', { status: 403, code: 'Forbidden' });
    await does(press(data, form.id));
    expect(teams.in('19:heads@thread.tacv2')).toEqual([]);
    expect(await database.client.activity.findMany()).toMatchObject([{ title: 'Oracy' }]);
    expect(own()).toHaveLength(1);
    expect(own()[0]?.summary).toBe('Logged: Oracy');
  });

  it('sees their Home when they say so, and what a button in it changed is shown there', async () => {
    const { says, does, own } = await school();
    await says('home');
    expect(words(own()[0]?.card)).toContain('Hello Ann');
    const [button] = buttonsOf(own()[0]?.card);
    expect(button?.data.pollen.home).toBe(true);
    await does(press(button?.data ?? {}, own()[0]!.id));
    expect(own().length).toBeGreaterThan(1);
    expect(words(own()[0]?.card)).toContain('Hello Ann');
  });

  it('is answered with the card that was pressed changed, never with a card in the response', async () => {
    const { says, does, own } = await school();
    await says('setup');
    const before = JSON.stringify(own()[0]?.card);
    const button = buttonsOf(own()[0]?.card).find(({ title }) => title === 'Start the nudges');
    const answer = await does(press(button?.data ?? {}, own()[0]!.id));
    expect(await answer.clone().json()).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Thank you.',
    });
    expect(own()).toHaveLength(1);
    expect(JSON.stringify(own()[0]?.card)).not.toBe(before);
    expect(JSON.stringify(own()[0]?.card)).not.toContain('refresh');
  });

  it.each([
    ['with a commandId', {}],
    ['without one', { commandId: undefined }],
  ])('finds who can help from the compose box, %s', async (_what, more) => {
    const { bot, database, does } = await school();
    const bea = await bot.person('Bea Best', { user: 'aad-bea' });
    await can(database, bea, 'EAL learners and new arrivals (expert)');
    const asked = searching('EAL');
    const answer = await does({ ...asked, value: { ...(asked.value as object), ...more } });
    const { composeExtension } = (await answer.json()) as {
      composeExtension: { type: string; attachments: { preview: unknown; content: unknown }[] };
    };
    expect(composeExtension.type).toBe('result');
    expect(composeExtension.attachments[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'Bea Best' } },
    });
    expect(words(composeExtension.attachments[0]?.content)).toContain('Bea');
  });

  it('whose search finds nobody is told so', async () => {
    const { does } = await school();
    const says = async (text: string) =>
      ((await (await does(searching(text))).json()) as { composeExtension: { text: string } }).composeExtension.text;
    expect(await says('')).toBe('Say what you need help with.');
    expect(await says('zymurgy')).toContain('I found nobody');
  });

  it('who is not on the staff list is told so kindly; one who is is found by their address', async () => {
    const { bot, does, teams, database } = await school();
    const cy = { id: '29:cy', aadObjectId: 'aad-cy', name: 'Cy' };
    const own = { conversationType: 'personal', tenantId: TEAMS_TENANT, id: 'a:cy' };
    await does(activity({ text: 'help', from: cy, conversation: own }));
    expect(words(teams.in('a:cy')[0]?.card)).toContain('I do not know you');
    const id = await bot.person('Cyril Cope', { email: 'cy@testbury.example' });
    teams.members.push({ ...cy, email: 'Cy@Testbury.example' });
    await does(activity({ text: 'help', from: cy, conversation: own }));
    expect(teams.in('a:cy')[1]?.summary).toBe('What I can do for you');
    expect(await database.client.account.findMany({ where: { personId: id } })).toMatchObject([{ user: 'aad-cy' }]);
  });

  it('can choose colleagues from the whole staff list in a form', async () => {
    const { bot, does } = await school();
    await bot.person('Bea Best', {});
    const value = { queryText: 'bea', queryOptions: { skip: 0, top: 15 }, dataset: 'pollen.people' };
    const answer = await does(activity({ type: 'invoke', name: 'application/search', value }));
    expect(await answer.json()).toMatchObject({ statusCode: 200, value: { results: [{ title: 'Bea Best' }] } });
  });
});
