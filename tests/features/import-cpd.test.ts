import { beforeEach, describe, expect, it } from 'vitest';
import { toDate } from '../../src/adapters/prisma/time.ts';
import { eachDatabase } from '../support/databases.ts';
import { importDesk, importedAt } from '../support/import-desk.ts';

eachDatabase('pollen import', (open) => {
  let desk: Awaited<ReturnType<typeof importDesk>>;

  beforeEach(async () => {
    desk = await importDesk(await open());
  });

  describe('of CPD', () => {
    const staff = 'Name,ID,Email\nAnn Lee,1,ann@s.uk\nBob May,2,bob@s.uk\n';
    const cpd =
      'Title,Type,Date,Start,Hours,Cost,Lead,Email,Status\nCoaching,Twilight,19/11/2026,15:45,1.5,£90,Bob May,ann@s.uk,\nCoaching,Twilight,19/11/2026,15:45,,,,bob@s.uk,absent\n';

    it('stores activity, leads and participants, twice the same', async () => {
      await desk.run('staff', desk.file('staff.csv', staff));
      const path = desk.file('cpd.csv', cpd);
      expect((await desk.run('cpd', path)).said).toContain('Participations: 2 new');
      const activity = await desk.client.activity.findFirst({ include: { leads: true, participations: true } });
      expect(activity).toMatchObject({ title: 'Coaching', hours: 1.5, costPence: 9000, leads: [{}] });
      expect(activity?.endsAt.toISOString()).toBe('2026-11-19T17:15:00.000Z');
      expect(activity?.participations.map(({ state }) => state).sort()).toEqual(['absent', 'attended']);
      expect(activity?.participations[0]?.recordedAt).toEqual(toDate(importedAt));
      const before = await desk.everything();
      expect((await desk.run('cpd', path)).said).toContain('nothing to change');
      expect(await desk.everything()).toBe(before);
    });

    it('tells of dates that cannot be read and of people whom nobody knows at once', async () => {
      await desk.run('staff', desk.file('staff.csv', staff));
      const { code, said } = await desk.run(
        'cpd',
        desk.file('cpd.csv', 'Title,Type,Date,Email\nA,Twilight,soon,x@s.uk\n'),
      );
      expect([code, said]).toEqual([1, expect.stringMatching(/2 things need[\s\S]*'soon'[\s\S]*'x@s\.uk'/)]);
    });

    it('changes what the file changes, and nothing that staff have done', async () => {
      await desk.run('staff', desk.file('staff.csv', staff));
      await desk.run('cpd', desk.file('cpd.csv', cpd));
      await desk.client.participation.updateMany({ where: { state: 'attended' }, data: { state: 'evaluated' } });
      const { said } = await desk.run(
        'cpd',
        desk.file('cpd.csv', cpd.replaceAll('Bob May', 'Ann Lee').replace('absent', 'attended')),
      );
      expect(said).toContain('Activities: 0 new, 1 changed, 0 unchanged.');
      expect(said).toContain('Participations: 0 new, 1 changed, 1 unchanged.');
      const activity = await desk.client.activity.findFirst({
        include: { leads: { include: { person: true } }, participations: true },
      });
      expect(activity?.leads.map(({ person: lead }) => lead.name)).toEqual(['Ann Lee']);
      expect(activity?.participations.map(({ state }) => state).sort()).toEqual(['attended', 'evaluated']);
    });

    it('leaves nothing behind when one person is unknown', async () => {
      await desk.run('staff', desk.file('staff.csv', staff));
      const before = await desk.everything();
      const { code, said } = await desk.run(
        'cpd',
        desk.file('cpd.csv', `${cpd}Reading,Twilight,20/11/2026,,,,,zed@s.uk,\n`),
      );
      expect([code, said]).toEqual([1, expect.stringContaining("line 4, 'Email': 'zed@s.uk'")]);
      expect(await desk.everything()).toBe(before);
    });
  });

  describe('of a calendar', () => {
    const terms =
      'Type,Name,Start,End\nTerm,Autumn term,01/09/2026,18/12/2026\nHalf-term,October break,19/10/2026,30/10/2026\n';

    it('takes the place of the stored one for its time, twice the same', async () => {
      const path = desk.file('calendar.csv', terms);
      const { code, said } = await desk.run('calendar', path);
      expect([code, said]).toEqual([0, expect.stringContaining('Periods: 1 new, 0 changed, 1 unchanged.')]);
      const halves = await desk.client.calendarPeriod.findMany({
        where: { kind: 'half-term', starts: { lt: '2027' } },
      });
      expect(halves.map(({ starts }) => starts)).toEqual(['2026-10-19']);
      const before = await desk.everything();
      expect((await desk.run('calendar', path)).said).toContain('nothing to change');
      expect(await desk.everything()).toBe(before);
    });
  });
});
