import type { TeamsManifestV1D25 } from '@microsoft/app-manifest';

/** The manifest of a Teams app, in the version that Pollen's is written for. */
export type TeamsManifest = TeamsManifestV1D25.TeamsManifestV1D25;

/** A command as Teams offers it while somebody writes to Pollen. */
type OfferedCommand = { title: string; description: string };

/** What the manifest is made for: the bot's Microsoft App ID, the address of Pollen (https), its version. */
export type ManifestGiven = { appId: string; url: string; version: string; commands: readonly OfferedCommand[] };

/** The search box that finds colleagues, by its id. */
const FIND_EXPERT = 'findExpert';

/** How many commands Teams takes. */
const MOST_COMMANDS = 12;

/** The app as Teams is told of it: for everybody's own chat, for teams and for group chats. */
export function teamsManifest({ appId, url, version, commands }: ManifestGiven): TeamsManifest {
  const site = url.replace(/\/+$/, '');
  const scopes = ['personal', 'team', 'groupChat'] as const;
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json',
    manifestVersion: '1.25',
    version,
    id: appId,
    developer: { name: 'Pollen', websiteUrl: site, privacyUrl: site, termsOfUseUrl: site },
    name: { short: 'Pollen', full: 'Pollen: what staff learn, passed on' },
    description: {
      short: 'Asks staff, once and briefly, what their CPD was worth and what came of it.',
      full: 'After a piece of CPD, Pollen asks those who took part, once and briefly, what it was worth to them. Half a term later it quotes their own plan back and asks what came of it. It finds colleagues who can help with what somebody needs, and shows leaders what changed, in counts.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#5b4a12',
    bots: [
      {
        botId: appId,
        scopes: [...scopes],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: [...scopes], commands: commands.slice(0, MOST_COMMANDS).map((one) => ({ ...one })) }],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          {
            id: FIND_EXPERT,
            type: 'query',
            context: ['compose', 'commandBox'],
            title: 'Find an expert',
            description: 'Colleagues who can help with what you need',
            initialRun: false,
            parameters: [
              {
                name: 'need',
                title: 'What you need',
                description: 'In your own words, such as: somebody who speaks Polish',
                inputType: 'text',
              },
            ],
          },
        ],
      },
    ],
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [new URL(site).host],
  };
}
