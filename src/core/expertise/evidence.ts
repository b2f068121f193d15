import { daysBetween } from './availability.ts';
import type { CpdEvidence, DirectoryPerson, Level } from './model.ts';

/** One thing that speaks for a person. `strength` (0 to 1): how much it says that they can help. */
type EvidenceKind = 'role' | 'department' | 'phase' | 'availability' | 'skill' | 'interest' | 'led' | 'attended';

/** A piece of evidence in the person's own words. */
export type Evidence = { kind: EvidenceKind; text: string; strength: number; level?: Level; date?: string };

/** A month as YYYY-MM. */
export type Month = string;

const SAID: Record<Exclude<Level, 'learning'>, number> = { expert: 0.98, confident: 0.9, working: 0.62 };
const ATTENDED = 0.6;
const FORGOTTEN_AFTER_MONTHS = 48;

/**
 * What speaks for a person at this month. What they led outweighs what they say, which outweighs what they attended; that
 * fades and is gone after four years. Private items, compulsory days and what they are only learning are no evidence.
 */
export function evidenceOf(person: DirectoryPerson, today: Month): Evidence[] {
  if (person.optOut) return [];
  return [
    ...(person.role
      ? [{ kind: 'role', text: person.role, strength: isBeginner(person.role) ? 0.3 : 0.95 } as const]
      : []),
    ...(person.department ? [{ kind: 'department', text: person.department, strength: 0.5 } as const] : []),
    ...(person.phase ? [{ kind: 'phase', text: phaseWords(person.phase), strength: 0.8 } as const] : []),
    ...(person.availability
      ? [{ kind: 'availability', text: dayWords(person.availability), strength: 0.8 } as const]
      : []),
    ...person.skills.flatMap(({ text, level, private: hidden }): Evidence[] =>
      hidden || level === 'learning' ? [] : [{ kind: 'skill', text, level, strength: SAID[level] }],
    ),
    ...person.interests.flatMap(({ text, private: hidden }): Evidence[] =>
      hidden ? [] : [{ kind: 'interest', text, strength: 0.88 }],
    ),
    ...person.cpd.flatMap((item) => cpdEvidence(item, today)),
  ];
}

/** Who is new to a job is not the one to ask about being new to it. */
function isBeginner(role: string): boolean {
  return (
    /\b(early career teacher|ECT|NQT|trainee|apprentice|student teacher)\b/i.test(role) &&
    !/\b(mentor|tutor|lead|coordinator|manager)\b/i.test(role)
  );
}

function cpdEvidence({ title, mode, date, private: hidden, compulsory }: CpdEvidence, today: Month): Evidence[] {
  if (hidden) return [];
  const text = title.replace(/^INSET:\s*/, '');
  if (mode === 'led') return [{ kind: 'led', text, date, strength: 1 }];
  const age = monthsBetween(date, today);
  if (compulsory || title.startsWith('INSET:') || age >= FORGOTTEN_AFTER_MONTHS) return [];
  return [
    { kind: 'attended', text, date, strength: ATTENDED * (1 - (0.4 * Math.max(0, age)) / FORGOTTEN_AFTER_MONTHS) },
  ];
}

function monthsBetween(from: Month, to: Month): number {
  const months = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return months(to) - months(from);
}

/** Names every day of a stretch such as `Mon-Thu`. */
function dayWords(availability: string): string {
  const days = /\b(mon|tue|wed|thu|fri)\w*\s*(?:-|–|to)\s*(mon|tue|wed|thu|fri)\w*/i;
  return availability.replace(days, (whole, from: string, to: string) => {
    const between = daysBetween(from.toLowerCase(), to.toLowerCase());
    return between.length > 0 ? between.join(' ') : whole;
  });
}

/** Names every key stage of a stretch such as `KS3-KS5`. */
function phaseWords(phase: string): string {
  return phase.replace(/KS(\d)\s*[-–]\s*KS(\d)/gi, (_whole, from: string, to: string) => {
    const stages: string[] = [];
    for (let stage = Number(from); stage <= Number(to); stage++) stages.push(`KS${stage}`);
    return stages.join(' ');
  });
}
