import type { Block, Message } from '../../core/chat/message.ts';
import { plain, rich } from '../../core/chat/rich-text.ts';
import type { StaffState } from '../../core/shared/workspace-staff.ts';

/** How the set-up stands, and the next steps. `news` is what has just been done, `chosen` whether a channel was. */
export function setupCard(state: StaffState, chosen: boolean, news?: string): Message {
  const { school, people, linked, unreachable, quiet } = state;
  const said: Block[] = news === undefined ? [] : [{ kind: 'text', text: plain(news) }];
  return {
    summary: `Setting up Pollen at ${school}`,
    blocks: [
      { kind: 'heading', text: `Setting up Pollen at ${school}` },
      ...said,
      {
        kind: 'facts',
        facts: [
          { label: 'Staff list', value: `${people} ${people === 1 ? 'person' : 'people'}` },
          { label: 'Found in Slack', value: `${linked}, matched by e-mail address` },
          { label: 'Cannot be written to', value: String(unreachable) },
          {
            label: 'Questions to a channel',
            value: chosen ? 'go to the one you chose' : 'whoever asks chooses the channel',
          },
          { label: 'Nudges', value: quiet ? 'not yet: I write to nobody by myself' : 'on' },
        ],
      },
      {
        kind: 'text',
        text: rich`Put everyone in this workspace on the staff list; or paste your own list here (a longer one: *npm run pollen -- import staff FILE*) and match it. I write to people by myself only once you start the nudges.`,
      },
      {
        kind: 'buttons',
        buttons: [
          button('Add everyone in Slack', 'add'),
          button('Paste a staff list', 'paste'),
          button('Match the staff list', 'match'),
          button('Choose a channel', 'choose'),
          ...(quiet ? [button('Start the nudges', 'start', 'primary')] : []),
        ],
      },
    ],
  };
}

/** How many members of the workspace the staff list does not have. */
export function strangersFound(unknown: number): string {
  return `${unknown} ${unknown === 1 ? 'member' : 'members'} of this workspace not on the staff list (guests and bots are not counted).`;
}

function button(label: string, step: string, style?: 'primary') {
  return { label, action: `slack.setup.${step}`, value: 'now', ...(style ? { style } : {}) };
}
