import { createHash } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../../core/chat/message.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Turn } from '../../core/chat/turn.ts';
import type { SlackHost } from './host.ts';
import { toInbound } from './inbound.ts';
import { type Inbound, SLACK, type Way } from './inbound-parts.ts';
import { hasEnclosures, type Scribe } from './letter.ts';
import type { MemberDesk } from './member-desk.ts';
import { messagesOf } from './message.ts';
import { errorsOf, modalOf } from './modal.ts';
import type { UserOf } from './mrkdwn.ts';
import { nameThePeople } from './name-people.ts';
import { isPassing } from './patience.ts';
import { type Performance, perform } from './perform.ts';
import { usersIn } from './users-in.ts';

/** Tells Slack that something was taken, with an answer for what Slack shows at once. The first call counts. */
export type Acknowledge = (answer?: object) => Promise<void>;

/** What a listener stands on. `setup` answers what concerns the set-up of a workspace, and nothing else. */
export type ListenerGiven = {
  host: SlackHost;
  clientOf: (workspace: string) => Promise<WebClient | undefined>;
  setup: (turn: Turn, client: WebClient) => Promise<readonly Reply[] | undefined>;
  members: MemberDesk;
  write: Scribe;
  uninstalled: (left: Inbound & { kind: 'uninstalled' }) => Promise<void>;
  now: () => Temporal.Instant;
  /** After how many milliseconds Slack is told that more is to come. */
  patience: number;
};

/**
 * Answers what Slack sends: acknowledged within 3 s whatever the work, each thing done once. False where some of the
 * answer could not be given for now and can be given later, by doing all of it `again`.
 */
