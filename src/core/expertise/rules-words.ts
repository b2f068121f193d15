import { languages } from './glossary/languages.ts';
import type { NewItem } from './profile.ts';

const QUESTION =
  /^(hi|hello|hey|please|pollen|,|\s)*((so )?who('?s| is| are| can| could| knows?| speaks?| else| here| has| do | does| might| would| in )|does any(one|body)|do we have|can any(one|body)|could any(one|body)|is there any(one|body)|any(one|body) (who|good|know|able|here)|some(one|body) (who|good|to|that)|looking for (some|any)|(i )?need (some(one|body)|help|a hand|advice)|(i'?d like|i want|i could do with) (some )?(help|advice)|help (me )?with|where can i get help|what does .{2,60} do\??$|what('?s| is) .{2,60} good at)/i;

const OFFER =
  /^(?:i(?:'m| am)? (?:can|could|would|happy to|am happy to|would be happy to|'d be happy to|d be happy to|be happy to)|happy to|put me down|add me|list me)(?: be able to)?(?: gladly| also)?(?: help(?: others| people| colleagues| anyone| out)?| offer| support)? (?:with|for|to)?\s*(.+)$/i;

/** Somebody's own ability, plainly said; what begins a clause tells of somebody else. */
const ABLE =
  /^(?:i(?:['’]?m| am) (?:quite |very |really |pretty )?(?:good|great|brilliant) (?:at|with)|i know(?: about| how to)?|i (?:can )?speak|i can (?:do|play|teach)|my expertise(?: is|:)?)\s+(?!(?:i|you|we|he|she|it|they|that|this|there|what|why|how|who|when|where|if|not|no|nothing|nobody|some(?:one|body)|any|about|the|my|your|his|her|their|him|them|at|in|on|before|after|until|today|tomorrow|later|now|lunch|mon|tues?|weds?|thurs?|fri|\w+day)\b)([^.!?]{2,120})[.!]*$/i;
const CLAUSE = /\b(who|that|which|because|but|is|are|was|has|have|had|needs?|wants?|not)\b|n['’]t\b/i;

const WITHDRAWN =
  /^(?:(?:sorry,? )?i (?:can(?:no|['’]?)t|can no longer|do(?: not|n['’]?t) want to|no longer want to) (?:help|offer|be asked)(?: (?:out|people|others|colleagues|anyone))*(?: with| about)?|(?:please )?(?:remove|delete|take off|drop|forget))\s+(?:my )?(.+?)(?:,? any ?more| from my .+| off my .+)?[.!]*$/i;

const DISMISSED =
  /^(?:(?:oh|ok|okay|no|actually),? )*(?:never ?mind|nevermind|nvm|forget (?:it|that)|doesn['’]?t matter|ignore (?:me|that))(?: thanks| thank you)?[.!]*$/i;

const ASKING =
  /^(?:(?:please )?(?:so )?who (?:here )?(?:speaks?|knows?(?: (?:a lot |anything )?about| how to)?|does|do i (?:ask|see|speak to|talk to)(?: about| for)?|should i ask(?: about| for)?|looks after|deals with|is (?:in charge of|responsible for|good (?:at|with))|can (?:teach|do|speak|play|fix|run))|do i ask(?: about)?|(?:do we have |is there )?(?:any|some)(?:one|body) who (?:speaks?|knows?(?: about)?|can (?:do|teach|speak|play|help with))|(?:does|can|could) any(?:one|body)(?: here)? (?:speak|teach|do|play|know(?: about| how to)?)|who (?:can|could|might|would) help(?: me)?(?: out)? with|(?:can|could) any(?:one|body) help(?: me)? with|(?:i )?need (?:some )?help with|help(?: me)? with|does any(?:one|body) know (?:anything )?about|is there any(?:one|body) (?:who can help|good) with|some(?:one|body) (?:good|to help(?: me)?) with)\s+(?=\S)/i;

/**
 * What is needed, without the words that ask for it, so that it can be said on: somebody helps with this.
 * @example bareNeed('who can help me with EAL?') // EAL
 */
export function bareNeed(text: string): string {
  const bare = text.replace(ASKING, '').replace(/\s*\?+$/, '');
  return bare === text ? bare : bare.replace(/^\p{Ll}/u, (first) => (isLanguage(bare) ? first.toUpperCase() : first));
}

/** Whether words only take back what was said before. */
export function dismissed(text: string): boolean {
  return DISMISSED.test(text.trim());
}

/**
 * What somebody no longer wants to be asked about; undefined where they say nothing of the kind.
 * @example withdrawn('I can’t help with juggling any more') // juggling
 */
export function withdrawn(text: string): string | undefined {
  return WITHDRAWN.exec(text.trim())?.[1];
}

function isLanguage(word: string): boolean {
  return spoken.has(word.toLowerCase());
}

const spoken: ReadonlySet<string> = new Set(languages.split('\n').map((line) => (line.split(':')[0] ?? '').trim()));

/** Whether words ask for a person, so plainly that they can be nothing else. */
export function asksForSomebody(text: string): boolean {
  return QUESTION.test(text.trim());
}

/**
 * What somebody offers in a sentence, as items to keep; empty where they offer nothing.
 * @example offered('I can help with EAL and Kahoot') // EAL, Kahoot
 */
export function offered(text: string): string[] {
  if (text.includes('?')) return [];
  const able = ABLE.exec(text.trim())?.[1];
  const helping = /\b(help|put me down|add me|list me|offer)\b/i.test(text);
  const what = (helping ? OFFER.exec(text.trim())?.[1] : undefined) ?? (able && !CLAUSE.test(able) ? able : undefined);
  if (what === undefined || /^(you|him|her|them|it|that|this)\b/i.test(what)) return [];
  return what
    .split(/\s*(?:,|;|\band\b|&|\n)\s*/i)
    .map((part) =>
      part
        .replace(/^(with|also|for)\s+/i, '')
        .replace(/[.!\s]+$/, '')
        .trim(),
    )
    .filter((part) => part.length > 1)
    .map((part) => part.slice(0, LONGEST))
    .slice(0, 10);
}

/** The most characters of one item. */
export const LONGEST = 200;

/** Lines of a text box as skills or talents; `private:` before a line keeps it to oneself. */
export function itemsOf(text: string, kind: 'skill' | 'interest', newId: () => string): NewItem[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(0, 40).map((line) => {
    const hidden = /^private\s*:\s*/i.test(line);
    const bare = line.replace(/^private\s*:\s*/i, '');
    const level = /\(\s*(learning|working|confident|expert)\s*\)\s*$/i.exec(bare);
    const said = bare
      .replace(/\(\s*(learning|working|confident|expert)\s*\)\s*$/i, '')
      .trim()
      .slice(0, LONGEST);
    const levelled =
      kind === 'skill' ? { level: (level?.[1]?.toLowerCase() ?? 'confident') as NonNullable<NewItem['level']> } : {};
    return { id: newId(), kind, text: said, private: hidden, ...levelled };
  });
}
