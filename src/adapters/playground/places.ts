import type { Place } from '../../core/chat/turn.ts';
import type { Person } from '../../core/shared/people.ts';

/** A place as the playground lists it. `path` is its part of the address; `members` reads there. */
export type Spot = { path: string; place: Place; name: string; about: string; members: number };

/** Who Pollen is among the authors of letters. */
export const POLLEN = 'pollen';

/** The id of a person's own conversation with Pollen. */
export function directPlace(person: string): string {
  return `dm:${person}`;
}

/** What a person has in sight: their own conversation, the channels of the whole school, and their department's. */
export function spotsOf(person: Person, people: readonly Person[]): readonly Spot[] {
  const slug = slugOf(person.department);
  const colleagues = people.filter((one) => slugOf(one.department) === slug).length;
  const own =
    slug === '' || COMMON.some((spot) => spot.slug === slug)
      ? []
      : [{ slug, about: `${person.department}, only its own people` }];
  return [
    {
      path: 'dm',
      place: { kind: 'direct', id: directPlace(person.id) },
      name: 'Pollen',
      about: 'Your own conversation with Pollen',
      members: 1,
    },
    ...COMMON.map((spot) => channelSpot(spot, people.length)),
    ...own.map((spot) => channelSpot(spot, colleagues)),
  ];
}

/** The channels that a person can be asked to choose from. */
export function channelsOf(people: readonly Person[]): readonly { id: string; name: string }[] {
  const slugs = new Set([
    ...COMMON.map((spot) => spot.slug),
    ...people.map((one) => slugOf(one.department)).filter((s) => s !== ''),
  ]);
  return [...slugs].map((slug) => ({ id: channelId(slug), name: `#${slug}` }));
}

const COMMON = [
  { slug: 'staffroom', about: 'Everyone at school' },
  { slug: 'cpd', about: 'Everyone at school, about learning' },
];

function channelSpot({ slug, about }: { slug: string; about: string }, members: number): Spot {
  return {
    path: `channel/${encodeURIComponent(slug)}`,
    place: { kind: 'channel', id: channelId(slug) },
    name: `#${slug}`,
    about,
    members,
  };
}

function channelId(slug: string): string {
  return `channel:${slug}`;
}

function slugOf(department: string): string {
  return department
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
