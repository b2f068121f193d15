import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Account, Deed, Place, Turn } from '../../core/chat/turn.ts';

/** Where a posted form came from, and when. */
export type Origin = { person: string; place: Place; at: Temporal.Instant };

/** What a posted form means: a turn (with the words to show as said), talk between colleagues, or nothing that can be understood. */
export type Inbound =
  | { kind: 'turn'; turn: Turn; said?: Said; open?: string }
  | { kind: 'talk'; id: string; said: Said }
  | { kind: 'fault'; problem: string };

/** What a person typed. `aside` is seen by them alone, as a command in a channel is. */
export type Said = { text: string; inReplyTo?: string; aside: boolean };

/** The playground's one workspace. */
export const WORKSPACE = 'playground';

const id = z.string().min(1).max(200);
const nonce = z.string().regex(/^[\w.:-]{1,200}$/);
const pressed = z
  .string()
  .max(10_000)
  .transform((text, check) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      check.addIssue({ code: 'custom', message: 'no JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.tuple([z.string(), z.string()]));

const posted = z.discriminatedUnion('do', [
  z.object({ do: z.literal('say'), nonce, text: z.string(), inReplyTo: id.optional() }),
  z.object({ do: z.literal('press'), nonce, pressed, message: id.optional() }),
  z.object({ do: z.literal('submit'), nonce, form: id, context: z.string().max(2000), open: id }),
]);

/** The account of a person in the playground. */
export function accountOf(person: string): Account {
  return { platform: WORKSPACE, workspace: WORKSPACE, user: person };
}

/** Reads a posted form; nothing in it is trusted. */
export function readPosted(data: FormData, from: Origin): Inbound {
  const read = posted.safeParse(fieldsOf(data));
  if (!read.success) return fault(read.error);
  const given = read.data;
  const turnId = `pg:${given.nonce}`;
  const turn = (deed: Deed): Turn => ({
    id: turnId,
    from: accountOf(from.person),
    place: from.place,
    at: from.at,
    deed,
  });
  switch (given.do) {
    case 'say':
      return heard(given.text, given.inReplyTo, from.place, turnId, turn);
    case 'press': {
      const [action, value] = given.pressed;
      const message = given.message === undefined ? undefined : { place: from.place.id, message: given.message };
      return { kind: 'turn', turn: turn({ kind: 'action', action, value, message }) };
    }
    case 'submit': {
      const { form, context, open } = given;
      return { kind: 'turn', turn: turn({ kind: 'submission', form, context, values: valuesOf(data) }), open };
    }
    default:
      return given satisfies never;
  }
}

const COMMAND = /^\/pollen(?:\s+|$)/i;
const MENTION = /(?<![\p{L}\p{N}_.+-])@pollen(?![\p{L}\p{N}_])[,:]?\s*/iu;

/** In a conversation with Pollen every word is for Pollen; in a channel only commands, replies to it and what names it. */
function heard(
  typed: string,
  inReplyTo: string | undefined,
  place: Place,
  id: string,
  turn: (deed: Deed) => Turn,
): Inbound {
  const text = tidy(typed).trim();
  if (text === '') return { kind: 'fault', problem: 'Nothing was typed.' };
  const inChannel = place.kind === 'channel';
  if (COMMAND.test(text)) {
    const said = { text, inReplyTo, aside: inChannel };
    return { kind: 'turn', turn: turn({ kind: 'command', name: 'pollen', text: text.replace(COMMAND, '') }), said };
  }
  const said = { text, inReplyTo, aside: false };
  if (inChannel && !MENTION.test(text) && inReplyTo === undefined) return { kind: 'talk', id, said };
  const ref = inReplyTo === undefined ? undefined : { place: place.id, message: inReplyTo };
  const meant = inChannel ? text.replace(MENTION, '').trim() : text;
  return { kind: 'turn', turn: turn({ kind: 'said', text: meant, inReplyTo: ref }), said };
}

function fieldsOf(data: FormData): Record<string, unknown> {
  return Object.fromEntries([...data].filter(([name]) => !name.startsWith('f.')));
}

/** The answers of a form: `f.name` is one, `f.name[]` a list. */
function valuesOf(data: FormData): Record<string, string | string[]> {
  const names = [...new Set([...data.keys()])].filter((name) => name.startsWith('f.'));
  return Object.fromEntries(
    names.map((name) => {
      const given = data.getAll(name).flatMap((value) => (typeof value === 'string' ? [tidy(value)] : []));
      return name.endsWith('[]') ? [name.slice(2, -2), given] : [name.slice(2), given[0] ?? ''];
    }),
  );
}

/** Line breaks as everywhere else, and without the one character that databases cannot keep. */
function tidy(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\0', '');
}

function fault(error: z.ZodError): Inbound {
  const where = error.issues[0]?.path.join('.') || 'the form';
  return { kind: 'fault', problem: `This could not be understood: ${where} is missing or malformed.` };
}
