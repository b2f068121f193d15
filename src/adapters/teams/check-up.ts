import { PlatformError } from '../../core/shared/errors.ts';
import { type Identity, PollenAdapter } from './adapter.ts';

/** One thing that was looked at: it is well, or what is wrong and how to mend it. */
export type Finding = { well: boolean; says: string };

/** Where Microsoft publishes the keys that it signs with. */
const KEYS = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

const TIMEOUT = 10_000;

/** Asks Microsoft about the configuration, one finding for each thing that can go wrong. */
export async function checkUp(identity: Identity): Promise<Finding[]> {
  return [await token(identity), await keys(identity.trial?.keys ?? KEYS), ...trial(identity)];
}

async function token(identity: Identity): Promise<Finding> {
  const { appId, tenant, proof } = identity;
  try {
    await new PollenAdapter(identity).proveItself();
    return { well: true, says: `Microsoft knows the app ${appId} in the tenant ${tenant}.` };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const mend =
      proof.kind === 'password'
        ? 'Compare TEAMS_APP_ID and TEAMS_TENANT_ID with the Configuration page of your Azure Bot, and make a new client secret under Manage Password for TEAMS_APP_PASSWORD: the old one may have expired.'
        : 'Compare TEAMS_APP_ID and TEAMS_TENANT_ID with the Configuration page of your Azure Bot, and see that this machine has the managed identity of that id.';
    return { well: false, says: `Microsoft gives Pollen no token. ${mend}` };
  }
}

async function keys(address: string): Promise<Finding> {
  const signal = AbortSignal.timeout(TIMEOUT);
  const answer = await fetch(address, { signal }).catch(() => undefined);
  if (answer?.ok === true) return { well: true, says: 'The keys that Microsoft signs with can be read.' };
  return {
    well: false,
    says: `The keys that Microsoft signs with cannot be read at ${address}, so everything from Teams is refused. Let Pollen reach that address.`,
  };
}

function trial({ trial: stand_ins }: Identity): Finding[] {
  if (stand_ins === undefined) return [];
  const says =
    'TEAMS_TRIAL_KEYS_URL and TEAMS_TRIAL_LOGIN_URL are set: Pollen listens to a trial on this computer, and to nothing from Microsoft. Unset both.';
  return [{ well: false, says }];
}
