import { Temporal } from 'temporal-polyfill';
import type { MessageRef } from '../chat/turn.ts';
import type { Delivery } from '../shared/delivery.ts';
import type { Context, Outcome } from '../shared/feature.ts';
import { CONFIRM_JOB } from './confirming.ts';
import { ASK_JOB, accept, decline, inAWhile, THANKS_JOB } from './introducing.ts';
import { HELPED_JOB } from './jobs.ts';
import { confirmMine, setListed } from './mine.ts';
import { type Meant, meantBy, wantsToLeave } from './rules-answers.ts';
import type { ExpertiseStores, Here } from './situation.ts';

/** How long after a card plain words in the person's own chat still count as an answer to it. */
const DAYS_TO_ANSWER = 21;

/** Besides the stores, what has to be known of the questions about CPD, so that no answer is taken for another's. */
export type AnsweringStores = ExpertiseStores & {
  nudges: {
    /** Whether this person has been asked something about their CPD and has not answered yet. */
    open(here: Pick<Here, 'school' | 'now' | 'person'>): Promise<boolean>;
  };
};

type Said = { text: string; inReplyTo?: MessageRef };

/**
 * Reads plain words as the answer to a wish or to the yearly question: the one replied to, else the only question that
 * is open for this person. Undefined leaves them to others: it never guesses.
 */
export async function answerInWords(
  { text, inReplyTo }: Said,
  here: Context<AnsweringStores>,
): Promise<Outcome | undefined> {
  if (here.place.kind !== 'direct') return undefined;
  if (wantsToLeave(text)) return setListed(false, here);
  const meant = meantBy(text);
  if (meant === undefined) return undefined;
  if (inReplyTo === undefined) {
    const [only, ...more] = await openFor(here);
    if (only === undefined || more.length > 0 || (await here.stores.nudges.open(here))) return undefined;
    return answerTo(only, meant, here);
  }
  const delivery = await here.stores.deliveries.byRef(here.school.id, inReplyTo);
  const own = delivery?.to.kind === 'person' && delivery.to.person === here.person.id;
  return own ? answerTo(delivery, meant, here) : undefined;
}

async function answerTo({ job, payload }: Delivery, meant: Meant, here: Here): Promise<Outcome | undefined> {
  const pressed = { value: String(payload.ask) };
  if (job === CONFIRM_JOB) return meant === 'yes' || meant === 'right' ? confirmMine({ value: '' }, here) : undefined;
  if (job !== ASK_JOB) return undefined;
  switch (meant) {
    case 'yes':
      return accept(pressed, here);
    case 'no':
      return decline(pressed, here);
    case 'later':
      return inAWhile(pressed, here);
    case 'right':
      return undefined;
    default:
      return meant satisfies never;
  }
}

/** Every question of expertise that has reached this person and waits for their answer, each once. */
async function openFor(here: Here): Promise<readonly Delivery[]> {
  const { stores, school, person, now } = here;
  const since = now.subtract({ hours: DAYS_TO_ANSWER * 24 });
  const found: Delivery[] = [];
  for (const job of [ASK_JOB, CONFIRM_JOB, HELPED_JOB, THANKS_JOB]) {
    const sent = await stores.deliveries.sent(school.id, job, since, person.id);
    const newest = new Map(
      sent.map((delivery) => [String(delivery.payload.ask ?? delivery.payload.request), delivery]),
    );
    for (const delivery of newest.values()) if (await isOpen(delivery, here)) found.push(delivery);
  }
  return found;
}

async function isOpen({ job, payload, sentAt }: Delivery, { stores, school, person }: Here): Promise<boolean> {
  if (job === ASK_JOB) {
    const found = await stores.help.byAsk(school.id, String(payload.ask));
    return found?.ask.state === 'asked' && found.request.state === 'open';
  }
  if (job === CONFIRM_JOB) {
    const confirmed = (await stores.expertise.profiles([person.id])).get(person.id)?.confirmedAt;
    return sentAt !== undefined && (confirmed === undefined || Temporal.Instant.compare(confirmed, sentAt) < 0);
  }
  const wish = await stores.help.request(school.id, String(payload.request));
  return job === HELPED_JOB ? wish?.helped === undefined : wish?.mayMention === undefined;
}
