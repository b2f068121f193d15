import type { Form } from '../../core/chat/form.ts';
import type { Message } from '../../core/chat/message.ts';
import { peopleIn } from '../../core/chat/people-in.ts';
import type { UserOf } from './mrkdwn.ts';

/** Looks up, once, everybody whom these messages and forms name; the lookup is spared where they name nobody. */
export async function usersIn(
  shown: readonly (Message | Form)[],
  usersOf: (people: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<UserOf> {
  const people = peopleIn(shown);
  if (people.length === 0) return () => undefined;
  const users = await usersOf(people);
  return (person) => users.get(person);
}
