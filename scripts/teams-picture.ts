// node run.mjs scripts/teams-picture.ts: draws docs/pictures/teams.png anew, with the Chromium of the browser tests.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { cardPage } from '../tests/support/card-page.ts';
import { chromiumPath } from '../tests/support/chromium.ts';
import { mendCard, nudgeCard } from '../tests/support/sample-cards.ts';

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1032, height: 300 } });
  await page.setContent(cardPage([nudgeCard, mendCard('The register takes all of the first five minutes')]));
  await page.screenshot({
    path: fileURLToPath(new URL('../docs/pictures/teams.png', import.meta.url)),
    fullPage: true,
  });
} finally {
  await browser.close();
}
