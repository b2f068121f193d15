import type { ColumnNames, Columns } from './columns.ts';

/** How a list of CPD may be headed. */
export const cpdColumns = {
  title: {
    label: 'title',
    names: ['title activity activitytitle course coursetitle coursename', 'event eventtitle session cpd training'],
  },
  kind: { label: 'kind', names: ['kind cpdkind type cpdtype activitytype coursetype', 'category'] },
  provider: { label: 'provider', names: ['provider organisation organiser supplier deliveredby company'] },
  leads: {
    label: 'in-house leads',
    names: ['lead leads leader leaders ledby facilitator facilitators presenter presenters'],
  },
  date: { label: 'date', names: ['date startdate dateofactivity eventdate coursedate startson', 'datestart'] },
  starts: { label: 'start', names: ['start starttime from starts startsat', 'time'] },
  endDate: { label: 'last day', names: ['enddate finishdate lastday endson', 'dateend'] },
  ends: { label: 'end', names: ['end endtime finish finishtime to ends until'] },
  hours: { label: 'hours', names: ['hours hrs duration durationhours lengthhours length cpdhours'] },
  cost: { label: 'cost', names: ['cost price fee costgbp totalcost costpounds'] },
  priority: {
    label: 'priority',
    names: ['priority improvementpriority schoolpriority sippriority sdppriority developmentpriority'],
  },
  aim: { label: 'aim', names: ['aim aims intendedimpact intendedoutcome', 'objective objectives purpose'] },
  person: {
    label: 'participant',
    names: ['participant attendee person', 'participants attendees name fullname staffname staff staffmember'],
  },
  forename: {
    label: 'first name',
    names: ['preferredforename preferredfirstname', 'forename firstname', 'legalforename legalfirstname'],
  },
  surname: {
    label: 'surname',
    names: ['preferredsurname preferredlastname', 'surname lastname', 'legalsurname legallastname'],
  },
  email: {
    label: 'participant by email',
    names: ['email emailaddress workemail participantemail attendeeemail staffemail'],
  },
  externalId: {
    label: 'participant by staff code',
    names: [
      'staffcode staffid staffnumber staffno employeeid employeenumber personid participantid',
      'payrollno payrollnumber',
      'id code',
    ],
  },
  state: { label: 'state', names: ['state status attendance attended outcome'] },
} satisfies ColumnNames<string>;

/** What a column of a CPD list can hold. */
export type CpdField = keyof typeof cpdColumns;

/** The columns of a CPD list as they were found. */
export type CpdColumns = Columns<CpdField>;
