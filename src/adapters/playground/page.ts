import { html } from 'hono/html';
import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../../core/shared/people.ts';
import type { School } from '../../core/shared/school.ts';
import { STYLES } from './assets.ts';
import { clockHtml, movesHtml } from './clock-html.ts';
import { addressOf } from './conversation-html.ts';
import type { Offers } from './field-html.ts';
import { formHtml, type OpenForm } from './form-html.ts';
import type { Html } from './html.ts';
import { avatar, mark } from './icons.ts';
import { waitingInWords } from './notes.ts';
import { type Picker, peopleHtml } from './people-html.ts';
import type { Spot } from './places.ts';

/** The person whose eyes the page looks through, and what they see. */
export type Seen = {
  person: Person;
  spots: readonly Spot[];
  unread: ReadonlyMap<string, number>;
  /** The path of the place shown. */
  path: string;
  main: Html;
  form?: { open: OpenForm; offers: Offers; nonce: string };
};

/** All that a page shows. */
export type View = {
  school: School;
  now: Temporal.Instant;
  version: string;
  picker: Picker;
  note?: string;
  seen?: Seen;
};

/** How many of those with something waiting the welcome offers to begin with. */
const WELCOME_PEOPLE = 6;

/** A whole page. Works without a script; with one it stays up to date. */
export function pageHtml(view: View): Html {
  const { seen } = view;
  const title = seen === undefined ? view.school.name : `${seen.person.name} at ${view.school.name}`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} – Pollen playground</title>
  <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
  ${STYLES.map((name) => html`<link rel="stylesheet" href="/assets/${name}">`)}
  <script src="/assets/idiomorph.js" defer></script>
  <script type="module" src="/assets/main.js"></script>
</head>
<body>
<div id="app" data-version="${view.version}">
  <a class="skip" href="#conversation">Skip to the conversation</a>
  ${topHtml(view)}
  <div class="columns ${seen === undefined && 'nobody'}">
    ${peopleHtml(view.picker)}
    <div class="side">
      ${seen === undefined ? html`` : placesHtml(seen)}
      ${movesHtml(view.school.calendar, view.now, hereOf(seen))}
    </div>
    ${seen === undefined ? welcomeHtml(view) : seen.main}
  </div>
  ${seen?.form !== undefined && formOf(seen, seen.form)}
</div>
<div id="trouble" role="alert"></div>
<div id="announcer" class="spoken" role="status"></div>
</body>
</html>`;
}

function topHtml({ school, now, note, seen }: View): Html {
  return html`<header class="top">
    <a class="brand" href="/">${mark()}<span>Pollen <small>playground</small></span></a>
    <p class="about"><strong><bdi>${school.name}</bdi></strong> A simulator without log-in, with data of its own. <span class="more">Be anyone; nothing leaves this computer.</span></p>
    ${clockHtml(school.calendar, now)}
    <div id="note" class="note-line" role="status">${note !== undefined && html`<p>${note}</p> <a id="note-close" href="${hereOf(seen)}" data-morph>Dismiss</a>`}</div>
  </header>`;
}

function placesHtml({ person, spots, unread, path }: Seen): Html {
  const role = [person.roleTitle, person.department].filter((part) => part !== '').join(' · ');
  return html`<nav class="places" aria-label="${`What ${person.name} sees`}">
    <div class="me">
      ${avatar(person)}
      <p class="who"><bdi class="name">${person.name}</bdi><small><bdi>${role}</bdi></small></p>
      <button type="button" class="switch" id="switch" popovertarget="people">Switch person</button>
    </div>
    <ul>
      ${placeLink(person, { path: 'home', name: 'Home' }, path, 0)}
      ${spots.map((spot) => placeLink(person, spot, path, unread.get(spot.place.id) ?? 0))}
    </ul></nav>`;
}

function placeLink(person: Person, spot: { path: string; name: string }, here: string, unread: number): Html {
  return html`<li><a href="${addressOf(person.id, spot.path)}" id="place-${spot.path}" ${spot.path === here && html`aria-current="page"`} data-unread="${unread}" data-place="${spot.name}">
    <bdi>${spot.name}</bdi>${unread > 0 && html`<span class="badge">${unread}<span class="spoken"> unread</span></span>`}</a></li>`;
}

function hereOf(seen: Seen | undefined): string {
  return seen === undefined ? '/' : addressOf(seen.person.id, seen.path);
}

function welcomeHtml({ school, picker }: View): Html {
  const first = picker.people.filter((person) => picker.waiting.has(person.id)).slice(0, WELCOME_PEOPLE);
  return html`<main id="conversation" class="conversation welcome" tabindex="-1">
    <div class="welcome-text">
      ${mark()}
      <h1>Be anyone at <bdi>${school.name}</bdi></h1>
      <p>Pick a member of staff and see Pollen as they would: their messages, their channels and their Home. Then move the clock and watch what arrives.</p>
      <p><strong>${waitingInWords(picker.waiting.size)}</strong>
      ${picker.waiting.size === 0 && 'Try “Next school day, 15:30”.'}</p>
      ${first.length > 0 && html`<ul class="welcome-people">${first.map((person) => html`<li><a class="button" id="welcome-${person.id}" href="${addressOf(person.id, 'dm')}">${avatar(person)}<bdi>${person.name}</bdi></a></li>`)}</ul>`}
      <p><button type="button" class="primary choose" id="choose" popovertarget="people">Choose a person</button></p>
    </div>
  </main>`;
}

function formOf({ person, path }: Seen, { open, offers, nonce }: NonNullable<Seen['form']>): Html {
  return formHtml(open, {
    action: addressOf(person.id, 'turn'),
    fields: { do: 'submit', place: path, nonce: `${nonce}.form` },
    cancel: addressOf(person.id, path),
    offers,
  });
}
