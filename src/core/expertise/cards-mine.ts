import type { Button, Message } from '../chat/message.ts';
import { rich } from '../chat/rich-text.ts';
import { type OwnItem, type Profile, waysToHelp } from './profile.ts';

/** Says that an entry is right for another year. */
export const confirmButton: Button = { label: 'Still right', action: 'expertise.confirm', value: '' };

/** Once a year: what somebody said they can help with, and whether it is still right. */
export function confirmCard(profile: Profile): Message {
  const all = publicItems(profile);
  const shown = all.slice(0, 5).join('; ');
  const more = all.length > 5 ? ` and ${all.length - 5} more` : '';
  const what =
    all.length > 0
      ? rich`Colleagues can ask you about *${shown}*${more}. Is that still right?`
      : rich`You once told me what you can help with. Is it still right?`;
  return {
    summary: 'Is it still right, what you can help with?',
    blocks: [
      { kind: 'text', text: what },
      {
        kind: 'buttons',
        buttons: [
          { ...confirmButton, style: 'primary' },
          { label: 'Change it', action: 'expertise.mine', value: '' },
        ],
      },
      { kind: 'note', text: rich`I ask once a year. If you leave this, everything stays as it is.` },
    ],
  };
}

/** What the directory says of whoever asks. */
export function mineCard(profile: Profile, listed: boolean): Message {
  const line = ({ text, level, private: hidden }: OwnItem) =>
    `${text}${level && level !== 'confident' ? ` (${level})` : ''}${hidden ? ', only for you' : ''}`;
  const of = (kind: OwnItem['kind']) =>
    profile.items
      .filter((item) => item.kind === kind)
      .map(line)
      .join('; ');
  const facts = [
    { label: 'In the directory', value: listed ? 'yes' : 'no' },
    { label: 'Skills', value: of('skill') },
    { label: 'Talents', value: of('interest') },
    { label: 'When', value: profile.availability },
    { label: 'How', value: profile.ways.map((way) => waysToHelp[way]).join(', ') },
    { label: 'Asked in a week', value: `at most ${profile.weeklyCap}` },
  ].filter(({ value }) => value !== '');
  const buttons: Button[] = [
    { label: 'Change', action: 'expertise.mine', value: '' },
    listed
      ? { label: 'Leave the directory', action: 'expertise.unlist', value: '' }
      : { label: 'List me', action: 'expertise.list', value: '' },
    ...(profile.items.length > 0 ? [confirmButton] : []),
  ];
  return {
    summary: 'What you can help with',
    blocks: [
      { kind: 'text', text: rich`*What you can help with.* The CPD that you led or chose counts too.` },
      { kind: 'facts', facts },
      { kind: 'buttons', buttons },
    ],
  };
}

/** What colleagues can see and find of it. */
export function publicItems({ items }: Profile): string[] {
  return items.filter((item) => !item.private && item.level !== 'learning').map(({ text }) => text);
}
