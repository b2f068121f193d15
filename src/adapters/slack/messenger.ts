import type { WebClient } from '@slack/web-api';
import type { Message } from '../../core/chat/message.ts';
import type { Messenger, Parcel, Recipient } from '../../core/chat/messenger.ts';
import { PlatformError } from '../../core/shared/errors.ts';
import { nothingEnclosed } from './block-kit.ts';
import { asked, isOfTheToken } from './client.ts';
import { SLACK } from './inbound-parts.ts';
import { IN_THE_THREAD, type Letter, type Scribe } from './letter.ts';
import { partsOf } from './message.ts';
import { isClear } from './patience.ts';
import { find, partKey } from './post.ts';
import { usersIn } from './users-in.ts';

/** What the messenger needs: a client for a workspace (undefined where Pollen is not installed), and who is who there. */
export type MessengerGiven = {
  clientOf: (workspace: string) => Promise<WebClient | undefined>;
  usersOf: (workspace: string, people: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The workspace that a message of ours is in. */
  workspaceOf: (place: string) => Promise<string | undefined>;
  write: Scribe;
};

/** How long what cannot go out without access to a workspace waits, in seconds. */
const WITHOUT_ACCESS = 900;

/** Slack as the courier needs it: one call is one request, and what may have arrived is looked for before it is repeated. */
export function slackMessenger({ clientOf, usersOf, workspaceOf, write }: MessengerGiven): Messenger {
  return {
    platform: SLACK,
    async send({ key, to, message }) {
      const workspace = workspaceIn(to);
      const client = await clientIn(workspace);
      const letter = await written(message, workspace, client);
      try {
        // Where a later part was refused before, the earlier ones are there.
        const again = letter.parts.length > 1;
        const ref = await letter.post({ channel: channelOf(to), key, again });
        await letter.shelve({ channel: ref.place, thread: ref.message }, key);
        return ref;
      } catch (error) {
        if (isOfTheToken(error)) throw later((error as PlatformError).code);
        // Not a PlatformError: the courier then asks what became of it before it sends again.
        if (error instanceof PlatformError && !isClear(error))
          throw new Error(`Slack gave no clear answer: ${error.code}`);
        throw error;
      }
    },
    async trace({ key, to, message }: Parcel) {
      const client = await clientIn(workspaceIn(to));
      const found = await find(client, channelOf(to), key);
      if (found === 'unknown') return { kind: 'unknown' };
      const last = partsOf(message, () => undefined, nothingEnclosed).length;
      const whole = last === 1 ? found : await find(client, channelOf(to), partKey(key, last));
      return found === undefined || whole === undefined ? { kind: 'not-sent' } : { kind: 'sent', ref: found };
    },
    async update(ref, message) {
      const workspace = (await workspaceOf(ref.place)) ?? '';
      const client = await clientIn(workspace);
      const letter = await written(message, workspace, client);
      const [first, ...more] = letter.parts;
      await first.send((part) => asked(client.chat.update({ channel: ref.place, ts: ref.message, ...part })));
      const key = `${ref.message}:more`;
      if (more.length > 0) await letter.post({ channel: ref.place, key, again: true }, more);
      await letter.shelve({ channel: ref.place, thread: ref.message }, key);
    },
  };

  async function written(message: Message, workspace: string, client: WebClient): Promise<Letter> {
    const userOf = await usersIn([message], (people) => usersOf(workspace, people));
    return write(message, { client, userOf, filesGo: IN_THE_THREAD, patient: false });
  }

  async function clientIn(workspace: string): Promise<WebClient> {
    const client = await clientOf(workspace);
    if (client === undefined) throw later('not_installed');
    return client;
  }
}

/** Pollen has no way into the workspace for now, which is no fault of those it would write to: it waits for its admin. */
function later(code: string): PlatformError {
  return new PlatformError({ platform: SLACK, code, retryAfter: WITHOUT_ACCESS });
}

function workspaceIn(to: Recipient): string {
  return to.kind === 'person' ? to.account.workspace : to.workspace;
}

/** Slack opens the conversation itself when a message goes to a user id. */
function channelOf(to: Recipient): string {
  return to.kind === 'person' ? to.account.user : to.place;
}
