import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { toInbound } from '../../../src/adapters/teams/inbound.ts';
import { activitySchema } from '../../../src/adapters/teams/payloads.ts';
import { activity, inChannel, mention, press, searching } from '../../support/teams-activities.ts';
import { TEAMS_APP, TEAMS_TENANT } from '../../support/teams-keys.ts';

type Json = Record<string, unknown>;

const at = Temporal.Instant.from('2026-11-25T15:30:00Z');
const read = (payload: Json) =>
  toInbound(
    activitySchema.parse({ serviceUrl: 'https://smba.trafficmanager.net/emea/', ...payload }),
    TEAMS_TENANT,
    at,
    'receipt',
  );
const turn = (payload: Json) => {
  const inbound = read(payload);
  if (inbound.kind !== 'turn') throw new Error(`not a turn but ${JSON.stringify(inbound)}`);
  return inbound;
};
const change = (payload: Json) => {
  const inbound = read(payload);
  return inbound.kind === 'change' ? inbound.change : inbound;
};
const update = (more: Json = {}) => activity({ type: 'conversationUpdate', ...inChannel, ...more });
const group = {
  conversation: { isGroup: true, conversationType: 'groupChat', tenantId: TEAMS_TENANT, id: '19:group@thread.v2' },
};
const pollen = { id: `28:${TEAMS_APP.id}` };

