import { afterEach, describe, expect, it } from 'vitest';
import { tokenKey } from '../support/hosted-pollen.ts';
import { closeHosts, slackHost } from '../support/slack-host.ts';
import { blockActions, directMessage, slackEvent, viewSubmission } from '../support/slack-payloads.ts';

afterEach(closeHosts);

describe('a workspace that takes Pollen out', () => {
  const uninstalled = (id: string, more: object = {}) => ({
    ...slackEvent({ type: 'app_uninstalled' }, id),
    event_time: Math.ceil(Date.now() / 1000),
    ...more,
  });
  const letter = (schoolId: string, personId: string) => ({
    id: 'd1',
    key: 'expertise.news/1',
    job: 'no.such.job',
    schoolId,
    personId,
    unprompted: false,
    payload: {},
    state: 'queued',
    dueAt: new Date(0),
  });

  it('hears nothing more, keeps its school and what waits there, and has all of it back when it returns', async () => {
    const { pollen, install, slack, database, schools } = await slackHost();
    await install('T1 U1 a');
    await install('T2 U1 a');
    const { id: person, schoolId } = await database.client.person.findFirstOrThrow({
      where: { school: { name: 'School T1' } },
    });
    await pollen.event(uninstalled('Ev-out'));
    await database.client.delivery.create({ data: letter(schoolId, person) });
    await pollen.bot.tick();
    await pollen.event(slackEvent(directMessage('help'), 'Ev-after'));
    expect(slack.messages).toEqual([]);
    expect(await database.client.delivery.findFirst()).toMatchObject({ state: 'queued', attempts: 0 });
    expect(await database.client.installation.findFirst({ where: { workspace: 'T1' } })).toMatchObject({ token: null });

    await install('T1 U1 b');
    expect(await schools()).toEqual(['School T1', 'School T2']);
    await pollen.bot.tick();
    expect(await database.client.delivery.findFirst()).not.toMatchObject({ state: 'queued' });
    await pollen.event(slackEvent(directMessage('help'), 'Ev-back'));
    await pollen.settled();
    expect(slack.messages.map(({ team }) => team)).toEqual(['T1']);
  });

  it('is believed when its token was revoked, once Slack no longer takes it', async () => {
    const { pollen, install, slack, database } = await slackHost();
    await install('T1 U1 a');
    const revoked = (id: string) => slackEvent({ type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }, id);
    const gone = async () => (await database.client.workspace.findFirstOrThrow()).goneAt !== null;
    await pollen.event(revoked('Ev-one'));
    await pollen.settled();
    expect(await gone()).toBe(false);
    slack.fail('auth.test', { error: 'token_revoked' });
    await pollen.event(revoked('Ev-two'));
    await pollen.settled();
    expect(await gone()).toBe(true);
  });

  it('is still gone after a restart', async () => {
    const keys: [string] = [tokenKey()];
    const first = await slackHost(undefined, keys);
    await first.install('T1 U1 a');
    await first.pollen.event(uninstalled('Ev-out'));
    await first.pollen.bot.stop();
    const second = await slackHost(first.database, keys);
    await second.pollen.event(slackEvent(directMessage('help'), 'Ev-after'));
    await second.pollen.bot.stop();
    expect(second.slack.messages).toEqual([]);
  });
});

describe('a school', () => {
  it('is not reached by a button or a form of another school', async () => {
    const { pollen, install, database, slack } = await slackHost();
    await install('T1 U1 a');
    await install('T2 U2 a');
    const { id: schoolId } = await database.client.school.findFirstOrThrow({ where: { name: 'School T1' } });
    const kind = await database.client.cpdKind.findFirstOrThrow({ where: { schoolId } });
    const ada = await database.client.person.findFirstOrThrow({ where: { schoolId } });
    const at = new Date(Date.now() - 86_400_000);
    const activity = {
      id: 'a1',
      schoolId,
      title: 'Twilight',
      kindId: kind.id,
      startsAt: at,
      endsAt: at,
      createdAt: at,
    };
    await database.client.activity.create({ data: activity });
    await database.client.participation.create({
      data: { id: 'p1', activityId: 'a1', personId: ada.id, state: 'attended', recordedAt: at },
    });
    const answers = async () => (await database.client.evaluation.findMany()).map(({ rating }) => rating);
    const press = (who: object, trigger_id: string) =>
      pollen.interact(blockActions({ action_id: '0:evaluation.rate', value: 'p1 4' }, { ...who, trigger_id }));
    const fillIn = (who: object, trigger_id: string) => {
      const metadata = '{"place":{"kind":"direct","id":"D2"}}\np1';
      const rating = { answer: { type: 'radio_buttons', selected_option: { value: '5' } } };
      return pollen.interact(viewSubmission('evaluation.answer', metadata, { rating }, { ...who, trigger_id }));
    };
    const stranger = { team: { id: 'T2' }, user: { id: 'U2' } };
    await press(stranger, 't.1');
    await fillIn(stranger, 't.2');
    await pollen.settled();
    expect([slack.views, await answers()]).toEqual([[], []]);
    // The same from the person whom it is for shows that nothing but the school was wrong.
    await press({}, 't.3');
    await pollen.settled();
    expect(await answers()).toEqual([4]);
    await fillIn({}, 't.4');
    await pollen.settled();
    expect(await answers()).toEqual([5]);
  });
});
