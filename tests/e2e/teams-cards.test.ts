import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPress } from '../../src/adapters/teams/card-data.ts';
import { readSubmission } from '../../src/core/chat/form.ts';
import { cardPage } from '../support/card-page.ts';
import { chromiumPath } from '../support/chromium.ts';
import { followUp, mendCard, nudgeCard } from '../support/sample-cards.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = chromiumPath();
if (executablePath === undefined) console.warn('No Chromium: the tests of cards in a browser were left out.');

describe.skipIf(executablePath === undefined)('cards drawn by Microsoft’s own renderer', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
  });
  afterAll(() => browser?.close());

  const pressed = async () => readPress(((await page.evaluate('window.pressed')) as unknown[]).at(-1));

  it('ask with one tap', async () => {
    await page.setContent(cardPage([nudgeCard]));
    await page.getByText('How was').waitFor();
    await page.getByRole('button', { name: '5 very much' }).click();
    expect(await pressed()).toEqual({ kind: 'action', action: 'evaluation.rate', value: 'p1 5' });
  });

  it('show what is to be mended at its field, keep what was typed, and send what is filled in then', async () => {
    const typed = '**no** time <b>at</b> all, [sorry](https://a.b)';
    await page.setContent(cardPage([mendCard(typed)]));
    await page.getByText('⚠ To mend: Please answer this one.').waitFor();
    const barrier = page.getByRole('textbox', { name: 'What got in the way, if anything?' });
    expect(await barrier.inputValue()).toBe(typed);
    await page.getByRole('radio', { name: 'Once or twice' }).check();
    await barrier.fill(`${typed} 🙂`);
    await page.getByRole('button', { name: 'Save' }).click();
    const press = await pressed();
    if (press?.kind !== 'submission') throw new Error('no form was sent');
    expect(press).toMatchObject({ form: 'evaluation.follow-up', context: 'p1 half-term' });
    expect(readSubmission(followUp, press.values)).toEqual({
      ok: true,
      values: { use: 'once', barrier: `${typed} 🙂` },
    });
  });

  it('have no fault that axe can see', async () => {
    await page.setContent(cardPage([nudgeCard, mendCard('no time')]));
    await page.evaluate(axe);
    const found = "axe.run('article').then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))";
    expect(await page.evaluate(found)).toEqual([]);
  });
});
