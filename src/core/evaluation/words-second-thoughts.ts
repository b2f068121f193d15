import { withoutPoliteness } from './words-control.ts';
import { phrases, says } from './words-phrases.ts';
import { wordsOf } from './words-text.ts';

/** A second thought about an answer: to take it back, to leave the question out, to have been there, another rating. */
export type SecondThought = { intent: 'undo' | 'skip' | 'present' } | { intent: 'correct'; rating: number };

const UNDO = phrases(
  'undo that|this|it|my? answer|rating?',
  'remove|delete|cancel|scrap|erase|withdraw|undo my|that|this|the answer|answers|evaluation|rating|reply|response?',
  'remove|delete|cancel|scrap|erase it',
  'i? take|want that|it|my back answer?',
  'i? take|want my? answer back',
  'i? take back that|it|my? answer?',
  'forget|ignore that|it|what my? i? said|answer?',
);
const SKIP = phrases(
  'i? really? cant|cannot|dont|couldnt|can not? really? remember|recall it|this|that|much|anything|any|about? of|about? it|this|that|one? one|session|course?',
  'i? cant|cannot|dont say|tell|judge',
  'no idea|clue|opinion|comment|answer',
  'i|ive? have? completely|totally? forgotten|forgot it|this|that? one?',
  'dunno tbh|really|sorry?',
  'idk|na|pass',
  'n a',
  'i? dont|do not? really? know this|that|one|really?',
  'not applicable …',
  'skip it|this|that|one|question? one?',
  'leave it|this|that one? out',
  'prefer|rather|id not rather? to? say|answer',
);
const PRESENT = phrases('i? was there after? all? sorry?', 'i? did go|attend|come after? all?');

const CORRECTION =
  /^(?:(?:oh|oops|whoops|sorry|soz|no|nope|wait|hang on|actually|i|meant|mean|to (?:say|put)|typo|make (?:that|it)|change (?:that |it )?to|should(?: have been| be| of been)?)\b[ ,.!:;-]*)+(?:an? )?([1-5])(?: ?\/ ?5| out of 5)?(?: not (?:an? )?\d)?(?: (?:please|pls|sorry|soz|not that))*[ .!]*$/i;

/** What the whole text says of an answer given before; undefined if it is about something else. Straight apostrophes. */
export function secondThought(text: string): SecondThought | undefined {
  const [, rating] = CORRECTION.exec(text) ?? [];
  if (rating !== undefined) return { intent: 'correct', rating: Number(rating) };
  const words = withoutPoliteness(wordsOf(text));
  if (says(words, UNDO)) return { intent: 'undo' };
  if (says(words, PRESENT)) return { intent: 'present' };
  return says(words, SKIP) ? { intent: 'skip' } : undefined;
}
