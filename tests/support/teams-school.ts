import { afterAll, beforeAll } from 'vitest';
import { everyPart } from './card-checker.ts';
import { closedAfterEach } from './closed-after-each.ts';
import { openTestDatabase } from './databases.ts';
import { activity } from './teams-activities.ts';
import { type TeamsTestBot, teamsBot } from './teams-bot.ts';
import { type TeamsKeys, teamsKeys } from './teams-keys.ts';

const ann = { id: '29:ann', aadObjectId: 'aad-ann', name: 'Ann Archer', email: 'ann@testbury.example' };

/**
 * Gives a test file schools where Ann, an admin and leader, is known in Teams. What is done there is done with when it
 * is answered; everything is closed after each test.
 */
export function teamsSchools() {
  let keys: TeamsKeys;
  const open = closedAfterEach<TeamsTestBot>();
  beforeAll(async () => {
    keys = await teamsKeys();
  });
  afterAll(() => keys.close());

  return async () => {
    const database = await openTestDatabase();
    const bot = await teamsBot(database, keys, [ann]);
    open.push(bot);
    await bot.person('Ann Archer', { user: 'aad-ann', admin: true, leader: true });
    const does = async (what: Record<string, unknown>) => {
      const answer = await bot.send(what);
      await bot.settled();
      return answer;
    };
    const says = (text: string) => does(activity({ text }));
    return { bot, database, does, says, teams: bot.teams, own: () => bot.teams.in('a:ann') };
  };
}

/** The buttons of a card, with what they carry. */
export function buttonsOf(card: unknown) {
  return everyPart(card).filter(({ type }) => type === 'Action.Execute') as {
    title: string;
    data: { pollen: { kind: string; home?: boolean } };
  }[];
}

/** What a colleague types into the form for logging CPD. */
export function filledIn(card: unknown, title = 'Oracy') {
  const kind = everyPart(card).find(({ id }) => id === 'f-kind') as { choices: { value: string }[] };
  return { 'f-title': title, 'f-kind': kind.choices[0]?.value, 'f-date': new Date().toISOString().slice(0, 10) };
}
