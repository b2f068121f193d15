import type { FieldErrors, Form, FormValues } from './form.ts';
import type { Message } from './message.ts';

/** What goes back. The adapter decides how: a form is a modal, a card or a dialog, as the platform has it. */
export type Reply =
  /** Said in the place of the turn, for all who read there. */
  | { kind: 'post'; message: Message }
  /** Seen by the person alone, wherever they are. */
  | { kind: 'whisper'; message: Message }
  /** Takes the place of the message that was acted on; said in the place where there is none. */
  | { kind: 'replace'; message: Message }
  /** Asks for a form to be filled in. */
  | { kind: 'form'; form: Form }
  /** The submitted form again, with what to mend beside each field and what was typed kept. */
  | { kind: 'invalid'; form: Form; errors: FieldErrors; values: FormValues }
  /** What the person's Home shows now. */
  | { kind: 'home'; message: Message };

/** A reply to the person alone. */
export function whisper(message: Message): Reply {
  return { kind: 'whisper', message };
}

/** A reply in place of the message acted on. */
export function replace(message: Message): Reply {
  return { kind: 'replace', message };
}
