import { describe, expect, it } from 'vitest';
import { lines, sources, withoutComments } from './sources.ts';
import { undocumentedExports } from './undocumented.ts';

const everything = sources('*.{ts,mjs}', '{src,tests,scripts,bench}/**/*.{ts,js,mjs}');
const product = sources('src/**/*.{ts,js}');
const core = sources('src/core/**/*.ts');
const coreCode = core.map(({ path, text }) => ({ path, text: withoutComments(text) }));
// The rules themselves have to name what they forbid.
const others = everything.filter(({ path }) => !path.startsWith('tests/architecture/'));

describe('every file', () => {
  it('fits in one reading: no more than 250 lines', () => {
    const long = everything.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has a name in kebab-case that says more than "helper"', () => {
    const names = everything.map(({ path }) => path.split('/').at(-1) ?? '');
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?\.(ts|js|mjs)$/;
    const vague = /^(utils?|helpers?|managers?|misc|common|index)\b/;
    expect(names.filter((name) => vague.test(name) || !(kebab.test(name) || name.startsWith('.')))).toEqual([]);
  });

  it('finishes what it starts: nothing is left to do', () => {
    expect(lines(others, /\b(TODO|FIXME)\b|[Nn]ot implemented/)).toEqual([]);
  });

  it('leaves the environment to the configuration', () => {
    const allowed = /^(src\/bot\/config\.ts|run\.mjs|prisma\.config\.ts|(scripts|bench)\/.*|tests\/support\/.*)$/;
    const files = others.filter(({ path }) => !allowed.test(path));
    expect(lines(files, /process\.env\b|from 'node:process'/)).toEqual([]);
  });

  it('is tested with fakes that run, not with mocked modules', () => {
    expect(lines(others, /\bvi\.(mock|doMock|hoisted)\b/)).toEqual([]);
  });
});

describe('the product', () => {
  it('says of every exported name what it promises', () => {
    expect(product.flatMap(undocumentedExports)).toEqual([]);
  });

  it('exports by name, and nothing on behalf of another file', () => {
    expect(lines(product, /^export default\b|^export .* from '/)).toEqual([]);
  });
});

describe('Microsoft’s bot packages, which are out of support,', () => {
  it('are imported by three files at the most, so that a successor can take their place', () => {
    const files = sources('src/**/*.ts').filter(({ text }) =>
      /from '(botbuilder|botframework|@microsoft\/teams-ai)/.test(text),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.length, files.map(({ path }) => path).join(', ')).toBeLessThanOrEqual(3);
  });
});

describe('core', () => {
  it('is told the time and the luck of the draw', () => {
    const outside =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bTemporal\.Now\b|\bperformance\.|\brandomUUID\b|\bset(Timeout|Interval)\b/;
    expect(lines(coreCode, outside)).toEqual([]);
  });

  it('speaks no platform’s language, in code or in comments', () => {
    expect(lines(core, /\bslack\b|\bms ?teams\b|\badaptive ?card|\bbotbuilder\b/i)).toEqual([]);
    expect(lines(core, /\bTeams\b/)).toEqual([]);
  });
});

describe('these rules', () => {
  it('find what they look for', () => {
    const bad = {
      path: 'bad.ts',
      text: '// Why.\nexport const a = 1;\n/** Good. */\nexport function b() {}\n/* no */\nexport type C = 1;',
    };
    expect(undocumentedExports(bad)).toEqual(['bad.ts:2: export const a = 1;', 'bad.ts:6: export type C = 1;']);
    const code = withoutComments(
      "// Date.now() is not used\nconst url = 'http://a'; /* nor\nDate.now() */ Date.now();",
    );
    expect(lines([{ path: 'bad.ts', text: code }], /Date\.now/)).toEqual(['bad.ts:3: Date.now();']);
    expect(core.length).toBeGreaterThan(0);
  });
});
