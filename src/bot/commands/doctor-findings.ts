import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../../adapters/slack/check-up.ts';

/** How a workspace stands: its people, and what goes to and fro. */
export type WorkspaceState = {
  people: number;
  linked: number;
  admins: number;
  unreachable: number;
  quiet: boolean;
  lastEvent: Temporal.Instant | undefined;
  unanswered: number;
  overdue: number;
  failed: readonly { why: string; count: number }[];
  channels: readonly string[];
};

/** For a workspace that the database does not know. */
export const notStarted: Finding = {
  well: false,
  says: 'Pollen has not been started in this workspace yet: run `npm start`.',
};

/** Whether the staff list, its admins and the nudges are as they should be. */
export function staffFindings({ people, linked, admins, unreachable, quiet }: WorkspaceState): Finding[] {
  return [
    admins > 0
      ? { well: true, says: `${admins} of the staff look after Pollen.` }
      : { well: false, says: 'Nobody looks after Pollen yet: an admin of the workspace writes /pollen setup.' },
    linked === people
      ? { well: true, says: `All ${people} on the staff list are known in Slack.` }
      : {
          well: false,
          says: `${people - linked} of ${people} on the staff list are not known in Slack: write /pollen setup and press Match the staff list.`,
        },
    unreachable === 0
      ? { well: true, says: 'Nobody refuses messages.' }
      : { well: false, says: `${unreachable} cannot be written to: they switched Pollen off, or left the workspace.` },
    quiet
      ? { well: false, says: 'Nudges are off: write /pollen setup and press Start the nudges.' }
      : { well: true, says: 'Nudges are on.' },
  ];
}

/** Whether Slack's events come in, and Pollen's messages go out. */
export function trafficFindings({ lastEvent, unanswered, overdue, failed }: WorkspaceState): Finding[] {
  const problems = [
    ...(unanswered === 0
      ? []
      : [`Events taken from Slack and not answered: ${unanswered}. Start Pollen, which works off what was left.`]),
    ...(overdue === 0 ? [] : [`Messages more than an hour late: ${overdue}. Start Pollen, or look into its log.`]),
    ...failed.map(
      ({ why, count }) => `Messages of the last month that were given up (${why}): ${count}. Look into the log.`,
    ),
  ];
  return [
    lastEvent === undefined
      ? {
          well: false,
          says: 'Slack has told of nothing in the last three days. Write to Pollen in Slack; if no answer comes, switch Event Subscriptions on in your app’s settings, with the events of manifest/slack.json.',
        }
      : { well: true, says: `Slack’s events arrive, the last at ${lastEvent.toString({ smallestUnit: 'minute' })}.` },
    ...(problems.length === 0
      ? [{ well: true, says: 'Every message went out, and every event was answered.' }]
      : problems.map((says) => ({ well: false, says }))),
  ];
}
