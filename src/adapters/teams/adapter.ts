import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { type Activity, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { type Signer, shared, trialSigner } from './credentials.ts';
import { transport } from './transport.ts';

/** Who Pollen is to Microsoft, and where Microsoft is in a trial. */
export type Identity = {
  appId: string;
  tenant: string;
  proof: { kind: 'password'; password: string } | { kind: 'managed-identity' };
  trial: { keys: string; login: string } | undefined;
};

/** Who signs what comes from Teams, and whom Pollen's own tokens are for. */
export const CHANNEL = 'https://api.botframework.com';

/** Microsoft's adapter with a door of its own: who knocks is asked before anything is done. */
export class PollenAdapter extends TeamsAdapter {
  readonly appId: string;

  constructor(identity: Identity) {
    super(settings(identity), credentials(identity), undefined, {
      // The library's own type wants more of a carrier than it ever uses.
      httpClient: transport(identity.trial !== undefined) as never,
    });
    this.appId = identity.appId;
  }

  /** Rejects unless Microsoft signed this very request to this very bot: token, audience, issuer, age, key and address. */
  async authenticate(activity: object, authorization: string): Promise<void> {
    const { claimsIdentity } = await this.botFrameworkAuthentication.authenticateRequest(
      activity as Activity,
      authorization,
    );
    if (!claimsIdentity.isAuthenticated) throw new Error('nobody was authenticated');
  }

  /** Rejects with a PlatformError where Microsoft gives this app no token. */
  async proveItself(): Promise<void> {
    const signer = await this.credentialsFactory.createCredentials(this.appId, CHANNEL, LOGIN, true);
    await signer.signRequest({ headers: { set: () => undefined } } as never);
  }
}

const LOGIN = 'https://login.microsoftonline.com/botframework.com';

function settings({ appId, tenant, proof, trial }: Identity) {
  const own = {
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenant,
    ...(proof.kind === 'password'
      ? { MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: proof.password }
      : { MicrosoftAppType: 'UserAssignedMsi' }),
  };
  if (trial === undefined) return own;
  // One address of these alone would switch the others off.
  return {
    ...own,
    ToBotFromChannelOpenIdMetadataUrl: trial.keys,
    ToBotFromEmulatorOpenIdMetadataUrl: trial.keys,
    ToBotFromChannelTokenIssuer: CHANNEL,
    ToChannelFromBotLoginUrl: trial.login,
    ToChannelFromBotOAuthScope: CHANNEL,
    OAuthUrl: trial.login,
  };
}

function credentials(identity: Identity): ConfigurationServiceClientCredentialFactory {
  const { appId, proof, trial } = identity;
  const factory = new ConfigurationServiceClientCredentialFactory(settings(identity));
  const ask = factory.createCredentials.bind(factory);
  const secret = proof.kind === 'password' ? proof.password : '';
  let signer: Promise<Signer> | undefined;
  // All of Pollen's requests are to one audience, so that one signer with one token does for all of them.
  factory.createCredentials = async (...asked) => {
    signer ??=
      trial === undefined
        ? ask(...asked).then((real) => shared(real as never))
        : Promise.resolve(shared(trialSigner(trial.login, { id: appId, secret }, Date.now)));
    return (await signer) as never;
  };
  return factory;
}
