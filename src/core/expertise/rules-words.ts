import type { NewItem } from './profile.ts';

const QUESTION =
  /^(hi|hello|hey|please|pollen|,|\s)*((so )?who('?s| is| are| can| could| knows?| speaks?| else| here| has| do | does| might| would| in )|does any(one|body)|do we have|can any(one|body)|could any(one|body)|is there any(one|body)|any(one|body) (who|good|know|able|here)|some(one|body) (who|good|to|that)|looking for (some|any)|(i )?need (some(one|body)|help|a hand|advice)|(i'?d like|i want|i could do with) (some )?(help|advice)|help (me )?with|where can i get help|what does .{2,60} do\??$|what('?s| is) .{2,60} good at)/i;

const OFFER =
  /^(?:i(?:'m| am)? (?:can|could|would|happy to|am happy to|would be happy to|'d be happy to|d be happy to|be happy to)|happy to|put me down|add me|list me)(?: be able to)?(?: gladly| also)?(?: help(?: others| people| colleagues| anyone| out)?| offer| support)? (?:with|for|to)?\s*(.+)$/i;

const ASKING =
  /^(?:who (?:can|could|might|would) help(?: me)?(?: out)? with|(?:can|could) any(?:one|body) help(?: me)? with|(?:i )?need (?:some )?help with|help(?: me)? with|does any(?:one|body) know (?:anything )?about|is there any(?:one|body) (?:who can help|good) with|some(?:one|body) (?:good|to help(?: me)?) with)\s+(?=\S)/i;

/**
 * What is needed, without the words that ask for it, so that it can be said on: somebody helps with this.
 * @example bareNeed('who can help me with EAL?') // EAL
 */
export function bareNeed(text: string): string {
  return text.replace(ASKING, '').replace(/\s*\?+$/, '');
}

/** Whether words ask for a person, so plainly that they can be nothing else. */
export function asksForSomebody(text: string): boolean {
  return QUESTION.test(text.trim());
}

/**
 * What somebody offers in a sentence, as items to keep; empty where they offer nothing.
 * @example offered('I can help with EAL and Kahoot') // EAL, Kahoot
 */
export function offered(text: string): string[] {
  if (!/\b(help|put me down|add me|list me|offer)\b/i.test(text) || text.includes('?')) return [];
  const what = OFFER.exec(text.trim())?.[1];
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
