import type { Message } from '../../core/chat/message.ts';
import type { OpenForm } from './form-html.ts';

/** What the playground holds until it stops: forms that stand open and what each Home showed last. */
export type Memory = {
  form(id: string): OpenForm | undefined;
  keepForm(form: OpenForm): void;
  closeForm(id: string): void;
  home(person: string): Message | undefined;
  keepHome(person: string, message: Message): void;
};

const FORMS_MAX = 200;

/** Opens an empty memory; of forms left open, the oldest go first. */
export function openMemory(): Memory {
  const forms = new Map<string, OpenForm>();
  const homes = new Map<string, Message>();
  return {
    form: (id) => forms.get(id),
    keepForm(form) {
      forms.delete(form.id);
      forms.set(form.id, form);
      const oldest = forms.size > FORMS_MAX ? forms.keys().next().value : undefined;
      if (oldest !== undefined) forms.delete(oldest);
    },
    closeForm: (id) => void forms.delete(id),
    home: (person) => homes.get(person),
    keepHome: (person, message) => void homes.set(person, message),
  };
}
