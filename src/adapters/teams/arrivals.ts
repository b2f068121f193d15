import { type Message, words } from '../../core/chat/message.ts';
import { rich } from '../../core/chat/rich-text.ts';
import type { Turn } from '../../core/chat/turn.ts';
import { PlatformError } from '../../core/shared/errors.ts';
import type { Member, WorkspaceStaff } from '../../core/shared/workspace-staff.ts';
import type { Connector } from './connector.ts';
import type { Conversations } from './conversations.ts';
import { type Inbound, type Line, turnOf } from './inbound-parts.ts';
import type { OwnChats } from './own-chat.ts';
import { postCards } from './post.ts';
import type { Renderer } from './renderer.ts';
import { readMember, readRoster } from './staff.ts';

/** What the desk stands on. `welcome` handles the turn of somebody whose own chat with Pollen has begun. */
type Given = {
  connector: Connector;
  chats: OwnChats;
  conversations: Conversations;
  staff: WorkspaceStaff;
  render: Renderer;
  welcome: (turn: Turn, line: Line, sender: string) => Promise<void>;
  setupCard: (workspace: string) => Promise<Message>;
  forget: (user: string) => void;
  now: () => Turn['at'];
  failed: (error: unknown, what: string) => void;
};

/** So many newcomers are asked about one by one; of more the whole roster is read. */
const FEW = 5;

type Changed = Inbound & { kind: 'change' };

/** Keeps conversations and accounts right as Pollen and people come and go; every event may come twice. */
export function arrivals(given: Given) {
  const { connector, conversations, staff } = given;

  return async ({ where, change, id }: Changed): Promise<void> => {
    const { workspace, place } = where;
    switch (change.kind) {
      case 'installed':
        return place.kind === 'direct' ? installedForOne(where, change, id) : installedForMany(where, change.by);
      case 'removed':
        return removed(where);
      case 'members':
        return place.kind === 'channel' ? members(where, change) : undefined;
      case 'renamed':
        return conversations.rename(workspace, change.place, change.name);
      case 'gone':
        return conversations.forget(workspace, change.place);
      default:
        return change satisfies never;
    }
  };

  async function installedForOne(
    { workspace, line, place }: Changed['where'],
    { by, user }: Changed['change'] & { kind: 'installed' },
    id: string,
  ): Promise<void> {
    const member = await memberOf(line, by);
    given.forget(user);
    const fresh = await conversations.keep(workspace, {
      kind: 'person',
      name: user,
      place: place.id,
      address: line.serviceUrl,
      title: member?.name ?? '',
    });
    const looksAfter = member !== undefined && (await appoint(workspace, member));
    if (!fresh) return;
    await given.welcome(turnOf(workspace, user, place, id, given.now(), { kind: 'joined' }), line, by);
    if (looksAfter) await postCards(connector, line, await given.render.message(await given.setupCard(workspace)));
  }

  async function installedForMany({ workspace, line, place, team }: Changed['where'], by: string): Promise<void> {
    const known = { address: line.serviceUrl, place: place.id, title: team?.name ?? '' };
    const fresh = await conversations.keep(
      workspace,
      team === undefined
        ? { ...known, kind: 'channel', name: place.id }
        : { ...known, kind: 'team', name: team.id, place: team.id },
    );
    const roster = await readRoster(connector, team === undefined ? line : { ...line, conversation: team.id });
    await staff.link(workspace, roster);
    const described = await memberOf(line, by);
    const looksAfter = described !== undefined && (await appoint(workspace, described));
    if (!fresh) return;
    await postCards(connector, line, await given.render.message(hello));
    if (!looksAfter) return;
    const card = await given.render.message(await given.setupCard(workspace));
    const toAdmin = (own: Line) => postCards(connector, own, card);
    await given.chats
      .within(workspace, described.user, toAdmin)
      .catch((error: unknown) => given.failed(error, 'setup card'));
  }

  /** Who installs Pollen looks after it, as long as nobody else does; true where they do. */
  async function appoint(workspace: string, member: Member): Promise<boolean> {
    if ((await staff.state(workspace)).admins === 0) await staff.makeAdmin(workspace, member);
    else await staff.link(workspace, [member]);
    return staff.isAdmin(workspace, member.user);
  }

  async function removed({ workspace, place, team }: Changed['where']): Promise<void> {
    if (place.kind === 'channel') return conversations.forget(workspace, team?.id ?? place.id);
    const whose = (await conversations.all(workspace, 'person')).filter((known) => known.place === place.id);
    for (const { name } of whose) {
      given.forget(name);
      await conversations.lost(workspace, name);
    }
  }

  /** Somebody as Teams describes them; nobody where Teams does not, or they have left again meanwhile. */
  async function memberOf(here: Line, user: string): Promise<Member | undefined> {
    const described = await connector.member(here, user).catch((error: unknown) => {
      if (error instanceof PlatformError) return undefined;
      throw error;
    });
    return readMember(described);
  }

  async function members(
    { workspace, line, team }: Changed['where'],
    { added, removed: left }: Changed['change'] & { kind: 'members' },
  ): Promise<void> {
    const here = team === undefined ? line : { ...line, conversation: team.id };
    const joined =
      added.length > FEW
        ? await readRoster(connector, here)
        : (await Promise.all(added.map((one) => memberOf(here, one)))).flatMap((member) => member ?? []);
    await staff.link(workspace, joined);
    // Who has a chat of their own with Pollen has it whatever teams they are in.
    const gone = [];
    for (const user of left) if ((await conversations.ofPerson(workspace, user)) === undefined) gone.push(user);
    for (const user of gone) given.forget(user);
    await staff.unlink(workspace, gone);
  }
}

const hello = words(
  rich`Hello! I am *Pollen*. I ask people briefly, in their own chat, what their CPD was worth to them, and I help them to find a colleague who can help. Name me here, or write to me in a chat of our own: *help* says what I can do.`,
  'Hello, I am Pollen.',
);
