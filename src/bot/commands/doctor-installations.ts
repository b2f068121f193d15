import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../adapters/prisma/clients.ts';
import { installationStore } from '../../adapters/prisma/installation-store.ts';
import { sealsWith } from '../../adapters/prisma/sealed.ts';
import { checkUp, type Finding } from '../../adapters/slack/check-up.ts';
import { SLACK } from '../../adapters/slack/inbound-parts.ts';
import { INSTALL_PATH } from '../../adapters/slack/install-paths.ts';
import type { ManyWorkspaces } from '../config-slack.ts';

/** What is needed beside the installations; `stateOf` says how a workspace stands otherwise. */
type Given = {
  wait: (seconds: number) => Promise<void>;
  stateOf: (workspace: string, token: string) => Promise<Finding[]>;
};

/** How every workspace stands that installed Pollen, by its id; with one line where none has. */
export async function installationFindings(
  database: Database,
  { oauth, api }: ManyWorkspaces,
  { wait, stateOf }: Given,
): Promise<Finding[]> {
  const address = `${oauth.publicUrl}${INSTALL_PATH}`;
  const now = () => Temporal.Now.instant();
  const installed = await installationStore({
    database,
    platform: SLACK,
    seals: sealsWith(oauth.tokenKeys),
    now,
  }).all();
  if (installed.length === 0) return [{ well: false, says: `No workspace has installed Pollen yet: open ${address}.` }];
  const findings: Finding[] = [];
  for (const { workspace, token, fault, refreshFault } of installed) {
    const at = (found: Finding): Finding => ({ ...found, says: `${workspace}: ${found.says}` });
    if (token === undefined) {
      findings.push({ well: false, says: fault ?? '' });
      continue;
    }
    const { me, findings: found } = await checkUp({ botToken: token, appToken: undefined, api, wait });
    const refused = { well: false, says: `Slack does not take its token any more. Install Pollen again: ${address}.` };
    const late = { well: false, says: `It got no new token (${refreshFault}). Pollen tries again every five minutes.` };
    findings.push(...(me === undefined ? [refused] : [...found, ...(await stateOf(workspace, token))]).map(at));
    if (refreshFault !== undefined) findings.push(at(late));
  }
  return findings;
}