describe('what Teams sends', () => {
  it('is a turn of somebody of the tenant, with an id that stays the same when it comes again', () => {
    const said = activity({ text: 'help', id: '1795600000123' });
    expect(turn(said)).toEqual(turn(said));
    expect(turn(said)).toEqual({
      kind: 'turn',
      sender: '29:ann',
      turn: {
        id: 'teams:a:ann:1795600000123',
        from: { platform: 'teams', workspace: TEAMS_TENANT, user: 'aad-ann' },
        place: { kind: 'direct', id: 'a:ann' },
        at,
        deed: { kind: 'said', text: 'help' },
      },
      way: {
        line: { conversation: 'a:ann', serviceUrl: 'https://smba.trafficmanager.net/emea/' },
        from: { kind: 'direct', id: 'a:ann' },
        home: false,
      },
    });
    expect(turn(activity({ id: undefined, text: 'x' })).turn.id).toBe('teams:a:ann:receipt');
  });

  it('among others counts where Pollen is named, without the name', () => {
    expect(turn(mention('who knows EAL?')).turn).toMatchObject({
      place: { kind: 'channel', id: '19:general@thread.tacv2' },
      deed: { kind: 'said', text: 'who knows EAL?' },
    });
    expect(turn(mention('help')).way.line.conversation).toBe('19:general@thread.tacv2;messageid=1795599999999');
    expect(turn(mention('help', group)).turn.place).toEqual({ kind: 'channel', id: '19:group@thread.v2' });
    expect(read(activity({ ...inChannel, text: 'help' }))).toMatchObject({ kind: 'ignored' });
    expect(turn(mention('')).turn.deed).toEqual({ kind: 'said', text: 'help' });
  });

  it('names colleagues in words, and keeps what somebody typed as it is', () => {
    const named = { type: 'mention', text: '<at>Bea Best</at>', mentioned: { id: '29:bea', name: 'Bea Best' } };
    const own = { type: 'mention', text: '<at>Pollen</at>', mentioned: pollen };
    const text = 'thanks <at>Bea Best</at>,&nbsp;<at>Pollen</at> 5 < 6 & *bold* <b>x</b>';
    expect(turn(activity({ text, entities: [named, own, 7, null] })).turn.deed).toEqual({
      kind: 'said',
      text: 'thanks @Bea Best, 5 < 6 & *bold* <b>x</b>',
    });
  });

  it('as a reply points at the message that was quoted', () => {
    const content =
      '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1795600000001"><p>How was it?</p></blockquote><p>4</p>';
    const quoted = activity({ text: '4, loved it', attachments: [{ contentType: 'text/html', content }] });
    expect(turn(quoted).turn.deed).toEqual({
      kind: 'said',
      text: '4, loved it',
      inReplyTo: { place: 'a:ann', message: '1795600000001' },
    });
  });

  it('shows the Home to who says so', () => {
    for (const text of ['home', 'Home.', ' HOME '])
      expect(turn(activity({ text })).turn.deed).toEqual({ kind: 'opened-home' });
  });

  it('as a press says what was pressed and where, be it sent as an invoke or as a message', () => {
    const data = { pollen: { kind: 'action', action: 'rate', value: 'p1 4' } };
    const deed = { kind: 'action', action: 'rate', value: 'p1 4', message: { place: 'a:ann', message: 'm7' } };
    expect(turn(press(data, 'm7'))).toMatchObject({ turn: { deed }, way: { card: deed.message, home: false } });
    expect(turn(activity({ text: undefined, value: data, replyToId: 'm7' })).turn.deed).toEqual(deed);
    const home = { pollen: { ...data.pollen, home: true } };
    expect(turn(press(home, 'm7'))).toMatchObject({ way: { card: { message: 'm7' }, home: true } });
    expect(turn(press(home, 'm7')).turn.deed).toEqual({ kind: 'action', action: 'rate', value: 'p1 4' });
  });

  it('is for their eyes only in nobody’s chat but the one with Pollen', () => {
    const place = (conversation: Json) =>
      turn(
        press({ pollen: { kind: 'action', action: 'a', value: '' } }, 'm1', {
          conversation: { tenantId: TEAMS_TENANT, ...conversation },
        }),
      ).turn.place.kind;
    expect(place({ id: 'a:ann', conversationType: 'personal' })).toBe('direct');
    expect(place({ id: 'personal-chat-id' })).toBe('direct');
    expect(place({ id: '19:ann_bea@unq.gbl.spaces', conversationType: 'personal' })).toBe('channel');
    expect(place({ id: '19:few@thread.v2' })).toBe('channel');
    expect(place({ id: 'x', isGroup: true })).toBe('channel');
    expect(place({ id: 'x', conversationType: 'something new' })).toBe('channel');
  });

  it('as a submission carries the answers, and where the form was asked for', () => {
    const asked = {
      place: { kind: 'channel', id: '19:x@thread.tacv2;messageid=5' },
      message: { place: '19:x@thread.tacv2', message: 'm1' },
    };
    const data = {
      pollen: { kind: 'submission', form: 'cpd.log', context: 'c', asked },
      'f-title': 'T',
      'l-people': 'p1,p2',
    };
    expect(turn(press(data, 'm7'))).toMatchObject({
      turn: {
        place: { kind: 'channel', id: '19:x@thread.tacv2' },
        deed: { kind: 'submission', form: 'cpd.log', context: 'c', values: { title: 'T', people: ['p1', 'p2'] } },
      },
      way: { asked, card: { place: 'a:ann', message: 'm7' } },
    });
  });

  it('as a search carries the words typed so far, with or without the name of a command', () => {
    expect(read(searching('EAL'))).toMatchObject({ kind: 'search', user: 'aad-ann', text: 'EAL' });
    const bare = { parameters: [{ name: 'anything', value: 'EAL' }] };
    expect(read(searching('', { value: bare }))).toMatchObject({ kind: 'search', text: 'EAL' });
    const first = { commandId: 'find', parameters: [{ name: 'initialRun', value: 'true' }] };
    for (const value of [first, undefined, {}, 'x', { parameters: [{ name: 'a', value: { b: 1 } }] }])
      expect(read(searching('', { value }))).toMatchObject({ kind: 'search', text: '' });
  });

  it.each([
    [
      'an installation',
      activity({ type: 'installationUpdate', action: 'add' }),
      { kind: 'installed', by: '29:ann', user: 'aad-ann' },
    ],
    [
      'an upgrade',
      activity({ type: 'installationUpdate', action: 'add-upgrade' }),
      { kind: 'installed', by: '29:ann' },
    ],
    ['a removal', activity({ type: 'installationUpdate', action: 'remove' }), { kind: 'removed' }],
    ['Pollen’s coming', update({ membersAdded: [pollen] }), { kind: 'installed', by: '29:ann' }],
    ['Pollen’s going', update({ membersRemoved: [pollen] }), { kind: 'removed' }],
    [
      'people’s coming',
      update({ membersAdded: [{ id: '29:bea' }, pollen].slice(0, 1) }),
      { kind: 'members', added: ['29:bea'], removed: [] },
    ],
    [
      'people’s going',
      update({ membersRemoved: [{ id: '29:bea', aadObjectId: 'aad-bea' }] }),
      { kind: 'members', added: [], removed: ['aad-bea'] },
    ],
    [
      'a team’s new name',
      update({
        channelData: { team: { id: '19:t', name: 'New' }, eventType: 'teamRenamed', tenant: { id: TEAMS_TENANT } },
      }),
      { kind: 'renamed', place: '19:t', name: 'New' },
    ],
    [
      'a channel’s new name',
      update({
        channelData: { team: { id: '19:t' }, channel: { id: '19:c', name: 'New' }, eventType: 'channelRenamed' },
      }),
      { kind: 'renamed', place: '19:c', name: 'New' },
    ],
    [
      'a team’s end',
      update({ channelData: { team: { id: '19:t' }, eventType: 'teamDeleted' } }),
      { kind: 'gone', place: '19:t' },
    ],
    [
      'nothing of note',
      update({ channelData: { team: { id: '19:t' }, eventType: 'channelCreated' } }),
      { kind: 'ignored' },
    ],
  ])('tells of %s', (_what, payload, expected) => {
    expect(change(payload)).toMatchObject(expected);
  });

  it.each([
    activity({ type: 'messageReaction' }),
    activity({ type: 'typing' }),
    activity({ type: 'event', name: 'application/vnd.microsoft.meetingStart' }),
    activity({ type: 'messageUpdate', text: 'help' }),
    activity({ type: 'invoke', name: 'task/fetch', value: {} }),
    press({ verb: 'of another bot' }, 'm1'),
    press({ pollen: { kind: 'action', action: 7, value: 'x' } }, 'm1'),
  ])('and Pollen has no use for is left alone', (payload) => {
    expect(read(payload).kind).toBe('ignored');
  });

  it('is never more than it seems, however odd', () => {
    const odd = fc.oneof(fc.anything(), fc.string(), fc.dictionary(fc.string(), fc.anything()));
    const type = fc.constantFrom('message', 'invoke', 'conversationUpdate', 'installationUpdate', 'x');
    const name = fc.constantFrom('adaptiveCard/action', 'composeExtension/query', 'x', undefined);
    fc.assert(
      fc.property(type, name, odd, odd, odd, (kind, called, value, entities, channelData) => {
        const payload = {
          serviceUrl: 'https://smba.trafficmanager.net/',
          ...activity({ type: kind, name: called, text: 'x', value, entities: [entities], channelData }),
        };
        const parsed = activitySchema.safeParse(payload);
        if (parsed.success) expect(toInbound(parsed.data, TEAMS_TENANT, at, 'r')).toHaveProperty('kind');
      }),
    );
  });
});
