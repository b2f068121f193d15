import { describe, expect, it } from 'vitest';
import { activity, inChannel, press } from '../support/teams-activities.ts';
import { buttonsOf, filledIn, teamsSchools } from '../support/teams-school.ts';

const school = teamsSchools();

describe('nothing in Teams happens twice', () => {
  it('though Teams delivers a message again and again', async () => {
    const { does, own } = await school();
    const message = activity({ text: 'help' });
    for (let times = 0; times < 4; times++) expect((await does(message)).status).toBe(200);
    expect(own()).toHaveLength(1);
  });

  it('though a press arrives twice', async () => {
    const { says, does, own, database } = await school();
    await says('log cpd');
    const form = own()[0]!;
    const values = filledIn(form.card, 'Oracy');
    const pressed = press({ ...buttonsOf(form.card)[0]?.data, ...values }, form.id);
    await does(pressed);
    await does(pressed);
    expect(await database.client.activity.count()).toBe(1);
    expect(own()).toHaveLength(1);
  });

  it('and nothing is lost when Pollen stops between taking a message and answering it', async () => {
    const { bot, own, database } = await school();
    const message = { serviceUrl: bot.teams.serviceUrl, ...activity({ text: 'help' }) };
    const id = `teams:a:ann:${(message as { id?: string }).id}`;
    const receivedAt = new Date(Date.now() - 120_000);
    const event = { activity: message, receipt: 'r' } as object;
    await database.client.inboxEvent.create({ data: { platform: 'teams', id, event, receivedAt } });
    await bot.recover();
    await bot.recover();
    expect(own()).toHaveLength(1);
    expect(await database.client.inboxEvent.findFirst({ where: { id } })).toMatchObject({ event: null });
  });

  it('nor kept waiting by something that fails every time', async () => {
    const { bot, own, database } = await school();
    const receivedAt = new Date(Date.now() - 120_000);
    const activities = [
      activity({ type: 'installationUpdate', action: 'add', ...inChannel }),
      activity({ text: 'help' }),
    ];
    bot.teams.fail('members', { status: 400 }, { status: 400 });
    for (const [n, one] of activities.entries()) {
      const event = { activity: { serviceUrl: bot.teams.serviceUrl, ...one }, receipt: 'r' } as object;
      await database.client.inboxEvent.create({ data: { platform: 'teams', id: `e${n}`, event, receivedAt } });
    }
    await bot.recover();
    expect(own()).toHaveLength(1);
    expect(await database.client.inboxEvent.count({ where: { doneAt: null } })).toBe(0);
  });
});
