// @ts-check

/** Narrows lists while a person types into the search box above them, and counts what is ticked in folded ones. */

/** Starts listening to every search box and folded list, those to come included. */
export function startFilters() {
  document.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset.filter !== undefined)
      narrow(event.target, true);
  });
  document.addEventListener('change', (event) => {
    const folded = event.target instanceof Element ? event.target.closest('.folded') : null;
    const count = folded?.querySelector('[data-count]');
    if (folded && count) count.textContent = String(folded.querySelectorAll(':checked').length);
  });
  document.addEventListener('submit', (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (!form.hasAttribute('data-finds')) return;
    event.preventDefault();
    /** @type {HTMLElement | null} */ (document.querySelector('#people-groups li:not([hidden]) a'))?.click();
  });
  document.addEventListener('keydown', (event) => {
    const inList =
      event.target instanceof HTMLInputElement &&
      event.target.closest('dialog') &&
      event.target.dataset.filter !== undefined;
    if (inList && event.key === 'Enter') event.preventDefault();
  });
}

/** Narrows every list again, as after an update. */
export function applyFilters() {
  for (const input of document.querySelectorAll('input[data-filter]'))
    narrow(/** @type {HTMLInputElement} */ (input), false);
}

/** @param {HTMLInputElement} input @param {boolean} aloud */
function narrow(input, aloud) {
  const list = document.getElementById(input.dataset.filter ?? '');
  if (list === null) return;
  const words = input.value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const rows = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[data-search]')]);
  for (const row of rows) row.hidden = !words.every((word) => (row.dataset.search ?? '').includes(word));
  for (const group of /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.group')])) {
    group.hidden = group.querySelector('[data-search]:not([hidden])') === null;
  }
  const found = document.getElementById(`${input.id}-found`);
  if (found === null) return;
  const people = new Set(rows.filter((row) => !row.hidden).map((row) => row.querySelector('a')?.getAttribute('href')));
  const text = words.length === 0 ? '' : `${people.size} found`;
  if (aloud || text !== found.textContent) found.textContent = text;
}
