import { parseArgs } from 'node:util';
import { UserError } from '../../core/shared/errors.ts';
import type { School } from '../../core/shared/school.ts';

/** A command line without its `--school NAME`, and that name. */
export function withoutSchool(given: readonly string[]): { args: string[]; wanted: string | undefined } {
  const options = { school: { type: 'string' } } as const;
  const { tokens } = parseArgs({ args: [...given], options, strict: false, tokens: true });
  const token = tokens.find((one) => one.kind === 'option' && one.name === 'school');
  if (token?.kind !== 'option') return { args: [...given], wanted: undefined };
  if (token.value === undefined) throw new UserError('--school needs a name, such as --school "Larkmead School".');
  const taken = token.inlineValue === true ? 1 : 2;
  return { args: given.toSpliced(token.index, taken), wanted: token.value };
}

/** The school that is meant: the only one, or the one of that name or id; otherwise a UserError that lists them. */
export function chosenSchool(schools: readonly School[], wanted: string | undefined): School {
  const [only, ...others] = schools;
  if (only === undefined) throw new UserError('There is no school in this database yet: run `npm start` once first.');
  if (wanted === undefined && others.length === 0) return only;
  const list = schools.map(({ id, name }) => `  ${name} (${id})`).join('\n');
  if (wanted === undefined)
    throw new UserError(
      `This database holds several schools. Add --school with a name or the id in brackets:\n${list}`,
    );
  const name = wanted.trim().toLocaleLowerCase('en-GB');
  const meant = schools.filter((school) => school.id === wanted || school.name.toLocaleLowerCase('en-GB') === name);
  const [school, ...namesakes] = meant;
  if (school === undefined) throw new UserError(`There is no school '${wanted}' in this database. There are:\n${list}`);
  if (namesakes.length > 0)
    throw new UserError(`Several schools are called '${wanted}'. Give the id in brackets instead:\n${list}`);
  return school;
}
