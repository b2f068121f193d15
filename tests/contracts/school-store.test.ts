import { expect, it } from 'vitest';
import { schoolStore } from '../../src/adapters/prisma/school-store.ts';
import { english2026to27 } from '../../src/core/shared/english-calendar.ts';
import { schoolSettings } from '../../src/core/shared/school.ts';
import { eachDatabase } from '../support/databases.ts';
import { addSchool } from '../support/small-school.ts';

eachDatabase('The store of the school', (open) => {
  const start = async () => {
    const { client } = await open();
    await addSchool(client, 'oak', []);
    await addSchool(client, 'elm', []);
    return { client, schools: schoolStore(client) };
  };

  it('gives a new school the defaults and its calendar', async () => {
    const { schools } = await start();
    const school = await schools.school('oak');
    expect(school?.settings).toEqual(schoolSettings.parse({}));
    expect(school?.calendar).toMatchObject({ timeZone: 'Europe/London', opens: '08:00', closes: '17:00' });
    expect(school?.calendar.periods).toHaveLength(english2026to27.length);
  });

  it('gives back every setting as it was saved, and lets the calendar follow', async () => {
    const { schools } = await start();
    const settings = schoolSettings.parse({
      opens: '07:30',
      closes: '16:00',
      remindersAfter: [],
      showNames: true,
      namesToldOn: '2026-11-02',
    });
    await schools.saveSettings('oak', settings);
    const school = await schools.school('oak');
    expect(school?.settings).toEqual(settings);
    expect(school?.calendar).toMatchObject({ opens: '07:30', closes: '16:00' });
    expect((await schools.school('elm'))?.settings.opens).toBe('08:00');
  });

  it('replaces the calendar of one school, and of that one only', async () => {
    const { schools } = await start();
    const next = [
      { kind: 'inset', name: 'INSET day', starts: '2027-09-01', ends: '2027-09-01' },
      { kind: 'term', name: 'Autumn term', starts: '2027-09-01', ends: '2027-12-17' },
    ] as const;
    await schools.replaceCalendar('oak', next);
    const periods = (await schools.school('oak'))?.calendar.periods ?? [];
    expect(new Set(periods)).toEqual(new Set(next));
    expect((await schools.school('elm'))?.calendar.periods).toHaveLength(english2026to27.length);
  });

  it('has no school of an unknown id', async () => {
    const { schools } = await start();
    expect(await schools.school('birch')).toBeUndefined();
  });

  it('says which settings cannot be read, and what to do', async () => {
    const { client, schools } = await start();
    await client.school.update({ where: { id: 'oak' }, data: { settings: { nudgeTime: 'tea time' } } });
    await expect(schools.school('oak')).rejects.toThrow(/settings of the school oak.*nudgeTime.*defaults/s);
  });
});
