import { describe, expect, it } from 'vitest';
import { shared, trialSigner } from '../../../src/adapters/teams/credentials.ts';
import { TEAMS_APP, teamsKeys } from '../../support/teams-keys.ts';

const request = () => {
  const headers = new Map<string, string>();
  return { headers: { set: (name: string, value: string) => void headers.set(name, value) }, of: headers };
};

describe('the token of Pollen’s own requests', () => {
  it('is kept until shortly before it ends, and then another is asked for', async () => {
    const keys = await teamsKeys();
    let now = 0;
    const signer = trialSigner(keys.addresses.ToChannelFromBotLoginUrl, TEAMS_APP, () => now);
    const signed = async () => {
      const one = request();
      await signer.signRequest(one);
      return one.of.get('authorization');
    };
    const first = await signed();
    now = 3000 * 1000;
    expect(await signed()).toBe(first);
    now = 3400 * 1000;
    expect(await signed()).not.toBe(first);
    expect(keys.tokens.map((form) => form.get('grant_type'))).toEqual(['client_credentials', 'client_credentials']);
    await keys.close();
  });

  it('that one request did not get does not keep the next from asking', async () => {
    let failing = true;
    const signer = shared({
      signRequest: async ({ headers }) => {
        if (failing) throw new Error('no');
        headers.set('authorization', 'Bearer x');
      },
    });
    const [lost, kept] = [request(), request()];
    await expect(signer.signRequest(lost)).rejects.toMatchObject({ code: 'no_token' });
    failing = false;
    await signer.signRequest(kept);
    expect([lost.of.size, kept.of.get('authorization')]).toEqual([0, 'Bearer x']);
  });
});
