import type { GlossaryEntry } from './entry.ts';

/** Roles, staff development, phases and what comes after school. */
export const roles: readonly GlossaryEntry[] = [
  {
    id: 'ect',
    terms:
      'ECT; ECTs; early career teacher; early career teachers; NQT; NQTs; newly qualified teacher; ECF; early career framework; induction tutor; new teachers; RQT; newly qualified; induction; new teacher',
    cries: 'first year teaching/teacher; new to teaching/job; just qualified/started teaching',
    near: 'trainees mentoring',
  },
  {
    id: 'mentoring',
    terms: 'mentoring; mentor; mentors; ECT mentor; professional mentor; mentoring trainees; buddy',
    near: 'coaching',
  },
  {
    id: 'trainees',
    terms:
      'trainee teachers; trainees; PGCE; school direct; ITT; student teachers; SCITT; teacher training; initial teacher training; QTS; beginner teachers; train to teach; student teacher',
    cries: 'become/want/train be teacher; get into teaching',
    near: 'ect mentoring',
  },
  {
    id: 'coaching',
    terms:
      'peer coaching; instructional coaching; coaching colleagues; coaching=; staff coaching; lesson study; mentoring versus coaching',
    near: 'mentoring observing',
  },
  {
    id: 'observing',
    terms:
      'lesson observation; observing lessons; lesson observations; learning walks; observation; drop-ins; peer observation; observing without judgements; observed; learning walk; IRIS',
    cries:
      'observed/observation/watched nervous/tomorrow/worried/scared/next/head; being observed; observed/observation/watch watched/nervous/tomorrow/lesson/teach',
    near: 'coaching',
  },
  {
    id: 'cpd',
    terms:
      'CPD; staff training; professional development; INSET; twilights; staff development; INSET days; training day',
    near: '',
  },
  {
    id: 'action-research',
    terms:
      'action research; research-informed; evidence informed; teacher research; EEF; researchED; masters in education; research project; education research; enquiry project',
    near: '',
  },
  {
    id: 'middle-leadership',
    terms:
      'middle leader; TLR; NPQ; middle leadership; middle leaders; leading a department; leading a faculty; leading a team; line management; subject leader; head of department; HoD; team leader; leading a department of twelve; NPQML; NPQLT; first steps in leadership; curriculum leader',
    cries:
      'team not listen/pull/gel; just promoted/appointed/got; head of department new/first/become; lead team older; leading people; run department; new/just/first lead/leading/head/manage/managing/run/running/department/team; manage/lead difficult/awkward team/colleague/staff; promotion; become head department',
    near: 'senior-leadership appraisal',
  },
  {
    id: 'senior-leadership',
    terms:
      'SLT; NPQ; NPQEL; senior leader; senior leadership; headship; NPQH; NPQSL; aspiring leaders; deputy headship; senior leadership team; school leadership; career progression; leadership aspirations',
    cries:
      'want apply be become deputy/head/headteacher/slt/senior/assistant; next step career; apply deputy/assistant/headship/senior; interview deputy/assistant/headship',
    near: 'middle-leadership',
  },
  {
    id: 'appraisal',
    terms:
      'appraisal; PMR; performance management; appraisals; performance review; capability; threshold; pay progression',
    near: 'middle-leadership hr',
    cries: 'underperforming/underperform colleague/member/staff',
  },
  {
    id: 'difficult-colleagues',
    terms: 'difficult conversations; having difficult conversations; conflict resolution; managing conflict',
    near: 'middle-leadership restorative',
  },
  {
    id: 'careers',
    terms:
      'careers; NEET; NEETs; destinations; CEIAG; careers advice; careers guidance; gatsby; gatsby benchmarks; careers interviews; careers leader; IAG; unifrog; careers education; CV writing; CVs; labour market; post-16 options; career',
    cries:
      'no idea what/want/career; what do next; not know what do; choose/choosing options; not know do/want after/leave/school/job/life; leave school what; cv/job/application/interview @kid',
    near: 'work-experience apprenticeships university',
  },
  {
    id: 'work-experience',
    terms:
      'work experience; employer links; work placements; employers; business links; placement; placements; volunteering',
    cries: 'week placement; find placement',
    near: 'careers',
  },
  {
    id: 'apprenticeships',
    terms:
      'apprenticeships; apprenticeship; T levels; T level; degree apprenticeships; traineeships; apprentice; vocational routes; trade',
    cries: 'not university/uni/college; earn while learn',
    near: 'careers',
  },
  {
    id: 'university',
    terms:
      'UCAS; university applications; personal statements; personal statement; HE applications; university; UCAS references; higher education; uni; student finance; uni applications; universities',
    cries: 'personal statement; not sure uni; applying uni; apply/applying/application uni/university; statement write',
    near: 'oxbridge careers medics',
  },
  {
    id: 'oxbridge',
    terms: 'oxbridge; oxford; cambridge; russell group; oxbridge applications; oxbridge interview; oxbridge interviews',
    near: 'university stretch',
  },
  {
    id: 'medics',
    terms:
      'UCAT; BMAT; medicine applicants; medical school; dentistry; medicine; vet med; medicine applications; future doctors; medics',
    cries: 'want be doctor/vet/dentist',
    near: 'university',
  },
  {
    id: 'epq',
    terms: 'EPQ; extended project; extended project qualification; HPQ; project qualification',
    near: 'referencing',
  },
  {
    id: 'referencing',
    terms:
      'referencing; research skills; bibliography; fake news; information literacy; harvard referencing; media literacy; citing sources; plagiarism; finding things that are true',
    cries:
      'copy/copies/copied wikipedia/google/internet; fake news; believe everything online/read; find reliable information',
    near: '',
  },
  {
    id: 'post-16',
    terms:
      'sixth form; post-16; post 16; KS5; key stage 5; A level; A levels; year 12; year 13; sixth formers; A-level; sixth-form',
  },
  { id: 'ks4', terms: 'KS4; key stage 4; GCSE; GCSEs; year 10; year 11', near: '' },
  { id: 'ks3', terms: 'KS3; key stage 3; year 7; year 8; year 9', near: '' },
  {
    id: 'ks2',
    terms: 'KS2; key stage 2; year 5; year 6; year 3; year 4; SATs; key stage 2 sats',
    near: 'transition primary',
  },
  { id: 'ks1', terms: 'KS1; key stage 1; year 1; year 2; infants; infant', near: 'primary phonics' },
  {
    id: 'primary',
    terms: 'primary; primary schools; primary school; feeder primaries; feeder schools; juniors',
    near: 'ks2 ks1 transition',
  },
  {
    id: 'transition',
    terms:
      'transition; year 6 into year 7; primary to secondary; moving up=; settling new year 7s; year 6 to 7; taster days; induction of year 7; new year 7s; secondary transfer',
    cries:
      'moving/coming/starting up/secondary/september; year 6 nervous/worried/scared; new/start/starting/join/joining september/year-7; year-6/year-6s come/visit; settle in new; coming up from primary',
    near: 'primary',
  },
  {
    id: 'early-years',
    cries: 'settle/settling nursery/reception; nursery/reception starters/children; school readiness',
    terms:
      'EYFS; early years; early years foundation stage; reception class; nursery; foundation stage; baseline assessment; continuous provision; preschool; pre-school; RBA; reception baseline; early learning goals; toddlers; tapestry; characteristics of effective learning; under fives',
    near: 'phonics play-learning early-settling',
  },
  {
    id: 'early-settling',
    terms:
      'settling in; settling in visits; home visits before starting; starting school; school readiness; key person',
    cries:
      'cry/cries/crying/scream/screams drop-off/dropped/leave/leaves mum/mummy; first day/week nursery/reception; not leave mum/mummy; still dummy/bottle/nappies starting/start/reception/nursery',
    near: 'early-years avoidance personal-care',
  },
  {
    id: 'eyfs-assessment',
    terms:
      'EYFS profile; EYFSP; GLD; good level of development; two year check; 2 year check; reception baseline; tapestry observations; learning journeys; learning journals',
    near: 'early-years afl',
  },
  {
    id: 'play-learning',
    terms:
      'learning through play; play based learning; child-initiated; role play area; enabling environment; messy play; tuff tray; loose parts; small world; mud kitchen; block play; schemas',
    under: 'early-years',
  },
  {
    id: 'phonics',
    terms:
      'digraph; digraphs; phonemes; graphemes; tricky words; phoneme; trigraphs; phonics; read write inc; RWI; little wandle; letters and sounds; fresh start; synthetic phonics; phonics screening; blending; segmenting; SSP; jolly phonics; sounds write; ELS; floppy phonics; decoding',
    cries: 'not know sounds/letters; sound out; not blend/blending; letter sounds; not know sounds',
    near: 'reading early-years',
  },
  {
    id: 'head-of-year',
    terms:
      'head of year; year leader; pastoral lead; progress leader; year head; director of learning; head of house; year manager; year team leader; HoY',
  },
  {
    id: 'head-of',
    terms:
      'head of; who is the head of; who the head of; our head of; head of faculty; director of; boss of; leads the department; subject lead',
  },
  {
    id: 'headteacher',
    terms:
      'headteacher; head teacher; principal; executive head; headmaster; headmistress; head of school; who is the head; who the head; our head; headteacher name',
  },
  {
    id: 'deputy-head',
    terms: 'deputy head; deputy headteacher; deputy head teacher; deputy principal; vice principal; deputy',
  },
  {
    id: 'pa',
    terms:
      'PA to the headteacher; PA to the head; PA to the principal; personal assistant to the headteacher; executive assistant to the headteacher; secretary to the headteacher; headteacher pa; headteachers pa; head teacher pa; head pa; assistant to the headteacher; secretary to the head',
  },
  { id: 'assistant-head', terms: 'assistant head; assistant headteacher; assistant head teacher; assistant principal' },
  { id: 'technician', terms: 'technician; technicians; technical support' },
  {
    id: 'ta',
    terms:
      'TA; TAs; LSA; LSAs; teaching assistant; teaching assistants; learning support assistant; learning support assistants; HLTA; classroom assistant; higher level teaching assistant; learning assistant; teaching partner',
  },
  {
    id: 'boarding',
    terms: 'boarding=; boarders; houseparent; houseparents; boarding house; matron; housemaster; housemistress',
    near: 'tutor-time',
  },
];
