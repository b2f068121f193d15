import type { Temporal } from 'temporal-polyfill';
import type { Reply } from '../../core/chat/reply.ts';
import type { Turn } from '../../core/chat/turn.ts';
import type { Connector } from './connector.ts';
import type { TeamsHost } from './host.ts';
import { toInbound } from './inbound.ts';
import { conversationOf, type Inbound, type Way } from './inbound-parts.ts';
import type { Inbox } from './inbox.ts';
import { type InvokeAnswer, notForUs, pressAnswer, searchAnswer, wordFor, wordsAnswer } from './invoke-answers.ts';
import type { OwnChats } from './own-chat.ts';
import { activitySchema, type TeamsActivity } from './payloads.ts';
import { peopleFound, readPeopleSearch } from './people-search.ts';
import { perform } from './perform.ts';
import { type Renderer, renderer } from './renderer.ts';

/** What a listener stands on. `setup` answers what concerns the set-up of a tenant, and nothing else. */
export type ListenerGiven = {
  host: TeamsHost;
  tenant: string;
  connector: Connector;
  chats: OwnChats;
  inbox: Inbox;
  setup: (turn: Turn) => Promise<readonly Reply[] | undefined>;
  /** Takes note of who writes from where; a newcomer is looked for on the staff list. */
  meet: (inbound: Inbound & { kind: 'turn' | 'search' }) => Promise<void>;
  /** Takes in who came and went. */
  changed: (change: Inbound & { kind: 'change' }) => Promise<void>;
  now: () => Temporal.Instant;
  /** After how many milliseconds Teams is told that more is to come. */
  patience: number;
};

