import type { Form } from '../../core/chat/form.ts';
import type { Message } from '../../core/chat/message.ts';
import { peopleIn } from '../../core/chat/people-in.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Asked } from './card-data.ts';
import { formCard } from './form-card.ts';
import type { TeamsHost } from './host.ts';
import { type CardMessage, messageCards } from './message-card.ts';

/** Cards of a tenant: with its people named so that Teams can notify them, and its people and channels to choose from. */
export type Renderer = {
  message(message: Message, more?: { home: true }): Promise<readonly [CardMessage, ...CardMessage[]]>;
  form(reply: Reply & { kind: 'form' | 'invalid' }, asked: Asked | undefined): Promise<CardMessage>;
};

/** Draws cards; what they need to know of the school is looked up only where they show it. */
export function renderer(host: TeamsHost, workspace: string): Renderer {
  return {
    async message(message, more) {
      const people = peopleIn([message]);
      const users = people.length === 0 ? new Map<string, string>() : await host.usersOf(workspace, people);
      return messageCards(message, (person) => users.get(person), more);
    },
    async form(reply, asked) {
      const { form } = reply;
      const offers = {
        people: has(form, 'person', 'people') ? await host.staffOf(workspace) : [],
        places: has(form, 'place') ? await host.placesOf(workspace) : [],
      };
      const values = reply.kind === 'invalid' ? reply.values : form.values;
      const errors = reply.kind === 'invalid' ? reply.errors : undefined;
      return formCard(form, {
        offers,
        ...(asked === undefined ? {} : { asked }),
        ...(values === undefined ? {} : { values }),
        ...(errors === undefined ? {} : { errors }),
      });
    },
  };
}

function has({ fields }: Form, ...kinds: readonly string[]): boolean {
  return Object.values(fields).some(({ kind }) => kinds.includes(kind));
}
