import type { Block, Button, Message } from '../chat/message.ts';
import { rich } from '../chat/rich-text.ts';
import { firstName } from '../shared/people.ts';
import type { Matter } from './glossary/grave.ts';
import type { DirectoryPerson } from './model.ts';
import { askingInWords, evidenceInWords, postOf } from './phrases.ts';
import type { Profile } from './profile.ts';
import type { Match } from './scoring.ts';

/** Somebody to show. `full`: they have been asked as often this week as they like. */
export type Shown = { match: Match; person: DirectoryPerson; profile?: Profile; full: boolean; self: boolean };

/** The most characters of a need that travel with a button. */
export const NEED_MAX = 300;

/** Who can help: up to three people, or the nearest, or nobody; `noted`: whether the need was. */
export function answerCard(
  need: string,
  tier: 'confident' | 'nearest' | 'nobody',
  people: readonly Shown[],
  noted = false,
): Message {
  const about = need.length > 120 ? `${need.slice(0, 117)}…` : need;
  const intro = {
    confident: rich`For “${about}” I would ask:`,
    nearest: rich`I know of nobody obvious for “${about}”. The nearest is:`,
    nobody: noted
      ? rich`For “${about}” I know of nobody yet. I have noted, without your name, that it is needed.`
      : rich`For “${about}” I know of nobody yet.`,
  }[tier];
  const summary = tier === 'nobody' ? 'Nobody that I know of' : people.map(({ person }) => person.name).join(', ');
  const channel: Button = { label: 'Ask a channel', action: 'expertise.channel', value: need.slice(0, NEED_MAX) };
  return {
    summary,
    blocks: [
      { kind: 'text', text: intro },
      ...people.flatMap((one) => personBlocks(one, need)),
      ...(tier === 'confident' ? [] : [{ kind: 'buttons', buttons: [channel] } as const]),
    ],
  };
}

const AT_RISK =
  'If somebody may be at risk, please tell your safeguarding lead now, in person. In an emergency, ring 999.';
const SORRY = 'I am sorry to hear that. You do not have to carry it alone.';
const HELPLINE =
  'Education Support has a free helpline for everyone who works in schools, day and night. Samaritans listen at any hour on 116 123. In an emergency, ring 999.';

/** Whose part a grave matter is, to be spoken to rather than written to, so that there is nothing to press. */
export function matterCard(matter: Matter, people: readonly Shown[]): Message {
  const text = {
    risk:
      people.length > 0 ? rich`${AT_RISK} I would go to:` : rich`${AT_RISK} If you cannot reach them, tell the head.`,
    distress:
      people.length > 0
        ? rich`${SORRY} It may help to talk to:`
        : rich`${SORRY} I know of nobody here whose part this is; somebody whom you trust is a good start. ${HELPLINE}`,
  }[matter];
  const names = people.map(({ person }) => person.name).join(', ');
  return {
    summary: names || { risk: AT_RISK, distress: SORRY }[matter],
    blocks: [
      { kind: 'text', text },
      ...people.map(({ person, profile }): Block => {
        const asking = askingInWords(person, profile);
        const post = rich`*${person.name}*, ${postOf(person)}`;
        return { kind: 'text', text: asking ? rich`*${person.name}*, ${postOf(person)}\n${asking}` : post };
      }),
      ...(matter === 'distress' && people.length > 0 ? [{ kind: 'note', text: rich`${HELPLINE}` } as const] : []),
    ],
  };
}

/** One person who can help, as a card to pass on. */
export function foundCard(shown: Shown, need: string): Message {
  return { summary: `${shown.person.name}, ${postOf(shown.person)}`, blocks: personBlocks(shown, need) };
}

/** What speaks for somebody in one line; empty where it is only who they are. */
export function whyInWords({ evidence }: Match): string {
  return evidence
    .filter(({ kind }) => kind !== 'role' && kind !== 'department' && kind !== 'phase' && kind !== 'availability')
    .map(evidenceInWords)
    .join('; ');
}

function personBlocks({ match, person, profile, full, self }: Shown, need: string): Block[] {
  const why = whyInWords(match);
  const asking = askingInWords(person, profile);
  const ask: Button = {
    label: `Ask ${firstName(person)}`,
    action: 'expertise.ask',
    value: `${person.id} ${need.slice(0, NEED_MAX)}`,
  };
  return [
    {
      kind: 'text',
      text: why ? rich`*${person.name}*, ${postOf(person)}\n${why}` : rich`*${person.name}*, ${postOf(person)}`,
    },
    ...(asking ? [{ kind: 'note', text: rich`${asking}` } as const] : []),
    ...(self
      ? []
      : full
        ? [{ kind: 'note', text: rich`Has been asked a good deal this week.` } as const]
        : [{ kind: 'buttons', buttons: [ask] } as const]),
  ];
}

/** What somebody does, for whoever asked for them by name. */
export function personCard({ person, profile, full, self }: Shown): Message {
  const shown = (items: readonly { text: string; private?: boolean }[]) =>
    items.filter((item) => !item.private).map(({ text }) => text);
  const skills = shown(person.skills.filter(({ level }) => level !== 'learning'));
  const led = person.cpd
    .filter((item) => item.mode === 'led' && !item.private)
    .map(({ title }) => title.replace(/^INSET:\s*/, ''));
  const facts = [
    { label: 'Can help with', value: skills.join('; ') },
    { label: 'Has led', value: [...new Set(led)].slice(0, 6).join('; ') },
    { label: 'Also', value: shown(person.interests).join('; ') },
    { label: 'Being asked', value: askingInWords(person, profile) ?? '' },
  ].filter(({ value }) => value !== '');
  const ask: Button = { label: `Ask ${firstName(person)} for help`, action: 'expertise.ask', value: `${person.id} ` };
  return {
    summary: `${person.name}, ${postOf(person)}`,
    blocks: [
      { kind: 'text', text: rich`*${person.name}*, ${postOf(person)}` },
      ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
      ...(self || full ? [] : [{ kind: 'buttons', buttons: [ask] } as const]),
    ],
  };
}
