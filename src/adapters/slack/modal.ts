import type { KnownBlock, ModalView } from '@slack/types';
import { shortened } from '../../core/chat/cut-text.ts';
import type { FieldErrors, Form, FormValues } from '../../core/chat/form.ts';
import { plain } from '../../core/chat/rich-text.ts';
import type { MessageRef, Place } from '../../core/chat/turn.ts';
import { sections } from './block-kit.ts';
import { inputOf, words } from './fields.ts';
import { limits } from './limits.ts';
import type { UserOf } from './mrkdwn.ts';

/** Where a form was asked for: what it answers into when it is submitted. */
export type Asked = { place: Place; thread?: string; message?: MessageRef; home?: boolean };

/** What a modal carries unseen and Slack brings back with the answers: where it was asked for, and the form's context. */
export function carried(asked: Asked, context: string): string {
  // The context goes as it stands: quoted, it could need twice the room.
  return `${JSON.stringify(asked)}\n${context}`;
}

/** A form as a modal; `values` are put in where people typed before. */
export function modalOf(form: Form, asked: Asked, userOf: UserOf, values: FormValues = form.values ?? {}): ModalView {
  const intro = form.intro ? sections(plain(form.intro), userOf) : [];
  const inputs = Object.entries(form.fields).map(([name, field]) => inputOf(name, field, values[name], userOf));
  return {
    type: 'modal',
    callback_id: form.id,
    private_metadata: carried(asked, form.context),
    title: words(form.title.trim() === '' ? 'Pollen' : form.title, limits.modalTitle),
    submit: words(form.submitLabel.trim() === '' ? 'Send' : form.submitLabel, limits.modalButton),
    close: words('Cancel', limits.modalButton),
    blocks: fitted([...longTitle(form.title), ...intro, ...inputs]),
  };
}

/** Errors by the block that Slack shows them under; those of fields that are not in sight go under the first that is. */
export function errorsOf(form: Form, errors: FieldErrors): Record<string, string> {
  const names = Object.keys(form.fields);
  const shown: Record<string, string> = {};
  for (const [name, problem] of Object.entries(errors)) {
    const under = names.includes(name) ? name : (names[0] ?? name);
    shown[under] = shortened(shown[under] === undefined ? problem : `${shown[under]} ${problem}`, limits.inputHint);
  }
  return shown;
}

/** A title that the bar has no room for stands in full below it. */
function longTitle(title: string): KnownBlock[] {
  return title.length <= limits.modalTitle
    ? []
    : sections(
        [{ kind: 'paragraph', inlines: [{ kind: 'bold', inlines: [{ kind: 'plain', text: title }] }] }],
        () => undefined,
      );
}

function fitted(blocks: readonly KnownBlock[]): KnownBlock[] {
  if (blocks.length <= limits.viewBlocks) return [...blocks];
  const left = blocks.length - limits.viewBlocks + 1;
  const note = `This form is too long for Slack: ${left} of its parts are not shown.`;
  return [
    ...blocks.slice(0, limits.viewBlocks - 1),
    { type: 'context', elements: [{ type: 'plain_text', text: note }] },
  ];
}
