import { TEAMS_APP, TEAMS_TENANT } from './teams-keys.ts';

type Json = Record<string, unknown>;

let ids = 0;

/** An activity as Teams sends it from Ann's own chat with Pollen; `more` replaces parts. */
export function activity(more: Json = {}): Json {
  return {
    type: 'message',
    id: `${1_795_600_000_000 + ++ids}`,
    timestamp: '2026-11-25T15:30:00.000Z',
    channelId: 'msteams',
    from: { id: '29:ann', name: 'Ann Archer', aadObjectId: 'aad-ann' },
    recipient: { id: `28:${TEAMS_APP.id}`, name: 'Pollen' },
    conversation: { conversationType: 'personal', tenantId: TEAMS_TENANT, id: 'a:ann' },
    channelData: { tenant: { id: TEAMS_TENANT } },
    entities: [{ locale: 'en-GB', country: 'GB', platform: 'Windows', type: 'clientInfo' }],
    locale: 'en-GB',
    ...more,
  };
}

/** Where a channel's activities come from: a thread of the team's General. */
export const inChannel: Json = {
  conversation: {
    isGroup: true,
    conversationType: 'channel',
    tenantId: TEAMS_TENANT,
    id: '19:general@thread.tacv2;messageid=1795599999999',
  },
  channelData: {
    teamsChannelId: '19:general@thread.tacv2',
    teamsTeamId: '19:team@thread.tacv2',
    channel: { id: '19:general@thread.tacv2' },
    team: { id: '19:team@thread.tacv2', name: 'All staff' },
    tenant: { id: TEAMS_TENANT },
  },
};

/** Words said to Pollen among others. */
export function mention(text: string, more: Json = {}): Json {
  const own = { mentioned: { id: `28:${TEAMS_APP.id}`, name: 'Pollen' }, text: '<at>Pollen</at>', type: 'mention' };
  return activity({ ...inChannel, text: `<at>Pollen</at> ${text}\n`, entities: [own], ...more });
}

/** A press on a card that stands in the message `card`, carrying this data. */
export function press(data: Json, card: string, more: Json = {}): Json {
  return activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${++ids}`,
    replyToId: card,
    value: { action: { type: 'Action.Execute', verb: 'pollen', data }, trigger: 'manual' },
    ...more,
  });
}

/** Letters typed into the search box of the compose area. */
export function searching(text: string, more: Json = {}): Json {
  const value = {
    commandId: 'find',
    parameters: [{ name: 'need', value: text }],
    queryOptions: { skip: 0, count: 25 },
  };
  return activity({ type: 'invoke', name: 'composeExtension/query', id: `f:${++ids}`, value, ...more });
}
