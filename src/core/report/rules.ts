import { Temporal } from 'temporal-polyfill';
import type { SchoolSettings } from '../shared/school.ts';
import { instantAt, type SchoolCalendar } from '../shared/school-calendar.ts';
import { type Counted, count, type QuestionId } from './counting.ts';
import { type Atoms, atomsOf, ENOUGH, ENOUGH_TO_SPREAD, type Spread, spreadOf } from './disclosure.ts';
import type { ActivityRow, ReportRows } from './model.ts';
import { type Stretch, termFinder } from './period.ts';
import { mentions } from './question.ts';
import { type GroupShare, groupShares } from './shares.ts';

/** Pence and hours of the `costed` activities that have both; person-hours are hours times those who came. */
export type Cost = { pence: number; hours: number; personHours: number; costed: number };

/** The average rating from 1 to 5 (undefined where none may be shown), over `answers`, and how many more are kept back. */
export type Average = { mean: number | undefined; answers: number; heldBack: number };

/** What a leader may know of one activity or of several together. */
export type Figures = {
  activities: number;
  asked: number;
  answered: number;
  planned: number;
  gained: number;
  average: Average;
  spreads: Readonly<Record<QuestionId, Spread>>;
  cost: Cost;
};

/** The leader's view of a stretch of time, complete; activities most recently ended first. */
export type Report = {
  stretch: Stretch;
  words: string;
  total: Figures;
  activities: readonly { row: ActivityRow; figures: Figures }[];
  /** By priority, the one with most people asked first; what names no priority comes last, without a name. */
  priorities: readonly { name?: string; figures: Figures }[];
  groups: readonly GroupShare[];
};

/** The moment from which staff knew that leaders may see names; undefined where they were never told. */
export function toldSince(settings: SchoolSettings, calendar: SchoolCalendar): Temporal.Instant | undefined {
  if (settings.namesToldOn === undefined) return undefined;
  return instantAt(calendar, Temporal.PlainDate.from(settings.namesToldOn), '00:00');
}

/** The moment from which answers are shown with names: only where the school shows names and told its staff when. */
export function namesSince(settings: SchoolSettings, calendar: SchoolCalendar): Temporal.Instant | undefined {
  return settings.showNames ? toldSince(settings, calendar) : undefined;
}

/** What the report is about: a stretch of time, and words that narrow it ('' for everything). */
export type Scope = { stretch: Stretch; words: string };

/**
 * Counts a whole school year's rows and tells of those in scope. Rows of the whole year keep every view's cuts the same;
 * `openSince` is `toldSince` whether or not names show today, so that switching names on and off reveals nothing either.
 */
export function buildReport(
  rows: ReportRows,
  scope: Scope,
  calendar: SchoolCalendar,
  openSince: Temporal.Instant | undefined,
): Report {
  const counted = count(rows, openSince);
  const cuts = cutsOf(rows, counted, calendar);
  const tell = (activities: readonly ActivityRow[]) => figuresOf(activities, counted, cuts);
  const chosen = rows.activities
    .filter(isIn(scope, calendar))
    .sort((a, b) => b.endsAt.epochMilliseconds - a.endsAt.epochMilliseconds || (a.id < b.id ? -1 : 1));
  return {
    ...scope,
    total: tell(chosen),
    activities: chosen.map((row) => ({ row, figures: tell([row]) })),
    priorities: byPriority(chosen, tell),
    groups: groupShares(rows, chosen),
  };
}

type Cuts = { average: Atoms; spreads: Readonly<Record<QuestionId, Atoms>> };

function cutsOf(rows: ReportRows, { tallies }: Counted, calendar: SchoolCalendar): Cuts {
  const termOf = termFinder(calendar);
  const pools = new Map(rows.activities.map((row) => [row.id, `${termOf(row.endsAt)} ${priorityKey(row)}`]));
  const poolOf = (activity: string) => pools.get(activity) ?? '';
  return {
    average: atomsOf(tallies.rating, poolOf, [ENOUGH]),
    spreads: everyQuestion((question) => atomsOf(tallies[question], poolOf, [ENOUGH, ENOUGH_TO_SPREAD])),
  };
}

function figuresOf(rows: readonly ActivityRow[], counted: Counted, cuts: Cuts): Figures {
  const ids = new Set(rows.map((row) => row.id));
  const total = { asked: 0, answered: 0, planned: 0, gained: 0 };
  const cost = { pence: 0, hours: 0, personHours: 0, costed: 0 };
  for (const row of rows) {
    const counts = counted.activities.get(row.id) ?? total;
    total.asked += counts.asked;
    total.answered += counts.answered;
    total.planned += counts.planned;
    total.gained += counts.gained;
    if (row.costPence === undefined || !row.hours) continue;
    cost.pence += row.costPence;
    cost.hours += row.hours;
    cost.personHours += row.hours * counts.asked;
    cost.costed += 1;
  }
  const average = averageOf(spreadOf(counted.tallies.rating, cuts.average, ids));
  const spreads = everyQuestion((question) => spreadOf(counted.tallies[question], cuts.spreads[question], ids));
  return { activities: rows.length, ...total, average, spreads, cost };
}

function averageOf({ counts, answers, heldBack }: Spread): Average {
  const sum = Object.entries(counts).reduce((all, [rating, count]) => all + Number(rating) * count, 0);
  return { mean: answers === 0 ? undefined : sum / answers, answers, heldBack };
}

function byPriority(
  rows: readonly ActivityRow[],
  tell: (rows: readonly ActivityRow[]) => Figures,
): Report['priorities'] {
  const groups = [...Map.groupBy(rows, priorityKey)].map(([key, members]) => ({
    ...(key === '' ? {} : { name: members[0]?.priority?.trim() }),
    figures: tell(members),
  }));
  return groups.sort(
    (a, b) => Number(a.name === undefined) - Number(b.name === undefined) || b.figures.asked - a.figures.asked,
  );
}

function isIn({ stretch, words }: Scope, calendar: SchoolCalendar): (row: ActivityRow) => boolean {
  const from = instantAt(calendar, stretch.from, '00:00').epochMilliseconds;
  const to = instantAt(calendar, stretch.to, '00:00').epochMilliseconds;
  return ({ title, kind, priority, endsAt }) =>
    from <= endsAt.epochMilliseconds &&
    endsAt.epochMilliseconds < to &&
    [title, kind, priority ?? ''].some((text) => mentions(text, words));
}

/** Priorities are typed by people: case and blanks make no difference. */
function priorityKey({ priority = '' }: ActivityRow): string {
  return priority.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');
}

function everyQuestion<T>(make: (question: QuestionId) => T): Readonly<Record<QuestionId, T>> {
  return {
    rating: make('rating'),
    aim: make('aim'),
    'half-term': make('half-term'),
    'term-after': make('term-after'),
    barrier: make('barrier'),
  };
}
