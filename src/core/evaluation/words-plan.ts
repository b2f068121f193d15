/** What one does with something learned. */
const DOING =
  `try|trial|use|using|do|doing|have a go|give (?:it|this|that)|test|start|stop|introduce|adapt|apply|implement|
embed|share|pass|show|feed|bring|build|plan|make|run|teach|put|add|take|experiment|incorporate|adopt|change|roll|set|get|
print|work|look|talk|speak|ask|read|steal|model|practise|practice|observe|buy|write|swap|keep|focus|go`.replaceAll(
    '\n',
    '',
  );
const HEDGE =
  '(?:also |then |now |really |definitely |def |defo |deffo |probably |prob |hopefully |certainly |just |be |be able to ){0,3}';
const ME = "(?:i|we)(?:'?ll| will| shall| might| may|'?d| would| could|'?m| am|'re| are|'?ve)?";
const ELSEWHERE = '(?!(?:be )?(?:late|there|in|off|away|back|out|around|free|let you|see you)\\b)';

/** "I'll", "I'm going to", "we plan to": said of oneself. */
const OWN_PLAN = new RegExp(
  `\\b(?:(?:i|we)(?:'ll| will| shall| might| may) ${ELSEWHERE}${HEDGE}\\w|ill ${HEDGE}(?:${DOING})\\b|${ME} ${HEDGE}(?:` +
    'going to|gonna|planning|hoping to|intending to|aiming to|looking to|looking forward to (?:trying|using)|keen to try|trying|' +
    "like to (?:try|use|have a go)|plan to|want to (?:try|use|do|have a go|start|give)|hope to|intend to|aim to|can'?t wait to)\\b)",
  'gi',
);
/** The same with the 'I' dropped, as people type it. */
const SHORT_PLAN = new RegExp(
  `\\b(?:(?:will|gonna|going to|might|may|shall) ${HEDGE}(?:${DOING})|trying|try (?:it|this|that|these|them|out|some|a|the)|` +
    'plan to|planning (?:to|on)|hop(?:e|ing) to|want to (?:try|use|do|have|start|give)|wanna|aim(?:ing)? to|intend(?:ing)? to|' +
    "keen to try|looking (?:to|forward to (?:trying|using))|can'?t wait to|would like to (?:try|use|have)|" +
    'using (?:it|this|that|them) (?:next|tomorrow|on|from)|having a go)\\b',
  'gi',
);
/** A clause that opens like this is a plan whatever follows. */
const PLAN_OPENING =
  /^ ?(?:(?:and|so|but|then|also|def|defo|definitely|probably|prob|hopefully|maybe) ){0,3}(?:will (?!(?:there|you|it|this|that|they|the|be (?:late|there|in|off))\b)\w|next (?:week|term|half|lesson|year)\b|tomorrow\b|starting\b|(?:use|try|trial|introduce) (?!of\b)\w)/i;
/** Behind these it is nobody's plan, or not one's own: "it will", "liked trying", "not going to". */
const NOT_A_PLAN =
  /\b(?:it|this|that|they|he|she|which|who|you|pupils|kids|students|children|people|staff|class|not|never|don'?t|won'?t|didn'?t|wouldn'?t|isn'?t|liked?|loved?|enjoyed?|was|were|are|is|been|by|of|for|about|from|worth|after|before|without|when|while|kept|keep|in) $/i;
/** What may stand before a plan in its own clause: "next week I'll …". */
const PLAN_LEAD =
  /^ ?(?:(?:and|so|but|then|also|maybe|hopefully|next|this|on|from|after|in|at|week|term|half|half-term|lesson|year|tomorrow|today|now|think|[a-z]{3,6}day|christmas|easter)\b ?){0,6}$/i;

/** 'I will try nothing' plans nothing. */
const NO_PLAN = /\b(?:nothing|nowt|none of (?:it|this|that|these|them)|not a lot|not much)\b/i;

/** Where in a clause the person's own plan begins; undefined if there is none. Expects straight apostrophes. */
export function planStart(clause: string): number | undefined {
  if (NO_PLAN.test(clause)) return undefined;
  if (PLAN_OPENING.test(clause)) return 0;
  const short = [...clause.matchAll(SHORT_PLAN)].filter(({ index }) => isOwn(clause, index));
  const starts = [...clause.matchAll(OWN_PLAN), ...short].map(({ index }) => index);
  if (starts.length === 0) return undefined;
  const start = Math.min(...starts);
  return PLAN_LEAD.test(clause.slice(0, start)) ? 0 : start;
}

function isOwn(clause: string, at: number): boolean {
  return !NOT_A_PLAN.test(clause.slice(Math.max(0, at - 20), at));
}
