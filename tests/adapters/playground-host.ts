import { Temporal } from 'temporal-polyfill';
import { openClock } from '../../src/adapters/playground/clock.ts';
import { createPlayground } from '../../src/adapters/playground/http.ts';
import { postOffice } from '../../src/adapters/prisma/post-office.ts';
import type { Reply } from '../../src/core/chat/reply.ts';
import type { Turn } from '../../src/core/chat/turn.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import type { Person } from '../../src/core/shared/people.ts';
import { type School, schoolSettings } from '../../src/core/shared/school.ts';
import { openTestDatabase } from '../support/databases.ts';

const friday = Temporal.Instant.from('2026-09-11T09:42:00Z');

/** A member of staff of the test school. */
function staff(id: string, name: string, department: string, leader = false): Person {
  const known = { schoolId: 's', roleTitle: `Teacher of ${department}`, phase: '', groups: [], admin: false };
  return { ...known, id, name, department, leader, joinedAt: friday };
}

const school: School = {
  id: 's',
  name: 'Larkmead School',
  calendar: { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods: english2026to27 },
  settings: schoolSettings.parse({}),
};

/**
 * A playground on a real database with a bot that answers as `answer` says and sends what it has queued by `deliver`;
 * what it was asked is in `turns`.
 */
export async function testPlayground(
  answer: (turn: Turn) => readonly Reply[] | Promise<readonly Reply[]>,
  deliver: () => Promise<void> = async () => {},
) {
  const office = postOffice((await openTestDatabase()).client);
  const clock = await openClock(office, () => friday);
  const people = [
    staff('p1', 'Aisha Khan', 'Maths', true),
    staff('p2', 'Ben <b>Okoro</b>', 'Maths'),
    staff('p3', 'Cerys Hughes', 'Art & Design'),
  ];
  const turns: Turn[] = [];
  const failures: string[] = [];
  let ticks = 0;
  let ids = 0;
  const host = {
    async handle(turn: Turn) {
      turns.push(turn);
      return answer(turn);
    },
    people: async () => people,
    school: async () => school,
    tick: async () => void ticks++,
    deliver,
    failed: (_: unknown, what: string) => void failures.push(what),
  };
  const { app, messenger, close } = createPlayground({ host, postOffice: office, clock, newId: () => `id${++ids}` });

  const origin = 'http://127.0.0.1:3000';
  const request = (path: string, init: RequestInit = {}) => app.request(`${origin}${path}`, init);
  return {
    messenger,
    office,
    clock,
    turns,
    failures,
    close,
    request,
    ticks: () => ticks,
    /** The page at that path. */
    page: async (path: string, headers: Record<string, string> = {}) => (await request(path, { headers })).text(),
    /** Posts a form as the page does, and gives where it leads. */
    post(path: string, fields: Readonly<Record<string, string>>, headers: Record<string, string> = { origin }) {
      return request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
    },
  };
}
