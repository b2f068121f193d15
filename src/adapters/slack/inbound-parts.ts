import type { Temporal } from 'temporal-polyfill';
import type { Deed, Place, Turn } from '../../core/chat/turn.ts';
import type { Asked } from './modal.ts';

/** The platform's name in accounts, workspaces and turns. */
export const SLACK = 'slack';

/**
 * How an answer gets back: the click's trigger for a modal, the address for an answer that only they see; `atOnce` where
 * Slack shows what the acknowledgement carries.
 */
export type Way = { asked: Asked; trigger?: string; responseUrl?: string; ephemeral: boolean; atOnce?: true };

/** What came in, understood. `users` names the submitted fields whose values are still Slack's user ids. */
export type Inbound =
  | { kind: 'turn'; turn: Turn; way: Way; users: readonly string[] }
  /** The button under words that asked for a form: the modal needs a click of its own. */
  | { kind: 'open-form'; turnId: string; user: string; workspace: string; way: Way }
  /** Somebody joined the workspace, left it or changed their address. */
  | { kind: 'member'; workspace: string; user: string; joined: boolean; id: string }
  /** Pollen was taken out at that moment; `revoked` where only a token may have gone, which Slack can be asked about. */
  | { kind: 'uninstalled'; workspace: string; revoked: boolean; at: Temporal.Instant }
  | { kind: 'ignored'; because: string };

/** Where a conversation is; only a chat between one person and Pollen is their own. */
export function placeOf(channel: string): Place {
  return { kind: /^[DUW]/.test(channel) ? 'direct' : 'channel', id: channel };
}

/** A turn of somebody in a workspace; `id` is Slack's own. */
export function turn(
  workspace: string,
  user: string,
  id: string,
  at: Temporal.Instant,
  way: Way,
  deed: Deed,
  users: readonly string[] = [],
): Inbound {
  const from = { platform: SLACK, workspace, user };
  return { kind: 'turn', turn: { id: `slack:${workspace}:${id}`, from, place: way.asked.place, at, deed }, way, users };
}

/** Typed text as the person saw it: Slack's tokens for people, channels and links become words again. */
export function readable(text: string): string {
  return text
    .replaceAll(/<@[UW]\w+\|([^>]*)>/g, '@$1')
    .replaceAll(/<[@#]([UWC]\w+)>/g, '@$1')
    .replaceAll(/<#C\w+\|([^>]*)>/g, '#$1')
    .replaceAll(/<!(?:subteam\^\w+\|)?([^>]*)>/g, '$1')
    .replaceAll(/<((?:https?|mailto|tel):[^>|]*)\|([^>]*)>/g, (_whole, url: string, label: string) =>
      url.endsWith(label) ? label : `${label} (${url})`,
    )
    .replaceAll(/<((?:https?|mailto|tel):[^>|]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
