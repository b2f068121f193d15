import type { Temporal } from 'temporal-polyfill';
import type { Database } from './clients.ts';
import { toDate } from './time.ts';

/** The workspaces of a platform that schools live in. */
export function workspaces({ client }: Database, platform: string) {
  return {
    /**
     * Notes that Pollen was taken out of a workspace and erases its tokens, so that nothing is sent there any more; not
     * where it was installed again after `at`. What is queued waits. Tells whether there was anything to note.
     */
    async left(workspace: string, at: Temporal.Instant): Promise<boolean> {
      return client.$transaction(async (db) => {
        const installed = await db.installation.findUnique({ where: { platform_workspace: { platform, workspace } } });
        // Platforms tell the second in which it happened.
        if (installed !== null && installed.installedAt > toDate(at.add({ seconds: 1 }))) return false;
        await db.installation.updateMany({
          where: { platform, workspace },
          data: { token: null, refreshToken: null, expiresAt: null, refreshTriedAt: null, refreshFault: null },
        });
        const { count } = await db.workspace.updateMany({
          where: { platform, workspace, goneAt: null },
          data: { goneAt: toDate(at) },
        });
        return count > 0;
      });
    },

    /** The workspace that a message stands in, by the place where it stands. */
    async ofPlace(place: string): Promise<string | undefined> {
      const sent = await client.delivery.findFirst({
        where: { sentPlace: place, school: { workspaces: { some: { platform } } } },
        select: { school: { select: { workspaces: { where: { platform } } } } },
      });
      return sent?.school.workspaces[0]?.workspace;
    },
  };
}
