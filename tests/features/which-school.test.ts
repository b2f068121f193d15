import { describe, expect, test } from 'vitest';
import { chosenSchool, withoutSchool } from '../../src/bot/commands/which-school.ts';
import { type School, schoolSettings } from '../../src/core/shared/school.ts';

const school = (id: string, name: string): School => ({
  id,
  name,
  settings: schoolSettings.parse({}),
  calendar: { timeZone: 'Europe/London', opens: '08:00', closes: '17:00', periods: [] },
});
const [larkmead, oakfold, other] = [school('1', 'Larkmead School'), school('2', 'Oakfold'), school('3', 'Oakfold')];

describe('where one database holds several schools', () => {
  test.each([
    [['import', 'staff', 's.csv'], ['import', 'staff', 's.csv'], undefined],
    [['--school', 'Oakfold', 'staff', 's.csv'], ['staff', 's.csv'], 'Oakfold'],
    [['staff', 's.csv', '--school=Oak fold', '--dry-run'], ['staff', 's.csv', '--dry-run'], 'Oak fold'],
  ])('%j is about %j in the school %s', (given, args, wanted) => {
    expect(withoutSchool(given)).toEqual({ args, wanted });
  });

  test('a command says which there are, unless the name or id of one is given', () => {
    expect(chosenSchool([larkmead], undefined)).toBe(larkmead);
    expect(chosenSchool([larkmead, oakfold], ' larkmead school ')).toBe(larkmead);
    expect(chosenSchool([larkmead, oakfold, other], '3')).toBe(other);
    expect(() => chosenSchool([larkmead, oakfold], undefined)).toThrow(/several schools.*\n {2}Larkmead School \(1\)/);
    expect(() => chosenSchool([larkmead, oakfold], 'Larkmede')).toThrow(/no school 'Larkmede'/);
    expect(() => chosenSchool([oakfold, other], 'Oakfold')).toThrow(/Several schools are called 'Oakfold'/);
    expect(() => chosenSchool([], 'Oakfold')).toThrow(/no school in this database yet/);
    expect(() => withoutSchool(['staff', '--school'])).toThrow(/--school needs a name/);
  });
});
