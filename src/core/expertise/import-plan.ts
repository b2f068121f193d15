import type { Interest, Skill } from './model.ts';
import type { NewItem, Profile, ProfileChanges } from './profile.ts';

/** What a file says of a person. */
export type Said = {
  person: string;
  availability: string;
  optOut: boolean;
  skills: readonly Skill[];
  interests: readonly Interest[];
};

/** What a file adds to the directory of expertise. `unchanged`: items that are there already. */
export type ExpertisePlan = {
  people: readonly { person: string; profile: ProfileChanges; items: readonly NewItem[] }[];
  added: number;
  unchanged: number;
};

/**
 * Works out what a file adds. What people have said themselves stays: their items as they changed them, their
 * availability, and above all that they opted out.
 */
export function planExpertise(
  said: readonly Said[],
  existing: ReadonlyMap<string, Profile>,
  newId: () => string,
): ExpertisePlan {
  let unchanged = 0;
  const people = said.flatMap(({ person, availability, optOut, skills, interests }) => {
    const before = existing.get(person);
    const given: NewItem[] = [
      ...skills.map((skill) => ({ ...skill, id: newId(), kind: 'skill' as const })),
      ...interests.map((interest) => ({ ...interest, id: newId(), kind: 'interest' as const })),
    ];
    const items = given.filter(
      ({ kind, text }, at) =>
        !before?.items.some((item) => item.kind === kind && item.text === text) &&
        given.findIndex((item) => item.kind === kind && item.text === text) === at,
    );
    unchanged += given.length - items.length;
    const profile: ProfileChanges = {
      ...(optOut && before?.listed !== false ? { listed: false } : {}),
      ...(availability !== '' && !before?.availability ? { availability } : {}),
    };
    return items.length > 0 || Object.keys(profile).length > 0 ? [{ person, profile, items }] : [];
  });
  return { people, added: people.reduce((sum, { items }) => sum + items.length, 0), unchanged };
}
