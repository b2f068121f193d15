import type { WebClient } from '@slack/web-api';
import { type Message, words } from '../../core/chat/message.ts';
import { type Reply, whisper } from '../../core/chat/reply.ts';
import { plain, rich } from '../../core/chat/rich-text.ts';
import type { Turn } from '../../core/chat/turn.ts';
import { asked } from './client.ts';
import { type Member, readMember, readWorkspace, type Staff, type StaffState } from './staff.ts';

/** What setting up needs. `isAdmin` tells whether a user is an admin of the school already. */
export type SetupGiven = {
  staff: Staff;
  isAdmin: (workspace: string, user: string) => Promise<boolean>;
  wait: (seconds: number) => Promise<void>;
  progress: (workspace: string, read: number) => void;
};

const ACTIONS = /^slack\.setup\.(match|add|start)$/;

/** Sets a workspace up in chat: who looks after Pollen, who is on the staff list, and when it may begin to write to them. */
export function setup({ staff, isAdmin, wait, progress }: SetupGiven) {
  return async (turn: Turn, client: WebClient): Promise<readonly Reply[] | undefined> => {
    const step = stepOf(turn);
    if (step === undefined) return undefined;
    const { workspace, user } = turn.from;
    if (!(await allowed(workspace, user, client)))
      return [whisper(words(refusal, 'That one is for whoever looks after Pollen.'))];
    if (step === 'start') await staff.wake(workspace);
    const unknown = step === 'match' || step === 'add' ? await match(workspace, client) : [];
    if (step === 'add') await staff.add(workspace, unknown);
    const card = setupCard(await staff.state(workspace), step === 'match' ? unknown.length : undefined);
    return [step === 'show' ? whisper(card) : { kind: 'replace', message: card }];
  };

  /** Whoever looks after the workspace looks after Pollen, as long as nobody else does. */
  async function allowed(workspace: string, user: string, client: WebClient): Promise<boolean> {
    if (await isAdmin(workspace, user)) return true;
    if ((await staff.state(workspace)).admins > 0) return false;
    const found = readMember((await asked(client.users.info({ user }))).user);
    if (found.kind !== 'member' || !found.member.admin) return false;
    await staff.makeAdmin(workspace, found.member);
    return true;
  }

  async function match(workspace: string, client: WebClient): Promise<readonly Member[]> {
    const { members, left } = await readWorkspace({ client, wait, progress: (read) => progress(workspace, read) });
    await staff.unlink(workspace, left);
    return staff.link(workspace, members);
  }
}

function stepOf({ deed }: Turn): 'show' | 'match' | 'add' | 'start' | undefined {
  if (deed.kind === 'command' || deed.kind === 'said')
    return /^set ?-?up$/i.test(deed.text.trim()) ? 'show' : undefined;
  if (deed.kind !== 'action') return undefined;
  return ACTIONS.exec(deed.action)?.[1] as 'match' | 'add' | 'start' | undefined;
}

const refusal = plain(
  'Sorry, setting up is for whoever looks after Pollen at your school, or for an owner or admin of this workspace as long as nobody does yet.',
);

function setupCard(state: StaffState, unknown: number | undefined): Message {
  const { school, people, linked, unreachable, quiet } = state;
  const button = (label: string, step: string, style?: 'primary') => ({
    label,
    action: `slack.setup.${step}`,
    value: 'now',
    ...(style ? { style } : {}),
  });
  const found =
    unknown === undefined
      ? undefined
      : `${unknown} ${unknown === 1 ? 'member' : 'members'} of this workspace not on the staff list (guests and bots are not counted)`;
  return {
    summary: `Setting up Pollen at ${school}`,
    blocks: [
      { kind: 'heading', text: `Setting up Pollen at ${school}` },
      {
        kind: 'facts',
        facts: [
          { label: 'Staff list', value: `${people} ${people === 1 ? 'person' : 'people'}` },
          { label: 'Found in Slack', value: `${linked}, matched by e-mail address` },
          ...(found === undefined ? [] : [{ label: 'Nobody on the list', value: found }]),
          { label: 'Cannot be written to', value: String(unreachable) },
          { label: 'Nudges', value: quiet ? 'not yet: I write to nobody by myself' : 'on' },
        ],
      },
      {
        kind: 'text',
        text: rich`Import your staff list with *npm run pollen -- import staff FILE*, then match it; or put everyone in this workspace on it. I write to people by myself only once you start the nudges.`,
      },
      {
        kind: 'buttons',
        buttons: [
          button('Match the staff list', 'match'),
          button('Add everyone in Slack', 'add'),
          ...(quiet ? [button('Start the nudges', 'start', 'primary')] : []),
        ],
      },
    ],
  };
}
