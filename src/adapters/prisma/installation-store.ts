import type { Temporal } from 'temporal-polyfill';
import type { Database } from './clients.ts';
import { toInstallation, tokenPlaces } from './installation-rows.ts';
import type { Seals } from './sealed.ts';
import { toDate } from './time.ts';

/** Tokens as a platform gives them; `expiresAt` and `refreshToken` where they are renewed from time to time. */
type Tokens = { token: string; refreshToken?: string | undefined; expiresAt?: Temporal.Instant | undefined };

/** What a workspace granted. `installer` is the platform's user who installed Pollen. */
type Granted = {
  workspace: string;
  enterprise: string | undefined;
  botUser: string;
  bot: string | undefined;
  scopes: readonly string[];
  installer: string;
};

type Given = { database: Database; platform: string; seals: Seals; now: () => Temporal.Instant };

/** Where Pollen is installed on a platform, in the database, with tokens that only the keys can read. */
export function installationStore({ database: { client }, platform, seals, now }: Given) {
  const idOf = (workspace: string) => ({ platform_workspace: { platform, workspace } });
  const read = (row: Parameters<typeof toInstallation>[0]) => toInstallation(row, seals);

  return {
    /** Keeps what a workspace granted, in the place of what it granted before; its school must be there. */
    async save({ workspace, scopes, ...granted }: Granted, tokens: Tokens): Promise<void> {
      const row = {
        ...granted,
        enterprise: granted.enterprise ?? null,
        bot: granted.bot ?? null,
        scopes: [...scopes],
        installedAt: toDate(now()),
        ...sealed(workspace, tokens),
        refreshTriedAt: null,
        refreshFault: null,
      };
      await client.installation.upsert({
        where: idOf(workspace),
        create: { platform, workspace, ...row },
        update: row,
      });
    },

    /** The installation in a workspace, unless it was never there or is gone. */
    async find(workspace: string) {
      const row = await client.installation.findUnique({ where: idOf(workspace) });
      return row === null || row.token === null ? undefined : read(row);
    },

    /** Every installation that is not gone. */
    async all() {
      const rows = await client.installation.findMany({
        where: { platform, token: { not: null } },
        orderBy: { workspace: 'asc' },
      });
      return rows.map(read);
    },

    /** Takes up to 20 installations whose token expires by `soon` and that nobody has tried since `since`: only one instance gets each. */
    async takeExpiring(soon: Temporal.Instant, since: Temporal.Instant) {
      const due = {
        platform,
        expiresAt: { lte: toDate(soon) },
        refreshToken: { not: null },
        OR: [{ refreshTriedAt: null }, { refreshTriedAt: { lte: toDate(since) } }],
      };
      const candidates = await client.installation.findMany({ where: due, select: { workspace: true }, take: 20 });
      if (candidates.length === 0) return [];
      const workspace = { in: candidates.map((one) => one.workspace) };
      const rows = await client.installation.updateManyAndReturn({
        where: { ...due, workspace },
        data: { refreshTriedAt: toDate(now()) },
      });
      return rows.map((row) => ({ ...read(row), triedAt: row.refreshTriedAt }));
    },

    /** Keeps new tokens; not where the workspace was installed again, or left, since `triedAt`. */
    async refreshed(workspace: string, triedAt: Date | null, tokens: Tokens): Promise<void> {
      await client.installation.updateMany({
        where: { platform, workspace, refreshTriedAt: triedAt, token: { not: null } },
        data: { ...sealed(workspace, tokens), refreshTriedAt: null, refreshFault: null },
      });
    },

    /** Notes why there are no new tokens; they are tried for again. */
    async notRefreshed(workspace: string, triedAt: Date | null, why: string): Promise<void> {
      await client.installation.updateMany({
        where: { platform, workspace, refreshTriedAt: triedAt },
        data: { refreshFault: why.slice(0, 300) },
      });
    },

    /** Encrypts with the newest key what an older one encrypted; tells how many installations, and which cannot be read. */
    async sealAnew(): Promise<{ sealed: number; unreadable: readonly { workspace: string; why: string }[] }> {
      const rows = await client.installation.findMany({ where: { platform, token: { not: null } } });
      const unreadable: { workspace: string; why: string }[] = [];
      let count = 0;
      for (const row of rows) {
        const { token, refreshToken, expiresAt, fault } = read(row);
        if (token === undefined) {
          unreadable.push({ workspace: row.workspace, why: fault ?? '' });
          continue;
        }
        if ([row.token, row.refreshToken].every((one) => one === null || seals.isNewest(one))) continue;
        // A token that another instance has changed meanwhile is sealed with the newest key already.
        const { count: changed } = await client.installation.updateMany({
          where: { platform, workspace: row.workspace, token: row.token },
          data: sealed(row.workspace, { token, refreshToken, expiresAt }),
        });
        count += changed;
      }
      return { sealed: count, unreadable };
    },
  };

  function sealed(workspace: string, { token, refreshToken, expiresAt }: Tokens) {
    const place = tokenPlaces(platform, workspace);
    return {
      token: seals.seal(token, place.token),
      refreshToken: refreshToken === undefined ? null : seals.seal(refreshToken, place.refreshToken),
      expiresAt: expiresAt === undefined ? null : toDate(expiresAt),
    };
  }
}
