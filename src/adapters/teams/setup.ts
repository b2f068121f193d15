import { type Message, words } from '../../core/chat/message.ts';
import { type Reply, whisper } from '../../core/chat/reply.ts';
import { plain, rich } from '../../core/chat/rich-text.ts';
import type { Turn } from '../../core/chat/turn.ts';
import type { Member, StaffState, WorkspaceStaff } from '../../core/shared/workspace-staff.ts';
import type { Connector } from './connector.ts';
import type { Conversations } from './conversations.ts';
import { readRoster } from './staff.ts';

/** What setting up needs. */
export type SetupGiven = { staff: WorkspaceStaff; conversations: Conversations; connector: Connector };

const ACTIONS = /^teams\.setup\.(match|add|start)$/;

/** Sets a tenant up in chat: who is on the staff list, and when Pollen may begin to write to them. */
export function setup({ staff, conversations, connector }: SetupGiven) {
  return async (turn: Turn): Promise<readonly Reply[] | undefined> => {
    const step = stepOf(turn);
    if (step === undefined) return undefined;
    const { workspace, user } = turn.from;
    if (!(await staff.isAdmin(workspace, user))) {
      const { admins } = await staff.state(workspace);
      return [whisper(words(plain(admins === 0 ? nobodyYet : refusal), 'That one is for whoever looks after Pollen.'))];
    }
    if (step === 'start') await staff.wake(workspace);
    const unknown = step === 'match' || step === 'add' ? await match(workspace) : [];
    if (step === 'add') await staff.add(workspace, unknown);
    const card = setupCard(await staff.state(workspace), step === 'match' ? unknown.length : undefined);
    return [step === 'show' ? whisper(card) : { kind: 'replace', message: card }];
  };

  /** Those in any of Pollen's teams whom nobody on the staff list matches. */
  async function match(workspace: string): Promise<readonly Member[]> {
    const members = new Map<string, Member>();
    for (const { name, address } of await conversations.all(workspace, 'team')) {
      for (const member of await readRoster(connector, { conversation: name, serviceUrl: address }))
        members.set(member.user, member);
    }
    return staff.link(workspace, [...members.values()]);
  }
}

function stepOf({ deed }: Turn): 'show' | 'match' | 'add' | 'start' | undefined {
  if (deed.kind === 'said') return /^set ?-?up$/i.test(deed.text.trim()) ? 'show' : undefined;
  if (deed.kind !== 'action') return undefined;
  return ACTIONS.exec(deed.action)?.[1] as 'match' | 'add' | 'start' | undefined;
}

const refusal = 'Sorry, setting up is for whoever looks after Pollen at your school.';
const nobodyYet =
  'Nobody looks after me here yet. Whoever installs me does: please remove me under Apps and add me again, and I will ask you then.';

/** How the set-up stands, with the next steps. */
export function setupCard(state: StaffState, unknown?: number): Message {
  const { school, people, linked, unreachable, quiet } = state;
  const button = (label: string, step: string, style?: 'primary') => ({
    label,
    action: `teams.setup.${step}`,
    value: 'now',
    ...(style ? { style } : {}),
  });
  const found =
    unknown === undefined
      ? undefined
      : `${unknown} ${unknown === 1 ? 'member' : 'members'} of Pollen’s teams not on the staff list (guests are not counted)`;
  return {
    summary: `Setting up Pollen at ${school}`,
    blocks: [
      { kind: 'heading', text: `Setting up Pollen at ${school}` },
      {
        kind: 'facts',
        facts: [
          { label: 'Staff list', value: `${people} ${people === 1 ? 'person' : 'people'}` },
          { label: 'Found in Teams', value: `${linked}, matched by e-mail address or object id` },
          ...(found === undefined ? [] : [{ label: 'Nobody on the list', value: found }]),
          { label: 'Cannot be written to', value: String(unreachable) },
          { label: 'Nudges', value: quiet ? 'not yet: I write to nobody by myself' : 'on' },
        ],
      },
      {
        kind: 'text',
        text: rich`Add me to a team that all staff are in, so that I can find them. Import your staff list with *npm run pollen -- import staff FILE*, then match it; or put everyone in my teams on it. I write to people by myself only once you start the nudges.`,
      },
      {
        kind: 'buttons',
        buttons: [
          button('Match the staff list', 'match'),
          button('Add everyone in my teams', 'add'),
          ...(quiet ? [button('Start the nudges', 'start', 'primary')] : []),
        ],
      },
    ],
  };
}
