import { openTestDatabase, removeDatabases, type TestDatabase } from './databases.ts';
import { type FakeSlack, fakeSlack } from './fake-slack.ts';
import { type HostedPollen, hostedPollen } from './hosted-pollen.ts';
import { slackUser } from './slack-bot.ts';

const open: (HostedPollen | FakeSlack)[] = [];

/** Closes every host of the test that just ended, and removes its database. */
export async function closeHosts(): Promise<void> {
  for (const one of open.splice(0).reverse()) await one.close();
  await removeDatabases();
}

const users = [
  slackUser('U1', 'Ada', { email: 'ada@testbury.example' }),
  slackUser('U2', 'Bea', { email: 'bea@testbury.example', is_admin: true }),
];

/** Pollen for many workspaces of a fake Slack, in which Ada is U1, and Bea, an admin of the workspace, U2. */
export async function slackHost(database?: TestDatabase, keys?: [string, ...string[]]) {
  const its = database ?? (await openTestDatabase());
  const slack = await fakeSlack(users);
  open.push(slack);
  const pollen = await hostedPollen(its, async () => slack, keys);
  open.push(pollen);
  const schools = async () => (await its.client.school.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name);
  return { database: its, slack, pollen, install: pollen.install, schools };
}
