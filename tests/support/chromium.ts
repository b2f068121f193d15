import { existsSync } from 'node:fs';
import { onBuildServer } from './environment.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium for the browser tests is; undefined if there is none, except on the build server, where it throws. */
export function chromiumPath(): string | undefined {
  const path = places.find(existsSync);
  if (!path && onBuildServer) throw new Error(`The browser tests need Chromium. Looked for ${places.join(', ')}`);
  return path;
}
