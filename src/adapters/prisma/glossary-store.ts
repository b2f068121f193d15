import type { GlossaryStore } from '../../core/expertise/store.ts';
import { simpleWord } from '../../core/expertise/words.ts';
import type { Db } from './clients.ts';

/** The store of a school's own words on Prisma. */
export function glossaryStore(db: Db): GlossaryStore {
  return {
    async words(schoolId) {
      const rows = await db.glossaryWord.findMany({ where: { schoolId }, orderBy: { simple: 'asc' } });
      return rows.map(({ id, word, meaning }) => ({ id, word, meaning }));
    },
    async save(schoolId, { id, word, meaning }) {
      const data = { word, simple: simpleWord(word), meaning };
      const { count } = await db.glossaryWord.updateMany({ where: { id, schoolId }, data });
      if (count === 0) await db.glossaryWord.create({ data: { id, schoolId, ...data } });
    },
    async remove(schoolId, id) {
      await db.glossaryWord.deleteMany({ where: { id, schoolId } });
    },
  };
}
