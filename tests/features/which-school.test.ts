import { afterEach, describe, expect, it } from 'vitest';
import { takeSchool, whichSchool } from '../../src/bot/commands/which-school.ts';
import { openTestDatabase, removeDatabases } from '../support/databases.ts';
import { addSchool } from '../support/small-school.ts';

afterEach(removeDatabases);

describe('a command line for one of several schools', () => {
  async function two() {
    const { client } = await openTestDatabase();
    await addSchool(client, 'oak', []);
    await addSchool(client, 'elm', []);
    await client.school.update({ where: { id: 'oak' }, data: { name: 'Oak Primary' } });
    await client.workspace.create({ data: { platform: 'slack', workspace: 'T1', schoolId: 'oak' } });
    return client;
  }

  it.each(['Oak Primary', 'oak primary', 'T1'])('finds it by %s', async (wanted) => {
    expect((await whichSchool(await two(), wanted, true)).id).toBe('oak');
  });

  it('lists them where none is named, or none is called so', async () => {
    const client = await two();
    await expect(whichSchool(client, undefined, true)).rejects.toThrow(/--school:[\s\S]*Oak Primary \(oak, T1/);
    await expect(whichSchool(client, 'Birch', true)).rejects.toThrow(/no school 'Birch'[\s\S]*Oak Primary/);
  });

  it('says how to get the first one, which without a platform is not by starting', async () => {
    const { client } = await openTestDatabase();
    await expect(whichSchool(client, undefined, true)).rejects.toThrow('yet: run `npm start` once first.');
    await expect(whichSchool(client, undefined, false)).rejects.toThrow(
      /guides\/slack\.md.*guides\/teams\.md.*leave DATABASE_URL unset for the playground/,
    );
  });

  it('names it anywhere in the line, and only with a name', () => {
    const line = ['staff', '--school', 'Oak Primary', 'list.csv'];
    expect(takeSchool(line)).toEqual({ wanted: 'Oak Primary', rest: ['staff', 'list.csv'] });
    expect(() => takeSchool(['staff', '--school'])).toThrow('--school needs');
  });
});
