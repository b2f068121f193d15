import { html } from 'hono/html';
import type { Html } from './html.ts';

/** Pollen's mark: a cell of honeycomb with grains in it. */
export function mark(): Html {
  return html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path class="cell" d="M16 1.8 28.3 8.9v14.2L16 30.2 3.7 23.1V8.9z"></path>
    <circle class="grain" cx="16" cy="16" r="3.6"></circle>
    <circle class="grain" cx="16" cy="8.4" r="2"></circle><circle class="grain" cx="16" cy="23.6" r="2"></circle>
    <circle class="grain" cx="9.4" cy="12.2" r="2"></circle><circle class="grain" cx="22.6" cy="12.2" r="2"></circle>
    <circle class="grain" cx="9.4" cy="19.8" r="2"></circle><circle class="grain" cx="22.6" cy="19.8" r="2"></circle>
  </svg>`;
}

const HUES = 8;

/** A person's initials in a colour of their own. */
export function avatar(person: { id: string; name: string }): Html {
  const names = person.name.trim().split(/\s+/);
  const initials = [names[0], names.length > 1 ? names.at(-1) : undefined].map((n) => [...(n ?? '')][0] ?? '').join('');
  const hue = [...person.id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % HUES;
  return html`<span class="avatar hue-${hue}" aria-hidden="true">${initials.toUpperCase()}</span>`;
}

/** Pollen's picture beside its messages. */
export function pollenAvatar(): Html {
  return html`<span class="avatar of-pollen" aria-hidden="true">${mark()}</span>`;
}
