import type { Browser, Locator } from 'playwright-core';
import { teamsPlaces } from './teams-playground.ts';

/** As long as a busy machine may take over one step, in milliseconds. */
const PATIENCE = 25_000;

/** Somebody's window into Teams. */
export type TeamsPage = Awaited<ReturnType<typeof openTeamsPage>>;

/** Options of a Chromium that finds no host but this computer. */
export const keptHereArgs = [
  '--no-sandbox',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Opens the playground; that alone installs Pollen for whoever sits before it, as the playground does. */
export async function openTeamsPage(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(PATIENCE);
  const offLoopback: string[] = [];
  page.on('response', (response) => {
    if (!/^(data|blob):|^http:\/\/127\.0\.0\.1[:/]/.test(response.url())) offLoopback.push(response.url());
  });
  await page.goto(url);
  await page.getByRole('button', { name: 'Hide log panel' }).click();

  const cards = page.locator('.ac-adaptiveCard');
  const box = page.locator('[contenteditable="true"]');
  const menu = (name: string | RegExp) => page.getByRole('menuitem', { name }).click();

  async function type(into: Locator, text: string): Promise<void> {
    await into.click();
    await into.pressSequentially(text);
  }

  return {
    page,
    /** What an address beyond this computer answered; nothing ever may. */
    offLoopback,
    /** The card that says this, the newest of them. */
    card: (words: string | RegExp) => cards.filter({ hasText: words }).last(),
    /** Goes to a place: somebody's own chat, a group chat, a channel of the team. */
    async goTo(place: 'own chat' | 'group' | 'channel'): Promise<void> {
      const names = {
        'own chat': 'Personal Chat',
        group: teamsPlaces.group,
        channel: `${teamsPlaces.team} - ${teamsPlaces.channel}`,
      };
      await page.getByRole('treeitem', { name: names[place] }).click();
      await box.first().waitFor();
    },
    /** Says something in a chat. */
    async say(text: string): Promise<void> {
      await type(box.last(), text);
      await page.getByRole('button', { name: 'Send Message' }).last().click();
    },
    /** Names Pollen, in a chat or in a new post of a channel, and says something. */
    async mention(text: string): Promise<void> {
      await type(box.first(), '@Pol');
      await menu(/Pollen/);
      await box.first().pressSequentially(` ${text}`);
      await page
        .getByRole('button', { name: /^(Post|Send Message)$/ })
        .first()
        .click();
    },
    /** Mocks something that happens to Pollen or to the place. */
    async happens(what: string): Promise<void> {
      await page.getByRole('button', { name: 'Mock an Activity' }).click();
      await page.getByText(what, { exact: true }).click();
      await page.getByRole('button', { name: 'Send activity' }).click();
    },
    /** Opens the search box of the compose area and types, naming the command or not. */
    async search(words: string, commandId?: string): Promise<Locator> {
      await page.getByRole('button', { name: 'Trigger Message Extension App' }).last().click();
      await menu('Search Command');
      const found = page.getByRole('group').filter({ hasText: 'Search-Based Message Extension' });
      if (commandId !== undefined) {
        await found.getByRole('button', { name: 'Specify Command ID or Parameter' }).click();
        await page.getByRole('textbox', { name: 'Command ID' }).fill(commandId);
        await page.getByRole('textbox', { name: 'Parameter name' }).fill('need');
      }
      await page.getByRole('textbox', { name: 'Enter a search term' }).fill(words);
      return found;
    },
  };
}
