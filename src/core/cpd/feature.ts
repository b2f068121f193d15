import { replace, whisper } from '../chat/reply.ts';
import { type Context, type Feature, type Outcome, say } from '../shared/feature.ts';
import { homeBlocks, record } from './cards-record.ts';
import { attendance } from './feature-attendance.ts';
import { kinds } from './feature-kinds.ts';
import { type CpdStores, logging } from './feature-log.ts';
import { hoursThisYear, mayLead } from './rules.ts';

type With = Context<CpdStores>;

const PAGE = 8;
const LED = 5;

/** A year's hours are summed from this many of the newest entries: more than one for every day of a school year. */
const ENTRIES = 300;

/** The CPD record in chat: logging, attendance, my own record, the list of kinds. */
export const cpdFeature: Feature<CpdStores> = {
  name: 'cpd',
  commands: [
    ...logging.commands,
    { name: 'my cpd', usage: 'my cpd', about: 'your CPD record', run: (_text, with_) => mine('0', with_) },
    ...attendance.commands,
    ...kinds.commands,
  ],
  actions: {
    ...logging.actions,
    ...attendance.actions,
    ...kinds.actions,
    'cpd.mine': (pressed, with_) => mine(pressed.value, with_),
  },
  forms: { ...logging.forms, ...attendance.forms, ...kinds.forms },
  home: async ({ school, now, person, stores }) => {
    const all = await stores.cpd.participationsOf(person.id, ENTRIES);
    const led = await stores.cpd.activitiesLedBy(person.id, 1);
    return homeBlocks(
      all.slice(0, 3),
      hoursThisYear(school, now, all),
      mayLead(person) || led.length > 0,
      school.calendar,
    );
  },
};

async function mine(value: string, { school, now, person, stores }: With): Promise<Outcome> {
  const from = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  const all = await stores.cpd.participationsOf(person.id, Math.max(ENTRIES, from + PAGE + 1));
  const message = record({
    items: all.slice(from, from + PAGE),
    ledByMe: from === 0 ? await stores.cpd.activitiesLedBy(person.id, LED) : [],
    hours: hoursThisYear(school, now, all),
    next: all.length > from + PAGE ? from + PAGE : undefined,
    calendar: school.calendar,
  });
  return say(from === 0 ? whisper(message) : replace(message));
}
