import { PollenAdapter } from '../../src/adapters/teams/adapter.ts';
import { openConnector } from '../../src/adapters/teams/connector.ts';
import type { Conversations, Known } from '../../src/adapters/teams/conversations.ts';
import { teamsMessenger } from '../../src/adapters/teams/messenger.ts';
import { ownChats } from '../../src/adapters/teams/own-chat.ts';
import { fakeTeams } from './fake-teams.ts';
import { TEAMS_APP, TEAMS_TENANT, type TeamsKeys } from './teams-keys.ts';

/** Teams' messenger with a fake Teams behind it, installed in one team of each tenant; nothing is stored. */
export async function teamsRig({ addresses }: TeamsKeys, workspace: string = TEAMS_TENANT) {
  const teams = await fakeTeams();
  const adapter = new PollenAdapter({
    appId: TEAMS_APP.id,
    tenant: TEAMS_TENANT,
    proof: { kind: 'password', password: TEAMS_APP.secret },
    trial: { keys: addresses.ToBotFromChannelOpenIdMetadataUrl, login: addresses.ToChannelFromBotLoginUrl },
  });
  const connector = openConnector(adapter);
  const conversations = rememberedConversations();
  await conversations.keep(workspace, { kind: 'team', name: 'team', address: teams.serviceUrl, title: 'All staff' });
  const messenger = teamsMessenger({
    connector,
    chats: ownChats({ connector, conversations }),
    conversations,
    namesIn: async () => () => undefined,
    workspaceOf: () => workspace,
  });
  return { teams, messenger, conversations };
}

/** Conversations that are kept as long as the test runs. */
export function rememberedConversations(): Conversations {
  const kept = new Map<string, Known>();
  const key = (workspace: string, kind: string, name: string) => JSON.stringify([workspace, kind, name]);
  const of = (workspace: string) =>
    [...kept].flatMap(([at, known]) => (JSON.parse(at)[0] === workspace ? [known] : []));
  return {
    async keep(workspace, known) {
      const at = key(workspace, known.kind, known.name);
      const before = kept.get(at);
      kept.delete(at);
      kept.set(at, { ...known, title: known.title || (before?.title ?? ''), unreachable: false });
      return before === undefined || before.unreachable;
    },
    ofPerson: async (workspace, user) => kept.get(key(workspace, 'person', user)),
    all: async (workspace, kind) =>
      of(workspace)
        .filter((one) => one.kind === kind)
        .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    address: async (workspace) => of(workspace).at(-1)?.address,
    async lost(workspace, user) {
      const at = key(workspace, 'person', user);
      const address = of(workspace).at(-1)?.address;
      if (address === undefined) return;
      const before = kept.get(at) ?? { kind: 'person', name: user, address, title: '' };
      kept.set(at, { ...before, unreachable: true });
    },
    async rename(workspace, name, title) {
      for (const one of of(workspace))
        if (one.name === name) kept.set(key(workspace, one.kind, name), { ...one, title });
    },
    async forget(workspace, name) {
      for (const one of of(workspace)) if (one.name === name) kept.delete(key(workspace, one.kind, name));
    },
    async count(workspace) {
      const people = of(workspace).filter(({ kind }) => kind === 'person');
      const unreachable = people.filter((one) => one.unreachable).length;
      return { people: people.length - unreachable, unreachable };
    },
  };
}
