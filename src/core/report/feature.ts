import { type Message, words } from '../chat/message.ts';
import type { Reply } from '../chat/reply.ts';
import { plain } from '../chat/rich-text.ts';
import { type Context, type Feature, type Outcome, say } from '../shared/feature.ts';
import { instantAt, localDate } from '../shared/school-calendar.ts';
import { reportCard } from './cards.ts';
import { digestCard, digestFrom, digestJob, digestsDue } from './digest.ts';
import { schoolYear, stretchOf } from './period.ts';
import { type Question, questionFrom, questionOf } from './question.ts';
import { buildReport, namesSince, type Report, toldSince } from './rules.ts';
import type { ReportStore } from './store.ts';
import { readable } from './written-card.ts';

type Stores = { report: ReportStore };

/** The leader's view: what became of the school's CPD, in counts, on asking and in a weekly digest. */
export const reportFeature: Feature<Stores> = {
  name: 'report',
  commands: [
    {
      name: 'cpd report',
      usage: 'cpd report [part of a title or priority] [this term]',
      about: 'what your CPD changed, in counts: answers, follow-ups, shares and cost',
      who: 'leaders',
      run: async (text, context) => say(inPlace(context, await show(questionFrom(text), context))),
    },
  ],
  actions: {
    'report.show': async ({ value, message }, context) => {
      if (!mayRead(context)) return refusal;
      const card = await show(questionOf(value), context);
      // Without the message that was pressed there is nothing to replace, and a channel must not read this.
      return say(message ? { kind: 'replace', message: card } : inPlace(context, card));
    },
    'report.digest': async ({ value }, context) => {
      const on = value === 'start';
      if (on && !mayRead(context)) return refusal;
      await context.stores.report.setDigest(context.person.id, on);
      return say({ kind: 'whisper', message: on ? digestStarts : digestStops });
    },
  },
  jobs: {
    [digestJob]: {
      plan: async ({ school, now, stores }) => digestsDue(await stores.report.digestReaders(school.id), school, now),
      compose: async ({ to, dueAt }, { school, now, stores }) => {
        if (!localDate(school.calendar, dueAt).equals(localDate(school.calendar, now))) {
          return { kind: 'withdraw', because: 'its day is over' };
        }
        const readers = await stores.report.digestReaders(school.id);
        if (to.kind !== 'person' || !readers.includes(to.person)) {
          return { kind: 'withdraw', because: 'no leader here asks for it any more' };
        }
        const message = digestCard(await stores.report.week(school.id, digestFrom(school, dueAt), dueAt));
        return message
          ? { kind: 'send', message, payload: {} }
          : { kind: 'withdraw', because: 'nothing happened this week' };
      },
    },
  },
};

async function show(question: Question, context: Context<Stores>): Promise<Message> {
  const { school, stores, person } = context;
  const report = await reportOn(question, context);
  const readers = await stores.report.digestReaders(school.id);
  const since = namesSince(school.settings, school.calendar);
  const only = report.activities.length === 1 ? report.activities[0]?.row.id : undefined;
  const written = since && only !== undefined ? await stores.report.written(school.id, only, since) : [];
  return reportCard({
    question,
    report,
    timeZone: school.calendar.timeZone,
    digest: readers.includes(person.id),
    ...(since && { names: { since: localDate(school.calendar, since), written: readable(written, since) } }),
  });
}

/** Reads and counts what a question is about, up to now: for the chat as for the command line's export. */
export async function reportOn(
  question: Pick<Question, 'span' | 'words'>,
  { school, now, stores }: Pick<Context<Stores>, 'school' | 'now' | 'stores'>,
): Promise<Report> {
  const { calendar, settings } = school;
  const stretch = stretchOf(question.span, calendar, localDate(calendar, now));
  const year = schoolYear(stretch.from);
  const end = instantAt(calendar, year.to, '00:00');
  const to = end.epochMilliseconds < now.epochMilliseconds ? end : now;
  const rows = await stores.report.rows(school.id, instantAt(calendar, year.from, '00:00'), to);
  return buildReport(rows, { stretch, words: question.words }, calendar, toldSince(settings, calendar));
}

/** As for the command: those who look after Pollen may see what leaders see. */
function mayRead({ person }: Context<Stores>): boolean {
  return person.leader || person.admin;
}

function inPlace({ place }: Context<Stores>, message: Message): Reply {
  return { kind: place.kind === 'direct' ? 'post' : 'whisper', message };
}

const leadersOnly = sentence(
  'This report is for leaders, as it is about the whole school. Your own CPD is on your Home, and yours alone.',
);
const refusal: Outcome = { replies: [{ kind: 'whisper', message: leadersOnly }], refused: 'cpd report' };
const digestStarts = sentence(
  'Lovely: on the last school day of each week you get the week in counts. You can stop it whenever you like.',
);
const digestStops = sentence('Done: no more weekly digest. The report is always there when you type “cpd report”.');

function sentence(text: string): Message {
  return words(plain(text), text);
}
