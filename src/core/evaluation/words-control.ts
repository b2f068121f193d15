import { type Phrase, phrases, says } from './words-phrases.ts';
import { clausesOf, wordsOf } from './words-text.ts';

/** What a person can ask of the nudges themselves. */
export type Control = 'stop' | 'pause' | 'fewer' | 'resume' | 'pending' | 'absent' | 'later' | 'thanks';

const REMOVE = phrases('remove me …', 'take me off …');
const STOP = phrases(
  'stop|stp|sotp|stpo|stopp it|this|that|these|those|all|everything|them? now|already?',
  'stop it|this|that|these|everything? until|till|til|for …',
  'make it|this|these|them stop',
  'stop asking|sending me?',
  'stop asking|sending me? this|these|it|things|stuff|messages|nudges|reminders|all|so|about|to|for|every|any …',
  'stop messaging|nudging|bugging|pestering|texting|dming|contacting|emailing|reminding|chasing|hassling …',
  'stop the|your|all|these|with? the|these|your? messages|nudges|reminders|dms|notifications|surveys|questions …',
  'i want|need|wish this|these|it|you? to stop',
  'unsubscribe …',
  'opt me? out …',
  'now? leave me alone|be …',
  'go away',
  'enough of? this|these? already?',
  'no more',
  'no more of|messages|nudges|reminders|dms|notifications|surveys …',
  'dont|do not? message|ask|nudge|contact|dm|remind|bother|text|email me …',
  'dont|do not? send me? this|these|any|anything|more …',
  'turn|switch this|these|it|them|nudges|reminders? off nudges|reminders|notifications?',
);
const PAUSE = phrases(
  'pause it|this|these|me|all|everything|nudges|messages|reminders? for? now?',
  'pause it|this|these|me|all|nudges|messages|reminders? for a week|while|bit|month|fortnight|term|couple …',
  'pause it|this|these|me|all|nudges|messages|reminders? until|till|til …',
  'hold off …',
  'mute …',
  'put this|these|it|nudges on hold …',
);
const FEWER = phrases(
  'fewer',
  'fewer of? this|these|messages|nudges|reminders|dms|notifications …',
  'less',
  'less often|frequent|frequently …',
  'less of? this|these|messages|nudges|reminders …',
  'i? get|im|am|getting? getting? way|far? too many of? these|messages|nudges|reminders|dms|notifications …',
  'too many',
  'this|these|its is|are? too often|frequent|many',
  'too often|frequent',
  'not so|as many|often …',
  'message|nudge|ask|remind|dm me less|fewer …',
  'send me? fewer|less …',
  'cut down …',
  'cut these down …',
);
const RESUME = phrases(
  'resume nudges|messages|reminders|this|these? now?',
  'resubscribe',
  'unpause nudges|messages|me|this|these?',
  'un pause',
  'unmute …',
  'nudge|message|dm me again now?',
  'ask|nudge? me? as usual again?',
  'start again|nudging|messaging|asking|reminding? me? again?',
  'start up? these|nudges|messages|reminders? again?',
  'restart nudges|messages|reminders|these?',
  'turn|switch this|these|it|them|nudges|reminders? back? on nudges|reminders? again?',
  'opt me? back? in',
  'carry on nudging|messaging|asking? me?',
);
const ABSENT = phrases(
  'absent',
  'not me',
  'i? wasnt|wasn|wernt there|in|around|present|here|at …',
  'i? was not there|in|around|present|here|at …',
  'i? wasnt able to attend|go|come|make|be …',
  'i? was unable to attend|go|come|make|be …',
  'not there|in',
  'i? didnt|dident|didn|couldnt|couldn|never attend|attended …',
  'i? did|could? not attend …',
  'i? didnt|dident|didn|couldnt|couldn|never go|went|come|make',
  'i? didnt|dident|didn|couldnt|couldn|never go|went|come to|in|as|because|sorry|that|im|i …',
  'i? did|could? not go|come',
  'i? did|could? not go|come|make to|in|as|because|sorry|that|it …',
  'i? didnt|dident|didn|couldnt|couldn|never make|made it|this|that one|session|course|training?',
  'i? didnt|dident|didn|couldnt|couldn|never make|made it to|in|that|on|as|because|sorry …',
  'i? was off|out',
  'i? was off|out sick|ill|work|that|on|with|poorly|school|the|at …',
  'i? was ill|sick|absent|poorly|away|unwell …',
  'i? was? on maternity|mat|paternity|sick|annual|jury|leave …',
  'i? was on|out|at|away on|at? a|another trip|course|visit|meeting …',
  'off sick|ill …',
  'i? had? to? miss|missed it|this|that one|session|course|training|inset|day|twilight?',
  'i? missed the session|course|training|inset|twilight day?',
);
/** "I wasn't there for the last bit" was there for the rest. */
const PARTLY_THERE = /\bfor (?:the|all|most|much|half|part|some)\b/;
const LATER = phrases(
  'not just? yet',
  'not just? yet but|as|because|cos|sorry|due|too|no|have|havent|been|hopefully|ive|im|will|ill|soon|its …',
  'not right|just? now|today …',
  'not at the moment|minute …',
  'not this week|lesson|morning|afternoon|half|term',
  'later on|today|this|maybe|pls|x? week|afternoon|on?',
  'maybe|perhaps|do|ill|will|can do|i|we? do? it|this? later|soon …',
  'another|some other? time|day',
  'im|am|its? a? bit? too|so|very|really|just|super|mega|crazy|v? busy now|today|week|atm|rn|at|this|right? …',
  'no time',
  'no time now|today|this|right|at|yet|atm …',
  'im|am? teaching|swamped|manic now|today|atm|right|at|this? …',
  'im? snowed|rushed|drowning under|off|in …',
  'im? in a|the|my? lesson|meeting|bit|min|minute|sec|class …',
  'im? on duty …',
  'mid lesson',
  'i? cant|cannot right? now|today|atm|at|do …',
  'i? havent|not|aint had|got|found any|a|the|much? time|chance|minute|moment|round|sec …',
  'ill|will|i do|get|look|reply|answer|fill it|this|round|around|at|that? to|in? it|this? later|soon|asap|tonight|when …',
  'give me a|5|ten|10|two|2 …',
  'remind|ask|nudge|try|message|ping me? again? later|soon|another|some …',
  'remind|ask|try me? again',
  'still|yet to do …',
  'not ready …',
  'hang on',
  'soon',
  'brb',
);
const CONTROLS: readonly [Control, readonly Phrase[]][] = [
  ['stop', [...STOP, ...REMOVE]],
  ['fewer', FEWER],
  ['pause', PAUSE],
  ['resume', RESUME],
  ['absent', ABSENT],
];
const PENDING_OPENERS = new Set('what whats wat wats anything any have do is which show list still owt'.split(' '));
const PENDING_WORDS = phrases(
  'left|due|outstanding|pending|overdue|owe|remaining|missing|undone …',
  'to do …',
  'still need …',
);
const PENDING = phrases(
  'pending',
  'my? to do list?',
  'todo',
  'how many left|more …',
  'how many have|do i …',
  'overdue',
  'anything|what else',
  'what else? do|have i have|need? to do …',
);
const THANKS = new Set(
  `thanks thank thx thnx tx you u ta cheers ok okay okey k kk great lovely perfect brilliant fab super cool nice one got it
  will do noted sure understood alright much very so many x xx xxx for that the a lot appreciated all
  good fine yes yep yeah right then pollen mate`.split(/\s+/),
);
/** Without one of these, 'great' or 'all good' is an answer, not thanks. */
const THANKING = new Set(
  'thanks thank thx thnx tx ta cheers ok okay k kk noted sure understood do got cool'.split(' '),
);
const THANKS_FOR = /\b(?:for )?(?:all )?your (?:help|time|advice|support|patience)\b/i;
const THANKS_SIGNS = /^(?:👍|👌|🙏|😊|🙂|😀|😃|😁|❤|💚|💛|🎉|👏|✅|✔|[\u{1F3FB}-\u{1F3FF}\uFE0F]|[ \n!.])+$/u;
const POLITE = new Set(
  `please pls plz plse thanks thx ta cheers sorry soz ok okay hi hey hello dear just can could would you pollen bot oh ah hmm
  erm um er well but and actually honestly afraid mate x xx xxx unfortunately yeah tbh lol`.split(/\s+/),
);

