// npm run bench [-- PART…] [-- --json]: measures Pollen on this machine. Absolute figures depend on the machine and on
// what else it does; those beside a floor, measured in the same run, can be compared.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measureExpertise, measureSearch } from './expertise.ts';
import { measureImport } from './import.ts';
import { measurePlan } from './plan.ts';
import { type Part, tableOf } from './report.ts';
import { measureSlack } from './slack.ts';
import { measureFanOut as measureSlackFanOut } from './slack-fan-out.ts';
import { measureStart } from './start.ts';
import { measureTeams } from './teams.ts';
import { measureFanOut as measureTeamsFanOut } from './teams-fan-out.ts';
import { measureTurn } from './turn.ts';

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  start: measureStart,
  turn: measureTurn,
  plan: measurePlan,
  import: measureImport,
  slack: measureSlack,
  'slack-fan-out': measureSlackFanOut,
  teams: measureTeams,
  'teams-fan-out': measureTeamsFanOut,
  expertise: measureExpertise,
  search: measureSearch,
};

const args = process.argv.slice(2);
const json = args.includes('--json');
const asked = args.filter((arg) => arg !== '--json');
const unknown = asked.find((name) => !Object.hasOwn(parts, name));

if (unknown === undefined) await bench();
else {
  console.error(`There is no part '${unknown}': the parts are ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
}

async function bench(): Promise<void> {
  const measured: Part[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const part = await measure();
    measured.push(part);
    if (!json) console.log(`${tableOf(part)}\n`);
  }
  const machine = {
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    cpus: availableParallelism(),
  };
  const results = JSON.stringify({ at: new Date().toISOString(), ...machine, parts: measured }, undefined, 2);
  const folder = fileURLToPath(new URL('results', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/latest.json`, `${results}\n`);
  console.log(json ? results : `Written to ${folder}/latest.json`);
}
