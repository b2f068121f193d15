import type { FieldErrors, Form, FormValues } from '../../core/chat/form.ts';
import type { Asked } from './card-data.ts';
import type { CardMessage } from './message-card.ts';

/** Those whom a form can name: core's own id, and the words that tell people of one name apart. */
export type Listed = { id: string; name: string; about: string };

/** What a form offers to choose from: the school's people, and the channels that Pollen is in. */
export type Offers = { people: readonly Listed[]; places: readonly Listed[] };

/** How a form stands: where it was asked for (if it is shown elsewhere), what was answered, what is to be mended. */
export type FormState = { asked?: Asked; offers: Offers; values?: FormValues; errors?: FieldErrors };

/** A form as one card with its fields in it, within the limits; what is to be mended stands at its field. */
export function formCard(form: Form, { errors = {} }: FormState): CardMessage {
  void errors;
  return { summary: form.title, card: { type: 'AdaptiveCard', version: '1.5', body: [] } };
}
