import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../adapters/prisma/clients.ts';
import { conversationStore } from '../adapters/prisma/conversation-store.ts';
import { schoolForWorkspace } from '../adapters/prisma/first-school.ts';
import { inboxStore } from '../adapters/prisma/inbox-store.ts';
import { peopleStore } from '../adapters/prisma/people-store.ts';
import { workspacePeople } from '../adapters/prisma/workspace-people.ts';
import { PollenAdapter } from '../adapters/teams/adapter.ts';
import { arrivals } from '../adapters/teams/arrivals.ts';
import { openConnector } from '../adapters/teams/connector.ts';
import type { TeamsHost } from '../adapters/teams/host.ts';
import { type Inbound, TEAMS } from '../adapters/teams/inbound-parts.ts';
import { listener } from '../adapters/teams/listener.ts';
import { meeting } from '../adapters/teams/meet.ts';
import { teamsMessenger } from '../adapters/teams/messenger.ts';
import { ownChats } from '../adapters/teams/own-chat.ts';
import { perform } from '../adapters/teams/perform.ts';
import { receiver } from '../adapters/teams/receiver.ts';
import { renderer } from '../adapters/teams/renderer.ts';
import { setup, setupCard } from '../adapters/teams/setup.ts';
import type { Messenger } from '../core/chat/messenger.ts';
import { peopleIn } from '../core/chat/people-in.ts';
import type { WorkspaceStaff } from '../core/shared/workspace-staff.ts';
import type { Bot } from './compose.ts';
import type { TeamsConfig } from './config-teams.ts';
import { guard } from './failure.ts';
import { firstDay } from './first-day.ts';
import { paced, teamsPace } from './pace.ts';

/** What Teams stands on. */
type Given = { config: TeamsConfig; database: Database; newId: () => string; log: Logger };

/** Pollen in Teams, before there is a bot and with it: `routes` for the server, `recover` for every minute. */
export type TeamsPlatform = {
  messenger: Messenger;
  join: (bot: Bot) => { routes: Hono; recover: () => Promise<void>; stop: () => Promise<void> };
};

/** After how many milliseconds Teams, which waits for a few seconds, is told that more is to come. */
const PATIENCE = 2300;

/** Joins the configured tenant to its school, made at the first start. */
export async function openTeams({ config, database, newId, log }: Given): Promise<TeamsPlatform> {
  const now = () => Temporal.Now.instant();
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const failed = (error: unknown, what: string) => log.error({ err: error, what }, 'teams');
  const { tenant } = config;

  const start = { ...firstDay, name: 'Our school', adopts: true };
  const schoolId = await schoolForWorkspace({ database, platform: TEAMS, now: now(), newId }, tenant, start);
  const adapter = new PollenAdapter(config);
  const connector = openConnector(adapter);
  const conversations = conversationStore(database, TEAMS, now);
  const chats = ownChats({ connector, conversations });
  const people = workspacePeople({ database, platform: TEAMS, now, newId });
  const staff: WorkspaceStaff = {
    ...people,
    // Who blocks Pollen is known at once here, and known to be back as soon as they write.
    state: async (workspace) => ({
      ...(await people.state(workspace)),
      unreachable: (await conversations.count(workspace)).unreachable,
    }),
  };
  const messenger = teamsMessenger({
    connector,
    chats,
    conversations,
    namesIn: async (workspace, message) => {
      const named = peopleIn([message]);
      const users = named.length === 0 ? new Map<string, string>() : await people.usersOf(workspace, named);
      return (person) => users.get(person);
    },
    workspaceOf: () => tenant,
  });

  return {
    messenger: paced(messenger, teamsPace, { now: () => now().epochMilliseconds, sleep }),
    join(bot) {
      const host: TeamsHost = {
        handle: bot.handle,
        search: async (workspace, user, text) => {
          const person = (await people.peopleOf(workspace, [user])).get(user);
          return person === undefined ? [] : bot.search({ school: schoolId, person, text });
        },
        usersOf: people.usersOf,
        peopleOf: people.peopleOf,
        staffOf: async () =>
          (await peopleStore(database.client).active(schoolId)).map(({ id, name, roleTitle }) => ({
            id,
            name,
            about: roleTitle,
          })),
        placesOf: async (workspace) =>
          (await Promise.all((['team', 'channel'] as const).map((kind) => conversations.all(workspace, kind))))
            .flat()
            .flatMap(({ name, title }) => (title === '' ? [] : [{ id: name, name: title, about: '' }])),
        failed,
      };
      const { meet, forget } = meeting({ connector, conversations, staff, peopleOf: people.peopleOf });
      const render = renderer(host, tenant);
      const changed = arrivals({
        connector,
        chats,
        conversations,
        staff,
        render,
        welcome: async (turn, line) =>
          perform(await bot.handle(turn), {
            connector,
            chats,
            render,
            turn,
            way: { line, from: turn.place, home: false },
            failed: (error) => failed(error, turn.id),
          }),
        setupCard: async (workspace) => setupCard(await staff.state(workspace)),
        forget,
        now,
        failed,
      });
      const listen = listener({
        host,
        tenant,
        connector,
        chats,
        inbox: inboxStore(database, TEAMS, now),
        setup: setup({ staff, conversations, connector }),
        meet,
        changed: (change: Inbound & { kind: 'change' }) => changed(change),
        now,
        patience: PATIENCE,
      });
      const routes = receiver({
        tenant,
        trial: config.trial !== undefined,
        authenticate: (activity, authorization) => adapter.authenticate(activity, authorization),
        take: listen.take,
        refused: (why) => log.warn({ why }, 'request refused'),
        failed: (error) => failed(error, 'request'),
      });
      return {
        routes,
        recover: () => guard('activities left behind', log, listen.recover),
        stop: listen.settled,
      };
    },
  };
}
