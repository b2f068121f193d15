import type { Temporal } from 'temporal-polyfill';
import { type Message, words } from '../../core/chat/message.ts';
import { plain } from '../../core/chat/rich-text.ts';
import type { Person } from '../../core/shared/people.ts';
import type { MovableClock } from './clock.ts';
import { momentInWords } from './clock-moves.ts';
import { conversationHtml, homeHtml } from './conversation-html.ts';
import type { PlaygroundHost } from './host.ts';
import type { Html } from './html.ts';
import { accountOf } from './inbound.ts';
import type { Live } from './live.ts';
import type { Memory } from './memory.ts';
import { noteText } from './notes.ts';
import { pageHtml, type Seen, type View } from './page.ts';
import { channelsOf, directPlace, POLLEN, type Spot, spotsOf } from './places.ts';
import type { PostOffice } from './post-office.ts';

type Given = {
  host: PlaygroundHost;
  postOffice: PostOffice;
  clock: MovableClock;
  memory: Memory;
  live: Live;
  newId: () => string;
};

/** What the address of a page asks for besides the place. */
export type Asked = { note?: string; query?: string; reply?: string; form?: string; refresh: boolean };

const NEWEST = 200;

/** Gathers what a page shows. Looking at a place marks it as read, and opening Home is a turn. */
export function looker({ host, postOffice, clock, memory, live, newId }: Given) {
  return {
    async welcome(asked: Asked): Promise<Html> {
      const version = live.version();
      return pageHtml(await viewOf(version, await host.people(), asked));
    },

    /** The page of a person's place, or nothing where there is no such person or place. */
    async place(personId: string, path: string, asked: Asked): Promise<Html | undefined> {
      // Before anything is read: what changes meanwhile makes the page look again.
      const version = live.version();
      const people = await host.people();
      const person = people.find((one) => one.id === personId);
      const spots = person === undefined ? [] : spotsOf(person, people);
      const spot = spots.find((one) => one.path === path);
      if (person === undefined || (spot === undefined && path !== 'home')) return undefined;
      const nonce = newId();
      const main =
        spot === undefined
          ? await home(person, nonce, asked.refresh)
          : await conversation(person, spot, people, nonce, asked);
      const unread = await postOffice.unread(
        person.id,
        spots.map((one) => one.place.id),
      );
      const seen: Seen = { person, spots, unread, path, main, form: formOf(person, people, nonce, asked.form) };
      return pageHtml({ ...(await viewOf(version, people, asked, person.id)), seen });
    },
  };

  async function viewOf(version: string, people: readonly Person[], asked: Asked, chosen?: string): Promise<View> {
    const waiting = await postOffice.waiting(new Map(people.map((one) => [one.id, directPlace(one.id)])));
    const picker = { people, waiting, chosen, query: asked.query ?? '' };
    const school = await host.school();
    const now = clock.now();
    const present = { moment: momentInWords(school.calendar, now), waiting: waiting.size };
    return { school, now, version, picker, note: noteText(asked.note, present) };
  }

  async function conversation(
    person: Person,
    spot: Spot,
    people: readonly Person[],
    nonce: string,
    asked: Asked,
  ): Promise<Html> {
    const letters = await postOffice.newest(spot.place.id, person.id, NEWEST);
    const newest = letters.at(-1);
    const before = await postOffice.unread(person.id, [spot.place.id]);
    if (newest !== undefined && (before.get(spot.place.id) ?? 0) > 0) {
      await postOffice.markRead(person.id, spot.place.id, newest.at);
      live.changed();
    }
    const names = new Map([[POLLEN, 'Pollen'], ...people.map((one): [string, string] => [one.id, one.name])]);
    const replyingTo = letters.find((letter) => letter.id === asked.reply);
    const nameOf = (author: string) => names.get(author) ?? 'A former colleague';
    const { calendar } = await host.school();
    return conversationHtml({ person, spot, letters, replyingTo, nameOf, calendar, nonce });
  }

  async function home(person: Person, nonce: string, refresh: boolean): Promise<Html> {
    const now = clock.now();
    const known = memory.home(person.id);
    const message = refresh && known !== undefined ? known : await opened(person, now);
    return homeHtml({ person, message, now, calendar: (await host.school()).calendar, nonce });
  }

  async function opened(person: Person, at: Temporal.Instant): Promise<Message | undefined> {
    const id = `pg:${newId()}`;
    const place = { kind: 'direct', id: directPlace(person.id) } as const;
    try {
      const replies = await host.handle({ id, from: accountOf(person.id), place, at, deed: { kind: 'opened-home' } });
      const shown = replies.findLast((reply) => reply.kind === 'home' || reply.kind === 'whisper');
      if (shown?.kind === 'home') memory.keepHome(person.id, shown.message);
      return shown?.message;
    } catch (error) {
      host.failed(error, id);
      const sorry = `Sorry, Home could not be opened just now. If it happens again, please give whoever looks after Pollen this number: ${id}`;
      return words(plain(sorry), sorry);
    }
  }

  function formOf(person: Person, people: readonly Person[], nonce: string, id: string | undefined): Seen['form'] {
    const open = id === undefined ? undefined : memory.form(id);
    if (open === undefined || open.person !== person.id) return undefined;
    const listed = people.map((one) => ({
      id: one.id,
      name: one.name,
      about: [one.roleTitle, one.department].filter((p) => p !== '').join(', '),
    }));
    const places = channelsOf(people).map((one) => ({ ...one, about: '' }));
    return { open, offers: { people: listed, places }, nonce };
  }
}
