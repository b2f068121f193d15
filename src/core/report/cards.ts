import type { Block, Button, Message } from '../chat/message.ts';
import { plain, type RichText, rich } from '../chat/rich-text.ts';
import { dateInWords } from '../shared/dates-in-words.ts';
import { groupsCsv, reportCsv } from './csv.ts';
import { ENOUGH, ENOUGH_TO_SPREAD } from './disclosure.ts';
import { emptyBlocks } from './empty-card.ts';
import { briefFigures, fullFigures } from './figures-card.ts';
import { groupBlocks, unfairBlocks } from './groups-card.ts';
import { counted } from './phrases.ts';
import { buttonValue, type Question, type View } from './question.ts';
import type { Report } from './rules.ts';
import { type Names, writtenBlocks } from './written-card.ts';

/** How many activities or priorities a message holds. */
const AT_ONCE = 8;

/** What a card needs besides the report: what was asked, whether this leader has the digest, and names where they show. */
export type Showing = { question: Question; report: Report; timeZone: string; digest: boolean; names?: Names };

const viewNames: Readonly<Record<View, string>> = {
  overview: 'Overview',
  activities: 'By activity',
  priorities: 'By priority',
  groups: 'By staff group',
  csv: 'Spreadsheet (CSV)',
};

/** The leader's view as a message. */
export function reportCard(showing: Showing): Message {
  const { report, question } = showing;
  const about = question.words === '' ? '' : ` about “${question.words}”`;
  const title = `CPD in ${report.stretch.label}${about}`;
  const heading: Block = { kind: 'heading', text: title };
  if (report.activities.length === 0) return { summary: title, blocks: [heading, ...emptyBlocks(question)] };
  const blocks = [heading, ...bodyOf(showing), privacyNote(showing), viewButtons(question), moreButtons(showing)];
  return { summary: `${title}: ${openingWords(report)}`, blocks };
}

function bodyOf(showing: Showing): readonly Block[] {
  const { report, question, timeZone, names } = showing;
  const written = names && report.activities.length === 1 ? writtenBlocks(names, question.offset, AT_ONCE) : [];
  // Some activities may well be meant for some groups alone; only all of them together have to be fair.
  const unfair = question.words === '' ? unfairBlocks(report.groups) : [];
  switch (question.view) {
    case 'overview':
      return [
        text(plain(openingWords(report))),
        ...fullFigures(report.total),
        ...nextStep(report),
        ...unfair,
        ...written,
      ];
    case 'activities': {
      const items = report.activities.map(({ row, figures }) => {
        const ended = dateInWords(row.endsAt.toZonedDateTimeISO(timeZone).toPlainDate());
        const priority = row.priority === undefined ? '' : `, for ${row.priority}`;
        return [text(rich`*${row.title}*${priority}, ended ${ended}`), ...briefFigures(figures)];
      });
      return paged(items, 'activity', 'activities', question);
    }
    case 'priorities': {
      const items = report.priorities.map(({ name, figures }) => [
        text(rich`*${name ?? 'No priority named'}*: ${counted(figures.activities, 'activity', 'activities')}`),
        ...briefFigures(figures),
      ]);
      return paged(items, 'priority', 'priorities', question);
    }
    case 'groups':
      return [...groupBlocks(report.groups), ...unfair];
    case 'csv': {
      const file = (name: string, content: string, label: string): Block => ({
        kind: 'file',
        name,
        mediaType: 'text/csv',
        content,
        label,
      });
      return [
        text(plain('Here you are. Everything in it is a count; open it in Excel or any other spreadsheet.')),
        file('cpd-by-activity.csv', reportCsv(report, timeZone), 'Activities and priorities'),
        file('cpd-by-staff-group.csv', groupsCsv(report), 'Staff groups'),
      ];
    }
    default:
      return question.view satisfies never;
  }
}

/** What would bring the first answers. */
function nextStep({ total }: Report): readonly Block[] {
  if (total.answered > 0) return [];
  if (total.asked > 0)
    return [text(plain('Each of them is asked by message, in school time. There is nothing you need to do.'))];
  return [text(rich`Type *attendance* to mark who was there; then they are asked how it went.`)];
}

function paged(
  items: readonly (readonly Block[])[],
  one: string,
  many: string,
  { offset }: Question,
): readonly Block[] {
  const from = startOf(offset, items.length);
  const shown = items.slice(from, from + AT_ONCE);
  const upTo = from + shown.length;
  const place = `${from + 1} to ${upTo} of ${counted(items.length, one, many)}.`;
  const blocks = shown.flatMap((item): readonly Block[] => [{ kind: 'divider' }, ...item]);
  return items.length <= AT_ONCE ? blocks : [text(plain(place)), ...blocks];
}

/** A button from a fuller report may point beyond today's end: then from the start. */
function startOf(offset: number, length: number): number {
  return offset < length ? offset : 0;
}

function openingWords({ total }: Report): string {
  const took = total.asked === 1 ? '1 place taken up' : `${total.asked.toLocaleString('en-GB')} places taken up`;
  return `${counted(total.activities, 'activity', 'activities')}, ${took}.`;
}

function privacyNote({ names }: Showing): Block {
  const few = `An average shows from ${ENOUGH} answers on, and how answers spread from ${ENOUGH_TO_SPREAD}, so that nobody can work out who said what.`;
  if (!names) return { kind: 'note', text: plain(`Only you can see this. Counts only. ${few}`) };
  const since = `What staff wrote is shown with names from ${dateInWords(names.since)}, when they were told; name one activity to read it.`;
  return { kind: 'note', text: plain(`Only you can see this. ${few} ${since}`) };
}

function viewButtons(question: Question): Block {
  const views = Object.entries(viewNames) as readonly [View, string][];
  const others = views.filter(([view]) => view !== question.view);
  return {
    kind: 'buttons',
    buttons: others.map(([view, label]) => showButton(label, { ...question, view, offset: 0 })),
  };
}

function moreButtons({ question, report, digest, names }: Showing): Block {
  const written = names && report.activities.length === 1 ? names.written.length : 0;
  const lengths: Partial<Record<View, number>> = {
    overview: written,
    activities: report.activities.length,
    priorities: report.priorities.length,
  };
  const length = lengths[question.view] ?? 0;
  const next = startOf(question.offset, length) + AT_ONCE;
  const more = length > next ? [showButton('Show more', { ...question, offset: next })] : [];
  const other = question.span === 'this-term' ? 'this-year' : 'this-term';
  const span = showButton(other === 'this-term' ? 'This term' : 'This school year', {
    ...question,
    span: other,
    offset: 0,
  });
  const wish: Button = digest
    ? { label: 'Stop the weekly digest', action: 'report.digest', value: 'stop' }
    : { label: 'Send me this every Friday', action: 'report.digest', value: 'start' };
  return { kind: 'buttons', buttons: [...more, span, wish] };
}

function showButton(label: string, question: Question): Button {
  return { label, action: 'report.show', value: buttonValue(question) };
}

function text(text: RichText): Block {
  return { kind: 'text', text };
}
