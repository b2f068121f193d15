import type { Temporal } from 'temporal-polyfill';
import type { NewDelivery } from '../shared/delivery.ts';
import type { Composed, Job } from '../shared/feature.ts';
import type { Person } from '../shared/people.ts';
import { localDate, schoolDaysBetween } from '../shared/school-calendar.ts';
import { channelCard, didItHelpCard, laterCard, nobodyLeftCard, thanksCard, wishCard, yesCard } from './cards-help.ts';
import { ASK_JOB, offerIn, turnDown } from './introducing.ts';
import { askingInWords } from './phrases.ts';
import type { Ask } from './requests.ts';
import type { ExpertiseStores, JobHere } from './situation.ts';
import { letter } from './situation.ts';

/** The job that asks whether it helped. */
export const HELPED_JOB = 'expertise.helped';

const ANSWER_WITHIN = 2;
const AGAIN_AFTER = 5;
const ASK_WHETHER_AFTER = 5;
const LOOK_BACK_HOURS = 24 * 60;

/** Asks an expert; goes on to the next after two school days, and comes back to who said 'in a while' after a week. */
export const askJob: Job<ExpertiseStores> = {
  async plan(here) {
    const { stores, school, now } = here;
    const since = now.subtract({ hours: LOOK_BACK_HOURS });
    const due: NewDelivery[] = [];
    const open = await stores.help.withAsks(school.id, 'asked', since);
    const began = open.length === 0 ? () => undefined : await beginnings(since, here);
    for (const request of open) {
      for (const ask of request.asks) {
        const from = ask.state === 'asked' ? began(ask) : undefined;
        if (from && daysSince(from, here) > ANSWER_WITHIN) due.push(...(await turnDown(ask, request, 'lapsed', here)));
      }
    }
    for (const request of await stores.help.withAsks(school.id, 'later', since)) {
      for (const ask of request.asks) {
        const waited = ask.state === 'later' && ask.answeredAt && daysSince(ask.answeredAt, here) >= AGAIN_AFTER;
        if (!waited || request.state !== 'open') continue;
        await stores.help.setAsk(ask.id, 'asked', now);
        due.push(
          letter(
            ASK_JOB,
            `${ask.id}/again/${localDate(school.calendar, now).toString()}`,
            ask.expert,
            { ask: ask.id },
            here,
          ),
        );
      }
    }
    return due;
  },
  async compose({ payload }, here) {
    const found = await here.stores.help.byAsk(here.school.id, String(payload.ask));
    const asker = found && (await personOf(found.request.asker, here));
    if (!found || !asker || found.ask.state !== 'asked' || found.request.state === 'met') return settled;
    const [expert] = await here.stores.expertise.directory(here.school.id, here.school.settings.listedByDefault, [
      found.ask.expert,
    ]);
    if (!expert || expert.optOut) return { kind: 'withdraw', because: 'they have left the directory' };
    return { kind: 'send', message: wishCard(found.ask.id, asker, found.request.need), payload };
  },
};

/** Tells the asker what came of it. */
export const newsJob: Job<ExpertiseStores> = {
  plan: async () => [],
  async compose({ payload }, here) {
    const request = await here.stores.help.request(here.school.id, String(payload.request));
    if (!request) return settled;
    if (payload.news === 'later')
      return request.state === 'open'
        ? { kind: 'send', message: laterCard(request.id, request.need), payload }
        : settled;
    if (payload.news === 'nobody') return { kind: 'send', message: nobodyLeftCard(request.need), payload };
    const expert = await personOf(String(payload.expert), here);
    if (!expert) return settled;
    const [entry] = await here.stores.expertise.directory(here.school.id, here.school.settings.listedByDefault, [
      expert.id,
    ]);
    const profile = (await here.stores.expertise.profiles([expert.id])).get(expert.id);
    return { kind: 'send', message: yesCard(expert, request.need, entry && askingInWords(entry, profile)), payload };
  },
};

/** Asks, five school days after a yes, whether it helped. */
export const helpedJob: Job<ExpertiseStores> = {
  async plan(here) {
    const { stores, school, now } = here;
    const met = await stores.help.withAsks(school.id, 'accepted', now.subtract({ hours: LOOK_BACK_HOURS }));
    return met.flatMap((request): NewDelivery[] => {
      const yes = request.asks.find(({ state }) => state === 'accepted');
      if (!yes?.answeredAt || request.helped !== undefined || daysSince(yes.answeredAt, here) < ASK_WHETHER_AFTER)
        return [];
      return [
        {
          ...letter(HELPED_JOB, request.id, request.asker, { request: request.id, expert: yes.expert }, here),
          unprompted: true,
        },
      ];
    });
  },
  async compose({ payload }, here) {
    const request = await here.stores.help.request(here.school.id, String(payload.request));
    const expert = await personOf(String(payload.expert), here);
    const offered = request && offerIn(request, here);
    if (!offered || !expert || request.helped !== undefined) return settled;
    return { kind: 'send', message: didItHelpCard(offered, expert), payload };
  },
};

/** Thanks an expert. */
export const thanksJob: Job<ExpertiseStores> = {
  plan: async () => [],
  async compose({ payload }, here) {
    const request = await here.stores.help.request(here.school.id, String(payload.request));
    const asker = request && (await personOf(request.asker, here));
    if (!request || !asker || request.helped === 'no') return settled;
    return { kind: 'send', message: thanksCard(request, asker), payload };
  },
};

/** Puts a question into a channel. */
export const channelJob: Job<ExpertiseStores> = {
  plan: async () => [],
  async compose({ payload }, here) {
    const asker = await personOf(String(payload.asker), here);
    if (!asker) return { kind: 'withdraw', because: 'whoever asked has left' };
    return { kind: 'send', message: channelCard(asker, String(payload.need)), payload };
  },
};

/**
 * From when an expert has had time to answer: since they were written to. Undefined while that letter is still waiting;
 * where it can never arrive (nobody could be reached, say), since they were to be asked, so that the next gets a turn.
 */
async function beginnings(since: Temporal.Instant, { stores, school }: JobHere) {
  const sent = await stores.deliveries.sent(school.id, ASK_JOB, since);
  const arrived = new Map(sent.map(({ payload, sentAt }) => [payload.ask, sentAt]));
  const waiting = await stores.deliveries.waiting(school.id, ASK_JOB);
  return ({ id, expert, askedAt }: Ask): Temporal.Instant | undefined => {
    const at = arrived.get(id);
    if (at && at.epochMilliseconds >= askedAt.epochMilliseconds) return at;
    return waiting.has(expert) ? undefined : askedAt;
  };
}

const settled: Composed = { kind: 'withdraw', because: 'it has been settled' };

function daysSince(at: Parameters<typeof localDate>[1], { school: { calendar }, now }: JobHere): number {
  return schoolDaysBetween(calendar, localDate(calendar, at), localDate(calendar, now));
}

async function personOf(id: string, { stores, school }: JobHere): Promise<Person | undefined> {
  const person = await stores.people.person(school.id, id);
  return person?.leftOn === undefined ? person : undefined;
}
