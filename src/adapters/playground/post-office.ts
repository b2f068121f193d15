import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../../core/chat/message.ts';

/** A message as the playground keeps it. `author` is a person's id or POLLEN; `onlyFor` names its only reader. */
export type Letter = {
  id: string;
  place: string;
  author: string;
  message: Message;
  replyTo?: string;
  onlyFor?: string;
  /** The key of the parcel that it came in; unique for ever. */
  key?: string;
  at: Temporal.Instant;
  changedAt: Temporal.Instant;
};

/** What a chat platform would keep: the messages of each place, who has read how far, and here the clock's offset. */
export type PostOffice = {
  /** Keeps a letter; where one of its id or key is kept already, nothing changes and that one is given. */
  keep(letter: Letter): Promise<Letter>;
  byId(id: string): Promise<Letter | undefined>;
  byKey(key: string): Promise<Letter | undefined>;
  /** Puts another message into a letter; false where there is no such letter. */
  change(id: string, message: Message, at: Temporal.Instant): Promise<boolean>;
  /** The newest letters of a place that this person may see, at most `most`, oldest first. */
  newest(place: string, reader: string, most: number): Promise<readonly Letter[]>;
  /** Notes that a person has read a place up to that moment. */
  markRead(person: string, place: string, upTo: Temporal.Instant): Promise<void>;
  /** How many letters of others a person has not read in each of the places. */
  unread(person: string, places: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Of these people and their own places, those in which something of Pollen's waits unread. */
  waiting(people: ReadonlyMap<string, string>): Promise<ReadonlySet<string>>;
  /** By how many milliseconds the clock is ahead of the real one. */
  clockAhead(): Promise<number>;
  setClockAhead(milliseconds: number): Promise<void>;
};
