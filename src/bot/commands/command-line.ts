import { parseArgs } from 'node:util';

/** A command line as read: its words, what each option was given ('' for one without a value), and what was not understood. */
export type CommandLine<Name extends string> = {
  words: readonly string[];
  given: Readonly<Partial<Record<Name, string>>>;
  faults: readonly string[];
};

/** An option: what is expected behind it, or undefined where it stands alone. */
export type OptionsTaken<Name extends string> = Readonly<Record<Name, string | undefined>>;

/** Reads the words behind a command, at most so many, and the options that it takes. Nothing is left aside in silence. */
export function commandLine<Name extends string>(
  args: readonly string[],
  taken: OptionsTaken<Name>,
  mostWords = Number.POSITIVE_INFINITY,
): CommandLine<Name> {
  const known = Object.entries<string | undefined>(taken);
  const options = Object.fromEntries(
    known.map(([name, expected]) => [name, { type: expected === undefined ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const given: Partial<Record<string, string>> = {};
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const expected = known.find(([one]) => rawName === `--${one}`)?.[1];
    if (!Object.hasOwn(taken, name) || rawName !== `--${name}`) faults.push(`${rawName} is not understood.`);
    else if (expected === undefined && value !== undefined) faults.push(`${rawName} stands alone, without a value.`);
    else if (expected !== undefined && (!value || (!inlineValue && value.startsWith('-'))))
      faults.push(`${rawName} has no value. Expected ${expected}.`);
    else if (given[name] !== undefined) faults.push(`${rawName} is there twice.`);
    else given[name] = value ?? '';
  }
  faults.push(...words.slice(mostWords).map((word) => `“${word}” is not understood.`));
  return { words, given: given as Partial<Record<Name, string>>, faults };
}

/** Says what was not understood, then how the command is used. Gives the exit code for that. */
export function notUnderstood(faults: readonly string[], usage: readonly string[], out: (line: string) => void): 2 {
  for (const line of [...faults, ...(faults.length > 0 ? [''] : []), ...usage]) out(line);
  return 2;
}
