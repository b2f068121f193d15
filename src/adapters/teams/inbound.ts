import type { Temporal } from 'temporal-polyfill';
import type { Deed, MessageRef, Place } from '../../core/chat/turn.ts';
import { readPress } from './card-data.ts';
import { readChange } from './inbound-changes.ts';
import { conversationOf, type Inbound, turnOf, type Way } from './inbound-parts.ts';
import { said } from './inbound-words.ts';
import { executeSchema, querySchema, type TeamsActivity } from './payloads.ts';

/** Reads an activity of a tenant. Its sender is known; what it says is not trusted. `receipt` names one without an id. */
export function toInbound(activity: TeamsActivity, workspace: string, at: Temporal.Instant, receipt: string): Inbound {
  const { type, name, from } = activity;
  const user = from.aadObjectId ?? from.id;
  const place = placeOf(activity);
  const line = { conversation: activity.conversation.id, serviceUrl: activity.serviceUrl };
  const id = activity.id ?? receipt;
  const turn = (deed: Deed, way: Partial<Way> = {}): Inbound => ({
    kind: 'turn',
    sender: from.id,
    turn: {
      ...turnOf(workspace, user, place, id, at, deed),
      ...(way.asked ? { place: withoutThread(way.asked.place) } : {}),
    },
    way: { line, from: place, home: false, ...way },
  });
  switch (type) {
    case 'message': {
      if (activity.value !== undefined && activity.value !== null && !activity.text)
        return pressed(activity.value, activity, place, turn);
      const words = said(activity, place);
      if (words === undefined) return { kind: 'ignored', because: 'said without naming Pollen' };
      if (/^home[.!]?$/i.test(words.text)) return turn({ kind: 'opened-home' });
      return turn({ kind: 'said', ...words });
    }
    case 'invoke': {
      if (name === 'composeExtension/query')
        return { kind: 'search', workspace, user, sender: from.id, line, text: searched(activity.value) };
      const execute = name === 'adaptiveCard/action' ? executeSchema.safeParse(activity.value) : undefined;
      if (execute?.success !== true) return { kind: 'ignored', because: `no use for ${name ?? 'this invoke'}` };
      return pressed(execute.data.action.data, activity, place, turn);
    }
    case 'installationUpdate':
    case 'conversationUpdate':
      return readChange(activity, { workspace, line, place }, id);
    default:
      return { kind: 'ignored', because: `no use for ${type.slice(0, 60)}` };
  }
}

/** Teams names a channel without its threads everywhere but where something is posted. */
function withoutThread(place: Place): Place {
  return { ...place, id: conversationOf(place.id) };
}

/**
 * Only a chat between one person and Pollen is their own. Two people's chat is called personal too, when a card is
 * pressed there; but its id is that of a place where several are.
 */
function placeOf({ conversation: { id, conversationType, isGroup } }: TeamsActivity): Place {
  const own = (conversationType ?? 'personal') === 'personal' && isGroup !== true && !id.startsWith('19:');
  return { kind: own ? 'direct' : 'channel', id: conversationOf(id) };
}

function pressed(
  data: unknown,
  activity: TeamsActivity,
  place: Place,
  turn: (deed: Deed, way?: Partial<Way>) => Inbound,
): Inbound {
  const press = readPress(data);
  if (press === undefined) return { kind: 'ignored', because: 'not a card of Pollen' };
  const card: MessageRef | undefined =
    activity.replyToId === undefined ? undefined : { place: place.id, message: activity.replyToId };
  const way = card === undefined ? {} : { card };
  if (press.kind === 'action') {
    const { action, value, home } = press;
    if (home) return turn({ kind: 'action', action, value }, { ...way, home });
    return turn({ kind: 'action', action, value, ...(card ? { message: card } : {}) }, way);
  }
  const { form, context, values, asked } = press;
  return turn({ kind: 'submission', form, context, values }, asked === undefined ? way : { ...way, asked });
}

/** What was typed into the search box so far: the first parameter of any name, nothing before the first letter. */
function searched(value: unknown): string {
  const query = querySchema.safeParse(value);
  const [first] = query.success ? (query.data.parameters ?? []).filter(({ name }) => name !== 'initialRun') : [];
  return typeof first?.value === 'string' ? first.value.slice(0, 500) : '';
}
