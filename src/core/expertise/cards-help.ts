import type { Temporal } from 'temporal-polyfill';
import type { Button, Message } from '../chat/message.ts';
import { contact, mention, type RichText, rich } from '../chat/rich-text.ts';
import { dayName } from '../shared/dates-in-words.ts';
import { firstName } from '../shared/people.ts';
import type { Helped, HelpRequest } from './requests.ts';

type Named = { id: string; name: string };

/** Somebody whose way is open. */
type Reachable = Named & { email?: string };

/** A colleague's wish, to an expert; contact opens only if they say yes. */
export function wishCard(ask: string, asker: Named, need: string): Message {
  const button = (label: string, action: string, style?: Button['style']): Button => ({
    label,
    action,
    value: ask,
    ...(style ? { style } : {}),
  });
  return {
    summary: `${asker.name} would like your help`,
    blocks: [
      { kind: 'text', text: rich`*${asker.name}* would like some help with this, and I thought of you:` },
      { kind: 'text', text: rich`_${need}_` },
      {
        kind: 'buttons',
        buttons: [
          button('Happy to', 'expertise.accept', 'primary'),
          button('In a while', 'expertise.in-a-while'),
          button('Ask somebody else', 'expertise.suggest'),
          button('Not this time', 'expertise.decline'),
        ],
      },
      { kind: 'note', text: rich`Whatever you choose is fine: ${firstName(asker)} only hears of a yes.` },
    ],
  };
}

/** To the expert who said yes, with the way to the asker. */
export function acceptedCard(asker: Reachable, need: string): Message {
  return {
    summary: `Thank you! ${firstName(asker)} knows`,
    blocks: [
      {
        kind: 'text',
        text: rich`Thank you! I have told *${asker.name}*, who will be in touch. It is about: _${need}_`,
      },
      { kind: 'text', text: rich`${contact(asker)}` },
    ],
  };
}

/** To the asker: somebody said yes. */
export function yesCard(expert: Reachable, need: string, asking: string | undefined): Message {
  return {
    summary: `${expert.name} is happy to help`,
    blocks: [
      { kind: 'text', text: rich`*${expert.name}* is happy to help with _${need}_.` },
      { kind: 'text', text: rich`${contact(expert)}` },
      ...(asking ? [{ kind: 'note', text: rich`${asking}` } as const] : []),
    ],
  };
}

/** To the asker: somebody can, but not now. */
export function laterCard(request: string, need: string): Message {
  return {
    summary: 'Somebody can help, in a while',
    blocks: [
      {
        kind: 'text',
        text: rich`Somebody would be glad to help with _${need}_, but not this week. I will ask them again in a week.`,
      },
      { kind: 'buttons', buttons: [{ label: 'Ask somebody else now', action: 'expertise.next', value: request }] },
    ],
  };
}

/** To the asker: nobody is left to ask. */
export function nobodyLeftCard(need: string): Message {
  return {
    summary: 'Nobody could help this time',
    blocks: [
      {
        kind: 'text',
        text: rich`I have asked, and nobody could help with _${need}_ this time. Your CPD leader sees, without your name, that it is needed.`,
      },
      { kind: 'buttons', buttons: [{ label: 'Ask a channel', action: 'expertise.channel', value: need }] },
    ],
  };
}

/** Help that was offered on that day. */
type Offered = { request: string; need: string; on: Temporal.PlainDate };

/** To the asker, five school days after a yes or later; with what follows from their answer, once there is one. */
export function didItHelpCard({ request, need, on }: Offered, expert: Named, chosen?: Helped): Message {
  const choices = [
    { label: 'Yes', value: 'yes' },
    { label: 'Partly', value: 'partly' },
    { label: 'No', value: 'no' },
  ];
  const first = firstName(expert);
  const follows: Record<Helped, RichText> = {
    yes: rich`Good to hear. I pass your thanks on to ${first}.`,
    partly: rich`Thank you. I tell ${first} that it helped a bit.`,
    no: rich`Sorry to hear that. Say *who* and what you need, and I look for somebody else.`,
  };
  return {
    summary: `Did ${first}’s help help?`,
    blocks: [
      {
        kind: 'text',
        text: rich`On ${dayName(on)}, *${expert.name}* offered to help you with _${need}_. Did it help?`,
      },
      {
        kind: 'choices',
        label: 'Did it help?',
        action: 'expertise.helped',
        about: request,
        choices,
        ...(chosen ? { chosen } : {}),
      },
      ...(chosen ? [{ kind: 'text', text: follows[chosen] } as const] : []),
    ],
  };
}

/** To the expert whose help helped, in part or well; asks once whether it may be mentioned, or shows what they chose. */
export function thanksCard(
  { id, need, helped, mayMention }: Pick<HelpRequest, 'id' | 'need' | 'helped' | 'mayMention'>,
  asker: Named,
): Message {
  const choose = (label: string, choice: 'yes' | 'no'): Button => {
    return { label, action: 'expertise.mention', value: `${id} ${choice}` };
  };
  const question = rich`May your school mention it when it celebrates colleagues? By your name alone: neither who asked nor what it was about.`;
  const chosen = mayMention
    ? rich`Thank you, your school may mention that you helped a colleague.`
    : rich`That is fine, it stays between the two of you.`;
  const partly = helped === 'partly';
  const what = partly ? 'helped a bit' : 'made a difference';
  return {
    summary: `Your help helped ${firstName(asker)}${partly ? ' a bit' : ''}`,
    blocks: [
      { kind: 'text', text: rich`*${asker.name}* says that your help with _${need}_ ${what}. Thank you!` },
      { kind: 'text', text: mayMention === undefined ? question : chosen },
      {
        kind: 'buttons',
        buttons:
          mayMention === undefined
            ? [choose('Yes, you may', 'yes'), choose('Rather not', 'no')]
            : [mayMention ? choose('Rather not after all', 'no') : choose('You may after all', 'yes')],
      },
    ],
  };
}

/** A question in a channel, in the asker's name, as they wished. */
export function channelCard(asker: Named, need: string): Message {
  return {
    summary: `${asker.name} is looking for help`,
    blocks: [
      {
        kind: 'text',
        text: rich`${mention(asker)} is looking for somebody who can help with this: _${need}_. Can you, or do you know who can?`,
      },
    ],
  };
}
