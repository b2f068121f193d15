import type { GlossaryEntry } from './entry.ts';

/** Roles, leadership, staff development, phases, exams and administration. */
export const runningASchool: readonly GlossaryEntry[] = [
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
      'middle leader; middle leadership; middle leaders; leading a department; leading a faculty; leading a team; line management; subject leader; head of department; HoD; team leader; leading a department of twelve; NPQML; NPQLT; first steps in leadership; curriculum leader',
    cries:
      'team not listen/pull/gel; just promoted/appointed/got; head of department new/first/become; lead team older; leading people; run department; new/just/first lead/leading/head/manage/managing/run/running/department/team; manage/lead difficult/awkward team/colleague/staff; promotion; become head department',
    near: 'senior-leadership appraisal',
  },
  {
    id: 'senior-leadership',
    terms:
      'SLT; senior leader; senior leadership; headship; NPQH; NPQSL; aspiring leaders; deputy headship; senior leadership team; school leadership; career progression; leadership aspirations',
    cries:
      'want apply be become deputy/head/headteacher/slt/senior/assistant; next step career; apply deputy/assistant/headship/senior; interview deputy/assistant/headship',
    near: 'middle-leadership',
  },
  {
    id: 'appraisal',
    terms: 'appraisal; performance management; appraisals; performance review; capability; threshold; pay progression',
    near: 'middle-leadership hr',
    cries: 'underperforming/underperform colleague/member/staff',
  },
  {
    id: 'difficult-colleagues',
    terms: 'difficult conversations; having difficult conversations; conflict resolution; managing conflict',
    near: 'middle-leadership restorative',
  },
  {
    id: 'inspection',
    terms:
      'Ofsted; inspection; deep dive; deep dives; inspectors; ISI; inspector; SIAMS; section 5; estyn; preparing for a deep dive',
    cries: 'ofsted; deep dive; inspectors; ofsted/inspector/inspectors ring/call/come/coming/worried/tomorrow/due',
    near: 'curriculum',
  },
  {
    id: 'governors',
    terms:
      'governors; governor; governance; governing body; trustees; governing board; clerk to governors; staff governor',
  },
  {
    id: 'meetings',
    terms: 'chairing meetings; minute taking; shorthand; agendas; running meetings; minute taker; taking minutes',
    cries: 'meeting notes/write/type/chair/minutes',
  },
  {
    id: 'exams',
    terms:
      'exams; exams officer; exam entries; JCQ; invigilators; invigilation; exam officer; results day; appeals; examinations; exams office; exam timetable; remarks; remark; exam administration; exam boards; exam; invigilator',
    cries: 'exam entered/enter/entry/entries/late/clash/remark/appeal/certificate',
    near: 'access-arrangements mocks',
  },
  { id: 'mocks', terms: 'mocks; mock exams; mock exam; trial exams; PPEs; mock exam timetabling', near: 'exams' },
  {
    id: 'exam-board',
    terms:
      'examiner; AQA; edexcel; OCR; eduqas; WJEC; exam board; marked for; moderation; moderator; examiners; pearson; standardisation; team leader examiner; marking for an exam board',
    near: 'exams nea',
    members: true,
  },
  {
    id: 'nea',
    terms:
      'NEA; coursework; controlled assessment; non-examined assessment; NEA moderation; coursework moderation; internal moderation',
    near: 'exam-board',
  },
  {
    id: 'btec',
    terms:
      'BTEC; BTECs; internal verification; IV; lead IV; vocational qualifications; cambridge nationals; internal verifier; vocational courses; technical awards',
    near: '',
  },
  {
    id: 'cover',
    terms:
      'cover; supply; cover supervisor; cover work; supply teachers; daily cover; supply agencies; agency staff; cover manager; setting cover; cover lessons; supply teacher',
    cries:
      'off tomorrow/sick/ill/monday/friday; appointment tomorrow class; not in tomorrow; need someone class/lesson take/cover; off sick/tomorrow/ill class/lesson/who; absent teacher; ring/call in sick; leave work for',
  },
  {
    id: 'trips',
    terms:
      'trips; school trips; visits; residential; residentials; evolve; educational visits; EVC; EVOLVE; coach bookings; trip planning; risk assessments for trips; exchange; school trip; overnight trip; field trips; educational visits coordinator; theme park; museum visit; running a residential',
    cries:
      'trip/visit abroad/overnight/plan/organise/paperwork/forms/permission; take year/class/group/them away/out/theatre/museum; take/taking @kid/year/class/group to/abroad/theatre/museum/zoo/farm/away/london/france; book/booking coach/coaches; organise/organising/plan/planning trip/residential/visit; risk form',
    near: 'first-aid minibus',
  },
  {
    id: 'exchange',
    terms: 'exchange visits; exchange; erasmus; turing scheme; turing; language exchange; visits abroad',
    near: 'trips funding',
  },
  {
    id: 'dofe',
    terms:
      'D of E; DofE; Duke of Edinburgh; duke of edinburgh award; bronze expedition; gold expedition; expedition; expeditions; mountain leader; navigation; map reading; hiking; orienteering; hillwalking; camping; bushcraft',
    cries: 'camp/camping/hike/walk hills/mountain/mountains/moor/tents; tents/tent',
    near: 'trips outdoor-learning',
  },
  {
    id: 'careers',
    terms:
      'careers; CEIAG; careers advice; careers guidance; gatsby; gatsby benchmarks; careers interviews; careers leader; IAG; unifrog; careers education; CV writing; CVs; labour market; post-16 options; career',
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
      'transition; year 6 into year 7; primary to secondary; moving up; settling new year 7s; year 6 to 7; taster days; induction of year 7; new year 7s; secondary transfer',
    cries:
      'moving/coming/starting up/secondary/september; year 6 nervous/worried/scared; new/start/starting/join/joining september/year-7; year-6/year-6s come/visit; settle in new; coming up from primary',
    near: 'primary',
  },
  {
    id: 'early-years',
    terms:
      'EYFS; early years; early years foundation stage; reception class; nursery; foundation stage; baseline assessment; continuous provision; preschool; pre-school; RBA; reception baseline; early learning goals; toddlers; tapestry; characteristics of effective learning; under fives',
    near: 'phonics play-learning',
  },
  {
    id: 'play-learning',
    terms:
      'learning through play; play based learning; child-initiated; role play area; enabling environment; messy play; tuff tray',
    under: 'early-years',
  },
  {
    id: 'phonics',
    terms:
      'phonics; read write inc; RWI; little wandle; letters and sounds; fresh start; synthetic phonics; phonics screening; blending; segmenting; SSP; jolly phonics; sounds write; ELS; floppy phonics; decoding',
    cries:
      'not know sounds/letters; sound out; not sounding; not blend/blending/sound/sounds; letter sounds; not know sounds',
    near: 'reading early-years',
  },
  {
    id: 'head-of-year',
    terms:
      'head of year; year leader; pastoral lead; progress leader; year head; director of learning; head of house; year manager; year team leader; HoY',
  },
  { id: 'head-of', terms: 'head of; head of faculty; director of; boss of; leads the department; subject lead' },
  {
    id: 'headteacher',
    terms: 'headteacher; head teacher; principal; executive head; headmaster; headmistress; head of school',
  },
  {
    id: 'deputy-head',
    terms: 'deputy head; deputy headteacher; deputy head teacher; deputy principal; vice principal; deputy',
  },
  { id: 'assistant-head', terms: 'assistant head; assistant headteacher; assistant head teacher; assistant principal' },
  { id: 'technician', terms: 'technician; technicians; technical support' },
  {
    id: 'ta',
    terms:
      'TA; TAs; LSA; LSAs; teaching assistant; teaching assistants; learning support assistant; learning support assistants; HLTA; classroom assistant; higher level teaching assistant; learning assistant; teaching partner',
  },
  {
    id: 'office',
    terms:
      'office staff; administration; admin; school office; administrator; administrators; office manager; secretary; reception desk; receptionist; admin team; front desk; clerical; front office; office',
  },
  {
    id: 'finance',
    terms:
      'finance; budgets; budget; purchase orders; petty cash; invoices; purchasing; procurement; school budgets; accounts; bursar; SBM; business manager; purchasing rules; expenses',
    cries:
      'claim back/money; get paid/reimbursed; order new/more; who pays; invoice; pay/order/buy/claim invoice/back/supplier/new/money/resources; get money back; reimburse; order/buy equipment/books/resources',
  },
  {
    id: 'funding',
    terms:
      'bid writing; grants; funding bids; fundraising; funding applications; grant; bids; sponsorship; grant applications; funding; sponsor; crowdfunding; PTA; raise money',
    cries: 'money/pay/fund for project/equipment/new/minibus/club; raise money; find money',
    near: 'finance',
  },
  {
    id: 'hr',
    terms:
      'HR; human resources; maternity; flexible working; sick pay; payroll; contracts; recruitment; safer recruitment; single central record; DBS; paternity; part-time working; maternity pay; pay; leave of absence; pension; DBS checks; SCR',
    cries:
      'pregnant; maternity; contract; payslip/paid wrong; time off; unpaid leave; drop day/days; pregnant; baby due; going/go part time; hours reduce/drop; payslip wrong; pay wrong; time off funeral/wedding/hospital/appointment',
  },
  {
    id: 'union',
    terms: 'union; unions; union rep; NEU; NASUWT; unison; facility time; trade union; union facility time',
  },
  {
    id: 'lettings',
    terms:
      'lettings; hire the hall; hall hire; room hire; room booking; room bookings; school lettings; booking the hall',
    cries: 'book/hire/use hall/pitch/gym weekend/evening/room; outside group use',
    near: 'site',
  },
  {
    id: 'site',
    terms:
      'site team; caretaker; site manager; caretaking; boilers; moving furniture; setting out the hall; premises; maintenance; heating; janitor; facilities; keys; premises manager; caretaking team',
    cries:
      'too cold/hot room/classroom; heating/radiator; leaking/leak/flooded/flood; window/door/chair/lock/blind broken/stuck/jammed; chairs hall; smashed/broken window/glass; radiator/heating/boiler/tap/toilet/leak/leaking/roof/window/door/lock/lights broken/cold/hot/stuck/not/leak/flood/blocked/working; freezing/boiling classroom/room; chairs/tables/desks/furniture move/moved/hall/stack; unlock/lock school/gate/door',
  },
  {
    id: 'diy',
    terms:
      'DIY; painting and decorating; plastering; putting up shelves; carpentry; handyman; plumbing; plumber; joiner; decorating; decorator; repairs; shelves; bricklaying; tiling; mends anything',
    cries:
      'shelf/shelves/hook/hooks/whiteboard/blind/blinds/poster put/hang/fix/wall; paint/decorate/plaster room/wall/classroom',
    near: 'site dt',
    members: true,
  },
  {
    id: 'electrician',
    terms:
      'electrician; PAT testing; part P; PAT test; electrical=; electrics=; portable appliance testing; rewiring; electrical testing',
    cries:
      'plug/socket/wire/wiring/fuse/kettle/lamp/extension test/safe/spark/blow/blown/change/sparking/pat; own kettle/fridge/lamp',
    ticket: true,
  },
  {
    id: 'grounds',
    terms:
      'grounds; groundsperson; pitches; mowing; line marking; grass; groundskeeper; lawns; hedges; tree surgeon; chainsaw; trees; hedge laying; tree surgery',
    cries: 'tree/branch/hedge fall/fell/fallen/cut/down/overgrown; pitch wet/waterlogged/mark/line/lines',
    near: 'gardening site',
  },
  {
    id: 'health-safety',
    terms:
      'health and safety; fire drills; evacuation plans; asbestos; IOSH; working at height; risk assessments; fire safety; H&S; fire warden; fire marshal; evacuation; NEBOSH; fire drill; accident reporting; RIDDOR',
    cries: 'fire alarm; ladder; safe up ladder',
    near: 'site',
  },
  {
    id: 'catering',
    terms:
      'catering; school menus; allergens; halal; kitchen; school dinners; canteen; refreshments; buffets; menus; vegan; gluten free; school meals; buffet',
    cries:
      'feed/food/lunch/tea/coffee/sandwiches/drinks/buffet visitors/governors/event/parents/guests/evening; vegetarian/vegan/halal/kosher/coeliac lunch/food/trip/option',
    near: 'food baking',
  },
  {
    id: 'reception',
    terms: 'reception; visitor system; switchboard; visitors; signing in',
    cries: 'visitor/visitors sign/coming/badge',
  },
  { id: 'lost-property', terms: 'lost property', cries: 'lost coat/blazer/bag/jumper/pe-kit/kit/glasses' },
  { id: 'library', terms: 'library; librarian; school library; LRC', near: 'reading-pleasure referencing' },
  { id: 'filing', terms: 'filing; archiving; archives; records management; archive' },
  {
    id: 'certificates',
    terms: 'calligraphy; certificates; hand lettering; lettering=',
    cries: 'certificate/certificates/invitation/invitations nice/neat/write/handwritten/fancy',
  },
  { id: 'assembly-talks', terms: 'guest speakers; external speakers', near: 'tutor-time' },
];
