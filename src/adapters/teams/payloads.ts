import { z } from 'zod';

const id = z.string().min(1).max(500);
const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined);
const words = z.string().max(40_000);
const named = z.object({ id, name: optional(z.string().max(500)) });

/** Somebody in Teams: `id` is theirs towards this bot, `aadObjectId` in the whole tenant. */
const account = z.object({ id, aadObjectId: optional(id), name: optional(z.string().max(500)) });

/**
 * What every activity of Teams has. An activity without an address to answer to, or of no tenant, is none: the framework
 * itself would let the first pass.
 */
export const activitySchema = z.object({
  type: id,
  id: optional(id),
  name: optional(id),
  channelId: z.literal('msteams'),
  serviceUrl: z.url().max(500),
  from: account,
  recipient: z.object({ id }),
  conversation: z.object({
    id,
    conversationType: optional(z.string().max(100)),
    isGroup: optional(z.boolean()),
    tenantId: optional(id),
    name: optional(z.string().max(500)),
  }),
  channelData: optional(
    z.object({
      tenant: optional(z.object({ id })),
      team: optional(z.object({ id, name: optional(z.string().max(500)), aadGroupId: optional(id) })),
      channel: optional(named),
      eventType: optional(z.string().max(100)),
    }),
  ),
  replyToId: optional(id),
  text: optional(words),
  value: z.unknown().optional(),
  action: optional(z.string().max(100)),
  entities: optional(z.array(z.unknown()).max(500)),
  attachments: optional(z.array(z.unknown()).max(100)),
  membersAdded: optional(z.array(account).max(2000)),
  membersRemoved: optional(z.array(account).max(2000)),
});

/** An activity as far as it was read. */
export type TeamsActivity = z.infer<typeof activitySchema>;

/** Somebody named in a message; `text` is how it stands there. */
export const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().min(1).max(500),
  mentioned: z.object({ id, name: optional(z.string()) }),
});

/** A message that was quoted when it was replied to. */
export const quoteSchema = z.object({ contentType: z.literal('text/html'), content: z.string().max(100_000) });

/** A press on a card, as an invoke carries it. */
export const executeSchema = z.object({
  action: z.object({ type: z.literal('Action.Execute'), data: z.unknown().optional() }),
});

/** What was typed into the search box; clients leave out the command, and with it the name. */
export const querySchema = z.object({
  parameters: optional(z.array(z.object({ name: optional(z.string()), value: z.unknown().optional() })).max(20)),
});
