import type { AppsManifestValidateArguments } from '@slack/web-api';
import { messageShortcuts, shortcuts } from './inbound.ts';
import { REDIRECT_PATH } from './install-paths.ts';
import { EVENTS_PATH } from './receiver.ts';
import { UPLOAD_SCOPE } from './upload.ts';

/** A Slack app manifest. */
export type Manifest = AppsManifestValidateArguments['manifest'];

/** What Pollen may do in a workspace, and why it asks. */
export const scopeReasons = {
  commands: 'to answer /pollen and its shortcuts',
  'chat:write': 'to write to people and answer them',
  'im:write': 'to open a conversation with a person, so as to find out whether a message arrived',
  'im:history': 'to hear what people write to Pollen itself; it reads no other conversation',
  'app_mentions:read': 'to hear where it is named in a channel it was added to',
  'users:read': 'to know who is a colleague, and leave guests, bots and people who left alone',
  'users:read.email': 'to match colleagues with the staff list by e-mail address; nothing else is done with it',
} as const;

/** What Pollen does better with, and well without: whoever installs it may leave these out. */
export const optionalScopeReasons = {
  [UPLOAD_SCOPE]: 'to show charts as pictures and give reports as files, instead of in text',
  'channels:read': 'to tell the doctor which channels it was asked to write to and is not in',
} as const;

/** What Slack tells Pollen of. */
const events = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'team_join',
  'tokens_revoked',
  'user_change',
] as const;

const shortcutNames: Readonly<
  Record<keyof typeof shortcuts | keyof typeof messageShortcuts, { name: string; description: string }>
> = {
  'pollen.log': { name: 'Log CPD', description: 'Put something you learned from into your record' },
  'pollen.pending': { name: 'What is waiting for me', description: 'See what Pollen would like to hear about' },
  'pollen.who': {
    name: 'Ask who can help',
    description: 'See which colleagues can help with this; only you see the answer',
  },
};

/** The app as Slack is told of it: at a public address, or without one over a socket. */
export function slackManifest(url: string | undefined): Manifest {
  const host = url?.replace(/\/+$/, '');
  const address = host === undefined ? undefined : `${host}${EVENTS_PATH}`;
  const at = address === undefined ? {} : { request_url: address };
  return {
    display_information: {
      name: 'Pollen',
      description: 'Asks staff, once and briefly, what their CPD was worth and what came of it.',
      background_color: '#5b4a12',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Pollen', always_online: true },
      shortcuts: [
        ...namesOf(shortcuts).map((id) => ({ type: 'global' as const, callback_id: id, ...shortcutNames[id] })),
        ...namesOf(messageShortcuts).map((id) => ({ type: 'message' as const, callback_id: id, ...shortcutNames[id] })),
      ],
      slash_commands: [
        {
          command: '/pollen',
          description: 'Your CPD: what is waiting, your record, help',
          usage_hint: 'help | pending | my cpd | log cpd',
          should_escape: true,
          ...(address === undefined ? {} : { url: address }),
        },
      ],
    },
    oauth_config: {
      ...(host === undefined ? {} : { redirect_urls: [`${host}${REDIRECT_PATH}`] }),
      scopes: {
        bot: [...namesOf(scopeReasons), ...namesOf(optionalScopeReasons)],
        bot_optional: namesOf(optionalScopeReasons),
      },
    },
    settings: {
      event_subscriptions: { ...at, bot_events: [...events] },
      interactivity: { is_enabled: true, ...at },
      org_deploy_enabled: false,
      socket_mode_enabled: address === undefined,
      token_rotation_enabled: false,
    },
  };
}

function namesOf<Name extends string>(named: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(named) as Name[];
}
