import type { Block } from '../chat/message.ts';
import { plain } from '../chat/rich-text.ts';
import type { QuestionId } from './counting.ts';
import type { Spread } from './disclosure.ts';
import { answeredWords, averageWords, costWords, given, percent, questionWords, spreadWords } from './phrases.ts';
import type { Figures } from './rules.ts';

/** Figures with a chart for every question that has enough answers; a bar is a share of those who answered. */
export function fullFigures(figures: Figures): readonly Block[] {
  return figuresWith(figures, ['rating', 'aim', 'half-term', 'barrier']);
}

/** Figures in little space, for lists: the ratings as a chart, the rest in words. */
export function briefFigures(figures: Figures): readonly Block[] {
  return figuresWith(figures, ['rating']);
}

function figuresWith(figures: Figures, charted: readonly QuestionId[]): readonly Block[] {
  const answered: Block = { kind: 'text', text: plain(answeredWords(figures)) };
  if (figures.answered === 0) {
    const cost = costFact(figures);
    return cost.length === 0 ? [answered] : [answered, { kind: 'facts', facts: cost }];
  }
  const charts = charted.flatMap((question) => chartOf(question, figures.spreads[question]));
  return [answered, ...charts, { kind: 'facts', facts: factsOf(figures) }];
}

function chartOf(question: QuestionId, spread: Spread): readonly Block[] {
  if (spread.answers === 0) return [];
  const options =
    question === 'barrier'
      ? given(question, spread)
      : questionWords[question].options.map((option) => ({ ...option, count: spread.counts[option.id] ?? 0 }));
  const bars = options.map(({ label, count }) => ({ label, value: count, note: percent(count, spread.answers) }));
  return [{ kind: 'chart', title: questionWords[question].title, unit: 'answers', bars, max: spread.answers }];
}

type Fact = { label: string; value: string };

function factsOf(figures: Figures): readonly Fact[] {
  const { average, spreads, gained, planned } = figures;
  const fact = (question: QuestionId): Fact => ({
    label: questionWords[question].title,
    value: spreadWords(question, spreads[question]),
  });
  const asked = (question: QuestionId) => spreads[question].answers + spreads[question].heldBack > 0;
  return [
    { label: questionWords.rating.title, value: averageWords(average) },
    fact('aim'),
    { label: 'Gains that nobody planned', value: String(gained) },
    { label: 'Plans made', value: String(planned) },
    ...(['half-term', 'term-after', 'barrier'] as const).filter(asked).map(fact),
    ...costFact(figures),
  ];
}

function costFact({ cost, activities }: Figures): readonly Fact[] {
  const value = costWords(cost, activities);
  return value === undefined ? [] : [{ label: 'Cost', value }];
}
