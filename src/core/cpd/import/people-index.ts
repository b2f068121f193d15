/** What identifies a person: their staff code, email and name. */
export type Known = { id: string; name: string; email?: string; externalId?: string };

/** Words of a file that should mean one person; `tries` in order, such as a staff code, an email and a name. */
export type PersonRef = { line: number; column: string; tries: readonly string[] };

/** A name as it is compared: without differences of case, accents' encoding and spaces. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Finds people by staff code, else email, else exact name; otherwise says what was expected. */
export function peopleFinder(
  people: readonly Known[],
): (tries: readonly string[]) => { id: string } | { expected: string } {
  const codes = new Map(people.flatMap(({ id, externalId }) => (externalId ? [[nameKey(externalId), id]] : [])));
  const emails = new Map(people.flatMap(({ id, email }) => (email ? [[email.toLowerCase(), id]] : [])));
  const names = Map.groupBy(people, ({ name }) => nameKey(name));
  return (tries) => {
    const keys = tries.map(nameKey);
    for (const key of keys) {
      const id = codes.get(key) ?? emails.get(key);
      if (id) return { id };
    }
    const named = keys.map((key) => names.get(key) ?? []).find((found) => found.length > 0) ?? [];
    if (named[0] && named.length === 1) return { id: named[0].id };
    if (named.length > 1)
      return { expected: `one person: ${named.length} have this name, so give an email or staff code` };
    return { expected: "somebody in the school's staff list, by staff code, email or full name" };
  };
}
