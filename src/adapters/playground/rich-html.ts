import { html } from 'hono/html';
import type { Inline, Paragraph, RichText } from '../../core/chat/rich-text.ts';
import { type Html, safeUrl, spoken } from './html.ts';

/** Rich text as HTML; each run of words keeps its direction to itself, so that none can turn its neighbours around. */
export function richHtml(text: RichText): Html {
  return html`${text.map(paragraphHtml)}`;
}

function paragraphHtml(paragraph: Paragraph): Html {
  if (paragraph.kind === 'list') {
    return html`<ul>${paragraph.items.map((item) => html`<li>${item.map(inlineHtml)}</li>`)}</ul>`;
  }
  return html`<p>${paragraph.inlines.map(inlineHtml)}</p>`;
}

function inlineHtml(inline: Inline): Html {
  switch (inline.kind) {
    case 'plain':
      return html`<bdi>${inline.text}</bdi>`;
    case 'bold':
      return html`<strong>${inline.inlines.map(inlineHtml)}</strong>`;
    case 'italic':
      return html`<em>${inline.inlines.map(inlineHtml)}</em>`;
    case 'link':
      return linkHtml(inline.label, inline.url);
    case 'contact':
      return inline.email ? linkHtml(inline.label, `mailto:${inline.email}`) : html`<bdi>${inline.label}</bdi>`;
    case 'mention':
      return html`<bdi class="mention">@${inline.name}</bdi>`;
    default:
      return inline satisfies never;
  }
}

function linkHtml(label: string, url: string): Html {
  const href = safeUrl(url, ['https:', 'http:', 'mailto:']);
  if (href === undefined) return html`<bdi>${label} (${url})</bdi>`;
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer"><bdi>${label}</bdi>${spoken(' (opens in a new tab)')}</a>`;
}
