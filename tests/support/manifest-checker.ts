// What Slack's published schema of app manifests says, read and written down as rules of our own: no package on npm ships
// the schema itself. A rule that is not here is a name that Slack does not know.
import { z } from 'zod';

const short = (max: number, min = 1) => z.string().min(min).max(max);
const address = (max: number) =>
  z
    .string()
    .regex(/^https?:\/\//)
    .max(max);
const names = (most: number) => z.array(short(50)).max(most);
const distinct = (list: readonly string[]) => new Set(list).size === list.length;

const shortcut = z.strictObject({
  name: short(24),
  type: z.enum(['message', 'global']),
  callback_id: short(255),
  description: short(150),
});

const slashCommand = z.strictObject({
  command: short(32, 2).regex(/^\//),
  description: short(2000),
  usage_hint: short(1000).optional(),
  should_escape: z.boolean().optional(),
  url: address(3000).optional(),
});

const scopes = z
  .strictObject({ bot: names(255), bot_optional: names(255).optional() })
  .refine(
    ({ bot, bot_optional = [] }) => bot_optional.every((scope) => bot.includes(scope)),
    'an optional scope that is not asked for',
  );

const manifest = z.strictObject({
  display_information: z.strictObject({
    name: short(35),
    description: short(140).optional(),
    long_description: short(4000, 175).optional(),
    background_color: z
      .string()
      .regex(/^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$/)
      .optional(),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: short(80), always_online: z.boolean().optional() }),
    shortcuts: z.array(shortcut).min(1).max(10),
    slash_commands: z.array(slashCommand).min(1).max(50),
  }),
  oauth_config: z.strictObject({ scopes, redirect_urls: z.array(short(2500)).max(1000).refine(distinct).optional() }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({
      request_url: address(3500).optional(),
      bot_events: z.array(short(50)).max(100).refine(distinct),
    }),
    interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: address(3500).optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

/** What Slack would refuse in a manifest, with where it stands; empty for none. */
export function manifestFaults(value: unknown): string[] {
  const read = manifest.safeParse(value);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
