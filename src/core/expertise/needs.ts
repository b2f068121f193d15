import type { Message } from '../chat/message.ts';
import { whisper } from '../chat/reply.ts';
import { rich } from '../chat/rich-text.ts';
import { type Outcome, say } from '../shared/feature.ts';
import type { Need } from './requests.ts';
import { adviceFor, type Here } from './situation.ts';

/** Fewer people than this are never shown: a topic that one person asked for may say who they are. */
const FEWEST = 5;
const MOST_SHOWN = 10;
const SINCE_HOURS = 24 * 190;

/** What colleagues have wanted help with in half a year, each with who could run a session on it. For leaders. */
export async function needs(here: Here): Promise<Outcome> {
  const { stores, school, now } = here;
  const shown = shownNeeds(await stores.needs.since(school.id, now.subtract({ hours: SINCE_HOURS })));
  const withExperts: { need: Need; experts: string[] }[] = [];
  for (const need of shown) {
    const advice = await adviceFor(need.topic, undefined, here);
    const experts = advice.confident.slice(0, 3).flatMap(({ person }) => advice.people.get(person)?.name ?? []);
    withExperts.push({ need, experts });
  }
  return say(whisper(needsCard(withExperts)));
}

/** What enough people wanted, what was not met first; a part of them is told only where both parts are large enough. */
function shownNeeds(all: readonly Need[]): Need[] {
  return all
    .filter(({ people }) => people >= FEWEST)
    .map((need) => ({
      ...need,
      unmet:
        need.unmet >= FEWEST && (need.people - need.unmet >= FEWEST || need.people === need.unmet) ? need.unmet : 0,
    }))
    .sort((a, b) => b.unmet - a.unmet || b.people - a.people || (a.topic < b.topic ? -1 : 1))
    .slice(0, MOST_SHOWN);
}

function needsCard(needs: readonly { need: Need; experts: readonly string[] }[]): Message {
  const summary = 'What colleagues need help with';
  if (needs.length === 0) {
    return {
      summary,
      blocks: [
        {
          kind: 'text',
          text: rich`Nothing to show yet: a topic appears once at least ${FEWEST} colleagues have asked about it.`,
        },
      ],
    };
  }
  return {
    summary,
    blocks: [
      {
        kind: 'text',
        text: rich`*What colleagues have asked for help with* in the last half year. Useful for the next twilight programme.`,
      },
      {
        kind: 'chart',
        title: 'Colleagues who asked',
        unit: 'people',
        bars: needs.map(({ need }) => ({
          label: need.topic,
          value: need.people,
          ...(need.unmet > 0 ? { note: `${need.unmet} found nobody` } : {}),
        })),
      },
      {
        kind: 'facts',
        facts: needs.map(({ need, experts }) => ({
          label: need.topic,
          value:
            experts.length > 0 ? `${experts.join(', ')} could run a session` : 'nobody in school: perhaps from outside',
        })),
      },
      {
        kind: 'note',
        text: rich`Counts only, and only where at least ${FEWEST} asked. Nobody’s name is kept with what they asked.`,
      },
    ],
  };
}
