import type { Found } from '../chat/found.ts';
import { showing, tidy } from './asking.ts';
import { foundCard, matterCard, personCard, type Shown, whyInWords } from './cards.ts';
import { postOf } from './phrases.ts';
import { bareNeed } from './rules-words.ts';
import { adviceFor, type Here } from './situation.ts';

/**
 * Colleagues for a search box, without the asker: those one would ask, or else the nearest. Nothing is noted, since half
 * a word is no need yet.
 */
export async function search(text: string, here: Omit<Here, 'place'>): Promise<readonly Found[]> {
  const need = tidy(text);
  if (need === '') return [];
  const advice = await adviceFor(need, here.person.id, here);
  const { matter, people } = advice.query;
  const card = (shown: Shown) => {
    if (matter) return matterCard(matter, [shown]);
    return people.length > 0 ? personCard(shown) : foundCard(shown, bareNeed(need));
  };
  const matches = advice.confident.length > 0 ? advice.confident : advice.nearest;
  const others = matches.filter(({ person }) => person !== here.person.id);
  return showing(others, advice, here.person.id).map((shown) => ({
    title: shown.person.name,
    detail: whyInWords(shown.match) || postOf(shown.person),
    message: card(shown),
  }));
}
