// The house's rules about who may know whom, one sentence each. `npm run check` runs them.

const FOUNDATIONS = 'chat|shared|cpd';
const PURE_LIBRARIES =
  'zod|temporal-polyfill|chrono-node|csv-parse|csv-stringify|ical\\.js|fastest-levenshtein|stemmer';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule(
      'core-decides',
      'Core knows core and pure libraries: no platform, no database, no Node, no wiring.',
      { path: '^src/core/' },
      { pathNot: ['^src/core/', `^node_modules/(${PURE_LIBRARIES})/`] },
    ),
    rule(
      'features-are-strangers',
      'A feature knows itself and the foundations; it tells other features by happenings.',
      { path: '^src/core/([^/]+)/', pathNot: `^src/core/(${FOUNDATIONS})/` },
      { path: '^src/core/', pathNot: `^src/core/(${FOUNDATIONS}|$1)/` },
    ),
    rule(
      'foundations-know-no-feature',
      'What every feature stands on stands without any of them.',
      { path: '^src/core/(chat|shared)/' },
      { path: '^src/core/', pathNot: '^src/core/(chat|shared)/' },
    ),
    rule(
      'the-cpd-record-knows-no-feature',
      'The CPD record is read by the features and knows none of them.',
      { path: '^src/core/cpd/' },
      { path: '^src/core/', pathNot: `^src/core/(${FOUNDATIONS})/` },
    ),
    rule(
      'rules-and-views-see-no-port',
      'Rules, cards and forms are functions of data: what is stored or sent is handed to them.',
      { path: '^src/core/.*/(rules|cards|forms)[^/]*\\.ts$' },
      { path: '^src/core/.*(store|messenger)\\.ts$' },
    ),
    rule(
      'adapters-are-strangers',
      'An adapter knows core and itself.',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    ),
    rule(
      'adapters-know-no-wiring',
      'Dependencies point from the wiring to the adapters to the core.',
      { path: '^src/adapters/' },
      { path: '^src/bot/' },
    ),
    rule(
      'only-the-wiring-sees-adapters',
      'The house is put together in compose and by what starts it: the rest of the bot is given what it works with.',
      {
        path: '^src/bot/',
        pathNot: '^src/bot/((compose|playground|slack|teams|start|main|cli)\\.ts$|commands/|demo/)',
      },
      { path: '^src/adapters/' },
    ),
    rule(
      'a-platform-is-loaded-when-it-is-set-up',
      'Platforms cost up to a second and 100 MB: what always runs imports them by `await import` only.',
      { path: '^src/bot/(start|main|cli|compose)\\.ts$' },
      { path: '^src/(bot/(slack|teams|playground)\\.ts$|adapters/(slack|teams)/|bot/commands/)', dynamic: false },
    ),
    onlyIn('src/bot/scheduler.ts', 'The scheduler is the only one that watches the clock.', '(@types/)?node-cron'),
    onlyIn('src/adapters/prisma/', 'The database is known to its adapter only.', '(@prisma|@libsql|prisma|libsql|pg)'),
    onlyIn('src/adapters/slack/', 'Slack is known to its adapter only.', '@slack'),
    onlyIn('src/adapters/teams/', 'Teams is known to its adapter only.', '@microsoft'),
    rule(
      'two-files-know-the-bot-framework',
      'Its packages are out of support: what takes their place has only these to replace.',
      { path: '^src/', pathNot: '^src/adapters/teams/(adapter|connector)\\.ts$' },
      { path: '^node_modules/(botbuilder[^/]*|botframework[^/]*|@microsoft/teams-ai)/' },
    ),
    rule(
      'the-product-stands-alone',
      'What runs in a school needs no test, script or benchmark.',
      { path: '^src/' },
      { path: '^(tests|scripts|bench)/' },
    ),
    rule(
      'only-what-is-declared',
      'What runs in a school is in `dependencies` of package.json.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    ),
    rule('no-broken-import', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    rule('no-cycles', 'Nobody depends on themselves by a detour.', {}, { circular: true }),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '/generated/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

/** A package that one place of the house may import. */
function onlyIn(place, comment, packages) {
  const name = `only-in-${place
    .replace(/^src\//, '')
    .replace(/\W+/g, '-')
    .replace(/-$/, '')}`;
  return rule(name, comment, { path: '^src/', pathNot: `^${place}` }, { path: `^node_modules/${packages}/` });
}
