import { chance } from '../../core/shared/chance.ts';
import { type Person, staffGroup } from '../../core/shared/people.ts';
import type { Twilight } from './data.ts';

/** Each member of staff of LCS chose at least three twilights, which earned back an INSET day. */
const ENTITLEMENT = 3;

/** A twilight with the names of those who lead it, who do not also take a place. */
export type Offer = Twilight & { leads: readonly string[] };

/**
 * Who goes to which twilight, by title: everybody to three that are for them, as their own taste (which chance stands
 * for) and the places left allow. Who has least to choose from chooses first.
 */
export function placesTaken(
  people: readonly Person[],
  offers: readonly Offer[],
): ReadonlyMap<string, readonly Person[]> {
  const taken = new Map<string, Person[]>(offers.map(({ Title }) => [Title, []]));
  const choosers = people
    .map((person) => ({
      person,
      offers: offers.filter((offer) => suits(offer, person) && !offer.leads.includes(person.name)),
    }))
    .sort((a, b) => a.offers.length - b.offers.length || draw(a.person, 'turn') - draw(b.person, 'turn'));
  for (const { person, offers: suitable } of choosers) {
    const free = ({ Title, Places }: Offer) => ((taken.get(Title)?.length ?? 0) < Places ? 0 : 1);
    const wished = [...suitable].sort((a, b) => free(a) - free(b) || draw(person, a.Title) - draw(person, b.Title));
    for (const { Title } of wished.slice(0, ENTITLEMENT)) taken.get(Title)?.push(person);
  }
  return taken;
}

function suits({ For }: Twilight, { roleTitle }: Person): boolean {
  const group = staffGroup(roleTitle);
  const teaches = group === 'Teachers' || group === 'Leadership';
  switch (For) {
    case 'everyone':
      return true;
    case 'classroom':
      return teaches || group === 'Teaching assistants and learning support';
    case 'teachers':
      return teaches;
    case 'leaders':
      return /\b(head|headteacher|director|manager|lead|leader|coordinator|second in|mentor|SENDCo)\b/i.test(roleTitle);
    default:
      return For satisfies never;
  }
}

function draw(person: Person, what: string): number {
  return chance(person.externalId ?? person.name, what);
}
