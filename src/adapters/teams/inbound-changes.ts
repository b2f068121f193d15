import { conversationOf, type Inbound, type Where } from './inbound-parts.ts';
import type { TeamsActivity } from './payloads.ts';

/** What happened to a conversation: Pollen or people came or went, something got another name or is gone. */
export function readChange(activity: TeamsActivity, here: Where, id: string): Inbound {
  const { type, action, channelData, recipient, membersAdded = [], membersRemoved = [], from } = activity;
  const team = channelData?.team;
  const where: Where =
    team === undefined ? here : { ...here, team: { id: team.id, ...(team.name ? { name: team.name } : {}) } };
  const change = (what: (Inbound & { kind: 'change' })['change']): Inbound => ({
    kind: 'change',
    id,
    where,
    change: what,
  });

  const installed = { kind: 'installed', by: from.id, user: from.aadObjectId ?? from.id } as const;
  if (type === 'installationUpdate')
    return action?.startsWith('remove') ? change({ kind: 'removed' }) : change(installed);

  switch (channelData?.eventType) {
    case 'teamRenamed':
      return team?.name === undefined
        ? { kind: 'ignored', because: 'a rename without a name' }
        : change({ kind: 'renamed', place: team.id, name: team.name });
    case 'channelRenamed':
      return channelData.channel?.name === undefined
        ? { kind: 'ignored', because: 'a rename without a name' }
        : change({ kind: 'renamed', place: conversationOf(channelData.channel.id), name: channelData.channel.name });
    case 'teamDeleted':
    case 'teamHardDeleted':
      return change({ kind: 'gone', place: team?.id ?? here.place.id });
    case 'channelDeleted':
      return change({ kind: 'gone', place: conversationOf(channelData.channel?.id ?? here.place.id) });
    default:
  }
  const isOwn = ({ id: member }: { id: string }) => member === recipient.id;
  if (membersRemoved.some(isOwn)) return change({ kind: 'removed' });
  // Pollen's own coming is told in two ways, and not always in both.
  if (membersAdded.some(isOwn)) return change(installed);
  const added = membersAdded.filter((one) => !isOwn(one)).map(({ id: member }) => member);
  const removed = membersRemoved.map(({ aadObjectId, id: member }) => aadObjectId ?? member);
  if (added.length + removed.length === 0) return { kind: 'ignored', because: 'nobody came or went' };
  return change({ kind: 'members', added, removed });
}
