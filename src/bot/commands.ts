import { distance } from 'fastest-levenshtein';
import { type Block, type Message, words } from '../core/chat/message.ts';
import { plain, rich } from '../core/chat/rich-text.ts';
import type { Command } from '../core/shared/feature.ts';
import type { Person } from '../core/shared/people.ts';
import type { Plugged } from './plug.ts';

/** More characters than the name of any command has. */
const LONGEST = 200;

/** A command with the feature it belongs to. */
export type Found<Db> = { plugged: Plugged<Db>; command: Command<never>; rest: string };

/** The command that a text starts with, the longest name first; with `whole`, a one-word name stands alone unless it takes words. */
export function findCommand<Db>(features: readonly Plugged<Db>[], text: string, whole: boolean): Found<Db> | undefined {
  const said = wish(text);
  const asked = normal(said);
  const all = features.flatMap((plugged) => (plugged.feature.commands ?? []).map((command) => ({ plugged, command })));
  const byLength = all.toSorted((a, b) => b.command.name.length - a.command.name.length);
  for (const { plugged, command } of byLength) {
    if (asked === command.name || asked === lastWord(all, command.name)) return { plugged, command, rest: '' };
    const mayHaveMore = !whole || command.takesWords || command.name.includes(' ');
    if (mayHaveMore && asked.startsWith(`${command.name} `)) {
      return { plugged, command, rest: tidy(said).slice(command.name.length).trim() };
    }
  }
  return undefined;
}

/** True where a person may use a command; admins may use what leaders may. */
export function mayUse(person: Person, who: Command<never>['who']): boolean {
  if (who === undefined) return true;
  return who === 'leaders' ? person.leader || person.admin : person.admin;
}

/** What Pollen can do for this person, in one message. */
export function helpMessage<Db>(features: readonly Plugged<Db>[], person: Person): Message {
  const usable = features.flatMap(({ feature }) => feature.commands ?? []).filter((c) => mayUse(person, c.who));
  const facts = usable.map((command) => ({ label: command.usage, value: command.about }));
  return {
    summary: 'What I can do for you',
    blocks: [
      { kind: 'text', text: rich`Here is what I understand. You can also just reply to me in your own words.` },
      { kind: 'facts', facts: [...facts, { label: 'help', value: 'this list' }] },
    ],
  };
}

/** A row of Home with the commands that are for leaders alone; empty for everybody else. */
export function leadersRow<Db>(features: readonly Plugged<Db>[], person: Person): Block[] {
  const commands = features.flatMap(({ feature }) => feature.commands ?? []).filter(({ who }) => who === 'leaders');
  if (commands.length === 0 || !mayUse(person, 'leaders')) return [];
  const buttons = commands.map(({ name }) => {
    return { label: name.replace(/^(cpd\b|.)/, (start) => start.toUpperCase()), action: 'bot.command', value: name };
  });
  return [
    { kind: 'heading', text: 'For leaders' },
    { kind: 'buttons', buttons },
  ];
}

/** An answer to words that nobody understood: the nearest commands, or help. */
export function notUnderstood<Db>(features: readonly Plugged<Db>[], person: Person, text: string): Message {
  const asked = normal(text).slice(0, 40);
  const near = features
    .flatMap(({ feature }) => feature.commands ?? [])
    .filter((command) => mayUse(person, command.who))
    .map((command) => ({ name: command.name, far: distance(asked.slice(0, command.name.length + 3), command.name) }))
    .filter(({ name, far }) => far <= Math.max(2, Math.floor(name.length / 3)))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3);
  if (near.length === 0) {
    return words(
      rich`Sorry, I did not follow that. Say *help* to see what I understand, or *what have I got left?* to see what is waiting for you.`,
      'Sorry, I did not follow that.',
    );
  }
  return {
    summary: 'Did you mean one of these?',
    blocks: [
      { kind: 'text', text: plain('Sorry, I did not follow that. Did you mean one of these?') },
      { kind: 'buttons', buttons: near.map(({ name }) => ({ label: name, action: 'bot.command', value: name })) },
    ],
  };
}

/** The beginning of a text, in which a command would be, without what does not matter there. */
function normal(text: string): string {
  return tidy(text.trim().slice(0, LONGEST))
    .replace(/[\s?!.]+$/, '')
    .toLowerCase();
}

/** The last word of a name, where no other command ends in it: 'report' is enough for 'cpd report'. */
function lastWord(all: readonly { command: { name: string } }[], name: string): string | undefined {
  const last = name.split(' ').at(-1) ?? name;
  return all.filter(({ command }) => command.name.endsWith(last)).length === 1 ? last : undefined;
}

/** What is asked for, without the words that people put before it: 'show me the cpd report'. */
function wish(text: string): string {
  return tidy(text).replace(/^(please )?(show me|open|can i (see|have)) (the |my )?/i, '');
}

function tidy(text: string): string {
  return text.trim().replace(/^\//, '').replace(/\s+/g, ' ');
}
