import type { ColumnNames, Columns } from './columns.ts';

/** How a list of CPD may be headed. */
export const cpdColumns = {
  title: {
    label: 'title',
    names:
      'title, activity title, course title, course name, activity, course, event title, event, session, cpd, training',
  },
  kind: { label: 'kind', names: 'kind, cpd kind, cpd type, activity type, course type, type, category' },
  provider: { label: 'provider', names: 'provider, organisation, organiser, supplier, delivered by, company' },
  leads: {
    label: 'in-house leads',
    names: 'lead, leads, leader, leaders, led by, facilitator, facilitators, presenter, presenters',
  },
  date: {
    label: 'date',
    names: 'date, start date, date of activity, event date, course date, starts on, date start',
  },
  starts: { label: 'start', names: 'start, start time, from, starts, starts at, time' },
  endDate: { label: 'last day', names: 'end date, finish date, last day, ends on, date end' },
  ends: { label: 'end', names: 'end, end time, finish, finish time, to, ends, until' },
  hours: { label: 'hours', names: 'hours, hrs, cpd hours, length hours, duration hours, duration, length' },
  cost: { label: 'cost', names: 'cost, total cost, cost gbp, cost pounds, price, fee' },
  priority: {
    label: 'priority',
    names: 'priority, improvement priority, school priority, sip priority, sdp priority, development priority',
  },
  aim: { label: 'aim', names: 'aim, aims, intended impact, intended outcome, objective, objectives, purpose' },
  person: {
    label: 'participant',
    names: 'participant, attendee, person, participants, attendees, name, full name, staff name, staff member, staff',
  },
  forename: {
    label: 'first name',
    names: 'preferred forename, preferred first name, forename, first name, legal forename, legal first name',
  },
  surname: {
    label: 'surname',
    names: 'preferred surname, preferred last name, surname, last name, legal surname, legal last name',
  },
  email: {
    label: 'participant by email',
    names: 'participant email, attendee email, staff email, work email, email, email address',
  },
  externalId: {
    label: 'participant by staff code',
    names:
      'staff code, staff id, staff number, staff no, employee id, employee number, person id, participant id, payroll no, payroll number, id, code',
  },
  state: { label: 'state', names: 'state, status, attendance, attended, outcome' },
} satisfies ColumnNames<string>;

/** What a column of a CPD list can hold. */
export type CpdField = keyof typeof cpdColumns;

/** The columns of a CPD list as they were found. */
export type CpdColumns = Columns<CpdField>;
