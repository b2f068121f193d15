import { readSubmission } from '../core/chat/form.ts';
import { type Block, type Message, words } from '../core/chat/message.ts';
import { whisper } from '../core/chat/reply.ts';
import { rich } from '../core/chat/rich-text.ts';
import type { Deed } from '../core/chat/turn.ts';
import { type Context, type Outcome, say } from '../core/shared/feature.ts';
import { firstName } from '../core/shared/people.ts';
import { isAboutPrivacy, isGreeting, privacy, welcome } from './about.ts';
import { findCommand, helpMessage, leadersRow, mayUse, notUnderstood } from './commands.ts';
import type { Plugged } from './plug.ts';

/** What a handler is called with, before its own stores are added. */
export type Situation = Omit<Context<never>, 'stores'>;

/** Gives a deed to the one handler that is for it. */
export function dispatcher<Db>(features: readonly Plugged<Db>[], db: Db, situation: Situation) {
  const contextOf = (plugged: Plugged<Db>): Context<never> => ({ ...situation, stores: plugged.storesOf(db) });
  const { person } = situation;

  return async (deed: Deed): Promise<Outcome> => {
    switch (deed.kind) {
      case 'command':
        return command(deed.text);
      case 'said':
        return said(deed);
      case 'action':
        return deed.action === 'bot.command' ? command(deed.value) : action(deed);
      case 'submission':
        return submission(deed);
      case 'opened-home':
        return say({ kind: 'home', message: await home() });
      case 'joined':
        return say({ kind: 'post', message: welcome(person) });
      default:
        return deed satisfies never;
    }
  };

  async function command(text: string): Promise<Outcome> {
    if (text.trim() === '' || isHelp(text)) return say(whisper(helpMessage(features, person)));
    const found = findCommand(features, text, false);
    if (found === undefined) return (await freeWords({ text })) ?? say(whisper(notUnderstood(features, person, text)));
    return (
      (await refused(found.command.name, found.command.who)) ?? found.command.run(found.rest, contextOf(found.plugged))
    );
  }

  async function said(deed: Deed & { kind: 'said' }): Promise<Outcome> {
    if (isHelp(deed.text)) return say(whisper(helpMessage(features, person)));
    if (isGreeting(deed.text)) return say(whisper(welcome(person)));
    if (isAboutPrivacy(deed.text)) return say(whisper(privacy(situation.school)));
    if (findCommand(features, deed.text, true) !== undefined) return command(deed.text);
    return (await freeWords(deed)) ?? say(whisper(notUnderstood(features, person, deed.text)));
  }

  async function freeWords(deed: Pick<Deed & { kind: 'said' }, 'text' | 'inReplyTo'>): Promise<Outcome | undefined> {
    for (const plugged of features) {
      const outcome = await plugged.feature.said?.(deed, contextOf(plugged));
      if (outcome !== undefined) return outcome;
    }
    return undefined;
  }

  async function action(deed: Deed & { kind: 'action' }): Promise<Outcome> {
    for (const plugged of features) {
      const handler = own(plugged.feature.actions, deed.action);
      if (handler !== undefined) return handler(deed, contextOf(plugged));
    }
    return say(
      whisper(
        words(
          rich`That button is from an older message and no longer does anything. Say *help* to see what I can do now.`,
          'That button no longer works.',
        ),
      ),
    );
  }

  async function submission(deed: Deed & { kind: 'submission' }): Promise<Outcome> {
    for (const plugged of features) {
      const handler = own(plugged.feature.forms, deed.form);
      if (handler === undefined) continue;
      const no = await refused(deed.form, handler.who);
      if (no !== undefined) return no;
      const form = await handler.build(deed.context, contextOf(plugged));
      if ('replies' in form) return form;
      const read = readSubmission(form, deed.values);
      if (!read.ok) return say({ kind: 'invalid', form, errors: read.errors, values: read.values });
      return handler.submit(read.values, deed.context, contextOf(plugged));
    }
    return say(
      whisper(
        words(
          rich`That form is from an older message, so I could not take it. Please open it again.`,
          'That form is out of date.',
        ),
      ),
    );
  }

  async function refused(what: string, who: 'leaders' | 'admins' | undefined): Promise<Outcome | undefined> {
    if (mayUse(person, who)) return undefined;
    const whose = who === 'leaders' ? 'leaders of CPD' : 'the people who look after Pollen';
    const sorry = rich`Sorry, ${firstName(person)}, that one is for ${whose} at ${situation.school.name}. If you need it, they can give you access.`;
    return { replies: [whisper(words(sorry, `That one is for ${whose}.`))], refused: what };
  }

  async function home(): Promise<Message> {
    const blocks: Block[] = [{ kind: 'heading', text: `Hello ${firstName(person)}` }];
    const add = (part: readonly Block[]) => {
      if (part.length > 0) blocks.push(...(blocks.length > 1 ? [{ kind: 'divider' } as const] : []), ...part);
    };
    for (const plugged of features) add((await plugged.feature.home?.(contextOf(plugged))) ?? []);
    add(leadersRow(features, person));
    return { summary: 'Your Pollen home', blocks };
  }
}

/** What a feature has by this name; names come from outside, and `constructor` is nobody's. */
function own<T>(handlers: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return handlers !== undefined && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
}

function isHelp(text: string): boolean {
  return /^\/?(pollen )?(help|\?|commands|what can you do)[?!. ]*$/i.test(text.trim());
}
