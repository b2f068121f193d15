import { Temporal } from 'temporal-polyfill';
import { type Inbound, placeOf, readable, turn } from './inbound-parts.ts';
import { type eventSchema, homeSchema, memberSchema, messageSchema, revokedSchema } from './payloads.ts';

/** An event of Slack, understood; those that Pollen has no answer to are ignored and say why. */
export function readEvent(envelope: ReturnType<typeof eventSchema.parse>, at: Temporal.Instant): Inbound {
  const { event, event_id, team_id, event_time } = envelope;
  const happened = event_time === undefined ? at : Temporal.Instant.fromEpochMilliseconds(event_time * 1000);
  switch (event.type) {
    case 'message':
    case 'app_mention':
      return readMessage(envelope, at);
    case 'app_home_opened': {
      const home = homeSchema.safeParse(event);
      if (!home.success || home.data.tab !== 'home') return { kind: 'ignored', because: 'not the Home tab' };
      const place = placeOf(home.data.channel ?? home.data.user);
      return turn(
        team_id,
        home.data.user,
        event_id,
        at,
        { asked: { place, home: true }, ephemeral: false },
        { kind: 'opened-home' },
      );
    }
    case 'team_join':
    case 'user_change': {
      const member = memberSchema.safeParse(event);
      if (!member.success) return { kind: 'ignored', because: 'no member' };
      return {
        kind: 'member',
        workspace: team_id,
        user: member.data.user.id,
        joined: event.type === 'team_join',
        id: event_id,
      };
    }
    case 'app_uninstalled':
      return { kind: 'uninstalled', workspace: team_id, revoked: false, at: happened };
    case 'tokens_revoked':
      // A person's own token is none of Pollen's.
      return revokedSchema.safeParse(event).success
        ? { kind: 'uninstalled', workspace: team_id, revoked: true, at: happened }
        : { kind: 'ignored', because: 'no token of Pollen' };
    default:
      return { kind: 'ignored', because: `no use for ${event.type.slice(0, 60)}` };
  }
}

/** What a person wrote; edits, other bots, and talk in channels that does not name Pollen are none of its business. */
function readMessage(
  { event, event_id, team_id }: ReturnType<typeof eventSchema.parse>,
  at: Temporal.Instant,
): Inbound {
  const read = messageSchema.safeParse(event);
  if (!read.success) return { kind: 'ignored', because: 'nobody said it' };
  const { type, subtype, bot_id, channel, channel_type, ts, thread_ts, text, user } = read.data;
  if (bot_id != null) return { kind: 'ignored', because: 'said by a bot' };
  if (subtype !== undefined && subtype !== 'file_share' && subtype !== 'thread_broadcast')
    return { kind: 'ignored', because: `a ${subtype.slice(0, 60)}` };
  const place = placeOf(channel);
  const mentioned = type === 'app_mention';
  if (!mentioned && (place.kind !== 'direct' || (channel_type !== undefined && channel_type !== 'im'))) {
    return { kind: 'ignored', because: 'said in a channel without naming Pollen' };
  }
  // In a channel the answer stays in a thread, so that it is in nobody's way.
  const thread = thread_ts ?? (place.kind === 'channel' ? ts : undefined);
  const inReplyTo = thread_ts === undefined ? undefined : { place: channel, message: thread_ts };
  const said = readable(mentioned ? text.replace(/^\s*<@[UW]\w+(\|[^>]*)?>[:,]?/, '') : text);
  const way = { asked: { place, ...(thread ? { thread } : {}) }, ephemeral: false };
  return turn(team_id, user, event_id, at, way, {
    kind: 'said',
    text: said || 'help',
    ...(inReplyTo ? { inReplyTo } : {}),
  });
}
