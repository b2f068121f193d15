import type { Message } from '../../core/chat/message.ts';
import type { OpenForm } from './form-html.ts';

/** What the playground holds until it stops: forms that stand open and what each Home showed last. */
export type Memory = {
  form(id: string): OpenForm | undefined;
  keepForm(form: OpenForm): void;
  closeForm(id: string): void;
  /** The message from which a form was opened, also once it has been sent. */
  askedFrom(form: string): string | undefined;
  home(person: string): Message | undefined;
  keepHome(person: string, message: Message): void;
};

const FORMS_MAX = 200;

/** Opens an empty memory; of forms left open, the oldest go first. */
export function openMemory(): Memory {
  const forms = new Map<string, OpenForm>();
  const origins = new Map<string, string>();
  const homes = new Map<string, Message>();
  return {
    form: (id) => forms.get(id),
    keepForm(form) {
      keep(forms, form.id, form);
      if (form.askedFrom !== undefined) keep(origins, form.id, form.askedFrom);
    },
    closeForm: (id) => void forms.delete(id),
    askedFrom: (form) => origins.get(form),
    home: (person) => homes.get(person),
    keepHome: (person, message) => void homes.set(person, message),
  };
}

function keep<T>(kept: Map<string, T>, id: string, one: T): void {
  kept.delete(id);
  kept.set(id, one);
  const oldest = kept.size > FORMS_MAX ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
}
