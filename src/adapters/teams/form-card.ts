import { shortened } from '../../core/chat/cut-text.ts';
import type { FieldErrors, Form, FormValues } from '../../core/chat/form.ts';
import { plain } from '../../core/chat/rich-text.ts';
import { buttonRows, headingElements } from './adaptive-card.ts';
import { bytesOf, type Card, type Element } from './card.ts';
import { type Asked, CARD_VERB } from './card-data.ts';
import { fieldElements, mend, type Offers, type Room, small } from './fields.ts';
import { limits } from './limits.ts';
import { mentionDesk } from './mentions.ts';
import { type CardMessage, cardOf } from './message-card.ts';
import { textElements } from './teams-text.ts';

/** How a form stands: where it was asked for (if it is shown elsewhere), what was answered, what is to be mended. */
export type FormState = { asked?: Asked; offers: Offers; values?: FormValues; errors?: FieldErrors };

/** From the most that a card can show to the least; the school's own forms are done with the second at the latest. */
const rooms: readonly Room[] = [
  { wholeLists: true, text: 10_000 },
  { wholeLists: false, text: 10_000 },
  { wholeLists: false, text: 1000 },
  { wholeLists: false, text: 200 },
];

/** A form as one card with its fields in it, within the limits; what is to be mended stands at its field. */
export function formCard(form: Form, state: FormState): CardMessage {
  const cards = rooms.map((room) => () => cardOf(bodyOf(form, state, room, Object.keys(form.fields)), nobody));
  const card = firstThat(cards, fits) ?? withoutSome(form, state);
  return { summary: shortened(form.title.trim() === '' ? 'A form from Pollen' : form.title, limits.summary), card };
}

const nobody = mentionDesk(() => undefined);

function bodyOf(
  form: Form,
  { asked, offers, values = form.values ?? {}, errors = {} }: FormState,
  room: Room,
  names: readonly string[],
): Element[] {
  const left = Object.keys(form.fields).length - names.length;
  const elsewhere = Object.entries(errors).filter(([name]) => !names.includes(name));
  return [
    ...headingElements(shortened(form.title, room.text), nobody),
    ...(Object.keys(errors).length === 0 ? [] : [nearly]),
    ...elsewhere.map(([, problem]) => mend(shortened(problem, room.text))),
    ...textElements(plain(shortened(form.intro ?? '', room.text)), nobody),
    ...Object.entries(form.fields).flatMap(([name, field]) =>
      names.includes(name)
        ? fieldElements({ name, field, value: own(values, name), error: own(errors, name) }, offers, room)
        : [],
    ),
    ...small(left === 0 ? '' : `This form is too long for Teams: ${left} of its questions are not shown.`),
    ...buttonRows([
      {
        type: 'Action.Execute',
        title: shortened(form.submitLabel.trim() === '' ? 'Send' : form.submitLabel, limits.actionTitle),
        verb: CARD_VERB,
        data: { pollen: { kind: 'submission', form: form.id, context: form.context, ...(asked ? { asked } : {}) } },
        style: 'positive',
      },
    ]),
  ];
}

const nearly: Element = {
  type: 'TextBlock',
  text: 'Nearly there: please look at what is marked ⚠.',
  wrap: true,
  weight: 'Bolder',
};

/** As many questions as there is room for, and a word about the others. */
function withoutSome(form: Form, state: FormState): Card {
  const room = rooms.at(-1) as Room;
  const with_ = (names: readonly string[]) => cardOf(bodyOf(form, state, room, names), nobody);
  let shown: string[] = [];
  for (const name of Object.keys(form.fields)) if (fits(with_([...shown, name]))) shown = [...shown, name];
  return with_(shown);
}

/** A field may be named like something that every object has. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function fits(card: Card): boolean {
  return bytesOf(card) <= limits.cardBytes;
}

function firstThat(cards: readonly (() => Card)[], good: (card: Card) => boolean): Card | undefined {
  for (const make of cards) {
    const card = make();
    if (good(card)) return card;
  }
  return undefined;
}
