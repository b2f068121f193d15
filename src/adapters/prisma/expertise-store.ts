import type { CpdEvidence, DirectoryPerson, Level } from '../../core/expertise/model.ts';
import { type OwnItem, type Profile, waysAmong } from '../../core/expertise/profile.ts';
import type { ExpertiseStore } from '../../core/expertise/store.ts';
import { inChunks } from './chunks.ts';
import type { Db } from './clients.ts';
import { toDate, toInstant } from './time.ts';
import { lastTouched, touchedPeople } from './touched.ts';

const USUAL_CAP = 2;

type ItemRow = { id: string; personId: string; kind: string; text: string; level: string | null; hidden: boolean };

/** The expertise store on Prisma. */
export function expertiseStore(db: Db): ExpertiseStore {
  return {
    async directory(schoolId, listedByDefault, only) {
      const of = only === undefined ? { schoolId } : { schoolId, id: { in: [...only] } };
      const where = only === undefined ? { person: { schoolId } } : { personId: { in: [...only] } };
      const people = await db.person.findMany({ where: { ...of, leftOn: null } });
      const said = new Map((await db.expertise.findMany({ where })).map((row) => [row.personId, row]));
      const items = Map.groupBy(
        await db.expertiseItem.findMany({ where, orderBy: { id: 'asc' } }),
        ({ personId }) => personId,
      );
      const cpd = Map.groupBy(await record(db, where), ({ person }) => person);
      return people.map((person): DirectoryPerson => {
        const own = (items.get(person.id) ?? []).map(toItem);
        return {
          id: person.id,
          name: person.name,
          role: person.roleTitle,
          department: person.department,
          phase: person.phase,
          availability: said.get(person.id)?.availability ?? '',
          optOut: !(said.get(person.id)?.listed ?? listedByDefault),
          skills: own.flatMap((item) =>
            item.kind === 'skill' ? [{ text: item.text, level: item.level, private: item.private }] : [],
          ),
          interests: own.flatMap((item) =>
            item.kind === 'interest' ? [{ text: item.text, private: item.private }] : [],
          ),
          cpd: (cpd.get(person.id) ?? []).map(({ person: _, ...one }) => one),
        };
      });
    },
    lastTouched: (schoolId) => lastTouched(db, schoolId),
    touched: (schoolId, since) => touchedPeople(db, schoolId, since),
    async unconfirmed(schoolId, { listedByDefault, before, today }, person) {
      const open = { paused: false, OR: [{ snoozedUntil: null }, { snoozedUntil: { lte: today } }] };
      const old = [{ confirmedAt: null }, { confirmedAt: { lte: toDate(before) } }];
      const rows = await db.person.findMany({
        where: {
          ...(person === undefined ? {} : { id: person }),
          schoolId,
          leftOn: null,
          expertiseItems: { some: {} },
          AND: [
            { OR: [{ preference: null }, { preference: open }] },
            { OR: [{ expertise: null }, { expertise: { OR: old } }] },
          ],
        },
        select: {
          id: true,
          expertise: { select: { listed: true, confirmedAt: true } },
          expertiseItems: { select: { addedAt: true }, orderBy: { addedAt: 'asc' }, take: 1 },
        },
        orderBy: { id: 'asc' },
      });
      return rows.flatMap(({ id, expertise, expertiseItems: [first] }) => {
        const since = expertise?.confirmedAt ?? first?.addedAt;
        const listed = expertise?.listed ?? listedByDefault;
        return listed && since && since <= toDate(before) ? [{ person: id, since: toInstant(since) }] : [];
      });
    },
    async profiles(personIds) {
      const found = new Map<string, Profile>();
      const rows = await inChunks(personIds, (ids) => db.expertise.findMany({ where: { personId: { in: ids } } }));
      const kept = await inChunks(personIds, (ids) =>
        db.expertiseItem.findMany({ where: { personId: { in: ids } }, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] }),
      );
      const items = Map.groupBy(kept, ({ personId }) => personId);
      const said = new Map(rows.map((row) => [row.personId, row]));
      for (const id of personIds) {
        const row = said.get(id);
        found.set(id, {
          listed: row?.listed ?? undefined,
          availability: row?.availability ?? '',
          ways: waysAmong(row?.ways),
          weeklyCap: row?.weeklyCap ?? USUAL_CAP,
          confirmedAt: row?.confirmedAt ? toInstant(row.confirmedAt) : undefined,
          items: (items.get(id) ?? []).map(toItem),
        });
      }
      return found;
    },
    async saveProfile(personId, { ways, confirmedAt, ...rest }) {
      const data = {
        ...rest,
        ...(ways === undefined ? {} : { ways: [...ways] }),
        ...(confirmedAt === undefined ? {} : { confirmedAt: toDate(confirmedAt) }),
      };
      await db.expertise.upsert({ where: { personId }, create: { personId, ...data }, update: data });
    },
    async putItems(personId, items, at) {
      for (const { id, kind, text, level = null, private: hidden = false } of items) {
        const key = { personId, kind, text };
        const data = { level, hidden };
        await db.expertiseItem.upsert({
          where: { personId_kind_text: key },
          create: { id, ...key, ...data, addedAt: toDate(at) },
          update: data,
        });
      }
    },
    async changeItem(personId, id, change) {
      if (change === 'remove') {
        await db.expertiseItem.deleteMany({ where: { id, personId } });
        // A row that is gone cannot say so: its owner's does.
        await db.expertise.upsert({ where: { personId }, create: { personId }, update: { personId } });
      } else await db.expertiseItem.updateMany({ where: { id, personId }, data: { hidden: change === 'hide' } });
    },
    async titleOf(personId, participation) {
      const row = await db.participation.findFirst({
        where: { id: participation, personId },
        select: { activity: { select: { title: true } } },
      });
      return row?.activity.title;
    },
  };
}

type Record = CpdEvidence & { person: string };

async function record(
  db: Db,
  where: { person: { schoolId: string } } | { personId: { in: string[] } },
): Promise<Record[]> {
  const activity = { select: { title: true, startsAt: true, kind: { select: { name: true } } } } as const;
  const led = await db.activityLead.findMany({ where, select: { personId: true, activity } });
  const there = { ...where, state: { in: ['attended', 'evaluated'] } };
  const attended = await db.participation.findMany({ where: there, select: { personId: true, activity } });
  const asRecord =
    (mode: 'led' | 'attended') =>
    (row: (typeof led)[number]): Record => ({
      person: row.personId,
      title: row.activity.title,
      mode,
      date: row.activity.startsAt.toISOString().slice(0, 7),
      compulsory: /^INSET/i.test(row.activity.title) || /^INSET/i.test(row.activity.kind.name),
    });
  const all = [...led.map(asRecord('led')), ...attended.map(asRecord('attended'))];
  return all.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.title < b.title ? -1 : 1));
}

function toItem({ id, kind, text, level, hidden }: ItemRow): OwnItem {
  if (kind === 'interest') return { id, kind, text, private: hidden };
  return { id, kind: 'skill', text, level: (level ?? 'confident') as Level, private: hidden };
}
