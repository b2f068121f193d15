// Adaptive Cards' own reader and rules, and Teams' limits written down apart from the renderer.
import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';

type Json = { [key: string]: unknown };

// The package's modules lack the file endings that Node asks for; its bundle is whole.
const { AdaptiveCard, SerializationContext, Versions }: typeof AdaptiveCards = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

// Teams has the typeahead search in cards of every version, the format's own documents only from 1.6 on.
const KNOWN_TO_TEAMS = /^Property "choices\.data" is supported in version 1\.6/;

/** Everything that Teams would refuse or leave out of a card; empty for none. */
export function cardFaults(card: unknown): string[] {
  const size = Buffer.byteLength(JSON.stringify(card));
  return [
    ...(size > 25_000 ? [`${size} bytes`] : []),
    ...(JSON.stringify(card).isWellFormed() ? [] : ['cut inside a character']),
    ...readingFaults(card),
    ...everyPart(card).flatMap(partFaults),
    ...mentionFaults(card),
  ];
}

/** All words of a card that a person would see or hear. */
export function wordsIn(card: unknown): string[] {
  return everyPart(card).flatMap(({ text, title, value, label, type, altText, placeholder, id }) =>
    [
      text,
      title,
      type === 'Input.ChoiceSet' || id === undefined ? value : undefined,
      label,
      altText,
      placeholder,
    ].filter((word) => typeof word === 'string'),
  );
}

/** Every object in a card, from the outside in. */
export function everyPart(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(everyPart);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(everyPart)];
}

function readingFaults(card: unknown): string[] {
  const reading = new SerializationContext(Versions.v1_5);
  const read = new AdaptiveCard();
  read.parse(card, reading);
  const events = Array.from({ length: reading.eventCount }, (_, at) => reading.getEventAt(at).message);
  const rules = read.validateProperties().validationEvents.map(({ message }) => message);
  return [...events.filter((message) => !KNOWN_TO_TEAMS.test(message)), ...rules];
}

/** Whoever is mentioned is named where Teams looks for it, and nobody is mentioned by what somebody typed. */
function mentionFaults(card: unknown): string[] {
  const parts = everyPart(card);
  const mentions = parts.filter(({ type }) => type === 'mention').map(({ text }) => String(text));
  const texts = parts.filter(({ type }) => type === 'TextBlock').map(({ text }) => String(text));
  const facts = parts.flatMap(({ facts = [] }) => facts as Json[]);
  const runs = parts.filter(({ type }) => type === 'TextRun').map(({ text }) => text);
  const shown = [...texts, ...runs, ...facts.flatMap(({ title, value }) => [title, value])];
  const left = shown.map((text) => mentions.reduce((rest, one) => rest.replaceAll(one, ''), String(text)));
  return [
    ...mentions
      .filter((one) => !texts.some((text) => text.includes(one)))
      .map((one) => `${one} is nowhere in the text`),
    ...left.filter((text) => /<\/?at>/i.test(text)).map((text) => `a mention of nobody: ${text}`),
  ];
}

function partFaults(part: Json): string[] {
  const faults: string[] = [];
  if (part.type === 'ActionSet' && (part.actions as Json[]).length > 5) faults.push('more buttons than are shown');
  if (part.type === 'ActionSet' && (part.actions as Json[]).length === 0) faults.push('a row of no buttons');
  if (String(part.type).startsWith('Action.') && part.title === '') faults.push('a button without words');
  const facts = part.type === 'FactSet' ? (part.facts as Json[]) : [];
  if (facts.some(({ title, value }) => title === '' || value === ''))
    faults.push('a fact without words, which is left out');
  if (part.type === 'TextBlock') {
    const { text, wrap } = part as { text: string; wrap?: boolean };
    if (text.trim() === '') faults.push('a text without words');
    if (wrap !== true) faults.push('a text that is cut at the end of its line');
  }
  return faults;
}
