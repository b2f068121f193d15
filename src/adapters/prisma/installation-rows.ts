import { z } from 'zod';
import type { Prisma } from './generated/sqlite/client.ts';
import type { Seals } from './sealed.ts';
import { toInstant } from './time.ts';

/** What the sealed tokens of a workspace are bound to: nobody can put one in the place of another. */
export function tokenPlaces(platform: string, workspace: string) {
  return { token: `${platform} ${workspace} token`, refreshToken: `${platform} ${workspace} refreshToken` };
}

/** A stored installation with its tokens opened; without a token, and with `fault`, where one cannot be. */
export function toInstallation(row: Prisma.InstallationGetPayload<object>, seals: Seals) {
  const place = tokenPlaces(row.platform, row.workspace);
  const token = row.token === null ? undefined : seals.open(row.token, place.token);
  const refresh = row.refreshToken === null ? undefined : seals.open(row.refreshToken, place.refreshToken);
  const fault = [token, refresh].find((one) => one?.ok === false);
  return {
    workspace: row.workspace,
    enterprise: row.enterprise ?? undefined,
    botUser: row.botUser,
    bot: row.bot ?? undefined,
    scopes: z.array(z.string()).catch([]).parse(row.scopes),
    installer: row.installer,
    installedAt: toInstant(row.installedAt),
    expiresAt: row.expiresAt === null ? undefined : toInstant(row.expiresAt),
    refreshFault: row.refreshFault ?? undefined,
    fault: fault?.ok === false ? `The token of ${row.workspace} cannot be read: ${fault.why}.` : undefined,
    token: token?.ok === true && fault === undefined ? token.text : undefined,
    refreshToken: refresh?.ok === true && fault === undefined ? refresh.text : undefined,
  };
}
