import type { MessageRef, Place } from '../../core/chat/turn.ts';
import { mentionSchema, quoteSchema, type TeamsActivity } from './payloads.ts';

/** What a person wrote, and to which message; undefined where it was said among others without naming Pollen. */
export function said(
  { text = '', entities = [], attachments = [], recipient }: TeamsActivity,
  place: Place,
): { text: string; inReplyTo?: MessageRef } | undefined {
  const mentions = entities.flatMap((entity) => {
    const mention = mentionSchema.safeParse(entity);
    return mention.success ? [mention.data] : [];
  });
  const own = mentions.filter(({ mentioned }) => mentioned.id === recipient.id);
  if (place.kind === 'channel' && own.length === 0) return undefined;
  const spoken = own.reduce((rest, mention) => rest.replace(mention.text, ' '), text);
  const quoted = attachments.flatMap(quotedIn)[0];
  return {
    text: readable(spoken) || 'help',
    ...(quoted === undefined ? {} : { inReplyTo: { place: place.id, message: quoted } }),
  };
}

/** Typed text as the person saw it: Teams marks who is named, and types some blanks as HTML does. */
function readable(text: string): string {
  return text
    .replaceAll(/<at(?: id="[^"]*")?>([^<]*)<\/at>/g, '@$1')
    .replaceAll(/&nbsp;|\u00a0/g, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}

function quotedIn(attachment: unknown): string[] {
  const quote = quoteSchema.safeParse(attachment);
  const id = quote.success
    ? /<blockquote[^>]*\/Reply"[^>]*\bitemid="(\d{1,30})"/.exec(quote.data.content)?.[1]
    : undefined;
  return id === undefined ? [] : [id];
}
