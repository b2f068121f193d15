import type { Temporal } from 'temporal-polyfill';
import type { Form, FormValues } from '../chat/form.ts';
import type { Found } from '../chat/found.ts';
import type { Block, Message } from '../chat/message.ts';
import type { Reply } from '../chat/reply.ts';
import type { MessageRef, Place } from '../chat/turn.ts';
import type { Delivery, NewDelivery } from './delivery.ts';
import type { Happening } from './happenings.ts';
import type { Person } from './people.ts';
import type { School } from './school.ts';

/** What a job sees: one school at one moment, and the stores that the feature asked for. */
export type JobContext<Stores> = { school: School; now: Temporal.Instant; newId: () => string; stores: Stores };

/** What a handler sees besides: who is asking, and where. */
export type Context<Stores> = JobContext<Stores> & { person: Person; place: Place };

/** What should happen: replies to the person, messages for later, and news for other features. */
export type Outcome = {
  replies: readonly Reply[];
  deliveries?: readonly NewDelivery[];
  happenings?: readonly Happening[];
  /** What was kindly refused, for the log; never a person's words. */
  refused?: string;
};

/**
 * A word that starts something. `usage` and `about` are what help shows; `who` limits it, kindly refused to others;
 * `takesWords` says that more words may follow in plain chat, where no sentence of a person's own begins with the name.
 */
export type Command<Stores> = {
  name: string;
  usage: string;
  about: string;
  who?: 'leaders' | 'admins';
  takesWords?: true;
  run: (text: string, context: Context<Stores>) => Promise<Outcome>;
};

/** A button or scale that was pressed. */
export type Pressed = { value: string; message?: MessageRef };

/** How a form is built again from its context, to check a submission by the very fields that were shown. */
export type FormHandler<Stores> = {
  who?: 'leaders' | 'admins';
  /** The form, or an outcome where it can no longer be shown (the activity is gone, say). */
  build: (context: string, with_: Context<Stores>) => Promise<Form | Outcome>;
  /** Takes checked values; may answer `invalid` for what only the store can know. */
  submit: (values: FormValues, context: string, with_: Context<Stores>) => Promise<Outcome>;
};

/** What becomes of a delivery at the moment of sending: the truth then counts, not when it was queued. */
export type Composed =
  | { kind: 'send'; message: Message; payload: Delivery['payload'] }
  | { kind: 'withdraw'; because: string }
  | { kind: 'postpone'; until: Temporal.Instant };

/** Work that the clock starts. */
export type Job<Stores> = {
  /** Who is due something now; safe to run at any time and any number of times. */
  plan: (context: JobContext<Stores>) => Promise<readonly NewDelivery[]>;
  /** What to say to them, decided when it is sent. */
  compose: (delivery: Delivery, context: JobContext<Stores>) => Promise<Composed>;
};

/** A job of the product, whole: what a person can say, press and fill in, and what the clock starts. */
export type Feature<Stores> = {
  name: string;
  commands?: readonly Command<Stores>[];
  actions?: Readonly<Record<string, (pressed: Pressed, context: Context<Stores>) => Promise<Outcome>>>;
  forms?: Readonly<Record<string, FormHandler<Stores>>>;
  /** Reads free words; undefined leaves them to the next feature. */
  said?: (said: { text: string; inReplyTo?: MessageRef }, context: Context<Stores>) => Promise<Outcome | undefined>;
  /** Answers a platform's search box, best first; called at every keystroke, so it records nothing. */
  search?: (text: string, context: Omit<Context<Stores>, 'place'>) => Promise<readonly Found[]>;
  /** This feature's part of the person's Home. */
  home?: (context: Context<Stores>) => Promise<readonly Block[]>;
  on?: {
    [K in Happening['kind']]?: (
      happening: Extract<Happening, { kind: K }>,
      context: Context<Stores>,
    ) => Promise<Outcome>;
  };
  jobs?: Readonly<Record<string, Job<Stores>>>;
};

/** An outcome of replies alone. */
export function say(...replies: readonly Reply[]): Outcome {
  return { replies };
}
