/**
 * One idea that colleagues put in several ways. All lists are separated by semicolons.
 * `terms`: names, abbreviations and synonyms, any of which means it. A term in capitals that is also an everyday word
 * (IT, RE) must be in capitals where it is read.
 * `cries`: how somebody in need of it puts their problem. All words of a cry must be there, in any order, `/` parts
 * alternatives (`abused=` that very form alone); `@kid`, `@class`, `@parent`, `@work`, `@bad` and `not` stand for the many words for those.
 * `under`: wider ideas of which this is a part. `near`: ideas whose experts could help too.
 */
export type GlossaryEntry = {
  id: string;
  terms: string;
  cries?: string;
  under?: string;
  near?: string;
  /** A licence or certificate: having it is what counts, whatever the level. */
  ticket?: true;
  /** The terms after the first are different things of one class (a clarinet is no trumpet): others of it are only near. */
  members?: true;
};
