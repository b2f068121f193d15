import type { Temporal } from 'temporal-polyfill';
import type { MessageRef } from '../../core/chat/turn.ts';
import { actionOf } from './block-kit.ts';
import { readEvent } from './inbound-events.ts';
import { readSubmitted } from './inbound-forms.ts';
import { type Inbound, placeOf, readable, turn, type Way } from './inbound-parts.ts';
import {
  actionsSchema,
  commandSchema,
  eventSchema,
  messageShortcutSchema,
  shortcutSchema,
  submissionSchema,
} from './payloads.ts';

/** The button that opens a form which words asked for. */
export const OPEN_FORM = 'slack.open-form';

/** What a shortcut says on a person's behalf, by its id in the manifest. */
export const shortcuts = { 'pollen.log': 'log cpd', 'pollen.pending': 'what have I got left?' } as const;

/** What a shortcut used on a message says before the words of that message, by its id in the manifest. */
export const messageShortcuts = { 'pollen.who': 'who' } as const;

/**
 * Reads what Slack sent; nothing in it is trusted. `receipt` identifies the delivery where the payload has no id of its
 * own that stays the same when Slack repeats it.
 */
export function toInbound(body: unknown, at: Temporal.Instant, receipt: string): Inbound {
  const event = eventSchema.safeParse(body);
  if (event.success) return readEvent(event.data, at);
  const command = commandSchema.safeParse(body);
  if (command.success) {
    const { team_id, user_id, channel_id, trigger_id, response_url, text } = command.data;
    const place = placeOf(channel_id);
    const asked = { place };
    const way: Way = { asked, trigger: trigger_id, responseUrl: response_url, ephemeral: false, atOnce: true };
    return turn(team_id, user_id, trigger_id, at, way, { kind: 'command', name: 'pollen', text: readable(text) });
  }
  const action = actionsSchema.safeParse(body);
  if (action.success) return readAction(action.data, at);
  const submission = submissionSchema.safeParse(body);
  if (submission.success) return readSubmitted(submission.data, at, receipt);
  const shortcut = shortcutSchema.safeParse(body);
  if (shortcut.success) return readShortcut(shortcut.data, at);
  const onMessage = messageShortcutSchema.safeParse(body);
  if (onMessage.success) return readMessageShortcut(onMessage.data, at);
  return { kind: 'ignored', because: 'not a payload that Pollen asked for' };
}

function readAction(data: ReturnType<typeof actionsSchema.parse>, at: Temporal.Instant): Inbound {
  const { team, user, actions, trigger_id, response_url, channel, message, container, view } = data;
  const [pressed] = actions;
  const action = pressed === undefined ? undefined : actionOf(pressed.action_id);
  if (team == null || pressed === undefined || action === undefined)
    return { kind: 'ignored', because: 'not a button of Pollen' };
  // A press in no conversation and no modal can only be in the Home, which not everything that speaks Slack's words names.
  const home = view == null ? !channel?.id : view.type === 'home';
  const place = placeOf(channel?.id || user.id);
  const ephemeral = container?.is_ephemeral === true;
  const ts = message?.ts ?? container?.message_ts;
  const ref: MessageRef | undefined = ts === undefined || ephemeral ? undefined : { place: place.id, message: ts };
  const asked = {
    place,
    ...(message?.thread_ts ? { thread: message.thread_ts } : {}),
    ...(ref ? { message: ref } : {}),
    ...(home ? { home } : {}),
  };
  const way = { asked, trigger: trigger_id, responseUrl: response_url, ephemeral };
  const value = pressed.value ?? '';
  if (action === OPEN_FORM) return { kind: 'open-form', turnId: value, user: user.id, workspace: team.id, way };
  return turn(team.id, user.id, trigger_id, at, way, {
    kind: 'action',
    action,
    value,
    ...(ref ? { message: ref } : {}),
  });
}

function readShortcut(data: ReturnType<typeof shortcutSchema.parse>, at: Temporal.Instant): Inbound {
  const { team, user, callback_id, trigger_id } = data;
  const text = shortcuts[callback_id as keyof typeof shortcuts];
  if (team == null || text === undefined) return { kind: 'ignored', because: 'not a shortcut of Pollen' };
  const way = { asked: { place: placeOf(user.id) }, trigger: trigger_id, ephemeral: false };
  return turn(team.id, user.id, trigger_id, at, way, { kind: 'command', name: 'pollen', text });
}

/** The answer is for whoever asks alone: seen by them only in a channel, and in their own chat with Pollen elsewhere. */
function readMessageShortcut(data: ReturnType<typeof messageShortcutSchema.parse>, at: Temporal.Instant): Inbound {
  const { team, user, callback_id, trigger_id, response_url, channel, message } = data;
  const asks = messageShortcuts[callback_id as keyof typeof messageShortcuts];
  if (team == null || asks === undefined) return { kind: 'ignored', because: 'not a shortcut of Pollen' };
  const here = placeOf(channel.id);
  // A chat that Pollen is not in, between two others, is as private as its own and none of its business.
  const place = here.kind === 'channel' ? here : placeOf(user.id);
  const way = {
    asked: { place },
    trigger: trigger_id,
    ephemeral: false,
    ...(here.kind === 'channel' && response_url !== undefined ? { responseUrl: response_url } : {}),
  };
  const words = readable((message.text ?? '').replaceAll(/<[@!][^>]*>/g, ' '));
  return turn(team.id, user.id, trigger_id, at, way, {
    kind: 'command',
    name: 'pollen',
    text: `${asks} ${words}`.trim(),
  });
}
