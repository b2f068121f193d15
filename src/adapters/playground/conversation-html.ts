import { html } from 'hono/html';
import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../../core/chat/message.ts';
import type { Person } from '../../core/shared/people.ts';
import type { SchoolCalendar } from '../../core/shared/school-calendar.ts';
import { messageHtml } from './blocks.ts';
import { dayInWords } from './clock-moves.ts';
import { type Html, hidden } from './html.ts';
import { excerpt, lettersHtml } from './letters-html.ts';
import type { Spot } from './places.ts';
import type { Letter } from './post-office.ts';

/** A place as one person sees it. `nonce` is new on every page. */
export type Conversation = {
  person: Person;
  spot: Spot;
  letters: readonly Letter[];
  replyingTo?: Letter;
  nameOf: (author: string) => string;
  calendar: SchoolCalendar;
  nonce: string;
};

/** The address of a place in the eyes of a person. */
export function addressOf(person: string, path: string): string {
  return `/as/${encodeURIComponent(person)}/${path}`;
}

/** A conversation with Pollen or a channel: its letters, and a box to write in. */
export function conversationHtml(conversation: Conversation): Html {
  const { person, spot, letters, nameOf, calendar, nonce } = conversation;
  const at = addressOf(person.id, spot.path);
  const action = addressOf(person.id, 'turn');
  return html`<main id="conversation" class="conversation" tabindex="-1">
    <header class="place-head"><h1><bdi>${spot.name}</bdi></h1>
      <p><bdi>${spot.about}</bdi>${spot.place.kind === 'channel' && ` · ${spot.members} people`}</p></header>
    ${lettersHtml({
      reader: person.id,
      at,
      letters,
      nameOf,
      calendar,
      setting: (letter, index) => ({
        id: `b-${letter.id}`,
        nonce: `${nonce}.${index}`,
        files: addressOf(person.id, `files/${encodeURIComponent(letter.id)}`),
        press: { action, fields: { place: spot.path, message: letter.id } },
      }),
    })}
    ${composerHtml(conversation, action, at)}
  </main>`;
}

function composerHtml({ person, spot, replyingTo, nameOf, nonce }: Conversation, action: string, at: string): Html {
  const direct = spot.place.kind === 'direct';
  return html`<form class="composer" id="composer" method="post" action="${action}" enctype="multipart/form-data" data-sends>
    ${hidden({ do: 'say', place: spot.path, nonce: `${nonce}.say`, inReplyTo: replyingTo?.id })}
    ${
      replyingTo !== undefined &&
      html`<p class="replying">Replying to <strong><bdi>${nameOf(replyingTo.author)}</bdi></strong>: <bdi>${excerpt(replyingTo)}</bdi>
      <a id="no-reply" href="${at}" data-morph data-to-composer>Stop replying</a></p>`
    }
    <label class="spoken" for="say">${direct ? 'Write to Pollen' : `Write in ${spot.name}`} as ${person.name}</label>
    <div class="say">
      <textarea id="say" name="text" rows="1" aria-describedby="say-hint" placeholder="${direct ? 'Write to Pollen…' : `Write in ${spot.name}…`}" ${replyingTo !== undefined && html`autofocus`}></textarea>
      <button class="primary" id="send">Send</button>
    </div>
    <p class="hint" id="say-hint">${
      direct
        ? html`Just reply in your own words, or try <kbd>/pollen help</kbd>. <span class="keys">Enter sends, Shift and Enter starts a new line.</span>`
        : html`Pollen reads what starts with <kbd>/pollen</kbd> or names <kbd>@Pollen</kbd>. <span class="keys">Enter sends.</span>`
    }</p>
  </form>`;
}

/** A person's Home with Pollen, as the bot showed it. */
export function homeHtml(home: {
  person: Person;
  message?: Message;
  now: Temporal.Instant;
  calendar: SchoolCalendar;
  nonce: string;
}): Html {
  const { person, message, now, calendar, nonce } = home;
  const action = addressOf(person.id, 'turn');
  const setting = {
    id: 'home',
    nonce: `${nonce}.home`,
    files: addressOf(person.id, 'files/home'),
    press: { action, fields: { place: 'home' } },
  };
  return html`<main id="conversation" class="conversation at-home" tabindex="-1">
    <header class="place-head"><h1>Home</h1><p>What Pollen has for <bdi>${person.name}</bdi></p></header>
    <div id="letters" class="letters" tabindex="0" role="region" aria-label="Home">
      <h2 class="day"><span>${dayInWords(calendar, now)}</span></h2>
      <div class="home-card body">${message === undefined ? html`<p class="empty">Nothing here yet.</p>` : messageHtml(message, setting)}</div>
    </div>
  </main>`;
}
