import { type Browser, chromium, type Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { hasLocalSlack, startInSlack } from '../support/local-slack.ts';

const executablePath = chromiumPath();
const possible = executablePath !== undefined && hasLocalSlack();
if (!possible) console.warn('No Chromium, or no local Slack for this system: the tests in Slack were left out.');

describe.skipIf(!possible)('in a Slack that is not ours, in a browser', () => {
  let browser: Browser;
  let slack: Awaited<ReturnType<typeof startInSlack>>;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
    });
  });
  afterEach(() => slack?.stop());
  afterAll(() => browser?.close());

  const box = (page: Page) => page.getByRole('textbox', { name: /^Message/ });
  const write = async (page: Page, text: string) => {
    await box(page).fill(text);
    await box(page).press('Enter');
  };

  it.each(['events', 'socket'] as const)('answers commands, clicks, forms and the Home (%s)', async (mode) => {
    slack = await startInSlack(mode);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(15_000);
    await page.goto(slack.url);

    await write(page, '/pollen help');
    await page.getByText('only visible to you').waitFor();
    await page.getByText('Here is what I understand.').waitFor();

    await page
      .getByRole('button', { name: /Pollen/ })
      .first()
      .click();
    await page.getByText('Hello Ada').waitFor();
    await page.getByRole('button', { name: 'My CPD' }).click();

    await page.getByRole('button', { name: 'Ada Byron' }).click();
    await page.getByText('Nothing in your record yet.').waitFor();
    await write(page, 'log cpd');
    await page.getByRole('button', { name: 'Log CPD' }).last().click();

    const modal = page.locator('.modal');
    await modal.getByRole('button', { name: 'Log it' }).click();
    await page
      .getByText(/Please answer this one/)
      .first()
      .waitFor();
    await modal.getByRole('textbox').first().fill('Retrieval <!channel> & *stars*');
    await modal.getByRole('combobox').first().selectOption({ label: 'Reading literature' });
    // This Slack sends a date only once it was touched; Slack's own sends the one it shows.
    await modal
      .locator('input[type=date]')
      .first()
      .fill(Temporal.Now.plainDateISO('Europe/London').subtract({ days: 3 }).toString());
    await modal.getByRole('button', { name: 'Log it' }).click();
    await modal.waitFor({ state: 'detached' });
    await page
      .getByText(/Lovely, Retrieval .*!channel.* is in your record/)
      .first()
      .waitFor();

    await page.getByRole('button', { name: /🏠/ }).click();
    await page
      .getByText(/Retrieval .*!channel.*\(attended\)/)
      .first()
      .waitFor();
    expect(await page.getByText('Waiting for you').count()).toBe(1);

    // What a press in the Home brings about is said there, and the form that goes with it opens.
    await page.getByRole('button', { name: '4', exact: true }).click();
    await modal.getByText('Your evaluation').waitFor();
    await modal.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Add or change' }).waitFor();
    await page.getByText('Nothing is waiting for you.').waitFor();
    await page.close();
  });
});
