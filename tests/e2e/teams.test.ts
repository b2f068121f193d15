import { type Browser, chromium } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/adapters/prisma/clients.ts';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { chromiumPath } from '../support/chromium.ts';
import { type LocalTeams, startInTeams } from '../support/local-teams.ts';
import { cleanUp, removeFolders } from '../support/pollen-process.ts';
import { keptHereArgs, openTeamsPage, type TeamsPage } from '../support/teams-page.ts';

const executablePath = chromiumPath();
if (executablePath === undefined) console.warn('No Chromium: the tests in Teams were left out.');

// Microsoft's playground cannot show what Pollen writes to others, nor dialogs, nor that something is too large:
// those are tested with signed requests, in tests/features/teams*.test.ts.
describe.skipIf(executablePath === undefined)(
  'in a Teams that is not ours, in a browser, with log-in',
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    let teams: LocalTeams;
    let mine: TeamsPage;

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: keptHereArgs });
    });
    afterEach(async () => {
      // What failed to start must be the failure that is told.
      await mine?.page.close();
      const ended = await teams?.stop();
      await cleanUp();
      removeFolders();
      expect([...(mine?.offLoopback ?? []), ...(ended?.offLoopback ?? [])]).toEqual([]);
      expect(ended?.log).not.toMatch(/"level":[56]0/);
    });
    afterAll(() => browser?.close());

    /** Ada sits before Teams, where Pollen was just added for her. */
    async function ada(): Promise<TeamsPage> {
      teams = await startInTeams();
      mine = await openTeamsPage(browser, teams.url);
      await mine.goTo('own chat');
      await mine.card('Hello Ada, I am Pollen').waitFor();
      await mine.card('Setting up Pollen at Testbury School').waitFor();
      return mine;
    }

    it('is set up by whoever adds it: a team’s members are found, the nudges are started on the card itself', async () => {
      const { card, goTo } = await ada();
      await card('1, matched by e-mail address').waitFor();
      await goTo('channel');
      await card('Hello! I am Pollen').waitFor();
      await goTo('own chat');
      await card('6, matched by e-mail address').getByRole('button', { name: 'Start the nudges' }).click();
      await card(/Nudges\s*on/).waitFor();
      expect(await card('6, matched by e-mail address').getByRole('button', { name: 'Start the nudges' }).count()).toBe(
        0,
      );
    });

    it('answers words, and takes a form: what is to be mended stands at its field, what was answered stays', async () => {
      const { card, say, page } = await ada();
      await say('what have I got left?');
      await card('Nothing is waiting for you').waitFor();
      await say('log cpd');
      const field = card('What was it?').getByRole('textbox', { name: 'What was it? (needed)' });
      await field.fill('Retrieval <at>Bea</at> & *stars*');
      await card('What was it?').getByRole('button', { name: 'Log it' }).click();
      const again = card('Nearly there');
      await again.getByText('To mend: Please answer this one.').waitFor();
      expect(await again.getByRole('textbox', { name: 'What was it? (needed)' }).inputValue()).toBe(
        'Retrieval <at>Bea</at> & *stars*',
      );
      await again.getByRole('combobox', { name: /^Kind of CPD/ }).click();
      await page.getByRole('option', { name: 'Reading literature' }).click();
      await again.getByRole('button', { name: 'Log it' }).click();
      await card(/Lovely, Retrieval .*Bea.* & .stars. is in your record/).waitFor();
      expect(await page.getByRole('button', { name: 'Log it' }).count()).toBe(0);
    });

    it('nudges by itself, across a restart, who never wrote too; one tap is kept, and its card is replaced', async () => {
      const { card, say, page, goTo } = await ada();
      await goTo('channel');
      await card('Hello! I am Pollen').waitFor();
      await goTo('own chat');
      await card('6, matched by e-mail address').getByRole('button', { name: 'Start the nudges' }).click();
      await card(/Nudges\s*on/).waitFor();
      const before = teams.calls.length;
      await teams.restarted(adaAndBeaWereAt('Oracy in every lesson'));
      await card('Hello Ada, one quick question').getByRole('button', { name: '4', exact: true }).click();
      await card('What I will try').getByRole('radio', { name: '4', exact: true }).waitFor();
      expect(await page.getByText('one quick question').count()).toBe(0);
      await say('trying it with Y9 next week');
      await card('This is what I understood about Oracy in every lesson').getByText('4 of 5').waitFor();
      await card('This is what I understood').getByText('trying it with Y9 next week').waitFor();
      // What is said to Bea, who never wrote, the playground takes and does not show.
      const others = () => teams.calls.slice(before).filter(({ what }) => !what.includes('/a:ada/'));
      await expect.poll(others, { timeout: 25_000 }).toEqual([
        { what: 'POST /_connector/v3/conversations', status: 201 },
        {
          what: expect.stringMatching(/^POST \/_connector\/v3\/conversations\/.*@test.user\/activities$/),
          status: 201,
        },
      ]);
    });

    it('answers whoever names it in a channel in their own chat, and says so there', async () => {
      const { card, goTo, mention, page } = await ada();
      await goTo('channel');
      await mention('my cpd');
      await page.getByText('I have answered you in our own chat.').waitFor();
      await goTo('own chat');
      await card('Nothing in your record yet').waitFor();
    });

    it('finds colleagues in the search box, with a command and without, and puts who was picked in the message', async () => {
      const { search, page } = await ada();
      const closed = await search('SENCO');
      await closed.getByText('Dee Dunnockby').waitFor();
      await closed.getByRole('button', { name: 'Close' }).click();
      await (await search('maths', 'find')).getByText('Bea Brambleton').click();
      await page.locator('[contenteditable="true"]').getByText('Bea Brambleton').waitFor();
    });

    it('is taken out and comes back, and then welcomes again', async () => {
      const { happens, page } = await ada();
      expect(await page.getByText('Hello Ada, I am').count()).toBe(1);
      await happens('Uninstall application');
      expect(await teams.answered(/^installationUpdate remove/)).toBe(200);
      await happens('Install application');
      await page.getByText('Hello Ada, I am').nth(1).waitFor();
    });
  },
);

/** Two colleagues were at something yesterday, as somebody else put on record. */
function adaAndBeaWereAt(title: string) {
  return async (databaseUrl: string): Promise<void> => {
    const database = await openDatabase(databaseUrl);
    const { id: kindId, schoolId } = await database.client.cpdKind.findFirstOrThrow();
    const both = await database.client.person.findMany({
      where: { OR: [{ name: { startsWith: 'Ada' } }, { name: { startsWith: 'Bea' } }] },
    });
    const day = Temporal.Instant.from('2026-11-24T16:00:00Z');
    const [startsAt, endsAt, createdAt] = [day, day.add({ hours: 1 }), day.add({ hours: 2 })].map(toDate) as [
      Date,
      Date,
      Date,
    ];
    const participations = both.map((person) => ({
      id: crypto.randomUUID(),
      personId: person.id,
      state: 'attended',
      recordedAt: createdAt,
    }));
    await database.client.activity.create({
      data: {
        id: crypto.randomUUID(),
        schoolId,
        kindId,
        title,
        startsAt,
        endsAt,
        createdAt,
        participations: { create: participations },
      },
    });
    await database.close();
  };
}
