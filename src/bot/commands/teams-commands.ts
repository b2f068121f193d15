import { cpdFeature } from '../../core/cpd/feature.ts';
import { evaluationFeature } from '../../core/evaluation/feature.ts';
import { expertiseFeature } from '../../core/expertise/feature.ts';
import { reportFeature } from '../../core/report/feature.ts';
import { schoolFeature } from '../../core/school/feature.ts';

type Described = { commands?: readonly { name: string; about: string }[] };

const features: readonly Described[] = [evaluationFeature, cpdFeature, expertiseFeature, reportFeature, schoolFeature];
const known: ReadonlyMap<string, string> = new Map([
  ...features.flatMap(({ commands = [] }) => commands).map(({ name, about }) => [name, about] as const),
  ['home', 'everything that is about you, on one card'],
  ['help', 'all that I understand'],
]);

/** What most people want most often, since Teams has room for few. */
const offered = [
  'pending',
  'home',
  'my cpd',
  'log cpd',
  'who',
  'my expertise',
  'my settings',
  'calendar',
  'attendance',
  'cpd report',
  'settings',
  'help',
] as const;

/** The commands that Teams offers while somebody writes, as the features describe them. */
export const teamsCommands = offered.map((title) => ({ title, description: known.get(title) ?? title }));
