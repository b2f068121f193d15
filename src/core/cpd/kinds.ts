import type { KindGroup } from './model.ts';

/**
 * The list of kinds that a school starts with and can edit: the 18 activities of the CPD questionnaire of LCS, a large
 * English comprehensive (2005), sorted into the study's four groups. 'AIS' and 'closure day' are given in today's words.
 */
export const startingKinds: readonly { name: string; group: KindGroup }[] = [
  { name: 'External course or event', group: 'external' },
  { name: 'Self-evaluation', group: 'individual' },
  { name: 'Mentoring or coaching with feedback', group: 'within-school' },
  { name: 'INSET day: external speaker (whole school)', group: 'external' },
  { name: 'Collaborative planning, teaching and review', group: 'within-school' },
  { name: 'Observing colleagues at work', group: 'within-school' },
  { name: 'Developing resources with colleagues', group: 'within-school' },
  { name: 'Reading literature', group: 'individual' },
  { name: 'Sharing good practice at meetings', group: 'within-school' },
  { name: 'INSET day: working within departments', group: 'within-school' },
  { name: 'Sharing expertise (twilight)', group: 'within-school' },
  { name: 'Network with other schools', group: 'cross-school' },
  { name: 'Working alongside an expert', group: 'external' },
  { name: 'Project with other schools', group: 'cross-school' },
  { name: 'INSET day: sharing staff expertise', group: 'within-school' },
  { name: 'Small-scale research', group: 'individual' },
  { name: 'Working with consultants or advisers in school', group: 'external' },
  { name: 'Shadowing colleagues', group: 'within-school' },
];