/** What the text asks of the nudges, in any of its clauses; 'later' only in the first, 'thanks' only alone. */
export function controlIn(text: string): Control | undefined {
  if (isThanks(text)) return 'thanks';
  const clauses = clausesOf(text).map(({ start, end }) => withoutPoliteness(wordsOf(text.slice(start, end))));
  const asked = CONTROLS.find(([control, list]) =>
    clauses.some((words) => says(words, list) && isWhole(control, words)),
  );
  if (asked) return asked[0];
  const first = clauses.find((words) => words.length > 0) ?? [];
  if (isPending(first)) return 'pending';
  return says(first, LATER) ? 'later' : undefined;
}

/** Whether the text asks to be taken off altogether, which may mean more than the nudges. */
export function wantsRemoval(text: string): boolean {
  return clausesOf(text).some(({ start, end }) => says(withoutPoliteness(wordsOf(text.slice(start, end))), REMOVE));
}

/** The words of a clause without please, sorry and the like at either end. */
export function withoutPoliteness(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !POLITE.has(word));
  const to = words.findLastIndex((word) => !POLITE.has(word));
  return from < 0 ? [] : words.slice(from, to + 1);
}

function isWhole(control: Control, words: readonly string[]): boolean {
  return control !== 'absent' || !PARTLY_THERE.test(words.join(' '));
}

/** Whether the whole text is thanks, or a sign of it such as a thumb. */
export function isThanks(text: string): boolean {
  const words = wordsOf(text.replace(THANKS_FOR, ''));
  if (words.length === 0) return THANKS_SIGNS.test(text);
  return words.length <= 8 && words.every((word) => THANKS.has(word)) && words.some((word) => THANKING.has(word));
}

/** "What have I got left?", "anything due": short, and about oneself. */
function isPending(words: readonly string[]): boolean {
  if (says(words, PENDING)) return true;
  const [opener = ''] = words;
  const about = words.length <= 4 || words.some((word) => ['i', 'me', 'my', 'ive'].includes(word));
  const asked = words.some((_, index) => index > 0 && says(words.slice(index), PENDING_WORDS));
  return words.length <= 10 && PENDING_OPENERS.has(opener) && about && asked;
}
