import { afterEach, describe, expect, it } from 'vitest';
import { throwawayFile } from '../../scripts/throwaway-databases.ts';
import { openDatabase } from '../../src/adapters/prisma/clients.ts';
import { readPlaygroundConfig } from '../../src/bot/config.ts';
import { openLog } from '../../src/bot/log.ts';
import { type Running, startPlatforms } from '../../src/bot/start.ts';
import { fakeSlack } from '../support/fake-slack.ts';
import { TEAMS_APP, TEAMS_TENANT, teamsKeys } from '../support/teams-keys.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

describe('a school with Slack and Teams', () => {
  it('has one Pollen on one port for both, which answers each in its own way', async () => {
    const [keys, slack, place] = [await teamsKeys(), await fakeSlack(), throwawayFile()];
    ends.push(place.remove, slack.close, keys.close);
    const config = readPlaygroundConfig({
      PORT: '0',
      DATABASE_URL: place.url,
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_SIGNING_SECRET: 'a-secret-of-32-characters-for-us',
      SLACK_API_URL: slack.api,
      TEAMS_APP_ID: TEAMS_APP.id,
      TEAMS_TENANT_ID: TEAMS_TENANT,
      TEAMS_APP_PASSWORD: TEAMS_APP.secret,
      TEAMS_TRIAL_KEYS_URL: keys.addresses.ToBotFromChannelOpenIdMetadataUrl,
      TEAMS_TRIAL_LOGIN_URL: keys.addresses.ToChannelFromBotLoginUrl,
    });
    const running: readonly Running[] = await startPlatforms(config, openLog('silent'));
    const stop = async () => {
      for (const one of running) await one.stop().then(one.close);
    };
    const [slackEvents, messages] = running.flatMap(({ says }) =>
      says.flatMap((line) => /http\S+\/\w+\/\w+/.exec(line) ?? []),
    );
    expect(new URL(slackEvents ?? '').port).toBe(new URL(messages ?? '').port);
    const status = async (url = '') => (await fetch(url, { method: 'POST', body: '{}' })).status;
    expect([await status(slackEvents), await status(messages)]).toEqual([401, 401]);
    for (const { tick } of running) await tick();
    await stop();
    const database = await openDatabase(place.url);
    const schools = await database.client.school.findMany({
      include: { workspaces: { orderBy: { platform: 'asc' } } },
    });
    await database.close();
    expect(schools).toMatchObject([
      { workspaces: [{ platform: 'slack' }, { platform: 'teams', workspace: TEAMS_TENANT }] },
    ]);
  });
});
