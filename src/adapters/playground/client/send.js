// @ts-check
import { say, show } from './show.js';

/** Sends forms and follows marked links without leaving the page. */

/** Counts what the person asked for: the last wish wins, and looking again never takes its place. */
let asked = 0;
let busy = false;

/** Looks at the present address again; false where something is being sent, which brings a newer page itself. @returns {Promise<boolean>} */
export async function refresh() {
  if (busy) return false;
  const turn = asked;
  const address = location.href;
  const response = await fetch(address, { headers: { 'pollen-refresh': '1' } });
  const html = await response.text();
  const isPresent = turn === asked && address === location.href && !busy;
  if (isPresent && response.ok) show(html, address, undefined);
  return true;
}

/** Starts listening to forms, links and keys. */
export function startSending() {
  document.addEventListener('click', onClick, true);
  document.addEventListener('submit', (event) => void onSubmit(event));
  document.addEventListener('keydown', onKey);
}

/** @param {MouseEvent} event */
function onClick(event) {
  const target = event.target instanceof Element ? event.target : null;
  // The second click of a double click is never meant.
  if (event.detail > 1 && target?.closest('form[data-sends] button')) return event.preventDefault();
  const link = target?.closest('a[data-morph]');
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0)
    return;
  event.preventDefault();
  void follow(link.href, link.hasAttribute('data-to-composer'));
}

/** @param {string} address @param {boolean} toComposer */
async function follow(address, toComposer) {
  const turn = ++asked;
  const response = await reach(() => fetch(address));
  if (response === undefined || turn !== asked) return;
  show(await response.text(), response.url, undefined);
  if (toComposer) document.getElementById('say')?.focus();
}

/** @param {SubmitEvent} event */
async function onSubmit(event) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.hasAttribute('data-sends')) return;
  event.preventDefault();
  const button = event.submitter;
  if (busy || button?.getAttribute('aria-disabled') === 'true') return;
  const body = new FormData(form, button);
  const wide = form.enctype === 'multipart/form-data';
  const turn = ++asked;
  busy = true;
  form.setAttribute('aria-busy', 'true');
  button?.classList.add('busy');
  try {
    const sent = wide ? body : new URLSearchParams(/** @type {any} */ (body));
    const response = await reach(() => fetch(form.action, { method: 'POST', body: sent }));
    if (response === undefined) return;
    const html = await response.text();
    /** @type {HTMLElement | null} */ (form.closest('[popover]:popover-open'))?.hidePopover();
    if (form.id === 'composer') form.reset();
    if (turn === asked) show(html, response.url, form);
  } finally {
    busy = false;
    form.removeAttribute('aria-busy');
    button?.classList.remove('busy');
  }
}

/** Fetches; once more where nothing came back, since the same form sent twice is one turn. @param {() => Promise<Response>} ask */
async function reach(ask) {
  trouble('');
  try {
    const response = await ask().catch(ask);
    if (response.ok) return response;
    trouble((await response.text()).slice(0, 300));
  } catch {
    trouble('The playground did not answer. Is it still running? What you typed is still here.');
  }
  return undefined;
}

/** @param {string} text */
function trouble(text) {
  const line = document.getElementById('trouble');
  if (line !== null) line.textContent = text;
  if (text !== '') say(text);
}

/** Enter sends what stands in the box; Shift and Enter starts a new line. @param {KeyboardEvent} event */
function onKey(event) {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  if (!(event.target instanceof HTMLTextAreaElement) || event.target.id !== 'say') return;
  event.preventDefault();
  if (event.target.value.trim() !== '')
    event.target.form?.requestSubmit(/** @type {HTMLElement} */ (document.getElementById('send')));
}
