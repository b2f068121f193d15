import type { Evidence } from './evidence.ts';
import type { DirectoryPerson } from './model.ts';
import { type Profile, waysToHelp } from './profile.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * What speaks for a person, in words.
 * @example evidenceInWords({ kind: 'led', text: 'Phonics', date: '2026-03', strength: 1 }) // led “Phonics”, March 2026
 */
export function evidenceInWords({ kind, text, level, date }: Evidence): string {
  switch (kind) {
    case 'led':
      return `led “${text}”${monthInWords(date)}`;
    case 'attended':
      return `took part in “${text}”${monthInWords(date)}`;
    case 'skill':
      return level === 'working'
        ? `can do: ${text}`
        : level === 'expert'
          ? `knows well: ${text}`
          : `confident: ${text}`;
    case 'interest':
      return `enjoys: ${text}`;
    case 'role':
      return text;
    case 'department':
      return `in ${text}`;
    case 'phase':
      return `works with ${text.replaceAll(/ (?=KS)/g, ', ')}`;
    case 'availability':
      return `around: ${text}`;
    default:
      return kind satisfies never;
  }
}

function monthInWords(date: string | undefined): string {
  const month = MONTHS[Number(date?.slice(5, 7)) - 1];
  return month === undefined ? '' : `, ${month} ${date?.slice(0, 4)}`;
}

/** Role and department on one line. */
export function postOf({ role, department }: DirectoryPerson): string {
  return [role, department].filter(Boolean).join(', ');
}

/** How and when somebody likes to be asked; undefined where they have not said. */
export function askingInWords(person: DirectoryPerson, profile: Profile | undefined): string | undefined {
  const ways = (profile?.ways ?? []).map((way) => waysToHelp[way]);
  const parts = [
    ...(ways.length > 0 ? [`Likes to help by: ${ways.join(', ')}`] : []),
    ...(person.availability ? [`When: ${person.availability}`] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}
