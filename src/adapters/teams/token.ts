import { z } from 'zod';

const header = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1).max(300) });
const claims = z.object({ iss: z.literal('https://api.botframework.com'), serviceurl: z.string().min(1) });

/**
 * Whether an authorization looks like the Bot Connector's own, before anybody checks its signature. Microsoft's library
 * also takes tokens of emulators and of other bots, which say nothing about where to answer to; Pollen takes none.
 */
export function isChannelToken(authorization: string): boolean {
  const [, head = '', body = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? [];
  return header.safeParse(partOf(head)).success && claims.safeParse(partOf(body)).success;
}

function partOf(encoded: string): unknown {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
