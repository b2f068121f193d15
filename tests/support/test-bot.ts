import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/adapters/prisma/clients.ts';
import { compose } from '../../src/bot/compose.ts';
import { openLog } from '../../src/bot/log.ts';
import type { FormValues } from '../../src/core/chat/form.ts';
import type { Block, Message } from '../../src/core/chat/message.ts';
import { formText, plainText } from '../../src/core/chat/plain-text.ts';
import type { Reply } from '../../src/core/chat/reply.ts';
import type { Deed, MessageRef, Place } from '../../src/core/chat/turn.ts';
import { fakeMessenger, type Posted } from './fake-messenger.ts';
import { localInstant, testSchool } from './test-school.ts';

/** A bot on a real database with a small school, a fake platform and a clock of its own. */
export type TestBot = Awaited<ReturnType<typeof testBot>>;

/**
 * Starts the whole bot on this database, with a school whose staff the test adds.
 * @param now local school time; Tuesday 24 November 2026, 15:30, unless given.
 */
export async function testBot(database: Database, now = '2026-11-24T15:30') {
  let at = localInstant(now);
  let ids = 0;
  let turns = 0;
  const newId = () => `id${++ids}-${process.hrtime.bigint()}`;
  const messenger = fakeMessenger();
  const school = await testSchool(database, newId, () => at);
  const bot = compose({
    database,
    messengers: [messenger],
    now: () => at,
    newId,
    name: 'test',
    lease: 0,
    log: openLog('silent'),
  });

  async function does(
    person: string,
    deed: Deed,
    place: Place = { kind: 'direct', id: `dm:${person}` },
    id = `turn${++turns}`,
  ) {
    return bot.handle({ id, from: { platform: 'test', workspace: 'test', user: person }, place, at, deed });
  }

  return {
    ...school,
    bot,
    database,
    messenger,
    now: () => at,
    does,
    /** Types words in their direct chat, in reply to a message where given. */
    says: (person: string, text: string, inReplyTo?: MessageRef) => does(person, { kind: 'said', text, inReplyTo }),
    commands: (person: string, text: string, place?: Place) =>
      does(person, { kind: 'command', name: 'pollen', text }, place),
    presses: (person: string, action: string, value = '', message?: MessageRef) =>
      does(person, { kind: 'action', action, value, message }),
    submits: (person: string, form: string, context: string, values: FormValues) =>
      does(person, { kind: 'submission', form, context, values }),
    opensHome: (person: string) => does(person, { kind: 'opened-home' }),
    /** What the bot has sent them unasked. */
    inbox: (person: string): readonly Posted[] => messenger.inbox(person),
    /** Moves the clock to a local time and lets the bot do what is due then. */
    async moveTo(local: string): Promise<void> {
      at = localInstant(local);
      await bot.tick();
    },
    /** Moves the clock on day by day, with a tick at 15:30 each, so that nothing is skipped. */
    async liveUntil(local: string): Promise<void> {
      const end = localInstant(local);
      let day = at.toZonedDateTimeISO('Europe/London').toPlainDate();
      while (day.add({ days: 1 }).toString() <= local.slice(0, 10)) {
        day = day.add({ days: 1 });
        at = localInstant(`${day.toString()}T15:30`);
        await bot.tick();
      }
      at = Temporal.Instant.compare(at, end) < 0 ? end : at;
    },
  };
}

/** Everything that replies say, as one text. */
export function textOf(replies: readonly Reply[]): string {
  return replies.map((reply) => ('form' in reply ? formText(reply.form) : plainText(reply.message))).join('\n\n');
}

/** The form among the replies; fails the test where there is none. */
export function formOf(replies: readonly Reply[]) {
  const found = replies.find((reply) => reply.kind === 'form' || reply.kind === 'invalid');
  if (found === undefined) throw new Error(`no form among: ${textOf(replies)}`);
  return found.form;
}

/** The value of the button (or choice) with this label; fails the test where there is none. */
export function press(messages: Message | readonly Reply[], label: string): { action: string; value: string } {
  const blocks: readonly Block[] =
    'blocks' in messages
      ? messages.blocks
      : messages.flatMap((reply) => ('message' in reply ? reply.message.blocks : []));
  for (const block of blocks) {
    if (block.kind === 'buttons') {
      const button = block.buttons.find((b) => b.label === label);
      if (button !== undefined) return { action: button.action, value: button.value };
    }
    if (block.kind === 'choices') {
      const choice = block.choices.find((c) => c.label === label);
      if (choice !== undefined) return { action: block.action, value: `${block.about} ${choice.value}` };
    }
  }
  throw new Error(`no button "${label}"`);
}
