import type { Found } from '../../core/chat/found.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { CardMessage } from './message-card.ts';
import { peopleFound } from './people-search.ts';

/** What Teams is told in the response to an invoke. */
export type InvokeAnswer = { status: 200 | 501; body: object };

/**
 * The response to a pressed card: a word that Teams shows for a moment. It never carries a card: the card is changed by
 * an update, which everybody sees on every device, and which does not outlive its own press.
 */
export function pressAnswer(value: string): InvokeAnswer {
  return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value } };
}

/** The word for what became of a press. */
export function wordFor(replies: readonly Reply[], isPublic: boolean): string {
  if (replies.some(({ kind }) => kind === 'invalid')) return 'Please look at the fields that are marked.';
  const isPrivate = replies.every(({ kind }) => kind === 'whisper' || kind === 'form' || kind === 'home');
  return isPublic && isPrivate ? 'I have answered you in our own chat.' : 'Thank you.';
}

/** Words in the shape that this kind of invoke takes an answer in. */
export function wordsAnswer(invoke: string | undefined, says: string): InvokeAnswer {
  if (invoke === 'composeExtension/query')
    return { status: 200, body: { composeExtension: { type: 'message', text: says } } };
  return invoke === 'application/search' ? { status: 200, body: peopleFound([], '') } : pressAnswer(says);
}

/** For invokes that Pollen has no use for. */
export const notForUs: InvokeAnswer = { status: 501, body: {} };

/** The results of the search box, with a preview each and the card that is sent when one is picked. */
export function searchAnswer(found: readonly (Found & { card: CardMessage })[], text: string): InvokeAnswer {
  if (found.length === 0) {
    const says = text.trim() === '' ? 'Say what you need help with.' : 'I found nobody for that yet. Try other words.';
    return wordsAnswer('composeExtension/query', says);
  }
  const attachments = found.map(({ title, detail, card }) => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card.card,
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text: escaped(detail) } },
  }));
  return { status: 200, body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } } };
}

/** Thumbnail cards show some HTML in their text. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
