import { Temporal } from 'temporal-polyfill';
import { formCard } from '../../src/adapters/teams/form-card.ts';
import { messageCards } from '../../src/adapters/teams/message-card.ts';
import { readSubmission } from '../../src/core/chat/form.ts';
import { nudgeMessage } from '../../src/core/evaluation/cards.ts';
import { followUpForm } from '../../src/core/evaluation/forms.ts';
import type { OpenItem } from '../../src/core/evaluation/model.ts';

const at = Temporal.Instant.from('2026-11-23T16:15Z');
const today = Temporal.PlainDate.from('2026-11-24');
const reader = { person: { name: 'Idris Pemberlough' }, today, timeZone: 'Europe/London' };

const item: OpenItem = {
  participation: {
    id: 'p1',
    person: 'idris',
    activity: {
      id: 'a1',
      title: 'Starters and plenaries',
      kind: { id: 'k1', name: 'Sharing expertise (twilight)', group: 'within-school', retired: false },
      leads: [],
      startsAt: at,
      endsAt: at,
      aim: 'Pupils in Y7 settle within two minutes',
    },
    state: 'attended',
    recordedAt: at,
  },
  stage: 'evaluation',
  since: at,
  followUps: [],
};
const answered: OpenItem = {
  ...item,
  evaluation: {
    participation: 'p1',
    rating: 4,
    plan: 'a quiz on the board before the register',
    planClass: '7B',
    startedAt: at,
  },
};

/** The question that Idris is asked the day after a twilight. */
export const nudgeCard = messageCards(
  nudgeMessage([{ item, stage: 'evaluation' }], 'first', reader),
  () => undefined,
)[0].card;

/** The form that quotes his own plan back half a term later. */
export const followUp = followUpForm(answered, 'half-term');

/** That form again, sent without what it needs. */
export const mendCard = (typed: string) => {
  const read = readSubmission(followUp, { barrier: typed });
  return formCard(followUp, {
    offers: { people: [], places: [] },
    values: read.values,
    errors: read.ok ? {} : read.errors,
  }).card;
};
