import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { CpdStore } from '../cpd/store.ts';
import type { Payload } from '../shared/delivery.ts';
import type { DeliveryStore } from '../shared/delivery-store.ts';
import type { JobContext } from '../shared/feature.ts';
import type { PeopleStore } from '../shared/people-store.ts';
import type { School } from '../shared/school.ts';
import { localDate } from '../shared/school-calendar.ts';
import { followUpStages, type OpenItem, type Stage } from './model.ts';
import type { AskedItem, Situation } from './rules.ts';
import type { EvaluationStore } from './store.ts';

/** The stores of evaluation. */
export type EvaluationStores = {
  evaluations: EvaluationStore;
  cpd: CpdStore;
  people: PeopleStore;
  deliveries: DeliveryStore;
};

/** The job that asks people about their CPD. */
export const NUDGE_JOB = 'evaluation.nudge';

const payloadSchema = z.object({
  items: z.array(z.object({ participation: z.string(), stage: z.enum(['evaluation', ...followUpStages]) })),
});

const EVER = Temporal.Instant.fromEpochMilliseconds(0);

/** One question that a nudge asked. */
export type Asked = { participation: string; stage: Stage };

/** What a sent nudge asked about, read from its payload. */
export function askedIn(payload: Payload): readonly Asked[] {
  const read = payloadSchema.safeParse(payload);
  return read.success ? read.data.items : [];
}

/**
 * Everything that decides about nudges, for everyone of a school with an open question, or for one person. Only for one
 * person all their nudges are read, however old: who is silent for years after three of them stays unasked.
 */
export async function situations(
  { school, now, stores }: JobContext<EvaluationStores>,
  person?: string,
): Promise<ReadonlyMap<string, Situation>> {
  const since = windows(school, now);
  const items = await stores.evaluations.openItems(school.id, since, person);
  const byPerson = Map.groupBy(items, (item) => item.participation.person);
  if (person !== undefined && !byPerson.has(person)) byPerson.set(person, []);
  const preferences = await stores.evaluations.preferences([...byPerson.keys()]);
  const sent = await stores.deliveries.sent(school.id, NUDGE_JOB, person === undefined ? since.planned : EVER, person);
  const sentTo = Map.groupBy(sent, ({ to }) => (to.kind === 'person' ? to.person : ''));
  const unprompted = await stores.deliveries.unprompted(school.id, now.subtract({ hours: 8 * 24 }), person);
  const found = new Map<string, Situation>();
  for (const [id, open] of byPerson) {
    const nudges = (sentTo.get(id) ?? []).flatMap(({ payload, sentAt }) =>
      sentAt === undefined ? [] : [{ at: sentAt, asked: askedIn(payload) }],
    );
    const wanted = preferences.get(id);
    if (wanted === undefined) continue;
    found.set(id, {
      items: open.map((item) => withAsks(item, nudges)),
      preferences: wanted,
      nudged: nudges.map(({ at }) => at),
      unprompted: unprompted.get(id) ?? [],
    });
  }
  return found;
}

/** Whether somebody was asked a question that is still open. */
export async function awaitsAnswer(person: string, here: JobContext<EvaluationStores>): Promise<boolean> {
  const items = (await situations(here, person)).get(person)?.items ?? [];
  return items.some(({ asked }) => asked.length > 0);
}

function withAsks(item: OpenItem, nudges: readonly { at: Temporal.Instant; asked: readonly Asked[] }[]): AskedItem {
  const isAbout = ({ participation, stage }: Asked) => participation === item.participation.id && stage === item.stage;
  return { ...item, asked: nudges.filter(({ asked }) => asked.some(isAbout)).map(({ at }) => at) };
}

/** How far back open questions can lie: generous in calendar days, since the rules count school days exactly. */
function windows(
  { settings, calendar }: School,
  now: Temporal.Instant,
): { ended: Temporal.Instant; planned: Temporal.Instant } {
  const { askWithin, firstNudgeAfter, followUpAfter, termAfter } = settings;
  const today = localDate(calendar, now);
  // 190 school days a year are more than one in two; the summer break adds six weeks.
  const back = (schoolDays: number) =>
    today
      .subtract({ days: schoolDays * 2 + 45 })
      .toZonedDateTime(calendar.timeZone)
      .toInstant();
  return { ended: back(askWithin + firstNudgeAfter), planned: back(followUpAfter + termAfter + askWithin) };
}
