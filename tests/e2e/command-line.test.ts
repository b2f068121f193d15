import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../support/pollen-process.ts';

afterAll(removeFolders);

const cli = fileURLToPath(new URL('../../src/bot/cli.ts', import.meta.url));

function pollen(...args: string[]) {
  const cwd = freshFolder();
  const env = { DATABASE_URL: 'file:x.db' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, env, encoding: 'utf8' });
  return { code: status, said: stdout + stderr, files: readdirSync(cwd) };
}

describe('the command line', () => {
  it.each([
    [['doctor', 'foo'], 2, '“foo” is not understood.'],
    [['manifest', 'slack', 'foo'], 2, '“foo” is not understood.'],
    [['import', 'staf', 'x.csv'], 2, '“staf” is nothing that can be imported.'],
    [['import', 'staff', 'x.csv', '--dryrun'], 2, '--dryrun is not understood.'],
    [['import', 'staff', 'x.csv'], 1, 'There is no file x.csv.'],
    [['export', 'report', 'x.csv', '--term'], 2, '--term is not understood.'],
    [['who', 'eal', '--scool', 'x'], 2, '--scool is not understood.'],
  ])('says what is wrong with %j before it opens the database', (args, code, fault) => {
    expect(pollen(...args)).toEqual({ code, said: expect.stringContaining(fault), files: [] });
  });

  it('says of a fresh database without a platform what to do, which is not to start at once', () => {
    const { code, said } = pollen('who', 'eal');
    expect(code).toBe(1);
    expect(said).toContain('set up Slack (docs/guides/slack.md)');
    expect(said).toContain('leave DATABASE_URL unset for the playground');
  });
});
