// @ts-check
import { refresh } from './send.js';

/** Keeps the page up to date and its clock running. */

const SOON_MILLISECONDS = 60;
const TICK_MILLISECONDS = 5000;

/** The newest version that the server told of. */
let newest = '';
let running = false;

/** Starts listening; a page that nobody looks at listens to nothing and looks again when it is seen. */
export function startLive() {
  /** @type {EventSource | undefined} */
  let source;
  const attend = () => {
    source?.close();
    source = undefined;
    if (document.hidden) return;
    source = new EventSource('/live');
    source.addEventListener('version', (event) => {
      newest = event.data;
      void catchUp();
    });
  };
  document.addEventListener('visibilitychange', attend);
  attend();
  startClock();
}

/** Looks again until the page is as new as the server; several changes at once are one look. */
async function catchUp() {
  if (running) return;
  running = true;
  try {
    let looks = 0;
    let sought = newest;
    while (looks < 50 && shown() !== newest) {
      // Only looks in vain for one and the same version are counted.
      if (sought !== newest) looks = 0;
      sought = newest;
      await new Promise((resolve) => setTimeout(resolve, SOON_MILLISECONDS));
      if (shown() !== newest && (await refresh())) looks += 1;
    }
  } catch {
    // The stream comes back by itself, and with it the next look.
  } finally {
    running = false;
  }
}

function shown() {
  return document.getElementById('app')?.dataset.version;
}

/** Runs the shown clock on between updates. */
function startClock() {
  let base = '';
  let since = 0;
  setInterval(() => {
    const line = document.getElementById('now');
    if (line === null) return;
    if (line.dataset.now !== base) {
      base = line.dataset.now ?? '';
      since = performance.now();
    }
    const now = new Date(Number(base) + performance.now() - since);
    const part = { timeZone: line.dataset.zone };
    const day = now.toLocaleDateString('en-GB', {
      ...part,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    const time = now.toLocaleTimeString('en-GB', { ...part, hour: '2-digit', minute: '2-digit' });
    const text = `${day.replace(',', '')}, ${time}`;
    if (line.textContent !== text) line.textContent = text;
  }, TICK_MILLISECONDS);
}
