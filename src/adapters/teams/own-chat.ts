import { PlatformError } from '../../core/shared/errors.ts';
import type { Connector } from './connector.ts';
import type { Conversations } from './conversations.ts';
import { type Line, TEAMS } from './inbound-parts.ts';

/** What reaching people stands on. */
type Given = { connector: Connector; conversations: Conversations };

/** Ways to people's own chats with Pollen. */
export type OwnChats = {
  /** Does something in somebody's own chat, opened if need be; who blocks Pollen is not tried again until they come back. */
  within<T>(workspace: string, user: string, work: (line: Line) => Promise<T>): Promise<T>;
};

/** People's own chats: kept ones, or opened now. Throws PlatformError, `unreachable` where there is no way. */
export function ownChats({ connector, conversations }: Given): OwnChats {
  return {
    async within(workspace, user, work) {
      const known = await conversations.ofPerson(workspace, user);
      if (known?.unreachable) throw new PlatformError({ platform: TEAMS, code: 'blocked', unreachable: true });
      try {
        if (known?.place === undefined) return await work(await open(workspace, user));
        return await work({ conversation: known.place, serviceUrl: known.address });
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        // Teams tells nobody of a block or of an app that was taken away; the next time that they write is the sign.
        if (error.unreachable) await conversations.lost(workspace, user);
        // The conversation is no more; the next try opens another.
        else if (error.code.startsWith('http_404')) await conversations.forget(workspace, user);
        throw error;
      }
    },
  };

  async function open(workspace: string, user: string): Promise<Line> {
    const address = await conversations.address(workspace);
    if (address === undefined) throw new PlatformError({ platform: TEAMS, code: 'not_installed', unreachable: true });
    const place = await connector.open(address, workspace, user);
    await conversations.keep(workspace, { kind: 'person', name: user, place, address, title: '' });
    return { conversation: place, serviceUrl: address };
  }
}
