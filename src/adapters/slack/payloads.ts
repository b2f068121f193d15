import { z } from 'zod';

const id = z.string().min(1).max(300);
const optionalId = id.nullish().transform((value) => value ?? undefined);
const words = z.string().max(40_000);
const user = z.object({ id });
const team = z.object({ id }).nullish();
const option = z.object({ value: z.string() });

/** What an element of a form holds when it is submitted: one of these, by its kind. */
export const answerSchema = z.object({
  type: z.string(),
  value: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  selected_user: z.string().nullish(),
  selected_users: z.array(z.string()).nullish(),
  selected_conversation: z.string().nullish(),
  selected_date: z.string().nullish(),
});

/** A slash command. */
export const commandSchema = z.object({
  command: z.string().startsWith('/'),
  text: words.default(''),
  team_id: id,
  user_id: id,
  channel_id: id,
  trigger_id: id,
  response_url: z.string().optional(),
});

/** A pressed button, in a message or in the Home. */
export const actionsSchema = z.object({
  type: z.literal('block_actions'),
  team,
  user,
  trigger_id: id,
  response_url: z.string().optional(),
  channel: z.object({ id: z.string().max(300) }).nullish(),
  container: z.object({ type: z.string(), message_ts: optionalId, is_ephemeral: z.boolean().nullish() }).optional(),
  message: z.object({ ts: id, thread_ts: optionalId }).nullish(),
  view: z.object({ type: z.string() }).nullish(),
  actions: z.array(z.object({ action_id: id, value: words.nullish(), action_ts: optionalId })).min(1),
});

/** A submitted modal. */
export const submissionSchema = z.object({
  type: z.literal('view_submission'),
  team,
  user,
  trigger_id: optionalId,
  view: z.object({
    id,
    hash: optionalId,
    callback_id: id,
    private_metadata: z.string().max(3000),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), answerSchema)) }),
  }),
});

/** A global shortcut. */
export const shortcutSchema = z.object({ type: z.literal('shortcut'), callback_id: id, team, user, trigger_id: id });

/** A shortcut used on somebody's message. */
export const messageShortcutSchema = z.object({
  type: z.literal('message_action'),
  callback_id: id,
  team,
  user,
  trigger_id: id,
  response_url: z.string().optional(),
  channel: z.object({ id }),
  message: z.object({ text: words.nullish() }),
});

/** The envelope of every event. */
export const eventSchema = z.object({
  type: z.literal('event_callback'),
  event_id: id,
  team_id: id,
  /** Unix seconds. */
  event_time: z.number().int().nonnegative().max(1e11).optional(),
  event: z.looseObject({ type: id }),
});

/** Words written to Pollen: in its own chat, or naming it in a channel. */
export const messageSchema = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().optional(),
  bot_id: z.string().nullish(),
  channel_type: z.string().optional(),
  user: id,
  channel: id,
  ts: id,
  thread_ts: optionalId,
  text: words.default(''),
});

/** Somebody looks at the Home. */
export const homeSchema = z.object({
  type: z.literal('app_home_opened'),
  user: id,
  channel: optionalId,
  tab: z.string().default('home'),
});

/** Somebody came, left or changed. */
export const memberSchema = z.object({ type: z.enum(['team_join', 'user_change']), user: z.looseObject({ id }) });

/** Tokens of the app's own that stopped working. */
export const revokedSchema = z.object({ tokens: z.object({ bot: z.array(z.string()).min(1) }) });
