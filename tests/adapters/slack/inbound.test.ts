import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { toInbound } from '../../../src/adapters/slack/inbound.ts';
import { readable } from '../../../src/adapters/slack/inbound-parts.ts';
import { carried } from '../../../src/adapters/slack/modal.ts';
import {
  blockActions,
  directMessage,
  messageShortcut,
  shortcut,
  slackEvent,
  slashCommand,
  viewSubmission,
} from '../../support/slack-payloads.ts';

const at = Temporal.Instant.from('2026-11-25T15:30:00Z');
const read = (body: unknown) => toInbound(body, at, 'receipt');
function turnOf(body: unknown) {
  const inbound = read(body);
  if (inbound.kind !== 'turn') throw new Error(JSON.stringify(inbound));
  return inbound;
}
const ada = { platform: 'slack', workspace: 'T1', user: 'U1' };

describe('what people do in Slack', () => {
  it('is a command when they type /pollen, with the trigger that a form would need', () => {
    const { turn, way } = turnOf(slashCommand('log cpd &amp; more'));
    expect(turn).toEqual({
      id: 'slack:T1:1.2.command',
      from: ada,
      at,
      place: { kind: 'channel', id: 'C1' },
      deed: { kind: 'command', name: 'pollen', text: 'log cpd & more' },
    });
    expect(way).toMatchObject({ trigger: '1.2.command', responseUrl: expect.stringContaining('https://') });
  });

  it('is something said when they write to Pollen itself', () => {
    const { turn, way } = turnOf(slackEvent(directMessage('4, loved it')));
    expect(turn.deed).toEqual({ kind: 'said', text: '4, loved it' });
    expect(turn.place).toEqual({ kind: 'direct', id: 'D1' });
    expect(way.asked.thread).toBeUndefined();
  });

  it('points at the nudge when they reply in its thread, and answers there', () => {
    const { turn, way } = turnOf(slackEvent(directMessage('not yet', { thread_ts: '1795600000.000001' })));
    expect(turn.deed).toEqual({
      kind: 'said',
      text: 'not yet',
      inReplyTo: { place: 'D1', message: '1795600000.000001' },
    });
    expect(way.asked.thread).toBe('1795600000.000001');
  });

  it('is heard in a channel only where Pollen is named, and answered in a thread', () => {
    const mention = {
      type: 'app_mention',
      user: 'U1',
      channel: 'C1',
      ts: '5.1',
      text: '<@UBOT> what have I got left?',
    };
    const { turn, way } = turnOf(slackEvent(mention));
    expect(turn).toMatchObject({
      place: { kind: 'channel', id: 'C1' },
      deed: { kind: 'said', text: 'what have I got left?' },
    });
    expect(way.asked.thread).toBe('5.1');
    expect(read(slackEvent(directMessage('hi all', { channel: 'C1', channel_type: 'channel' }))).kind).toBe('ignored');
  });

  it('never answers bots, edits or deletions', () => {
    for (const more of [
      { bot_id: 'B1' },
      { subtype: 'message_changed' },
      { subtype: 'message_deleted' },
      { user: undefined },
    ]) {
      expect(read(slackEvent(directMessage('x', more))).kind).toBe('ignored');
    }
  });

  it('is an action when they press a button, with the message that it stands in', () => {
    const { turn, way } = turnOf(blockActions({ action_id: '3:evaluation.rate', value: 'p1 4' }));
    expect(turn.deed).toEqual({
      kind: 'action',
      action: 'evaluation.rate',
      value: 'p1 4',
      message: { place: 'D1', message: '1795600000.000200' },
    });
    expect(way).toMatchObject({ trigger: '1.2.action', ephemeral: false });
  });

  it('knows a button in the Home and one that only they can see', () => {
    const home = {
      container: { type: 'view', view_id: 'V1' },
      view: { type: 'home' },
      channel: undefined,
      message: undefined,
    };
    expect(turnOf(blockActions({ action_id: '0:a' }, home))).toMatchObject({
      way: { asked: { home: true, place: { kind: 'direct', id: 'U1' } } },
    });
    const hidden = turnOf(
      blockActions(
        { action_id: '0:a' },
        { container: { type: 'message', message_ts: '1.1', is_ephemeral: true }, message: undefined },
      ),
    );
    expect(hidden.way.ephemeral).toBe(true);
    expect(hidden.turn.deed).not.toHaveProperty('message');
  });

  it('is a submission with values by field, where the form was asked for', () => {
    const metadata = carried({ place: { kind: 'channel', id: 'C1' }, thread: '5.1' }, 'about\n"this"');
    const values = {
      title: { answer: { type: 'plain_text_input', value: 'Retrieval' } },
      kind: { answer: { type: 'static_select', selected_option: { value: 'k1', text: {} } } },
      days: { answer: { type: 'multi_static_select', selected_options: [{ value: 'a' }, { value: 'b' }] } },
      date: { answer: { type: 'datepicker', selected_date: '2026-11-25' } },
      people: { answer: { type: 'multi_users_select', selected_users: ['U2', 'U3'] } },
      lead: { answer: { type: 'users_select', selected_user: 'U4' } },
      empty: { answer: { type: 'plain_text_input', value: null } },
    };
    const { turn, users, way } = turnOf(viewSubmission('cpd.log', metadata, values));
    expect(turn.deed).toEqual({
      kind: 'submission',
      form: 'cpd.log',
      context: 'about\n"this"',
      values: {
        title: 'Retrieval',
        kind: 'k1',
        days: ['a', 'b'],
        date: '2026-11-25',
        people: ['U2', 'U3'],
        lead: 'U4',
        empty: undefined,
      },
    });
    expect(users).toEqual(['people', 'lead']);
    expect(way.asked).toEqual({ place: { kind: 'channel', id: 'C1' }, thread: '5.1' });
  });

  it('opens the Home, and leaves the Messages tab alone', () => {
    expect(turnOf(slackEvent({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' })).turn.deed).toEqual({
      kind: 'opened-home',
    });
    expect(read(slackEvent({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages' })).kind).toBe(
      'ignored',
    );
  });

  it('is a command when they use a shortcut', () => {
    expect(turnOf(shortcut('pollen.log')).turn).toMatchObject({
      place: { kind: 'direct', id: 'U1' },
      deed: { kind: 'command', text: 'log cpd' },
    });
    expect(read(shortcut('someone.else')).kind).toBe('ignored');
  });

  it.each([
    ['in the Home', { view: { type: 'home' }, channel: undefined }, true],
    ['nowhere in particular', { view: undefined, channel: { id: '' } }, true],
    ['in a modal', { view: { type: 'modal' }, channel: undefined }, undefined],
    ['in a conversation', {}, undefined],
  ])('is a press in the Home or not (%s)', (_where, more, home) => {
    expect(turnOf(blockActions({ action_id: '0:a' }, more)).way.asked.home).toBe(home);
  });

  it('asks who can help with what somebody wrote, for the eyes of whoever used the shortcut', () => {
    const words = 'Does anyone speak Polish? <@U7> <!channel> &amp; <https://x.y|this>';
    expect(turnOf(messageShortcut('pollen.who', words))).toMatchObject({
      turn: {
        from: { user: 'U1' },
        place: { kind: 'channel', id: 'C1' },
        deed: { kind: 'command', text: 'who Does anyone speak Polish?     & this (https://x.y)' },
      },
      way: { responseUrl: 'https://hooks.slack.com/app/T1/1/x' },
    });
    expect(turnOf(messageShortcut('pollen.who', undefined)).turn.deed).toMatchObject({ text: 'who' });
    expect(read(messageShortcut('someone.else', 'x')).kind).toBe('ignored');
  });

  it('is answered in their own chat when the message was in one between two others', () => {
    const { turn, way } = turnOf(
      messageShortcut('pollen.who', 'Polish', { channel: { id: 'D9', name: 'directmessage' } }),
    );
    expect(turn.place).toEqual({ kind: 'direct', id: 'U1' });
    expect(way.responseUrl).toBeUndefined();
  });

  it('tells who came and changed, and when a workspace takes Pollen out', () => {
    expect(read(slackEvent({ type: 'team_join', user: { id: 'U9' } }))).toMatchObject({
      kind: 'member',
      user: 'U9',
      joined: true,
    });
    expect(read(slackEvent({ type: 'user_change', user: { id: 'U9' } }))).toMatchObject({
      kind: 'member',
      joined: false,
    });
    expect(read(slackEvent({ type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } })).kind).toBe('uninstalled');
    expect(read(slackEvent({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } })).kind).toBe('ignored');
    expect(read(slackEvent({ type: 'app_uninstalled' }))).toMatchObject({ kind: 'uninstalled', workspace: 'T1' });
  });
});

describe('what Slack should never send', () => {
  it('is ignored, whatever it is', () => {
    const odd = [
      null,
      7,
      'x',
      [],
      {},
      { type: 'event_callback' },
      slashCommand('x', { trigger_id: undefined }),
      blockActions({ action_id: 'theirs' }),
      blockActions({ action_id: '0:a' }, { team: null }),
      viewSubmission('f', 'no metadata', {}),
      viewSubmission('f', '{"place":1}\n', {}),
      slackEvent({ type: 'message' }),
      slackEvent({ type: 'reaction_added' }),
    ];
    expect(odd.map((body) => read(body).kind)).toEqual(odd.map(() => 'ignored'));
  });

  it('has one id for one thing, however often it comes', () => {
    expect(turnOf(slackEvent(directMessage('x'), 'Ev7')).turn.id).toBe(
      turnOf(slackEvent(directMessage('x'), 'Ev7')).turn.id,
    );
    expect(turnOf(slackEvent(directMessage('x'), 'Ev8')).turn.id).not.toBe(
      turnOf(slackEvent(directMessage('x'), 'Ev7')).turn.id,
    );
  });
});

describe('typed text', () => {
  it('reads as the person saw it', () => {
    expect(readable('hi <@U2|bea>, see <#C1|maths> and <https://a.b/c|a.b/c>, <https://x.y> &lt;3 &amp; <!here>')).toBe(
      'hi @bea, see #maths and a.b/c, https://x.y <3 & here',
    );
  });
});
