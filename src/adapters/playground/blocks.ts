import { html } from 'hono/html';
import type { Block, Button, ImageSource, Message } from '../../core/chat/message.ts';
import { chartHtml } from './chart-html.ts';
import { type Html, hidden, safeUrl, spoken } from './html.ts';
import { richHtml } from './rich-html.ts';

/** Where a message is shown: `id` and `nonce` are its own in the page, `files` is where its files are fetched. */
export type Setting = {
  id: string;
  nonce: string;
  files: string;
  /** Where presses go, and what is sent with each. */
  press: { action: string; fields: Readonly<Record<string, string>> };
};

/** A message of the bot's as HTML: every block, with buttons that work without a script as well. */
export function messageHtml(message: Message, setting: Setting): Html {
  return html`${message.blocks.map((block, index) => blockHtml(block, index, setting))}`;
}

function blockHtml(block: Block, index: number, setting: Setting): Html {
  const id = `${setting.id}-${index}`;
  switch (block.kind) {
    case 'text':
      return html`<div class="text">${richHtml(block.text)}</div>`;
    case 'heading':
      return html`<h3><bdi>${block.text}</bdi></h3>`;
    case 'facts':
      return html`<dl class="facts">${block.facts.map(
        (fact) => html`<div><dt><bdi>${fact.label}</bdi></dt><dd><bdi>${fact.value}</bdi></dd></div>`,
      )}</dl>`;
    case 'buttons':
      return pressable(
        setting,
        index,
        html`<div class="buttons">${block.buttons.map((one, at) => buttonHtml(one, `${id}-${at}`))}</div>`,
      );
    case 'choices':
      return pressable(setting, index, choicesHtml(block, id));
    case 'image':
      return imageHtml(block.source, block.alt);
    case 'chart':
      return chartHtml(block, id);
    case 'file':
      return html`<p class="file"><a id="${id}" href="${setting.files}/${index}" download="${block.name}">
        <span class="file-label"><bdi>${block.label}</bdi></span> <span class="file-name"><bdi>${block.name}</bdi>${spoken(' (download)')}</span></a></p>`;
    case 'note':
      return html`<div class="note">${richHtml(block.text)}</div>`;
    case 'divider':
      return html`<hr>`;
    default:
      return block satisfies never;
  }
}

/** What a pressed button sends: what is done, and with what. */
function pressValue(action: string, value: string): string {
  return JSON.stringify([action, value]);
}

function pressable(setting: Setting, index: number, content: Html): Html {
  return html`<form class="press" method="post" action="${setting.press.action}" data-sends>
    ${hidden({ ...setting.press.fields, do: 'press', nonce: `${setting.nonce}.${index}` })}${content}</form>`;
}

function buttonHtml(button: Button, id: string): Html {
  return html`<button id="${id}" class="${button.style ?? 'plain'}" name="pressed" value="${pressValue(button.action, button.value)}"><bdi>${button.label}</bdi></button>`;
}

function choicesHtml(block: Extract<Block, { kind: 'choices' }>, id: string): Html {
  return html`<div class="choices" role="group" aria-labelledby="${id}-label">
    <p id="${id}-label" class="choices-label"><bdi>${block.label}</bdi></p>
    <div class="steps">${block.choices.map((choice, at) => {
      const chosen = choice.value === block.chosen;
      return html`<button id="${id}-${at}" name="pressed" value="${pressValue(block.action, `${block.about} ${choice.value}`)}" aria-pressed="${chosen ? 'true' : 'false'}">${chosen && html`<span aria-hidden="true">✓ </span>`}<bdi>${choice.label}</bdi></button>`;
    })}</div>
  </div>`;
}

function imageHtml(source: ImageSource, alt: string): Html {
  const src =
    'url' in source ? safeUrl(source.url, ['https:', 'http:']) : `data:${source.mediaType};base64,${source.base64}`;
  if (src === undefined) return html`<p class="note"><bdi>(picture: ${alt})</bdi></p>`;
  return html`<p class="image"><img src="${src}" alt="${alt}" loading="lazy"></p>`;
}
