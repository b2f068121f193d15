/**
 * The everyday themes under which leaders see what got in the way of a plan. Each is found by words that staff use;
 * the list is data, so that a word can be added without touching a rule.
 */
export const barrierThemes = [
  {
    id: 'time',
    label: 'time',
    words: /\b(time|busy|workload|hours?|deadlines?|rushed|swamped|snowed under|too much on)\b/i,
  },
  {
    id: 'timetable',
    label: 'timetable and cover',
    words:
      /\b(time-?tabl\w*|cover(ed|ing)?|supply|free periods?|ppa|rota|clash\w*|part[- ]time|staffing|absen\w+|mocks?|exams?)\b/i,
  },
  {
    id: 'resources',
    label: 'resources',
    words: /\b(resources?|equipment|books?|photocop\w*|printing|budget|money|funding|rooms?|space|materials?|kit)\b/i,
  },
  {
    id: 'behaviour',
    label: 'behaviour',
    words: /\b(behavio\w*|behav(e|ed|ing)|disrupt\w*|low[- ]level|unsettled|lively|chatt\w+)\b/i,
  },
  {
    id: 'confidence',
    label: 'confidence',
    words:
      /\b(confiden\w*|unsure|not sure|nervous|worried|anxious|scared|forgot\w*|how to start|where to start|more practice|don'?t know how)\b/i,
  },
  {
    id: 'technology',
    label: 'technology',
    words:
      /\b(tech\w*|wi-?fi|internet|laptops?|i-?pads?|computers?|chromebooks?|devices?|log-?ins?|passwords?|projectors?|software|apps?|it support|ict)\b/i,
  },
] as const;

/** One of `barrierThemes`, or none of them. */
export type BarrierTheme = (typeof barrierThemes)[number]['id'] | 'other';

const NOTHING =
  /^(no|none|nothing|n\/?a|nil|not really|no barriers?|nothing (really|much|at all|got in the way))?[\s.!–-]*$/i;

/**
 * The themes that an answer to "what got in the way?" speaks of; 'other' where no word is known, none where the answer
 * says that nothing did.
 * @example themesOf('No time, and the wifi was down') // ['time', 'technology']
 */
export function themesOf(barrier: string): readonly BarrierTheme[] {
  const words = barrier.trim().replaceAll('’', "'");
  if (NOTHING.test(words)) return [];
  const found = barrierThemes.filter((theme) => theme.words.test(words)).map((theme) => theme.id);
  return found.length === 0 ? ['other'] : found;
}

/** How a theme is read. */
export function themeLabel(theme: string): string {
  return barrierThemes.find((one) => one.id === theme)?.label ?? 'something else';
}