/** Answers what Teams sends: within a few seconds whatever the work, each thing done once. */
export function listener(given: ListenerGiven) {
  const { host, tenant, inbox, now } = given;
  const working = new Set<Promise<unknown>>();

  return {
    /** Takes an activity whose sender is known; what cannot be asked for again is kept before Teams hears of it. */
    async take(activity: TeamsActivity, receipt: string): Promise<InvokeAnswer | undefined> {
      const inbound = toInbound(activity, tenant, now(), receipt);
      if (activity.type === 'invoke') {
        const late = (says: string) => wordsAnswer(activity.name, says);
        return soonOr(late, (answer) => invoked(inbound, activity, answer));
      }
      if (inbound.kind === 'ignored') return undefined;
      const id = idOf(inbound);
      if (!(await inbox.keep(id, { activity, receipt }))) return undefined;
      return soonOr(
        () => undefined,
        async (answer) => {
          await work(inbound, () => answer(undefined));
          await inbox.done(id);
        },
      );
    },
    /** Works off what a crash left. */
    async recover(): Promise<void> {
      for (const { id, event } of await inbox.unfinished()) {
        const { activity, receipt } = event as { activity: unknown; receipt: string };
        const read = activitySchema.safeParse(activity);
        // What fails again now would fail for ever, and keep the others waiting.
        if (read.success)
          await busy(work(toInbound(read.data, tenant, now(), receipt), () => undefined)).catch((error: unknown) =>
            host.failed(error, id),
          );
        await inbox.done(id);
      }
    },
    /** Resolves once nothing is in hand. */
    async settled(): Promise<void> {
      while (working.size > 0) await Promise.allSettled(working);
    },
  };

  /** The answer as soon as the work has it, or words when time runs out; the work goes on by itself. */
  function soonOr(
    inWords: (says: string) => InvokeAnswer | undefined,
    work: (answer: (now: InvokeAnswer | undefined) => void) => Promise<void>,
  ): Promise<InvokeAnswer | undefined> {
    return new Promise((resolve) => {
      const late = () => resolve(inWords('One moment, please.'));
      const timer = setTimeout(late, given.patience);
      const answer = (now: InvokeAnswer | undefined) => {
        clearTimeout(timer);
        resolve(now);
      };
      void busy(work(answer))
        .catch((error: unknown) => {
          host.failed(error, 'teams');
          answer(inWords('Sorry, something went wrong on my side. Please try again in a minute.'));
        })
        .finally(() => answer(inWords('Thank you.')));
    });
  }

  async function invoked(
    inbound: Inbound,
    activity: TeamsActivity,
    answer: (now: InvokeAnswer | undefined) => void,
  ): Promise<void> {
    const words = activity.name === 'application/search' ? readPeopleSearch(activity.value) : undefined;
    if (words !== undefined) return answer({ status: 200, body: peopleFound(await host.staffOf(tenant), words) });
    if (inbound.kind === 'search') return answer(await search(inbound));
    if (inbound.kind === 'ignored') return answer(notForUs);
    await work(inbound, (replies, turn) => answer(pressAnswer(wordFor(replies, turn.place.kind === 'channel'))));
  }

  async function work(inbound: Inbound, answered: (replies: readonly Reply[], turn: Turn) => void): Promise<void> {
    if (inbound.kind === 'change') return given.changed(inbound);
    if (inbound.kind === 'turn') return takeTurn(inbound, answered);
  }

  async function takeTurn(
    inbound: Inbound & { kind: 'turn' },
    answered: (replies: readonly Reply[], turn: Turn) => void,
  ): Promise<void> {
    await given.meet(inbound);
    const { turn, way } = (await isThere(inbound)) ? inbound : answeredHere(inbound);
    const replies = (await given.setup(turn)) ?? (await host.handle(turn));
    answered(replies, turn);
    const render = renderer(host, turn.from.workspace);
    await perform(replies, performance(turn, way, render));
    if (way.home && turn.deed.kind !== 'opened-home') await refreshHome(turn, way, render);
  }

  /** What a button in the Home changed shows in the Home. */
  async function refreshHome(turn: Turn, way: Way, render: Renderer): Promise<void> {
    const look: Turn = { ...turn, id: `${turn.id}:home`, deed: { kind: 'opened-home' } };
    const replies = await host.handle(look);
    await perform(
      replies.filter(({ kind }) => kind === 'home'),
      performance(look, way, render),
    );
  }

  function performance(turn: Turn, way: Way, render: Renderer) {
    const failed = (error: unknown) => host.failed(error, turn.id);
    return { connector: given.connector, chats: given.chats, render, turn, way, failed };
  }

  /** Where a form says that it was asked elsewhere, Teams itself is asked whether its sender is there: a client can lie. */
  async function isThere({ way, sender }: Inbound & { kind: 'turn' }): Promise<boolean> {
    if (way.asked === undefined) return true;
    const { place, message } = way.asked;
    if (message !== undefined && conversationOf(message.place) !== conversationOf(place.id)) return false;
    const line = { ...way.line, conversation: conversationOf(place.id) };
    return given.connector.member(line, sender).then(
      () => true,
      () => false,
    );
  }

  async function search(inbound: Inbound & { kind: 'search' }): Promise<InvokeAnswer> {
    await given.meet(inbound);
    const { workspace, user, text } = inbound;
    const render = renderer(host, workspace);
    const found = await host.search(workspace, user, text);
    const drawn = await Promise.all(
      found.map(async (one) => ({ ...one, card: (await render.message(one.message))[0] })),
    );
    return searchAnswer(drawn, text);
  }

  function busy<T>(work: Promise<T>): Promise<T> {
    working.add(work);
    const over = () => void working.delete(work);
    work.then(over, over);
    return work;
  }
}

function idOf(inbound: Inbound & { kind: 'turn' | 'change' | 'search' }): string {
  if (inbound.kind === 'turn') return inbound.turn.id;
  return inbound.kind === 'change' ? `teams:${inbound.where.place.id}:${inbound.id}` : '';
}

/** The same turn, answered where it came from. */
function answeredHere({ turn, way }: Inbound & { kind: 'turn' }): { turn: Turn; way: Way } {
  const { line, from, card, home } = way;
  return { turn: { ...turn, place: from }, way: { line, from, home, ...(card ? { card } : {}) } };
}
