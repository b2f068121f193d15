import { z } from 'zod';
import type { MessageRef, Place } from '../../core/chat/turn.ts';

/**
 * What a press on a card carries. It comes back as `value.action.data` of an `adaptiveCard/action` invoke
 * (Action.Execute), with the answers of a form's fields merged in beside `pollen`. It came through a client that
 * anybody can change, so nothing in it is trusted.
 */
export type CardData =
  | { pollen: { kind: 'action'; action: string; value: string; home?: true } }
  | { pollen: { kind: 'submission'; form: string; context: string; asked?: Asked } };

/** The verb of every press on a card of Pollen's; what it means is in its data. */
export const CARD_VERB = 'pollen';

/** Where a form was asked for, when it is shown elsewhere: what it answers into. */
export type Asked = { place: Place; message?: MessageRef };

/** A press as it was understood; `values` are the answers by the fields' own names, as a turn's submission has them. */
export type Press =
  | { kind: 'action'; action: string; value: string; home?: true | undefined }
  | {
      kind: 'submission';
      form: string;
      context: string;
      asked?: Asked | undefined;
      values: Readonly<Record<string, unknown>>;
    };

const id = z.string().min(1).max(500);
const pressed = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('action'),
    action: z.string().min(1).max(2000),
    value: z.string().max(2000),
    home: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('submission'),
    form: z.string().min(1).max(200),
    context: z.string().max(2000),
    asked: z
      .object({
        place: z.object({ kind: z.enum(['direct', 'channel']), id }),
        message: z.object({ place: id, message: id }).optional(),
      })
      .optional(),
  }),
]);
const cardData = z.looseObject({ pollen: pressed });

/** What was pressed, from the data that came back; undefined where it is no press on a card of Pollen's. */
export function readPress(data: unknown): Press | undefined {
  const read = cardData.safeParse(data);
  if (!read.success) return undefined;
  const { pollen, ...answers } = read.data;
  return pollen.kind === 'action' ? pollen : { ...pollen, values: fieldValues(answers) };
}

// Beside `pollen`, an answer is named by its field behind a mark: `f-` for one answer, `l-` for a list.
const ONE = 'f-';
const LIST = 'l-';

/** The id of a field's input. */
export function inputId(name: string, many: boolean): string {
  return `${many ? LIST : ONE}${name}`;
}

/** An answer of a list as its input carries it: Teams joins the chosen ones with commas. */
export function listValue(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

/** The answers by the fields' names; lists apart again, everything else as it came. */
function fieldValues(answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  // Built from entries, so that a field may have any name, `__proto__` too.
  return Object.fromEntries(
    Object.entries(answers).flatMap(([input, answer]) => {
      if (input.startsWith(ONE)) return [[input.slice(ONE.length), answer]];
      if (!input.startsWith(LIST)) return [];
      return [[input.slice(LIST.length), typeof answer === 'string' ? answer.split(',').map(listed) : answer]];
    }),
  );
}

function listed(value: string): string {
  try {
    return decodeURIComponent(value.trim());
  } catch {
    return value;
  }
}
