import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Messenger } from '../../core/chat/messenger.ts';
import { UserError } from '../../core/shared/errors.ts';
import { asset } from './assets.ts';
import type { MovableClock } from './clock.ts';
import { readMove } from './clock-moves.ts';
import { addressOf } from './conversation-html.ts';
import { downloadHeaders, fileOf } from './files.ts';
import { guarded } from './guard.ts';
import type { PlaygroundHost } from './host.ts';
import { readPosted } from './inbound.ts';
import { openLive } from './live.ts';
import { type Asked, looker } from './look.ts';
import { openMemory } from './memory.ts';
import { playgroundMessenger } from './messenger.ts';
import { type Note, withNote } from './notes.ts';
import { performer } from './perform.ts';
import { directPlace, spotsOf } from './places.ts';
import type { PostOffice } from './post-office.ts';
import { risingClock } from './stamp.ts';

const BODY_MAX = 256 * 1024;

/** What the playground is made of. */
type Given = { host: PlaygroundHost; postOffice: PostOffice; clock: MovableClock; newId: () => string };

/** The playground: its pages, the messenger that delivers into it, and `close`, which ends the live streams of open pages. */
export function createPlayground({ host, postOffice, clock, newId }: Given): {
  app: Hono;
  messenger: Messenger;
  close: () => void;
} {
  const live = openLive(newId());
  const memory = openMemory();
  const stamp = risingClock(clock);
  const look = looker({ host, postOffice, clock, memory, live, newId });
  const perform = performer({ host, postOffice, memory, stamp, changed: live.changed });
  const app = new Hono();

  app.use(guarded);
  app.use(
    bodyLimit({
      maxSize: BODY_MAX,
      onError: (c) => c.text('That is too much at once: please send at most 256 kB.', 413),
    }),
  );

  app.get('/', async (c) => c.html(await look.welcome(askedOf(c))));
  app.get('/live', (c) => live.stream(c));
  app.get('/assets/:name', async (c) => {
    const found = await asset(c.req.param('name'));
    return found === undefined
      ? c.notFound()
      : c.body(found.body, 200, { 'Content-Type': found.type, 'Cache-Control': 'no-cache' });
  });
  app.get('/as/:person', (c) => c.redirect(addressOf(c.req.param('person'), 'dm')));
  app.get('/as/:person/home', (c) => placePage(c, c.req.param('person'), 'home'));
  app.get('/as/:person/dm', (c) => placePage(c, c.req.param('person'), 'dm'));
  app.get('/as/:person/channel/:slug', (c) =>
    placePage(c, c.req.param('person'), `channel/${encodeURIComponent(c.req.param('slug'))}`),
  );

  app.get('/as/:person/files/:message/:block', async (c) => {
    const { person, message, block } = c.req.param();
    const file = fileOf(message === 'home' ? memory.home(person) : await readable(person, message), block);
    return file === undefined ? c.notFound() : c.body(file.content, 200, downloadHeaders(file));
  });

  app.post('/as/:person/turn', async (c) => {
    const data = await c.req.formData().catch(() => new FormData());
    const people = await host.people();
    const person = people.find((one) => one.id === c.req.param('person'));
    if (person === undefined) return c.notFound();
    const path = String(data.get('place'));
    const place =
      path === 'home'
        ? ({ kind: 'direct', id: directPlace(person.id) } as const)
        : spotsOf(person, people).find((spot) => spot.path === path)?.place;
    if (place === undefined) return c.text('There is no such place for this person.', 400);
    const back = addressOf(person.id, path);
    if (data.get('do') === 'say' && String(data.get('text')).trim() === '')
      return c.redirect(withNote(back, 'empty'), 303);
    const inbound = readPosted(data, { person: person.id, place, at: clock.now() });
    if (inbound.kind === 'fault') return c.text(inbound.problem, 400);
    const { open, letters } = await perform(inbound, person.id, place.id);
    if (open !== undefined) return c.redirect(`${back}?form=${encodeURIComponent(open)}`, 303);
    return c.redirect(path === 'home' && letters ? addressOf(person.id, 'dm') : back, 303);
  });

  app.post('/clock', async (c) => {
    const data = await c.req.formData().catch(() => new FormData());
    const given = String(data.get('back'));
    const back = /^\/as\/[^/?#\\]+\/(home|dm|channel\/[^/?#\\]+)$/.test(given) ? given : '/';
    return c.redirect(withNote(back, await moveClock(data)), 303);
  });

  const messenger = playgroundMessenger({ postOffice, stamp, newId, changed: live.changed });
  return { app, messenger, close: live.close };

  async function placePage(c: Context, person: string, path: string) {
    const page = await look.place(person, path, askedOf(c));
    return page === undefined ? c.redirect('/', 302) : c.html(page);
  }

  async function readable(personId: string, messageId: string) {
    const people = await host.people();
    const person = people.find((one) => one.id === personId);
    const letter = await postOffice.byId(messageId);
    if (person === undefined || letter === undefined) return undefined;
    const inSight = spotsOf(person, people).some((spot) => spot.place.id === letter.place);
    return inSight && (letter.onlyFor === undefined || letter.onlyFor === personId) ? letter.message : undefined;
  }

  async function moveClock(data: FormData): Promise<Note> {
    const { calendar } = await host.school();
    const target = readMove(data.get('at'), calendar);
    if (target === null) return 'beyond-calendar';
    if (target === undefined) return 'no-moment';
    try {
      await clock.moveTo(target);
    } catch (error) {
      if (error instanceof UserError) return 'only-on';
      throw error;
    }
    try {
      await host.tick();
      return 'moved';
    } catch (error) {
      host.failed(error, 'tick after the clock moved');
      return 'tick-failed';
    } finally {
      live.changed();
    }
  }
}

function askedOf(c: Context): Asked {
  const { note, q, reply, form } = c.req.query();
  return { note, query: q, reply, form, refresh: c.req.header('pollen-refresh') !== undefined };
}
