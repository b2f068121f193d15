import type { Temporal } from 'temporal-polyfill';
import type { DirectoryPerson } from './model.ts';
import type { OwnWord } from './own-words.ts';
import type { NewItem, Profile, ProfileChanges } from './profile.ts';
import type { Ask, AskState, Helped, HelpRequest, Need } from './requests.ts';

/** Whose entry is to be confirmed: last said to be right (or begun) before then, and not of those who asked for quiet today (ISO). */
export type Unconfirmed = { listedByDefault: boolean; before: Temporal.Instant; today: string };

/** Who can do what, as people say it and as the CPD record shows it. */
export type ExpertiseStore = {
  /**
   * Everyone who has not left (or only these), with private items marked and those who are not listed as opted out.
   * `listedByDefault`: the school's policy for who has not said.
   */
  directory(schoolId: string, listedByDefault: boolean, only?: readonly string[]): Promise<readonly DirectoryPerson[]>;
  /** When anything of the directory was last written; undefined where that was before times were kept. */
  lastTouched(schoolId: string): Promise<Temporal.Instant | undefined>;
  /** Whose part of the directory was written since then (or ever), with when that was. */
  touched(schoolId: string, since: Temporal.Instant | undefined): Promise<ReadonlyMap<string, string>>;
  /** Who is in the directory with an entry of their own that nobody has confirmed for long (or whether this person is). */
  unconfirmed(
    schoolId: string,
    which: Unconfirmed,
    person?: string,
  ): Promise<readonly { person: string; since: Temporal.Instant }[]>;
  profiles(personIds: readonly string[]): Promise<ReadonlyMap<string, Profile>>;
  saveProfile(personId: string, changes: ProfileChanges): Promise<void>;
  /** Adds items; one with the same kind and words is replaced. */
  putItems(personId: string, items: readonly NewItem[], at: Temporal.Instant): Promise<void>;
  /** Hides or shows an item of this person, or takes it away. */
  changeItem(personId: string, id: string, change: 'hide' | 'show' | 'remove'): Promise<void>;
  /** The title of an activity that this person took part in. */
  titleOf(personId: string, participation: string): Promise<string | undefined>;
};

/** Who was asked for help, and what came of it. */
export type HelpStore = {
  open(request: { id: string; schoolId: string; asker: string; need: string }, at: Temporal.Instant): Promise<void>;
  request(schoolId: string, id: string): Promise<HelpRequest | undefined>;
  /** The request that this ask belongs to. */
  byAsk(schoolId: string, ask: string): Promise<{ request: HelpRequest; ask: Ask } | undefined>;
  /** The open request of this person in these words. */
  openOf(asker: string, need: string): Promise<HelpRequest | undefined>;
  ask(ask: { id: string; request: string; expert: string }, at: Temporal.Instant): Promise<void>;
  /** Sets the state of an ask; `asked` starts its time anew. */
  setAsk(id: string, state: AskState, at: Temporal.Instant): Promise<void>;
  setRequest(id: string, change: Partial<Pick<HelpRequest, 'state' | 'helped' | 'mayMention'>>): Promise<void>;
  /** Requests of a school with an ask in this state since then. */
  withAsks(schoolId: string, state: AskState, since: Temporal.Instant): Promise<readonly HelpRequest[]>;
  /** Every ask of a school since then, with whether it helped. */
  asksSince(schoolId: string, since: Temporal.Instant): Promise<readonly (Ask & { helped?: Helped })[]>;
};

/** What was wanted, without who wanted it. */
export type NeedStore = {
  /** Notes that somebody wanted help with these topics; the same person and topic count once. */
  note(schoolId: string, person: string, topics: readonly string[], met: boolean, at: Temporal.Instant): Promise<void>;
  since(schoolId: string, at: Temporal.Instant): Promise<readonly Need[]>;
};

/** The words of a school's own. */
export type GlossaryStore = {
  /** All of them, by the word. */
  words(schoolId: string): Promise<readonly OwnWord[]>;
  /** Adds or changes by id; words that compare as the same exist once in a school. */
  save(schoolId: string, word: OwnWord): Promise<void>;
  /** Takes a word away; nothing happens where it is gone or another school's. */
  remove(schoolId: string, id: string): Promise<void>;
};
