import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { CpdStore } from '../cpd/store.ts';
import type { Payload } from '../shared/delivery.ts';
import type { DeliveryStore } from '../shared/delivery-store.ts';
import type { JobContext } from '../shared/feature.ts';
import type { PeopleStore } from '../shared/people-store.ts';
import { localDate } from '../shared/school-calendar.ts';
import { followUpStages, type OpenItem, type Stage } from './model.ts';
import type { AskedItem, Situation } from './rules.ts';
import type { EvaluationStore } from './store.ts';

/** The stores of evaluation. */
export type EvaluationStores = { evaluations: EvaluationStore; cpd: CpdStore; people: PeopleStore; deliveries: DeliveryStore };

/** The job that asks people about their CPD. */
export const NUDGE_JOB = 'evaluation.nudge';

const payloadSchema = z.object({
  items: z.array(z.object({ participation: z.string(), stage: z.enum(['evaluation', ...followUpStages]) })),
  last: z.boolean().default(false),
});

/** What a nudge asked about. */
export type Asked = { participation: string; stage: Stage };

/** What a sent nudge asked about, read from its payload. */
export function askedIn(payload: Payload): { items: readonly Asked[]; last: boolean } {
  const read = payloadSchema.safeParse(payload);
  return read.success ? read.data : { items: [], last: false };
}

/** Everything that decides about nudges, for everyone of a school with an open question, or for one person. */
export async function situations(
  { school, now, stores }: JobContext<EvaluationStores>,
  person?: string,
): Promise<ReadonlyMap<string, Situation>> {
  const { ended, planned } = windows(school.settings, localDate(school.calendar, now), school.calendar.timeZone);
  const items = await stores.evaluations.openItems(school.id, { ended, planned }, person);
  const byPerson = Map.groupBy(items, (item) => item.participation.person);
  if (person !== undefined && !byPerson.has(person)) byPerson.set(person, []);
  const people = [...byPerson.keys()];
  const preferences = await stores.evaluations.preferences(people);
  const sent = await stores.deliveries.sent(school.id, NUDGE_JOB, planned, person);
  const sentTo = Map.groupBy(sent, ({ to }) => (to.kind === 'person' ? to.person : ''));
  const unprompted = await stores.deliveries.unprompted(school.id, now.subtract({ hours: 8 * 24 }), person);
  const found = new Map<string, Situation>();
  for (const [id, open] of byPerson) {
    const theirs = sentTo.get(id) ?? [];
    const asks = theirs.flatMap(({ payload, sentAt }) =>
      sentAt === undefined ? [] : askedIn(payload).items.map((asked) => ({ ...asked, at: sentAt })),
    );
    const wanted = preferences.get(id);
    if (wanted === undefined) continue;
    found.set(id, {
      items: open.map((item) => withAsks(item, asks)),
      preferences: wanted,
      nudged: theirs.flatMap(({ sentAt }) => (sentAt === undefined ? [] : [sentAt])),
      unprompted: unprompted.get(id) ?? [],
    });
  }
  return found;
}

function withAsks(item: OpenItem, asks: readonly (Asked & { at: Temporal.Instant })[]): AskedItem {
  const mine = asks.filter((ask) => ask.participation === item.participation.id && ask.stage === item.stage);
  return { ...item, asked: mine.map((ask) => ask.at) };
}

/** How far back open questions can lie: generous in calendar days, since the rules count school days exactly. */
function windows(
  settings: { askWithin: number; firstNudgeAfter: number; followUpAfter: number; termAfter: number },
  today: Temporal.PlainDate,
  timeZone: string,
): { ended: Temporal.Instant; planned: Temporal.Instant } {
  // 190 school days a year are more than one in two; the summer break adds six weeks.
  const back = (schoolDays: number) => today.subtract({ days: schoolDays * 2 + 45 }).toZonedDateTime(timeZone).toInstant();
  const later = settings.followUpAfter + settings.termAfter;
  return { ended: back(settings.askWithin + settings.firstNudgeAfter), planned: back(later + settings.askWithin) };
}
