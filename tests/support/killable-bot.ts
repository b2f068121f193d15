// A whole bot in a process of its own, made to be killed: sends what is due to a platform over HTTP, and handles turns
// that come in as lines of JSON, answering each with its id once it is committed.
import { createInterface } from 'node:readline';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { openDatabase } from '../../src/adapters/prisma/clients.ts';
import { compose } from '../../src/bot/compose.ts';
import { openLog } from '../../src/bot/log.ts';
import type { Messenger, Traced } from '../../src/core/chat/messenger.ts';
import type { MessageRef } from '../../src/core/chat/turn.ts';

const [url = '', platformUrl = '', moment = ''] = process.argv.slice(2);
const at = Temporal.Instant.from(moment);
const line = z.object({ id: z.string(), person: z.string(), title: z.string(), kind: z.string() });

async function ask<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(`${platformUrl}${path}`, { method: 'POST', body: JSON.stringify(body) });
  return (await response.json()) as Answer;
}

const messenger: Messenger = {
  platform: 'test',
  send: (parcel) => ask<MessageRef>('/send', parcel),
  trace: ({ key }) => ask<Traced>('/trace', { key }),
  update: async () => undefined,
};

const database = await openDatabase(url);
const newId = () => crypto.randomUUID();
const bot = compose({
  database,
  messengers: [messenger],
  now: () => at,
  newId,
  name: newId(),
  lease: 0,
  log: openLog('error'),
});

async function handle(text: string): Promise<void> {
  const { id, person, title, kind } = line.parse(JSON.parse(text));
  const from = { platform: 'test', workspace: 'test', user: person };
  const values = { title, kind, date: '2026-11-23' };
  const deed = { kind: 'submission', form: 'cpd.log', context: '', values } as const;
  await bot.handle({ id, from, place: { kind: 'direct', id: `dm:${person}` }, at, deed });
  process.stdout.write(`${id}\n`);
}

createInterface({ input: process.stdin }).on('line', (text) => void handle(text));
process.stdout.write('ready\n');
for (;;) await bot.tick().then(() => new Promise((resume) => setImmediate(resume)));
