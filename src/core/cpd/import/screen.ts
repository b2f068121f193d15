import type { ImportFault } from '../../shared/import-fault.ts';
import type { UnusedHeading } from './columns.ts';

const FAULTS_SHOWN = 50;
const VALUE_SHOWN = 60;

/** How many were new, changed and as they were. */
export type Counts = { added: number; changed: number; unchanged: number };

/** Which column was read as what, and which were left aside. */
export function mappingLines(
  mapping: readonly { header: string; label: string }[],
  unused: readonly UnusedHeading[] = [],
): string[] {
  const read = mapping.map(({ header, label }) => `${quoted(header)} → ${label}`);
  return [
    ...(read.length > 0 ? [`Columns read: ${read.join(', ')}.`] : []),
    ...(unused.length > 0 ? [`Columns not used: ${unused.map(unusedHeading).join(', ')}.`] : []),
  ];
}

/** Every fault, one to a line, the first 50 in full and the rest counted. */
export function faultLines(faults: readonly ImportFault[]): string[] {
  const more = faults.length - FAULTS_SHOWN;
  return [
    `${count(faults.length, 'thing needs', 'things need')} putting right before anything is imported:`,
    ...faults.slice(0, FAULTS_SHOWN).map(faultLine),
    ...(more > 0 ? [`  …and ${more.toLocaleString('en-GB')} more`] : []),
  ];
}

/** 'People: 12 new, 3 changed, 150 unchanged.' */
export function countLine(what: string, { added, changed, unchanged }: Counts): string {
  const numbers = [`${added.toLocaleString('en-GB')} new`, `${changed.toLocaleString('en-GB')} changed`];
  return `${what}: ${[...numbers, `${unchanged.toLocaleString('en-GB')} unchanged`].join(', ')}.`;
}

/** '1 person', '12 people'. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

function faultLine({ line, column, value, expected }: ImportFault): string {
  const there = value === '' ? 'nothing' : quoted(value);
  const where = column === '' ? `line ${line}` : `line ${line}, ${quoted(column)}`;
  return `  ${where}: ${there}; expected ${expected}`;
}

function quoted(text: string): string {
  const short = plain(text);
  return `'${short.length > VALUE_SHOWN ? `${short.slice(0, VALUE_SHOWN)}…` : short}'`;
}

function unusedHeading({ header, meant }: UnusedHeading): string {
  return meant === undefined ? quoted(header) : `${quoted(header)} (did you mean '${capitals(meant)}'?)`;
}

function capitals(text: string): string {
  return text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** What came out of a file goes to a terminal, where control characters are commands. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}
