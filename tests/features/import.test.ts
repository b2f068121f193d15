import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { eachDatabase } from '../support/databases.ts';
import { directoryFile, importDesk } from '../support/import-desk.ts';

eachDatabase('pollen import', (open) => {
  let desk: Awaited<ReturnType<typeof importDesk>>;

  beforeEach(async () => {
    desk = await importDesk(await open());
  });

  describe('of staff', () => {
    const list =
      '\ufeffStaff Code;Surname;Forename;E-mail;Post;Faculty;Groups;Admin\r\nP1;Lee;Zoë;Z.Lee@s.uk;Head of Art;Arts;"SLT|Arts";yes\r\nP2;May;Bob;;TA;;;\r\n';

    it("takes Excel's byte order mark and semicolons, and shows what it made of the headings", async () => {
      const { code, said } = await desk.run('staff', desk.file('staff.csv', list));
      expect([code, said]).toEqual([0, expect.stringContaining("'Post' → role title")]);
      expect(said).toContain('People: 2 new, 0 changed, 0 unchanged.');
      const zoe = await desk.person('Zoë Lee');
      expect(zoe).toMatchObject({
        externalId: 'P1',
        email: 'z.lee@s.uk',
        department: 'Arts',
        admin: true,
        leader: false,
      });
      expect(zoe?.groups.map(({ name }) => name).sort()).toEqual(['Arts', 'SLT']);
    });

    it('changes nothing the second time, and says so', async () => {
      const path = desk.file('staff.csv', list);
      await desk.run('staff', path);
      const before = await desk.everything();
      const { code, said } = await desk.run('staff', path);
      expect([code, said]).toEqual([0, expect.stringContaining('0 new, 0 changed, 2 unchanged')]);
      expect(said).toContain('nothing to change');
      expect(await desk.everything()).toBe(before);
    });

    it('shows what would change in a dry run and writes nothing', async () => {
      const before = await desk.everything();
      const { code, said } = await desk.run('staff', desk.file('staff.csv', list), '--dry-run');
      expect([code, said]).toEqual([0, expect.stringContaining('People: 2 new')]);
      expect(said).toContain('Nothing was written');
      expect(await desk.everything()).toBe(before);
    });

    it('leaves nothing behind when one row is faulty, and names the row', async () => {
      const before = await desk.everything();
      const { code, said } = await desk.run('staff', desk.file('bad.csv', `${list}P3;Fox;Cyd;cyd at school;;;;\r\n`));
      expect(code).toBe(1);
      expect(said).toContain("line 4, 'E-mail': 'cyd at school'; expected an email address");
      expect(said).toContain('Nothing was imported.');
      expect(await desk.everything()).toBe(before);
    });

    it('changes who has changed, lets two people swap emails, and keeps whom the file does not list', async () => {
      await desk.run(
        'staff',
        desk.file('a.csv', 'Name,ID,Email,Groups\nAnn,1,a@s.uk,X;Y\nBob,2,b@s.uk,X\nCyd,3,c@s.uk,\n'),
      );
      const { said } = await desk.run(
        'staff',
        desk.file('b.csv', 'Name,ID,Email,Groups,Leaving date\nAnn,1,b@s.uk,Y;Z,\nBob,2,a@s.uk,X,18/11/2026\n'),
      );
      expect(said).toContain('People: 0 new, 2 changed, 0 unchanged.');
      const ann = await desk.person('Ann');
      expect([ann?.email, ann?.groups.map(({ name }) => name).sort()]).toEqual(['b@s.uk', ['Y', 'Z']]);
      expect(await desk.person('Bob')).toMatchObject({ email: 'a@s.uk', leftOn: '2026-11-18' });
      expect(await desk.person('Cyd')).toMatchObject({ email: 'c@s.uk', leftOn: null });
    });

    it('reads the Windows-1252 of older Excel', async () => {
      await desk.run('staff', desk.file('old.csv', Buffer.from('Name,ID\nZo\xeb O\x92Hara,1\n', 'latin1')));
      expect(await desk.person('Zoë O’Hara')).not.toBeNull();
    });

    it('takes a staff directory in JSON with its CPD, twice the same', async () => {
      const { code, said } = await desk.run('staff', directoryFile);
      expect([code, said]).toEqual([0, expect.stringContaining('People: 165 new')]);
      expect(said).toContain('Skills and talents: 449 new');
      const inset = await desk.client.activity.findFirst({
        where: { title: { startsWith: 'INSET: Using the defib' } },
        include: { kind: true, leads: true },
      });
      expect([inset?.kind.name, inset?.leads.length]).toEqual(['INSET day: sharing staff expertise', 2]);
      const before = await desk.everything();
      expect((await desk.run('staff', directoryFile)).said).toContain('nothing to change');
      expect(await desk.everything()).toBe(before);
    });
  });

  it('says in a sentence what is wrong with a file that it cannot read', async () => {
    mkdirSync(join(desk.folder, 'lists'), { recursive: true });
    const big = new Uint8Array(50 * 1024 * 1024 + 1).fill(65);
    expect(await desk.run('staff', join(desk.folder, 'none.csv'))).toMatchObject({
      code: 1,
      said: expect.stringContaining('There is no file'),
    });
    expect(await desk.run('staff', join(desk.folder, 'lists'))).toMatchObject({
      code: 1,
      said: expect.stringContaining('is a folder'),
    });
    expect(await desk.run('staff', desk.file('empty.csv', ''))).toMatchObject({ code: 1, said: 'empty.csv is empty.' });
    expect(await desk.run('staff', desk.file('a.xlsx', 'PK\u0003\u0004zip'))).toMatchObject({
      code: 1,
      said: expect.stringContaining('CSV UTF-8'),
    });
    expect(await desk.run('staff', desk.file('big.csv', big))).toMatchObject({
      code: 1,
      said: expect.stringContaining('51 MB; at most 50 MB'),
    });
    expect(await desk.run('cpd', directoryFile)).toMatchObject({
      code: 1,
      said: expect.stringContaining("'import staff'"),
    });
  });

  it('leaves nothing behind when the database fails half-way', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => `Person ${at},${at}`);
    const path = desk.file('long.csv', ['Name,ID', ...rows].join('\n'));
    desk.runOutOfIds(1100);
    await expect(desk.run('staff', path)).rejects.toThrow();
    expect(await desk.client.person.count()).toBe(0);
    desk.runOutOfIds(Number.POSITIVE_INFINITY);
    expect((await desk.run('staff', path)).said).toContain('1,200 new');
  });

  it('explains itself when it is not understood', async () => {
    for (const args of [[], ['staff'], ['pupils', 'a.csv'], ['staff', 'a.csv', '--force']]) {
      expect(await desk.run(...args)).toMatchObject({
        code: 2,
        said: expect.stringContaining('Usage: npm run pollen -- import'),
      });
    }
  });

  it('reports how far it has come with a long list', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `Person ${at},${at}`);
    const { said } = await desk.run('staff', desk.file('long.csv', ['Name,ID', ...rows].join('\n')));
    expect(said.match(/\d+% \(/g)?.at(-1)).toBe('100% (');
    expect(await desk.client.person.count()).toBe(2000);
  });
});
