import { html } from 'hono/html';
import { Temporal } from 'temporal-polyfill';
import { plainText } from '../../core/chat/plain-text.ts';
import type { SchoolCalendar } from '../../core/shared/school-calendar.ts';
import { messageHtml, type Setting } from './blocks.ts';
import { dayInWords, momentInWords, timeInWords } from './clock-moves.ts';
import type { Html } from './html.ts';
import { avatar, pollenAvatar } from './icons.ts';
import { POLLEN } from './places.ts';
import type { Letter } from './post-office.ts';

/** A conversation as one person sees it. */
export type Reading = {
  reader: string;
  /** The address of the place. */
  at: string;
  letters: readonly Letter[];
  nameOf: (author: string) => string;
  calendar: SchoolCalendar;
  setting: (letter: Letter, index: number) => Setting;
};

/** A message of more characters than this scrolls within itself. */
const LONG = 4000;

/** The letters of a place, by day, oldest first. */
export function lettersHtml(reading: Reading): Html {
  const { at, calendar, letters } = reading;
  const days = Map.groupBy(letters, (letter) => dayInWords(calendar, letter.at));
  return html`<div id="letters" class="letters" tabindex="0" role="region" aria-label="Messages" data-shows="${at}">
    ${letters.length === 0 && html`<p class="empty">Nothing here yet.</p>`}
    ${[...days].map(
      ([day, ofDay]) => html`<section aria-label="${day}"><h2 class="day"><span>${day}</span></h2>
        <ol>${ofDay.map((letter) => letterHtml(letter, reading))}</ol></section>`,
    )}
  </div>`;
}

/** A line of a message, to know it again by. */
export function excerpt(letter: Letter): string {
  const text = letter.message.summary.trim() === '' ? plainText(letter.message) : letter.message.summary;
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function letterHtml(letter: Letter, reading: Reading): Html {
  const { reader, calendar, nameOf } = reading;
  const name = nameOf(letter.author);
  const own = letter.author === reader;
  const kind = letter.author === POLLEN ? 'by-pollen' : own ? 'own' : 'by-colleague';
  const changed = Temporal.Instant.compare(letter.changedAt, letter.at) > 0;
  return html`<li id="m-${letter.id}" class="letter ${kind}" tabindex="-1" data-changed="${letter.changedAt.epochMilliseconds}" ${!own && html`data-announce="${`${name}: ${excerpt(letter)}`}"`}>
    ${letter.author === POLLEN ? pollenAvatar() : avatar({ id: letter.author, name })}
    <article aria-label="${`${name}, ${timeInWords(calendar, letter.at)}`}">
      <header><bdi class="name">${name}</bdi> <time datetime="${letter.at.toString({ smallestUnit: 'second' })}" title="${momentInWords(calendar, letter.at)}">${timeInWords(calendar, letter.at)}</time>
        ${changed && html`<span class="mark-changed">updated</span>`}
        ${letter.onlyFor !== undefined && html`<span class="mark-private">only visible to you</span>`}</header>
      <div class="bubble">
        ${quoteHtml(letter, reading)}
        ${bodyHtml(letter, reading.setting(letter, reading.letters.indexOf(letter)))}
      </div>
      ${letter.author === POLLEN && html`<p class="reply"><a id="reply-${letter.id}" href="${reading.at}?reply=${encodeURIComponent(letter.id)}" data-morph data-to-composer>Reply<span class="spoken"> to Pollen: ${excerpt(letter)}</span></a></p>`}
    </article>
  </li>`;
}

function quoteHtml(letter: Letter, { letters, nameOf }: Reading): Html {
  const quoted = letters.find((one) => one.id === letter.replyTo);
  if (quoted === undefined) return html``;
  return html`<a class="quote" href="#m-${quoted.id}"><bdi class="name">${nameOf(quoted.author)}</bdi> <bdi>${excerpt(quoted)}</bdi></a>`;
}

function bodyHtml(letter: Letter, setting: Setting): Html {
  const body = messageHtml(letter.message, setting);
  if (plainText(letter.message).length <= LONG) return html`<div class="body">${body}</div>`;
  return html`<div class="body long" tabindex="0" role="region" aria-label="A long message">${body}</div>`;
}
