import type { RichText } from './rich-text.ts';

/** A button: pressing it makes an `action` turn with this action and value (at most 2,000 characters together). */
export type Button = { label: string; action: string; value: string; style?: 'primary' | 'danger' };

/** One labelled bar of a chart; `value` in the chart's unit, `note` is said beside it. */
export type Bar = { label: string; value: number; note?: string };

/** Where an image is: an address the platform can fetch, or the bytes themselves. */
export type ImageSource = { url: string } | { mediaType: 'image/png' | 'image/svg+xml'; base64: string };

/** The parts of a message. A new kind exists when every renderer and plain text handle it. */
export type Block =
  | { kind: 'text'; text: RichText }
  | { kind: 'heading'; text: string }
  | { kind: 'facts'; facts: readonly { label: string; value: string }[] }
  | { kind: 'buttons'; buttons: readonly Button[] }
  | {
      kind: 'choices';
      label: string;
      action: string;
      /** Comes back with the chosen value, as `value` + ' ' + the choice's value. */
      about: string;
      /** The steps: `label` is what the person reads, `value` what comes back. */
      choices: readonly { label: string; value: string }[];
      /** The value already chosen, if any. */
      chosen?: string;
    }
  | { kind: 'image'; source: ImageSource; alt: string }
  | { kind: 'chart'; title: string; unit: string; bars: readonly Bar[]; max?: number }
  | { kind: 'file'; name: string; mediaType: string; content: string; label: string }
  | { kind: 'note'; text: RichText }
  | { kind: 'divider' };

/** What the bot says: `summary` is the notification and what a screen reader hears first. */
export type Message = { summary: string; blocks: readonly Block[] };

/** A message of words alone. */
export function words(text: RichText, summary: string): Message {
  return { summary, blocks: [{ kind: 'text', text }] };
}
