import { schoolForWorkspace } from '../adapters/prisma/first-school.ts';
import { inboxStore } from '../adapters/prisma/inbox-store.ts';
import { installationStore } from '../adapters/prisma/installation-store.ts';
import { sealsWith } from '../adapters/prisma/sealed.ts';
import { workspacePeople } from '../adapters/prisma/workspace-people.ts';
import { workspaces } from '../adapters/prisma/workspaces.ts';
import { asked, slackClient } from '../adapters/slack/client.ts';
import { SLACK } from '../adapters/slack/inbound-parts.ts';
import { installRoutes } from '../adapters/slack/install.ts';
import { INSTALL_PATH } from '../adapters/slack/install-paths.ts';
import type { Granted, Tokens } from '../adapters/slack/installations.ts';
import { readMember } from '../adapters/slack/staff.ts';
import { tokenRotation } from '../adapters/slack/token-rotation.ts';
import type { ManyWorkspaces } from './config-slack.ts';
import { guard } from './failure.ts';
import { firstDay } from './first-day.ts';
import type { SlackGiven, Workspaces } from './slack-workspaces.ts';

/** Every workspace that installs Pollen through its own page; each is a school, made when it is installed. */
export async function manyWorkspaces({ oauth, api }: ManyWorkspaces, given: SlackGiven): Promise<Workspaces> {
  const { database, newId, now, log } = given;
  const { clientId, clientSecret, publicUrl } = oauth;
  const installations = installationStore({ database, platform: SLACK, seals: sealsWith(oauth.tokenKeys), now });
  const staff = workspacePeople({ database, platform: SLACK, now, newId });
  const used = inboxStore(database, `${SLACK}-install`, now);
  const renew = tokenRotation({
    installations,
    clientId,
    clientSecret,
    api,
    now,
    failed: (workspace, why) => log.error({ workspace, why }, 'no new token; trying again in five minutes'),
  });

  const { sealed, unreadable } = await installations.sealAnew();
  if (sealed > 0) log.info({ sealed }, 'tokens encrypted with the newest key');
  for (const { workspace, why } of unreadable) log.error({ workspace, why }, 'this workspace cannot be served');
  await guard('new tokens', log, renew);

  return {
    async installationOf(workspace, enterprise) {
      const found = await installations.find(workspace);
      if (found?.token === undefined) return undefined;
      const elsewhere = enterprise !== undefined && found.enterprise !== undefined && enterprise !== found.enterprise;
      return elsewhere ? undefined : { token: found.token, botUser: found.botUser, bot: found.bot };
    },
    left: workspaces(database, SLACK).left,
    installAt: `${publicUrl}${INSTALL_PATH}`,
    routes: installRoutes({
      clientId,
      clientSecret,
      publicUrl,
      api,
      now,
      once,
      installed,
      refused: (why) => log.warn({ why }, 'request refused'),
      failed: (error) => log.error({ err: error }, 'installing failed'),
    }),
    tick: renew,
  };

  /** An inbox knows ids that came before, over all instances; of its own, since no event of Slack's is among them. */
  async function once(id: string): Promise<boolean> {
    if (!(await used.keep(id, {}))) return false;
    await used.done(id);
    // Which also forgets those that are too old to be shown again.
    await used.unfinished();
    return true;
  }

  /** A stranger's workspace never gets a school that is here already; whoever installs looks after Pollen unless somebody does. */
  async function installed(granted: Granted, tokens: Tokens, team: string): Promise<void> {
    const { workspace, installer } = granted;
    const place = { database, platform: SLACK, now: now(), newId };
    const school = await schoolForWorkspace(place, workspace, { ...firstDay, name: team, adopts: false });
    await installations.save(granted, tokens);
    log.info({ workspace, school }, 'Pollen was installed in a workspace');
    await guard('first admin', log, () => makeAdmin(workspace, installer, tokens.token));
  }

  async function makeAdmin(workspace: string, installer: string, token: string): Promise<void> {
    const { admins, people } = await staff.state(workspace);
    if (admins > 0) return;
    const found = readMember((await asked(slackClient(token, api).users.info({ user: installer }))).user);
    // In some workspaces everybody may install: that must open nobody the records of a school that has some.
    if (found.kind !== 'member' || (people > 0 && !found.member.admin)) return;
    await staff.makeAdmin(workspace, found.member);
  }
}
