import type { CardData } from './card-data.ts';

/** An Adaptive Card as Teams takes it; of the format's elements, those that Pollen draws. */
export type Card = {
  type: 'AdaptiveCard';
  version: '1.5';
  body: readonly Element[];
  msteams?: { entities: readonly Mention[] };
};

/** What stands on a card, from the top down. `separator` draws a line above it. */
export type Element = Placed &
  (TextBlock | RichTextBlock | FactSet | ActionSet | Picture | ColumnSet | TextInput | ChoiceInput | DateInput);

/** Somebody who is notified; `text` stands in a TextBlock word for word. */
export type Mention = { type: 'mention'; text: string; mentioned: { id: string; name: string } };

/** Text with markdown in it: the one element that can mention somebody or be a heading. */
type TextBlock = {
  type: 'TextBlock';
  text: string;
  wrap: true;
  style?: 'heading';
  color?: 'Attention';
  fontType?: 'Monospace';
} & Look;

/** Text without any markup: what a run looks like is said beside it. */
type RichTextBlock = { type: 'RichTextBlock'; inlines: readonly TextRun[] };

/** A run of a RichTextBlock. */
export type TextRun = {
  type: 'TextRun';
  text: string;
  italic?: true;
  fontType?: 'Monospace';
  selectAction?: { type: 'Action.OpenUrl'; url: string };
} & Look;

/** Labelled values. */
export type FactSet = { type: 'FactSet'; facts: readonly { title: string; value: string }[] };

/** A row of buttons. */
type ActionSet = { type: 'ActionSet'; actions: readonly Action[] };

/** A button. `tooltip` is also what a screen reader says of it. */
export type Action = {
  type: 'Action.Execute';
  title: string;
  verb: string;
  data: CardData;
  style?: 'positive' | 'destructive';
  tooltip?: string;
};

/** Columns beside each other; `width` is a share of what there is. */
type ColumnSet = { type: 'ColumnSet'; columns: readonly Column[] };

/** One column. */
export type Column = {
  type: 'Column';
  width: number;
  items: readonly Element[];
  verticalContentAlignment?: 'Center';
};

/** A field of words. */
type TextInput = Asks & { type: 'Input.Text'; isMultiline: boolean; maxLength: number; placeholder?: string };

/** A field of answers to choose from; several values are joined with commas. */
export type ChoiceInput = Asks & {
  type: 'Input.ChoiceSet';
  style: 'compact' | 'expanded' | 'filtered';
  isMultiSelect: boolean;
  wrap: true;
  choices: readonly { title: string; value: string }[];
  placeholder?: string;
  'choices.data'?: { type: 'Data.Query'; dataset: string };
};

/** A field for a date, YYYY-MM-DD. */
type DateInput = Asks & { type: 'Input.Date'; min?: string; max?: string };

type Placed = { separator?: true; spacing?: 'None' | 'Small' | 'Medium' };
type Picture = { type: 'Image'; url: string; altText: string; size: 'Stretch' };
type Look = { weight?: 'Bolder'; size?: 'Small' | 'Medium'; isSubtle?: true };
type Asks = { id: string; label: string; value?: string };

/** Bytes of what goes out, as JSON in UTF-8. */
export function bytesOf(part: unknown): number {
  return Buffer.byteLength(JSON.stringify(part));
}
