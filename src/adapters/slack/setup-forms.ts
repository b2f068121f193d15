import type { Form } from '../../core/chat/form.ts';
import { limits } from './limits.ts';

/** Where colleagues' questions to everybody go; empty lets whoever asks choose. */
export function channelForm(chosen: string | undefined): Form {
  return {
    id: 'slack.setup.channel',
    context: '',
    title: 'A channel for questions',
    intro:
      'Where I know nobody who can help, a colleague may ask a whole channel. Choose which one, or leave this empty, and whoever asks chooses. I say hello there once.',
    submitLabel: 'Save',
    fields: { place: { kind: 'place', label: 'Channel', hint: 'Invite me there first: /invite @Pollen' } },
    values: { place: chosen },
  };
}

/** A staff list as text. */
export function staffForm(): Form {
  const most = limits.inputText.toLocaleString('en-GB');
  return {
    id: 'slack.setup.staff',
    context: '',
    title: 'Paste a staff list',
    intro: `Copy it from a spreadsheet or a CSV file, headings included: a name, and an e-mail address to be found in Slack by. Slack takes ${most} characters, about forty people; whoever runs Pollen can import a longer list with npm run pollen -- import staff FILE.`,
    submitLabel: 'Import',
    fields: {
      list: {
        kind: 'long-text',
        label: 'Staff list',
        hint: 'Nothing is imported if a line cannot be read; I then say which, and why.',
        placeholder: 'Name,Email,Job title',
        required: true,
        max: limits.inputText,
      },
    },
  };
}
