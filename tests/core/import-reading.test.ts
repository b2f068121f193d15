import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, money, yesNo } from '../../src/core/cpd/import/cells.ts';
import { fileText } from '../../src/core/cpd/import/file-text.ts';
import { elementLines } from '../../src/core/cpd/import/json-lines.ts';
import { kindFinder } from '../../src/core/cpd/import/kinds-index.ts';
import { isExcelNumber, readMoment } from '../../src/core/cpd/import/moment.ts';
import { faultLines } from '../../src/core/cpd/import/screen.ts';
import { readTable } from '../../src/core/cpd/import/table.ts';
import { startingKinds } from '../../src/core/cpd/kinds.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it('drops the byte order mark and takes every kind of line break', () => {
    expect(fileText('a.csv', bytes('\ufeffName\r\nAnn\rBob'))).toBe('Name\nAnn\nBob');
  });

  it('reads Windows-1252 where the bytes are not UTF-8', () => {
    expect(fileText('a.csv', Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x80, 0x39))).toBe('Zoë €9');
  });

  it('reads the UTF-16 of Excel as Unicode text', () => {
    expect(fileText('a.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xeb, 0))).toBe('Aë');
  });

  it('says what to do with a workbook, an empty file and a picture', () => {
    expect(() => fileText('staff.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 9))).toThrow(
      /Excel workbook.*Save As.*CSV UTF-8/,
    );
    expect(() => fileText('staff.csv', bytes('\ufeff \n'))).toThrow('staff.csv is empty.');
    expect(() => fileText('staff.png', Uint8Array.of(0x89, 0x50, 0, 0, 1))).toThrow('not a text file');
  });
});

describe('a table', () => {
  it.each([',', ';', '\t'])('is read whether cells are parted by %j', (delimiter) => {
    const table = readTable('a.csv', [`Name${delimiter}Post`, `Ann${delimiter}"a,b;c"`].join('\n'));
    expect(table.rows).toEqual([{ line: 2, cells: ['Ann', 'a,b;c'] }]);
  });

  it('names the line on which a row starts, past quoted line breaks and blank lines', () => {
    const table = readTable('a.csv', 'Name,Post\n"Ann\nLee",x\n\n,\nBob,y\n');
    expect(table.rows.map((row) => row.line)).toEqual([2, 6]);
  });

  it('keeps a quotation mark that stands inside a cell, and follows "sep="', () => {
    expect(readTable('a.csv', 'sep=;\nName;Post\nAnn "Nan" O\'Hara;x').rows).toEqual([
      { line: 3, cells: ['Ann "Nan" O\'Hara', 'x'] },
    ]);
  });

  it('names a row that has more cells than there are headings', () => {
    expect(readTable('a.csv', 'Name,Post\nSmith, Ann,Head').faults).toMatchObject([{ line: 2, value: 'Head' }]);
  });

  it('names a row that has fewer cells than there are headings', () => {
    expect(faultLines(readTable('a.csv', 'Name,Post,\nAnn\nBob,Head\n').faults)[1]).toBe(
      "  line 2: '1 cell'; expected 2 cells, one for each heading",
    );
  });

  it('says so when there are no rows, or a quotation mark is never closed', () => {
    expect(() => readTable('a.csv', 'Name,Post\n')).toThrow('headings but no rows');
    expect(() => readTable('a.csv', 'Name,Post\n"Ann,x\nBob,y')).toThrow('never closed');
  });
});

describe('a moment', () => {
  it.each([
    ['12/03/2026', '2026-03-12', undefined],
    ['1.2.26', '2026-02-01', undefined],
    ['2026-03-12', '2026-03-12', undefined],
    ['12 March 2026', '2026-03-12', undefined],
    ['Thu 12th Sept 2026', '2026-09-12', undefined],
    ['12-Mar-26 3.45pm', '2026-03-12', '15:45:00'],
    ['2026-03-12T15:45:00', '2026-03-12', '15:45:00'],
    ['12:05 am', undefined, '00:05:00'],
    ['1545', undefined, '15:45:00'],
  ])('is read in UK order: %s', (text, date, time) => {
    const moment = readMoment(text);
    expect([moment?.date?.toString(), moment?.time?.toString()]).toEqual([date, time]);
  });

  it.each([
    '03/25/2026',
    '31/04/2026',
    '29/02/2026',
    '46093',
    '12 Marmalade 2026',
    'soon',
    '25:00',
    '13pm',
    '1/1/0026',
    '15',
  ])('is not guessed from %s', (text) => {
    expect(readMoment(text)).toBeUndefined();
  });

  it('tells the numbers of Excel from other nonsense', () => {
    expect([isExcelNumber('46093'), isExcelNumber('46093.65'), isExcelNumber('123')]).toEqual([true, true, false]);
  });

  it('reads back every day of a century as schools write it', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-');
        expect(readMoment(`${dayOfMonth}/${month}/${year}`)?.date?.toString()).toBe(iso);
        expect(readMoment(`${dayOfMonth}/${month}/${year?.slice(2)}`)?.date?.toString()).toBe(iso);
      }),
    );
  });
});

describe('a cell', () => {
  it.each([
    ['£1,234.50', 123450],
    ['85', 8500],
    ['12.5', 1250],
    ['free', 0],
  ])('of money is read in pence: %s', (text, pence) => {
    expect(money.parse(text)).toBe(pence);
  });

  it.each([
    ['1.5', 1.5],
    ['1:30', 1.5],
    ['90 mins', 1.5],
    ['2h 15m', 2.25],
    ['6 hours', 6],
  ])('of hours may be written %s', (text, number) => {
    expect(hours.parse(text)).toBe(number);
  });

  it('of another sort is not guessed', () => {
    for (const text of ['1,23', '-5', '£', 'ten']) expect(money.safeParse(text).success).toBe(false);
    for (const text of ['0', '-1', 'long', '1:75']) expect(hours.safeParse(text).success).toBe(false);
    expect([yesNo.parse('Y'), yesNo.parse('FALSE'), yesNo.safeParse('maybe').success]).toEqual([true, false, false]);
  });
});

describe('a kind of CPD', () => {
  const find = kindFinder(startingKinds.map((kind) => ({ ...kind, id: kind.name, retired: false })));

  it('is found whatever the case and signs, and by a word that only one kind has', () => {
    expect(find('sharing expertise - TWILIGHT')).toMatchObject({ name: 'Sharing expertise (twilight)' });
    expect(find('Twilight')).toMatchObject({ name: 'Sharing expertise (twilight)' });
  });

  it('that the school does not have is answered with the nearest', () => {
    expect(find('Shadowing a colleague')).toMatchObject({
      expected: expect.stringContaining("'Shadowing colleagues'"),
    });
    expect(find('INSET')).toMatchObject({ expected: expect.stringContaining("'INSET day: ") });
  });
});

describe('what is said of faults', () => {
  it('lists fifty, counts the rest and defuses what a terminal would obey', () => {
    const faults = Array.from({ length: 60 }, (_, at) => ({
      line: at,
      column: 'Email',
      value: '\u001b[2Jx',
      expected: 'an email',
    }));
    const lines = faultLines(faults);
    expect(lines).toHaveLength(52);
    expect(lines[0]).toContain('60 things');
    expect(lines.at(-1)).toContain('…and 10 more');
    expect(lines.join('')).not.toContain('\u001b');
  });

  it('finds the line of each element of a list in JSON', () => {
    expect(elementLines('[\n{"a": "[,\\"{"},\n\n{"b": [1,\n2]}, 3\n]')).toEqual([2, 4, 5]);
  });
});
