/** How well somebody says they know something; `learning` is a wish, never evidence. */
export const levels = ['learning', 'working', 'confident', 'expert'] as const;

/** One of `levels`. */
export type Level = (typeof levels)[number];

/** What somebody says they can do. Nobody else sees a private item, and nothing is found by it. */
export type Skill = { text: string; level: Level; private?: boolean };

/** A talent or hobby. */
export type Interest = { text: string; private?: boolean };

/** CPD of somebody's record; `date` is a month (YYYY-MM). `compulsory`: for the whole staff, so no sign of interest. */
export type CpdEvidence = {
  title: string;
  mode: 'led' | 'attended';
  date: string;
  private?: boolean;
  compulsory?: boolean;
};

/** Everything that the search may know of a person. Opted-out people are never found. */
export type DirectoryPerson = {
  id: string;
  name: string;
  role: string;
  department: string;
  phase: string;
  availability: string;
  optOut: boolean;
  skills: readonly Skill[];
  interests: readonly Interest[];
  cpd: readonly CpdEvidence[];
};
