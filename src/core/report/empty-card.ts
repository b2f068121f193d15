import type { Block, Button } from '../chat/message.ts';
import { rich } from '../chat/rich-text.ts';
import { buttonValue, type Question } from './question.ts';

/** What to read and do where there is nothing to report. */
export function emptyBlocks(question: Question): readonly Block[] {
  const show = (label: string, changes: Partial<Question>): Button => ({
    label,
    action: 'report.show',
    value: buttonValue({ ...question, view: 'overview', offset: 0, ...changes }),
  });
  const lastYear = show('Last school year', { span: 'last-year' });
  const thisYear = show('This school year', { span: 'this-year' });
  const elsewhere = question.span === 'this-year' ? lastYear : thisYear;
  if (question.words !== '') {
    const missing = rich`Nothing in this time has “${question.words}” in its title, kind or priority. Try one word of its title.`;
    return [
      { kind: 'text', text: missing },
      { kind: 'buttons', buttons: [show('Show everything', { words: '' }), elsewhere] },
    ];
  }
  const start = rich`No CPD is on record for this time yet. Type *log cpd* to add some: one form does it for a whole group. Once it is over, everyone who was there is asked how it went, and their answers gather here.`;
  return [
    { kind: 'text', text: start },
    { kind: 'buttons', buttons: [elsewhere] },
  ];
}
