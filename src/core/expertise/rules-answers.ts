/** What plain words say to a question: a wish for help, or whether an entry is still right. */
export type Meant = 'yes' | 'no' | 'later' | 'right';

const ANSWERS: readonly [Meant, RegExp][] = [
  [
    'yes',
    /^(?:(?:yes|yeah|yep|sure|of course|yes sure|yes of course)|(?:(?:yes|sure|of course) )?(?:id be |i would be |im )?(?:very )?(?:happy|glad) to(?: help)?)$/,
  ],
  ['no', /^(?:no|nope|(?:no )?not this time|no (?:im |i am )?(?:too|very|so) busy|no (?:i )?(?:cant|cannot))$/],
  ['later', /^(?:(?:yes )?(?:but )?in a while|(?:maybe|perhaps) (?:later|in a while)|(?:not now )?maybe later)$/],
  ['right', /^(?:yes )?(?:(?:its|thats|it is|that is) )?(?:all )?still (?:all )?(?:right|correct|true)$/],
];

const LEAVING =
  /^(?:forget (?:about )?me|(?:dont|do not) list me|(?:take|remove) me (?:off|from|out of) the directory|delist me)$/;

/** What the whole text means as an answer, in plain forms only; undefined where it is anything else. */
export function meantBy(text: string): Meant | undefined {
  const said = plainly(text);
  return ANSWERS.find(([, forms]) => forms.test(said))?.[0];
}

/** Whether the whole text plainly asks to be out of the directory. */
export function wantsToLeave(text: string): boolean {
  return LEAVING.test(plainly(text));
}

/** Lower case, without punctuation and courtesies, as long as it is short. */
function plainly(text: string): string {
  if (text.length > 80 || text.includes('?')) return '';
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .join(' ')
    .replace(/\b(?:sorry|please|thanks|thank you)\b/g, '')
    .replace(/ +/g, ' ')
    .trim();
}
