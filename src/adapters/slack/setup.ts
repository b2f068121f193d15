import type { WebClient } from '@slack/web-api';
import { type Form, type FormValues, readSubmission } from '../../core/chat/form.ts';
import { type Message, words } from '../../core/chat/message.ts';
import { type Reply, replace, whisper } from '../../core/chat/reply.ts';
import { plain, rich } from '../../core/chat/rich-text.ts';
import type { Turn } from '../../core/chat/turn.ts';
import { PlatformError } from '../../core/shared/errors.ts';
import type { Member, WorkspaceStaff } from '../../core/shared/workspace-staff.ts';
import { asked } from './client.ts';
import { messagesOf } from './message.ts';
import { setupCard, strangersFound } from './setup-card.ts';
import { channelForm, staffForm } from './setup-forms.ts';
import { readMember, readWorkspace } from './staff.ts';

/** What setting up needs. */
export type SetupGiven = {
  staff: WorkspaceStaff;
  /** Imports a staff list, or says line by line why not. */
  importStaff: (workspace: string, list: string) => Promise<{ ok: boolean; lines: readonly string[] }>;
  /** The channel that questions go to, where one was chosen. */
  channelOf: (workspace: string) => Promise<string | undefined>;
  chooseChannel: (workspace: string, channel: string | undefined) => Promise<void>;
  wait: (seconds: number) => Promise<void>;
  progress: (workspace: string, read: number) => void;
};

const ACTIONS = /^slack\.setup\.(match|add|start|choose|paste)$/;

type Step = 'show' | 'match' | 'add' | 'start' | 'choose' | 'paste' | 'channel' | 'staff';

/** Sets a workspace up in chat: who looks after Pollen, who is on the staff list, where it may ask, when it may begin. */
export function setup({ staff, importStaff, channelOf, chooseChannel, wait, progress }: SetupGiven) {
  return async (turn: Turn, client: WebClient): Promise<readonly Reply[] | undefined> => {
    const step = stepOf(turn);
    if (step === undefined) return undefined;
    const { workspace, user } = turn.from;
    if (!(await allowed(workspace, user, client)))
      return [whisper(words(refusal, 'That one is for whoever looks after Pollen.'))];
    switch (step) {
      case 'show':
        return [whisper(await card(workspace))];
      case 'match':
        return [replace(await card(workspace, strangersFound((await match(workspace, client)).length)))];
      case 'add':
        await staff.add(workspace, await match(workspace, client));
        return [replace(await card(workspace))];
      case 'start':
        await staff.wake(workspace);
        return [replace(await card(workspace))];
      case 'choose':
        return [{ kind: 'form', form: channelForm(await channelOf(workspace)) }];
      case 'paste':
        return [{ kind: 'form', form: staffForm() }];
      case 'channel':
        return filledIn(turn, channelForm(undefined), (values) => choose(workspace, values, client));
      case 'staff':
        return filledIn(turn, staffForm(), (values) => paste(workspace, String(values.list)));
      default:
        return step satisfies never;
    }
  };

  async function card(workspace: string, news?: string): Promise<Message> {
    return setupCard(await staff.state(workspace), (await channelOf(workspace)) !== undefined, news);
  }

  /** Whoever looks after the workspace looks after Pollen, as long as nobody else does. */
  async function allowed(workspace: string, user: string, client: WebClient): Promise<boolean> {
    if (await staff.isAdmin(workspace, user)) return true;
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

  /** Saying hello shows whether Pollen may write there, which Slack tells nobody without a scope of its own. */
  async function choose(workspace: string, { place }: FormValues, client: WebClient): Promise<Message | Problem> {
    const channel = typeof place === 'string' ? place : undefined;
    if (channel !== undefined && channel !== (await channelOf(workspace))) {
      try {
        for (const part of messagesOf(hello, () => undefined))
          await asked(client.chat.postMessage({ channel, ...part }));
      } catch (error) {
        if (!(error instanceof PlatformError) || !error.unreachable) throw error;
        return { field: 'place', says: 'I cannot write there yet. Write /invite @Pollen in it, then choose it again.' };
      }
    }
    await chooseChannel(workspace, channel);
    return card(workspace, 'Saved.');
  }

  async function paste(workspace: string, list: string): Promise<Message | Problem> {
    const { ok, lines } = await importStaff(workspace, list);
    if (!ok) return { field: 'list', says: lines.join('\n') };
    return card(workspace, `${lines.join('\n')}\nNow match the staff list, so that I know everybody in Slack.`);
  }
}

/** What to mend in a form. */
type Problem = { field: string; says: string };

/** A submission that is only half right comes back with what to mend. */
async function filledIn(
  { deed }: Turn,
  form: Form,
  submit: (values: FormValues) => Promise<Message | Problem>,
): Promise<readonly Reply[]> {
  const read = readSubmission(form, deed.kind === 'submission' ? deed.values : {});
  if (!read.ok) return [{ kind: 'invalid', form, errors: read.errors, values: read.values }];
  const done = await submit(read.values);
  if ('blocks' in done) return [whisper(done)];
  return [{ kind: 'invalid', form, errors: { [done.field]: done.says }, values: read.values }];
}

function stepOf({ deed }: Turn): Step | undefined {
  if (deed.kind === 'command' || deed.kind === 'said')
    return /^set ?-?up$/i.test(deed.text.trim()) ? 'show' : undefined;
  if (deed.kind === 'submission') return (['channel', 'staff'] as const).find((s) => deed.form === `slack.setup.${s}`);
  if (deed.kind !== 'action') return undefined;
  return ACTIONS.exec(deed.action)?.[1] as Step | undefined;
}

const refusal = plain(
  'Sorry, setting up is for whoever looks after Pollen at your school, or for an owner or admin of this workspace as long as nobody does yet.',
);

const hello = words(
  rich`Hello, I am *Pollen*. When a colleague looks for help and would like to ask everybody, I put their question here, with their name.`,
  'Hello, I am Pollen.',
);
