// @ts-check
import { applyFilters } from './filter.js';

/** Puts a fetched page in place of the shown one, so that typing, focus and scrolling survive. */

/** @type {typeof import('idiomorph').Idiomorph} */
const { morph } = /** @type {any} */ (globalThis).Idiomorph;

/** Where the focus was when a form was opened, by element id. @type {string | undefined} */
let opener;

/** What a person changed and did not send stays. @param {Element} element */
function isDirty(element) {
  if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
  if (element instanceof HTMLOptionElement) {
    return [...(element.closest('select')?.options ?? [])].some((one) => one.selected !== one.defaultSelected);
  }
  if (!(element instanceof HTMLInputElement) || element.type === 'hidden') return false;
  return element.value !== element.defaultValue || element.checked !== element.defaultChecked;
}

/** @param {string} html @param {string} address @param {HTMLFormElement | undefined} sent */
export function show(html, address, sent) {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const fresh = next.getElementById('app');
  const app = document.getElementById('app');
  if (fresh === null || app === null) return location.assign(address);
  const before = snapshot();
  if (!document.activeElement?.closest('dialog')) opener = document.activeElement?.id || opener;
  void morph(app, fresh, {
    morphStyle: 'outerHTML',
    callbacks: {
      beforeAttributeUpdated(name, element) {
        if (name === 'open') return false;
        const typed = ['value', 'checked', 'selected'].includes(name) && isDirty(element);
        return !(typed && sent?.contains(element) !== true);
      },
    },
  });
  document.title = next.title;
  if (address !== location.href) history.replaceState(null, '', address);
  settle(before, sent);
  announce(before);
}

/** @typedef {{ letters: Map<string, string>; unread: Map<string, number>; letter: string | undefined; place: string | undefined; atEnd: boolean; dialog: boolean }} Snapshot */

/** @returns {Snapshot} */
function snapshot() {
  const list = document.getElementById('letters');
  return {
    letters: new Map(
      [...document.querySelectorAll('.letter')].map((one) => [one.id, one.getAttribute('data-changed') ?? '']),
    ),
    unread: new Map(placesNow()),
    letter: document.activeElement?.closest('.letter')?.id,
    place: list?.dataset.shows,
    atEnd: list === null || list.scrollHeight - list.scrollTop - list.clientHeight < 120,
    dialog: document.querySelector('#form-dialog') !== null,
  };
}

/**
 * Puts right what a server cannot know: the modal dialog, the focus, the scrolling, the filters.
 * @param {Snapshot | undefined} before @param {HTMLFormElement | undefined} sent
 */
export function settle(before, sent) {
  const dialog = /** @type {HTMLDialogElement | null} */ (document.querySelector('#form-dialog'));
  const opening = dialog !== null && !dialog.matches(':modal');
  if (opening) {
    dialog.removeAttribute('open');
    dialog.showModal();
    dialog.addEventListener('cancel', cancelled);
    document.getElementById('form-title')?.focus();
  }
  if (opening || (dialog !== null && sent !== undefined)) document.getElementById('form-errors')?.focus();
  applyFilters();
  scroll(before, sent);
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (dialog !== null || before === undefined || !lost) return;
  const back = document.getElementById((before.dialog ? opener : before.letter) ?? '');
  const target = back ?? [...document.querySelectorAll('.letter')].at(-1) ?? document.getElementById('conversation');
  /** @type {HTMLElement | null} */ (target)?.focus({ preventScroll: true });
}

/** To the letter that is new or that a press changed, so that a long one can be read from its beginning. @param {Snapshot | undefined} before @param {HTMLFormElement | undefined} sent */
function scroll(before, sent) {
  const people = document.getElementById('people-groups');
  const chosen = /** @type {HTMLElement | null} */ (people?.querySelector('a[aria-current]'));
  if (before === undefined && people && chosen) people.scrollTop = chosen.offsetTop - people.clientHeight / 2;
  const list = document.getElementById('letters');
  if (list === null || list.closest('.at-home') !== null || location.hash !== '') return;
  const letters = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.letter')]);
  const isOpening = before === undefined || before.place !== list.dataset.shows;
  if (isOpening) return to(list, letters.at(-1));
  const changed = letters.find((one) => (before.letters.get(one.id) ?? one.dataset.changed) !== one.dataset.changed);
  const fresh = letters.find((one) => !before.letters.has(one.id));
  const isAbove = changed !== undefined && changed.offsetTop < list.scrollTop;
  if (fresh === undefined && sent !== undefined && isAbove) return to(list, changed);
  if (before.atEnd || sent?.id === 'composer') to(list, fresh);
}

/** Brings a letter's beginning into view. @param {HTMLElement} list @param {HTMLElement | undefined} letter */
function to(list, letter) {
  if (letter !== undefined) list.scrollTop = letter.offsetTop - 12;
}

/** Escape gives a form up as its Cancel does. @param {Event} event */
function cancelled(event) {
  event.preventDefault();
  document.getElementById('form-cancel')?.click();
}

/** @returns {[string, number][]} */
function placesNow() {
  return [...document.querySelectorAll('[data-unread]')].map((one) => [
    one.getAttribute('data-place') ?? '',
    Number(one.getAttribute('data-unread')),
  ]);
}

/** Says what came, in the live region. @param {Snapshot} before */
function announce(before) {
  const came = [...document.querySelectorAll('.letter[data-announce]')]
    .filter((one) => before.letters.get(one.id) !== one.getAttribute('data-changed'))
    .map((one) => one.getAttribute('data-announce') ?? '');
  const elsewhere = placesNow()
    .filter(([place, count]) => count > (before.unread.get(place) ?? 0))
    .map(([place]) => `Something new in ${place}`);
  const shown = before.letters.size === 0 && came.length > 3 ? [] : came.slice(-3);
  say([...shown, ...elsewhere].join('. '));
}

/** @param {string} text */
export function say(text) {
  const announcer = document.getElementById('announcer');
  if (announcer !== null && text !== '') announcer.textContent = text;
}
