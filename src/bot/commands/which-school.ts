import type { Db } from '../../adapters/prisma/clients.ts';
import { schools } from '../../adapters/prisma/schools.ts';
import { UserError } from '../../core/shared/errors.ts';
import type { School } from '../../core/shared/school.ts';

const start = 'run `npm start` once first.';
const setUp =
  'set up Slack (docs/guides/slack.md) or Microsoft Teams (docs/guides/teams.md) and run `npm start` once first, or leave DATABASE_URL unset for the playground, which has a school of its own.';

/** A command line without `--school NAME`, and that name. Throws a UserError where the name is missing. */
export function takeSchool(args: readonly string[]): { wanted: string | undefined; rest: readonly string[] } {
  const at = args.indexOf('--school');
  if (at < 0) return { wanted: undefined, rest: args };
  const wanted = args[at + 1];
  if (wanted === undefined || wanted.startsWith('--'))
    throw new UserError('--school needs the name of a school, or the id of its workspace, behind it.');
  return { wanted, rest: args.toSpliced(at, 2) };
}

/**
 * The school that a command is for: by its name or its workspace's id, or the only one there is. Throws a UserError that
 * lists them where that leaves a choice, or that says how to get one.
 * @param canStart whether `npm start` would start on this database and bring a school into it
 */
export async function whichSchool(db: Db, wanted: string | undefined, canStart: boolean): Promise<School> {
  const all = await schools(db).all();
  if (all.length === 0) throw new UserError(`There is no school in this database yet: ${canStart ? start : setUp}`);
  const places = Map.groupBy(await db.workspace.findMany(), ({ schoolId }) => schoolId);
  const idsOf = ({ id }: School) => (places.get(id) ?? []).map(({ workspace }) => workspace);
  const sought = wanted?.trim().toLowerCase();
  const found = all.filter(
    (one) => sought === undefined || [one.name, ...idsOf(one)].some((name) => name.toLowerCase() === sought),
  );
  const [school, ...others] = found;
  if (school !== undefined && others.length === 0) return school;
  const list = (found.length > 0 ? found : all).map((one) => `  ${one.name} (${idsOf(one).join(', ') || one.id})`);
  const what =
    school !== undefined ? 'Say which school with --school:' : `There is no school '${wanted}'. These are here:`;
  throw new UserError([what, ...list].join('\n'));
}
