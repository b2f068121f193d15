import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { type PlaygroundProcess, startPlayground } from '../support/playground-process.ts';

const executablePath = chromiumPath();
if (executablePath === undefined) {
  console.warn('No Chromium was found here: the tests of the playground in a real browser were left out.');
}

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(executablePath === undefined)('the playground in a browser', () => {
  let browser: Browser;
  let pollen: PlaygroundProcess;

  beforeAll(async () => {
    [browser, pollen] = await Promise.all([chromium.launch({ executablePath, args: QUIET }), startPlayground()]);
  });
  afterAll(async () => {
    await browser?.close();
    await pollen?.stop();
  });

  /** A page as one opens it, and what went wrong in it. */
  async function open(width = 1280, height = 900): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(pollen.url);
    return { page, faults };
  }

  /** Clicks on a person and waits until the page is theirs and whole: words typed before that would go with the page that is left. */
  async function become(page: Page, name: string): Promise<void> {
    await page
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click();
    const chosen = page.locator('#people a[aria-current]', { hasText: name });
    await chosen.first().waitFor({ state: 'attached' });
    // Its script listens to Enter only then.
    await page.waitForLoadState('load');
  }

  it('plays the whole cycle: nudge, one tap, form, report, half a term later the plan is quoted', async () => {
    const { page, faults } = await open();
    await become(page, 'Jasper Nettlefold');
    await page.getByText('High attaining disadvantaged pupils').first().waitFor();
    await page.getByRole('button', { name: '4', exact: true }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('One thing I learned').fill('Ask the hardest question first');
    await form.getByLabel('What I will try').fill('One harder question on every slide');
    await form.getByLabel('With which class or group?').fill('8B');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'hidden' });
    await page.getByText(/I will ask what came of your plan/).waitFor();

    await become(page, 'Desmond Fairlight-Achebe');
    const box = page.getByRole('textbox', { name: /Write to Pollen/ });
    await box.fill('cpd report');
    await box.press('Enter');
    await page.getByRole('img', { name: /./ }).last().waitFor();
    await page
      .getByText(/have answered/)
      .first()
      .waitFor();

    await page.getByRole('button', { name: /Half a term later/ }).click();
    // At once, while the clock is still moving.
    await become(page, 'Jasper Nettlefold');
    await page.getByText('You planned: “One harder question on every slide”, with 8B.').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  }, 120_000);

  it('refuses the report to those who are no leaders, kindly', async () => {
    const { page } = await open();
    await become(page, 'Everton Bluebell');
    const box = page.getByRole('textbox', { name: /Write to Pollen/ });
    await box.fill('cpd report');
    await box.press('Enter');
    await page.getByText(/that one is for leaders/).waitFor();
    await page.close();
  }, 60_000);

  it('works by keyboard alone: search, open, answer', async () => {
    const { page } = await open();
    const search = page.getByRole('searchbox').or(page.getByLabel('Be anyone at school')).first();
    await search.focus();
    await page.keyboard.type('Tarquin');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pollen' }).first().waitFor();
    await page.getByRole('button', { name: '3', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/saved, 3 of 5/).waitFor();
    await page.close();
  }, 60_000);

  it('shows in one window what happens in another', async () => {
    const [one, other] = [await open(), await open()];
    await become(one.page, 'Everton Bluebell');
    await become(other.page, 'Everton Bluebell');
    const box = one.page.getByRole('textbox', { name: /Write to Pollen/ });
    await box.fill('what have I got left?');
    await box.press('Enter');
    await other.page.getByText('what have I got left?').waitFor();
    await Promise.all([one.page.close(), other.page.close()]);
  }, 60_000);

  it('shows a whole date and time to move the clock to, with AM or PM too', async () => {
    const { page } = await open();
    await become(page, 'Everton Bluebell');
    // It is in sight only once the page has its looks.
    await page.locator('#move-at').waitFor();
    const room = await page.locator('#move-at').evaluate((input) => input.clientWidth);
    // An American date in the same type, with the button that opens a calendar.
    const needed = await page.evaluate<number>(`(() => {
      const words = document.body.appendChild(document.createElement('span'));
      words.textContent = '12/28/2026, 08:48 PM';
      words.style.font = getComputedStyle(document.querySelector('#move-at')).font;
      return words.getBoundingClientRect().width + 24;
    })()`);
    expect(room).toBeGreaterThanOrEqual(needed);
    await page.close();
  }, 60_000);

  it.each([
    { width: 1280, scheme: 'light' as const },
    { width: 1280, scheme: 'dark' as const },
    { width: 360, scheme: 'light' as const },
  ])(
    'has no fault that axe can see, and nothing wider than $width pixels ($scheme)',
    async ({ width, scheme }) => {
      const { page } = await open(width, 800);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      if (width < 600) await page.getByRole('button', { name: 'Choose a person' }).click();
      await become(page, 'Lavender Okonjo-Frith');
      await page.getByRole('textbox', { name: /Write to Pollen/ }).waitFor();
      await page.evaluate(axe);
      const found = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
      );
      expect(found).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    },
    60_000,
  );
});
