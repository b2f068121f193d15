import { z } from 'zod';
import { limits } from './limits.ts';

/** Somebody whom a form can name: core's own id, and the words that tell people of one name apart. */
export type Listed = { id: string; name: string; about: string };

/** The list that a form's card names when the school's people are too many to be in it. */
export const PEOPLE_DATASET = 'pollen.people';

const asked = z.object({ queryText: z.string().max(200).default(''), dataset: z.literal(PEOPLE_DATASET) });

/** The words of an `application/search` invoke (its `value`) for people; undefined for any other search. */
export function readPeopleSearch(value: unknown): string | undefined {
  const read = asked.safeParse(value);
  return read.success ? read.data.queryText : undefined;
}

/** The invoke's answer: the people of the list who have every one of the words. */
export function peopleFound(people: readonly Listed[], words: string) {
  const wanted = plainLetters(words).split(/\s+/);
  const found = people.filter((one) => {
    const text = plainLetters(titleOf(one));
    return wanted.every((word) => text.includes(word));
  });
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results: found.slice(0, limits.found).map((one) => ({ value: one.id, title: titleOf(one) })) },
  };
}

/** A person as lists show them. */
export function titleOf({ name, about }: Listed): string {
  return about === '' ? name : `${name} – ${about}`;
}

/** Letters as most keyboards have them: Zoë is found by zoe. */
function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
