import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readPosted } from '../../src/adapters/playground/inbound.ts';
import type { Place } from '../../src/core/chat/turn.ts';

const at = Temporal.Instant.from('2026-09-11T14:30:00Z');
const direct: Place = { kind: 'direct', id: 'dm:p1' };
const channel: Place = { kind: 'channel', id: 'channel:cpd' };

function posted(fields: Readonly<Record<string, string | readonly string[]>>, place = direct) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one);
  return readPosted(data, { person: 'p1', place, at });
}

const deedOf = (inbound: ReturnType<typeof readPosted>) => (inbound.kind === 'turn' ? inbound.turn.deed : inbound.kind);

test('words in a conversation with Pollen are a turn with the id of the click', () => {
  expect(posted({ do: 'say', nonce: 'n-1', text: ' 4, loved it \r\n really ' })).toEqual({
    kind: 'turn',
    turn: {
      id: 'pg:n-1',
      from: { platform: 'playground', workspace: 'playground', user: 'p1' },
      place: direct,
      at,
      deed: { kind: 'said', text: '4, loved it \n really', inReplyTo: undefined },
    },
    said: { text: '4, loved it \n really', inReplyTo: undefined, aside: false },
  });
});

test('a reply points at the message that it answers', () => {
  const deed = deedOf(posted({ do: 'say', nonce: 'n', text: 'yes', inReplyTo: 'm7' }));
  expect(deed).toMatchObject({ kind: 'said', inReplyTo: { place: 'dm:p1', message: 'm7' } });
});

test.each([
  ['/pollen log cpd', 'log cpd'],
  ['/Pollen   help', 'help'],
  ['/pollen', ''],
])('%s is a command everywhere', (text, rest) => {
  for (const place of [direct, channel]) {
    expect(deedOf(posted({ do: 'say', nonce: 'n', text }, place))).toEqual({
      kind: 'command',
      name: 'pollen',
      text: rest,
    });
  }
});

test('/pollenate is no command', () => {
  expect(deedOf(posted({ do: 'say', nonce: 'n', text: '/pollenate the garden' }))).toMatchObject({ kind: 'said' });
});

test('in a channel a command is seen by the person alone, and talk is none of Pollen’s business', () => {
  expect(posted({ do: 'say', nonce: 'n', text: '/pollen help' }, channel)).toMatchObject({ said: { aside: true } });
  expect(posted({ do: 'say', nonce: 'n', text: 'who has the key?' }, channel)).toMatchObject({
    kind: 'talk',
    id: 'pg:n',
  });
  expect(posted({ do: 'say', nonce: 'n', text: 'mail a@pollen.example' }, channel)).toMatchObject({ kind: 'talk' });
});

test.each([
  ['@Pollen what have I got left?', 'what have I got left?'],
  ['Thanks @pollen, that helps', 'Thanks that helps'],
  ['@Pollen', ''],
])('%s in a channel is said to Pollen', (text, meant) => {
  expect(deedOf(posted({ do: 'say', nonce: 'n', text }, channel))).toMatchObject({ kind: 'said', text: meant });
});

test('a press carries its action, value and message', () => {
  const pressed = JSON.stringify(['rate', 'a1 5']);
  expect(deedOf(posted({ do: 'press', nonce: 'n', pressed, message: 'm1' }))).toEqual({
    kind: 'action',
    action: 'rate',
    value: 'a1 5',
    message: { place: 'dm:p1', message: 'm1' },
  });
  expect(deedOf(posted({ do: 'press', nonce: 'n', pressed }))).toMatchObject({ message: undefined });
});

test('a submission carries single answers, lists and the form that stood open', () => {
  const inbound = posted({
    do: 'submit',
    nonce: 'n',
    form: 'evaluate',
    context: '',
    open: 'f1',
    'f.plan': 'one\r\ntwo\0',
    'f.with[]': ['p2', 'p3'],
    'f.help': 'yes',
  });
  expect(inbound).toMatchObject({ kind: 'turn', open: 'f1' });
  expect(deedOf(inbound)).toEqual({
    kind: 'submission',
    form: 'evaluate',
    context: '',
    values: { plan: 'one\ntwo', with: ['p2', 'p3'], help: 'yes' },
  });
});

test.each([
  ['nothing at all', {}],
  ['an unknown deed', { do: 'fly', nonce: 'n' }],
  ['no nonce', { do: 'say', text: 'hello' }],
  ['a nonce of markup', { do: 'say', nonce: '<b>', text: 'hello' }],
  ['no words', { do: 'say', nonce: 'n', text: '  ' }],
  ['a press that is no JSON', { do: 'press', nonce: 'n', pressed: '{' }],
  ['a press of the wrong shape', { do: 'press', nonce: 'n', pressed: '["a",1]' }],
  ['a submission without its form', { do: 'submit', nonce: 'n', context: '' }],
  ['a context of 2,001 characters', { do: 'submit', nonce: 'n', form: 'f', open: 'o', context: 'x'.repeat(2001) }],
])('%s is a fault that says so', (_, fields: Record<string, string>) => {
  expect(posted(fields)).toEqual({ kind: 'fault', problem: expect.stringMatching(/^(This could not|Nothing was)/) });
});

test('whatever is posted is understood or a fault, never an exception', () => {
  const name = fc.oneof(
    fc.constantFrom('do', 'nonce', 'text', 'pressed', 'f.x', 'f.x[]', '__proto__', 'f.__proto__'),
    fc.string(),
  );
  const value = fc.oneof(fc.constantFrom('say', 'press', 'submit'), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
      const data = new FormData();
      for (const [key, given] of pairs) data.append(key, given);
      expect(['turn', 'talk', 'fault']).toContain(readPosted(data, { person: 'p1', place: direct, at }).kind);
    }),
  );
});
