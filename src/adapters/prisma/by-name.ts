/** Compares names as a British register sorts them; databases differ in what they do with accents and capitals. */
export const byName = new Intl.Collator('en-GB').compare;
