import { startingKinds } from '../core/cpd/kinds.ts';
import { english2026to27 } from '../core/shared/english-calendar.ts';

/** What every school starts with, on whichever platform it comes. */
export const firstDay = { kinds: startingKinds, calendar: english2026to27 };
