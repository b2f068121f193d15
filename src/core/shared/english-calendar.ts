import type { Period } from './school-calendar.ts';

/**
 * A common English school year, 2026/27: 190 days with pupils and five INSET days, around the bank holidays of England.
 * Councils and academies set their own dates, so a school should import its own calendar; until then this one serves.
 */
export const english2026to27: readonly Period[] = [
  { kind: 'term', name: 'Autumn term', starts: '2026-09-01', ends: '2026-12-18' },
  { kind: 'inset', name: 'INSET day', starts: '2026-09-01', ends: '2026-09-01' },
  { kind: 'inset', name: 'INSET day', starts: '2026-09-02', ends: '2026-09-02' },
  { kind: 'inset', name: 'INSET day', starts: '2026-10-23', ends: '2026-10-23' },
  { kind: 'half-term', name: 'Autumn half-term', starts: '2026-10-26', ends: '2026-10-30' },
  { kind: 'holiday', name: 'Christmas holiday', starts: '2026-12-19', ends: '2027-01-03' },
  { kind: 'term', name: 'Spring term', starts: '2027-01-04', ends: '2027-03-25' },
  { kind: 'inset', name: 'INSET day', starts: '2027-01-04', ends: '2027-01-04' },
  { kind: 'half-term', name: 'Spring half-term', starts: '2027-02-15', ends: '2027-02-19' },
  { kind: 'holiday', name: 'Easter holiday', starts: '2027-03-26', ends: '2027-04-11' },
  { kind: 'term', name: 'Summer term', starts: '2027-04-12', ends: '2027-07-21' },
  { kind: 'holiday', name: 'Early May bank holiday', starts: '2027-05-03', ends: '2027-05-03' },
  { kind: 'half-term', name: 'Summer half-term', starts: '2027-05-31', ends: '2027-06-04' },
  { kind: 'inset', name: 'INSET day', starts: '2027-06-07', ends: '2027-06-07' },
  { kind: 'holiday', name: 'Summer holiday', starts: '2027-07-22', ends: '2027-08-31' },
];