export function listener(given: ListenerGiven) {
  const { host, now, write } = given;

  return async (body: unknown, acknowledge: Acknowledge, again = false): Promise<boolean> => {
    const inbound = toInbound(body, now(), receiptOf(body));
    let acknowledged = false;
    const ack: Acknowledge = async (answer) => {
      if (acknowledged) return;
      acknowledged = true;
      await acknowledge(answer);
    };
    const late = setTimeout(
      () => void ack().catch((error: unknown) => host.failed(error, 'acknowledge')),
      given.patience,
    );
    try {
      await take(inbound, ack, () => acknowledged, again);
      return true;
    } catch (error) {
      host.failed(error, `slack ${inbound.kind}`);
      return !isPassing(error);
    } finally {
      clearTimeout(late);
      await ack();
    }
  };

  async function take(inbound: Inbound, ack: Acknowledge, isLate: () => boolean, again: boolean): Promise<void> {
    switch (inbound.kind) {
      case 'turn':
        return takeTurn(inbound, ack, isLate, again);
      case 'open-form':
        return openForm(inbound);
      case 'member':
        return given.members.changed(inbound, (turn, way) => takeTurn({ turn, way, users: [] }, ack, isLate, again));
      case 'uninstalled':
        return given.uninstalled(inbound);
      case 'ignored':
        return;
      default:
        return inbound satisfies never;
    }
  }

  async function takeTurn(
    inbound: Pick<Inbound & { kind: 'turn' }, 'turn' | 'way' | 'users'>,
    ack: Acknowledge,
    isLate: () => boolean,
    again: boolean,
  ): Promise<void> {
    const { way, users } = inbound;
    const workspace = inbound.turn.from.workspace;
    const client = await given.clientOf(workspace);
    if (client === undefined) return;
    const named = await nameThePeople(inbound.turn, users, (ids) => host.peopleOf(workspace, ids));
    if (!named.ok) return ack({ response_action: 'errors', errors: named.errors });
    const turn = named.turn;
    const replies = (await given.setup(turn, client)) ?? (await host.handle(turn));
    const userOf = await usersIn(shownIn(replies), (people) => host.usersOf(workspace, people));
    const said = isLate() ? undefined : atOnce(turn, replies, way, userOf);
    await ack(said?.answer);
    const performance = { client, turn, way, userOf, write, again };
    const inHome = way.asked.home === true && turn.deed.kind !== 'opened-home';
    const shown: Message[] = [];
    let unsaid: unknown;
    for (const [at, reply] of replies.entries()) {
      if (at === said?.reply) continue;
      // There is no message to take the place of: the Home says what came of it.
      if (inHome && reply.kind === 'replace') shown.push(reply.message);
      else
        await perform(reply, `${turn.id}:${at}`, performance).catch((error: unknown) => {
          // Only in a chat of their own can be seen what of it is there already.
          if (isPassing(error) && way.asked.place.kind === 'direct') unsaid = error;
          else host.failed(error, turn.id);
        });
    }
    if (inHome) await refreshHome(performance, shown);
    if (unsaid !== undefined) throw unsaid;
  }

  /** What a press or a form in the Home changed shows in the Home, under what is to be said about it; in the chat where the Home cannot be changed. */
  async function refreshHome(performance: Performance, said: readonly Message[]): Promise<void> {
    const { turn } = performance;
    const look: Turn = { ...turn, id: `${turn.id}:home`, deed: { kind: 'opened-home' } };
    const replies = await host.handle(look);
    const top = said.flatMap(({ blocks }) => [...blocks, { kind: 'divider' } as const]);
    const homes = replies.flatMap((reply) =>
      reply.kind === 'home' ? [{ ...reply.message, blocks: [...top, ...reply.message.blocks] }] : [],
    );
    const userOf = await usersIn(homes, (people) => host.usersOf(turn.from.workspace, people));
    try {
      for (const message of homes)
        await perform({ kind: 'home', message }, look.id, { ...performance, turn: look, userOf });
    } catch (error) {
      host.failed(error, look.id);
      for (const [at, message] of said.entries())
        await perform({ kind: 'post', message }, `${look.id}:${at}`, performance);
    }
  }

  /** The words that asked for the form were answered before: the same answer is fetched again, and shown to nobody else. */
  async function openForm({ turnId, user, workspace, way }: Inbound & { kind: 'open-form' }): Promise<void> {
    const client = await given.clientOf(workspace);
    const space = turnId.indexOf(' ');
    if (client === undefined || turnId.slice(0, space) !== user) return;
    const from = { platform: SLACK, workspace, user };
    const deed = { kind: 'action', action: 'slack.form-gone', value: '' } as const;
    const turn: Turn = { id: turnId.slice(space + 1), from, place: way.asked.place, at: now(), deed };
    if (!turn.id.startsWith(`slack:${workspace}:`)) return;
    const replies = await host.handle(turn);
    const asking = replies.find((reply) => reply.kind === 'form' || reply.kind === 'invalid');
    const userOf = await usersIn(shownIn(replies), (people) => host.usersOf(workspace, people));
    const performance = { client, turn, way, userOf, write, again: false };
    if (asking === undefined) {
      for (const [at, reply] of replies.entries()) await perform(reply, `${turn.id}:gone:${at}`, performance);
      return;
    }
    const values = asking.kind === 'invalid' ? asking.values : asking.form.values;
    await perform({ kind: 'form', form: { ...asking.form, values } }, `${turn.id}:form`, performance);
  }
}

/** The reply that goes back in the acknowledgement itself: what Slack shows soonest, at no further request. */
function atOnce(
  turn: Turn,
  replies: readonly Reply[],
  way: Way,
  userOf: UserOf,
): { reply: number; answer: object } | undefined {
  if (way.atOnce) {
    const reply = replies.findIndex(({ kind }) => kind === 'whisper');
    const message = replies[reply];
    // What can be uploaded takes longer than Slack waits.
    if (message?.kind !== 'whisper' || hasEnclosures(message.message)) return undefined;
    const parts = messagesOf(message.message, userOf);
    return parts.length === 1 ? { reply, answer: { response_type: 'ephemeral', ...parts[0] } } : undefined;
  }
  if (turn.deed.kind !== 'submission') return undefined;
  const reply = replies.findIndex(({ kind }) => kind === 'invalid' || kind === 'form');
  const asking = replies[reply];
  if (asking?.kind === 'invalid')
    return { reply, answer: { response_action: 'errors', errors: errorsOf(asking.form, asking.errors) } };
  if (asking?.kind === 'form')
    return { reply, answer: { response_action: 'update', view: modalOf(asking.form, way.asked, userOf) } };
  return undefined;
}

function shownIn(replies: readonly Reply[]) {
  return replies.map((reply) => ('form' in reply ? reply.form : reply.message));
}

function receiptOf(body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(body) ?? '')
    .digest('hex')
    .slice(0, 32);
}
