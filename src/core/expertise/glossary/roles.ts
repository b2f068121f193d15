import type { GlossaryEntry } from './entry.ts';

/** Roles, staff development, phases and what comes after school. */
export const roles: readonly GlossaryEntry[] = [
  {
    id: 'ect',
    terms:
      'ECT; ECTs; early career teacher; early career teachers; NQT; NQTs; newly qualified teacher; ECF; early career framework; induction tutor; new teachers; RQT; newly qualified; induction; new teacher; early-career teacher; early-career teachers; ECT lead; ECT tutor; ECT induction tutor; ECT programme; ECT training; ECT coordinator; ECTs induction; ECF mentor; ECTE; ECTP; early career teacher entitlement; early career teacher programme; NQT induction; NQT mentor; induction lead; induction programme; induction mentor; appropriate body; new staff; starting teaching; recently qualified teacher; first year teacher; first-year teacher; UCL ECF; ambition ECF; teach first trainee; teach first ambassador',
    cries: 'first year teaching/teacher; new to teaching/job; just qualified/started teaching',
    near: 'trainees mentoring',
  },
  {
    id: 'mentoring',
    terms:
      'mentoring; mentor; mentors; ECT mentor; professional mentor; mentoring trainees; buddy; mentoring teachers; mentoring ECTs; mentor training; mentor lead; lead mentor; ITT mentor; ITT mentors; PGCE mentor; subject mentor; subject mentors; teacher mentor; teacher mentors; trainee mentor; staff mentor; staff mentoring; buddying staff; staff buddy',
    near: 'coaching',
  },
  {
    id: 'trainees',
    terms:
      'trainee teachers; trainees; PGCE; school direct; ITT; student teachers; SCITT; teacher training; initial teacher training; QTS; beginner teachers; train to teach; student teacher; trainee teacher; trainee; PGCE student; PGCE students; PGCE tutor; PGDE; PGCert; QTLS; qualified teacher status; assessment-only; AO route; iQTS; schools direct; school-direct; school direct trainee; SCITT trainee; salaried trainee; teach first; teacher apprenticeship; postgraduate teaching apprenticeship; initial teacher education; ITE; ITT coordinator; ITT lead; ITTCo; professional tutor; professional mentor; student teacher placements; teaching practice; teaching placement; BEd=; BA QTS; teaching degree; DfE get into teaching; becoming a teacher; becoming a qualified teacher; PGCE applications; GTP; teaching school hub; SKE; subject knowledge enhancement; trainee observations',
    cries: 'become/want/train be teacher; get into teaching',
    near: 'ect mentoring',
  },
  {
    id: 'coaching',
    terms:
      'peer coaching; instructional coaching; coaching colleagues; coaching=; staff coaching; lesson study; mentoring versus coaching; coach teachers; coaching teachers; coaching staff; coaching conversations; coaching skills; coaching qualification; executive coach; executive coaching; leadership coach; leadership coaching; GROW model; instructional coach; instructional coaches; teaching coach; teaching coaches; coach for colleagues; professional coach; ILM coaching; coaching triads; lesson studies; walkthru; walk thrus; teacher rounds',
    near: 'mentoring observing',
  },
  {
    id: 'observing',
    terms:
      'lesson observation; observing lessons; lesson observations; learning walks; observation; drop-ins; peer observation; observing without judgements; observed; learning walk; IRIS; lesson visits; lesson visit; lesson drop-in; lesson drop-ins; drop in observations; developmental observation; developmental observations; observations; peer observing; observe a lesson; observe lessons; being observed; formal observation; formal observations; learning-walk; learning-walks; IRIS connect; swivl; video observation; quality assurance; QA lessons; work scrutiny; book scrutiny; book look; monitoring teaching; teaching and learning reviews; lesson feedback',
    cries:
      'observed/observation/watched nervous/tomorrow/worried/scared/next/head; being observed; observed/observation/watch watched/nervous/tomorrow/lesson/teach',
    near: 'coaching',
  },
  {
    id: 'cpd',
    terms:
      'CPD; staff training; professional development; INSET; twilights; staff development; INSET days; training day; continuing professional development; continuous professional development; CPD lead; CPD leader; CPD coordinator; CPDL; professional learning; professional learning lead; professional growth; staff training days; staff INSET; INSET day; inset training; training days; twilight; twilight training; twilight sessions; teacher training days; teacher development; teacher learning communities; TeachMeet; teach meet; courses for staff; training course; training courses; training records; national college; the national college; CPD library; staff development lead; director of CPD; training needs; lunch and learn; online training; mandatory training; statutory training; educare; flick learning; tes develop',
    near: '',
  },
  {
    id: 'action-research',
    terms:
      'action research; research-informed; evidence informed; teacher research; EEF; researchED=; masters in education; research project; education research; enquiry project; research lead; research leads; research in schools; education endowment foundation; research ed; evidence-informed; evidence based; evidence-based; evidence-based practice; evidence based practice; evidence-informed practice; teacher researcher; teacher researchers; practitioner research; practitioner enquiry; teacher enquiry; disciplined inquiry; disciplined enquiry; MEd; MA education; MA in education; masters degree; EdD; PhD; doctorate=; dissertation; academic research; education studies; journal club; chartered college; chartered teacher; research school; research schools; literature review; educational research',
    near: '',
  },
  {
    id: 'middle-leadership',
    terms:
      'middle leader; TLR; middle leadership; middle leaders; leading a department; leading a faculty; leading a team; line management; subject leader; head of department; HoD; team leader; first steps in leadership; curriculum leader; middle-leader; middle-leaders; TLRs; TLR holder; teaching and learning responsibility; HoDs; HOD; HODs; heads of department; head of dept; department head; head of faculty; heads of faculty; faculty head; faculty leader; subject leaders; subject lead; subject leads; subject leading; curriculum leaders; curriculum lead; curriculum team leader; department lead; team leading; leading others; leading teams; team leadership; line manager; line managers; line managing; line manage; department improvement plan; faculty leadership; leadership development; aspiring middle leaders; phase leadership; department meeting',
    cries:
      'team not listen/pull/gel; just promoted/appointed/got; head of department new/first/become; lead team older; leading people; run department; new/just/first lead/leading/head/manage/managing/run/running/department/team; manage/lead difficult/awkward team/colleague/staff; promotion; become head department',
    near: 'senior-leadership appraisal',
  },
  {
    id: 'senior-leadership',
    terms:
      'SLT; senior leader; senior leadership; headship; aspiring leaders; deputy headship; senior leadership team; school leadership; career progression; leadership aspirations; senior leaders; senior team; senior management; senior management team; SMT; leadership team; leadership group; ELT; executive leadership team; extended leadership team; members of SLT; SLT link; leadership; leadership qualification; leadership training; leadership interview; leadership interviews; headship application; headship applications; headship interview; assistant headship; deputy head interview; assistant head interview; becoming a head; becoming a deputy; aspiring heads; aspiring senior leaders; career development; career ladder; letter of application; letters of application',
    cries:
      'want apply be become deputy/head/headteacher/slt/senior/assistant; next step career; apply deputy/assistant/headship/senior; interview deputy/assistant/headship',
    near: 'middle-leadership',
  },
  {
    id: 'appraisal',
    terms:
      "appraisal; PMR; performance management; appraisals; performance review; capability=; threshold; pay progression; appraiser; appraisers; appraisee; PM targets; PM objectives; performance management targets; performance management objectives; performance management review; appraisal objectives; appraisal targets; appraisal meeting; appraisal meetings; appraisal policy; mid year review; mid-year review; performance development; performance development review; PDR; PDRs; bluesky appraisal; perspective lite; threshold application; UPS application; upper pay spine application; pay panel; pay policy; performance related pay; performance-related pay; capability procedure; capability process; underperformance; underperforming; underperforming staff; underperforming teacher; informal support plan; staff support plan; professional standards; teachers' standards; teachers standards; teacher standards; target setting for staff",
    near: 'middle-leadership hr',
    cries: 'underperforming/underperform colleague/member/staff',
  },
  {
    id: 'difficult-colleagues',
    terms:
      'difficult conversations; having difficult conversations; conflict resolution; managing conflict; difficult conversation; challenging conversations; challenging conversation; courageous conversations; crucial conversations; fierce conversations; tough conversations; radical candour; radical candor; conflict at work; workplace conflict; difficult staff; difficult colleague; difficult colleagues; challenging staff; challenging colleagues; team conflict; conflict with a colleague; workplace mediation; staff mediation; negotiation; assertiveness; assertive; giving difficult feedback',
    near: 'middle-leadership restorative',
  },
  {
    id: 'careers',
    terms:
      'careers; CEIAG; careers advice; careers guidance; gatsby; gatsby benchmarks; careers interviews; careers leader; IAG; unifrog; careers education; labour market; careers adviser; careers advisers; careers advisor; careers advisors; career adviser; career advice; career guidance; careers coordinator; careers co-ordinator; careers lead; careers leaders; careers manager; careers officer; careers programme; careers teacher; careers interview; career interviews; careers appointment; careers appointments; careers meeting; careers meetings; careers counsellor; careers and enterprise company; careers hub; enterprise coordinator; enterprise adviser; compass plus; compass careers; level 6 careers; level 6 careers guidance; level 7 careers; QCG; quality in careers; quality in careers standard; matrix standard; gatsby benchmark; start profile; unifrog login; morrisby; xello; grofar; job interviews for students; jobs for school leavers; next steps after year 11; post-16 choices; post-16 applications; options after school; after year 11; careers week; national careers week; independent careers advice; baker clause; provider access; provider access legislation; labour market information; LMI; careers fairs; careers fair; skills builder; enterprise education',
    cries:
      'no idea what/want/career; what do next; not know what do; choose/choosing options; not know do/want after/leave/school/job/life; leave school what; cv/job/application/interview @kid',
    near: 'work-experience apprenticeships university',
  },
  {
    id: 'work-experience',
    terms:
      'work experience; employer links; work placements; employers; business links; placement; placements; WEX; WRL; work-experience; work experience placement; work experience placements; work experience coordinator; year 10 work experience; year 12 work experience; work shadowing; job shadowing; shadowing=; workplace visits; work related learning; work-related learning; industry placement; industry placements; employer engagement; employer encounters; encounters with employers; business engagement; industry links; business partnerships; local employers; local businesses; veryan; unifrog placements; connect placements; volunteering placement; virtual work experience; workplace learning; EBP; education business partnership',
    cries: 'week placement; find placement',
    near: 'careers',
  },
  {
    id: 'apprenticeships',
    terms:
      'apprenticeships; apprenticeship; T levels; T level; degree apprenticeships; traineeships; apprentice; vocational routes; degree apprenticeship; degree-apprenticeship; higher apprenticeship; higher apprenticeships; apprenticeship applications; apprenticeship application; apprenticeships adviser; apprenticeship ambassador; ASK apprenticeships; find an apprenticeship; amazing apprenticeships; national apprenticeship week; NAW; apprentices; T-level; T-levels; traineeship; vocational; vocational pathways; vocational route; technical routes; technical education; school leaver programmes; school leaver jobs; learn a trade; learning a trade; skilled trades; CSCS; CSCS card; training providers; training provider',
    cries: 'not university/uni/college; earn while learn',
    near: 'careers',
  },
  {
    id: 'university',
    terms:
      'university applications; HE applications; university=; higher education; uni; uni applications; universities=; university admissions; university advice; university guidance; university applicants; university choices; uni application; uni choices; going to university; applying to university; access to HE; open days university; university open days; university trips; university visits; uni visits; summer schools university; unifrog university; HE adviser; HE advisor; HE coordinator; head of HE; degree choices; degree course; degree courses; UCAS conservatoires',
    cries: 'personal statement; not sure uni; applying uni; apply/applying/application uni/university; statement write',
    near: 'oxbridge careers medics',
  },
  {
    id: 'oxbridge',
    terms:
      'oxbridge; russell group; oxbridge applications; oxbridge interview; oxbridge interviews; oxford and cambridge; oxford university; cambridge university; university of oxford; university of cambridge; oxford applicants; cambridge applicants; oxford interview; cambridge interview; oxford or cambridge; oxford=; cambridge=; oxbridge coordinator; oxbridge preparation; oxbridge prep; oxbridge candidates; early applicants; early entry UCAS; admissions tests; admissions test; TSA; thinking skills assessment; MAT test; STEP maths; STEP papers; TMUA; ESAT; PAT physics; HAT history; NSAA; ENGAA; ELAT; MLAT; russell group universities; competitive universities; competitive courses; top universities; high tariff universities',
    near: 'university stretch',
  },
  {
    id: 'medics',
    terms:
      'UCAT; BMAT; medicine applicants; medical school; dentistry; medicine; vet med; medicine applications; future doctors; medics=; UKCAT; MMI; MMIs; multiple mini interviews; GAMSAT; medical schools; medical applicants; medical applications; medical school applications; medical school interview; medical school interviews; medics society; medsoc; med soc; medics club; medicine interview; medicine interviews; medicine personal statement; aspiring medics; aspiring doctors; aspiring vets; veterinary; veterinary science; vet medicine; vet school; dental school; dentistry applicants; dentistry applications; pharmacy; nursing degree; midwifery degree; healthcare careers; NHS careers; medic=',
    cries: 'want be doctor/vet/dentist',
    near: 'university',
  },
  {
    id: 'epq',
    terms:
      'EPQ; extended project; extended project qualification; HPQ; project qualification; extended projects; EPQs; EPQ coordinator; EPQ supervisor; EPQ supervisors; higher project; higher project qualification; level 3 project; level 2 project; foundation project; production logs; independent project; dissertation EPQ',
    near: 'referencing',
  },
  {
    id: 'referencing',
    terms:
      'referencing; research skills; bibliography; fake news; information literacy; harvard referencing; media literacy; citing sources; plagiarism; finding things that are true; reference lists; reference list; citation; citations; harvard; harvard style; APA; MLA; MHRA; footnotes; bibliographies; cite; source evaluation; evaluating sources; reliable sources; reliability of sources; primary and secondary sources; misinformation; disinformation; fact checking; fact-checking; fact check; critical literacy; information skills; library skills; research skills lessons; academic referencing; academic honesty; academic integrity; jstor; zotero; paraphrasing; plagiarising',
    cries:
      'copy/copies/copied wikipedia/google/internet; fake news; believe everything online/read; find reliable information',
    near: '',
  },
  {
    id: 'post-16',
    terms:
      'sixth form; post-16; post 16; KS5; key stage 5; A level; A levels; year 12; year 13; sixth formers; A-level; sixth-form; 6th form; 6th formers; sixth form college; KS 5; A-levels; AS level; AS levels; a level students; sixth form students; sixth-formers; lower sixth; upper sixth; L6; U6; 16-19; 16 to 19; 16-18; post sixteen; level 3 courses',
  },
  { id: 'ks4', terms: 'KS4; key stage 4; GCSE; GCSEs; year 10; year 11; KS 4; GCSE years; 14-16', near: '' },
  { id: 'ks3', terms: 'KS3; key stage 3; year 7; year 8; year 9; KS 3; 11-14', near: '' },
  {
    id: 'ks2',
    terms:
      'KS2; key stage 2; year 5; year 6; year 3; year 4; SATs=; key stage 2 sats; KS 2; upper key stage 2; lower key stage 2; UKS2; LKS2; SATS; year 6 SATs; KS2 SATs; end of key stage 2; 7-11',
    near: 'transition primary',
  },
  {
    id: 'ks1',
    terms: 'KS1; key stage 1; year 1; year 2; infants; infant; KS 1; infant school; 5-7; key stage 1 SATs; KS1 SATs',
    near: 'primary phonics',
  },
  {
    id: 'primary',
    terms:
      'primary; primary schools; primary school; feeder primaries; feeder schools; juniors=; primaries; primary teacher; primary teachers; primary phase; primary education; junior school; prep school; pre-prep; all-through; first school; first schools; primary liaison; feeder school; feeder primary; cluster primaries',
    near: 'ks2 ks1 transition',
  },
  {
    id: 'transition',
    terms:
      'transition; year 6 into year 7; primary to secondary; moving up=; settling new year 7s; year 6 to 7; taster days; induction of year 7; new year 7s; secondary transfer; transition to secondary; transition to high school; moving to secondary; starting secondary; starting secondary school; moving to high school; secondary transition; Y6 to Y7; Y6-Y7; year 6-7 transition; year 6/7 transition',
    cries:
      'moving/coming/starting up/secondary/september; year 6 nervous/worried/scared; new/start/starting/join/joining september/year-7; year-6/year-6s come/visit; settle in new; coming up from primary',
    near: 'primary',
  },
  {
    id: 'early-years',
    cries: 'settle/settling nursery/reception; nursery/reception starters/children; school readiness',
    terms:
      'EYFS; early years; early years foundation stage; reception class; nursery; foundation stage; baseline assessment; continuous provision; preschool; pre-school; RBA; reception baseline; early learning goals; toddlers; tapestry; characteristics of effective learning; under fives; FS1; FS2; foundation 1; foundation 2; foundation unit; early years unit; reception year; nursery class; nursery school; preschoolers; playgroup; ELG; ELGs; development matters; birth to 5; birth to five; birth to 5 matters; CoEL; COEL; in the moment planning; ITMP; baseline reception; three prime areas; prime areas; understanding the world; expressive arts; sustained shared thinking; ECAT; leuven scales; under 5s; under-fives; kindergarten; montessori; reggio; reggio emilia; curiosity approach; rising fives; rising 5s',
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
      'EYFS profile; EYFSP; GLD; good level of development; two year check; 2 year check; reception baseline; tapestry observations; learning journeys; learning journals; EYFS assessment; EYFS data; EYFS moderation; early years assessment; early years profile; foundation stage profile; evidence me; 2simple evidence; learning journey; learning journal; online learning journal; tapestry; seesaw; early excellence; early excellence baseline; baseline assessments; baseline assessment; RBA; statutory framework; two year old check; progress check at age two; ASQ; ASQ3; observation checkpoint',
    near: 'early-years afl',
  },
  {
    id: 'play-learning',
    terms:
      'learning through play; play based learning; child-initiated; role play area; enabling environment; messy play; tuff tray; loose parts; small world; mud kitchen; block play; schemas; play based; play-based; play-based learning; learning by play; continuous provision; provision areas; outdoor provision; outdoor area; outdoor classroom; child initiated; child-led; child led; child-led learning; adult-led; home corner; role-play area; roleplay area; deconstructed role play; sand and water; water tray; sandpit; playdough; play dough; transient art; woodwork bench; sensory play; messy-play; invitation to play; invitations to play; provocations; heuristic play; treasure baskets; schematic play; tuff trays; tuff spot; small-world play; construction area; KS1 continuous provision; year 1 continuous provision',
    under: 'early-years',
  },
  {
    id: 'phonics',
    terms:
      "digraph; digraphs; phonemes; graphemes; tricky words; phoneme; trigraphs; phonics; read write inc; RWI; little wandle; letters and sounds; fresh start; synthetic phonics; phonics screening; blending; segmenting; SSP; jolly phonics; sounds write; ELS; floppy phonics; decoding; phonic; phonics lead; phonics leader; phonics screening check; phonics screen; PSC; phonics interventions; phonics catch up; phonics training; phonics scheme; RWInc; RWI phonics; read, write, inc; read write ink; ruth miskin; little wandle letters and sounds; little wandle phonics; letters & sounds; floppy's phonics; bug club phonics; bug club; essential letters and sounds; unlocking letters and sounds; phonics shed; twinkl phonics; monster phonics; success for all phonics; FFT success for all; sounds-write; sounds~write; song of sounds; phonics play; GPC; GPCs; grapheme; grapheme phoneme; split digraph; split digraphs; trigraph; CVC; CVC words; alien words; pseudo words; nonsense words; fred talk; fred games; tricky word; common exception words; CEW; HFW; high frequency words; sound of the week; letter sounds; learning sounds; decodable; decodable books; decodables; early reading; early reading lead; year 1 phonics; secondary phonics; freshstart; that reading thing; rapid phonics; phase 2 phonics; phase 3 phonics; phase 5 phonics",
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
      'head of; who is the head of; who the head of; our head of; head of faculty; director of; boss of; leads the department; subject lead; head of department for; subject coordinator',
  },
  {
    id: 'headteacher',
    terms:
      "headteacher; head teacher; principal; executive head; headmaster; headmistress; head of school; who is the head; who the head; our head; headteacher name; head teachers; headteachers; acting head; acting headteacher; associate headteacher; executive headteacher; executive principal; co-head; co-headteacher; head master; head mistress; school principal; headteacher's name; HT",
  },
  {
    id: 'deputy-head',
    terms:
      'deputy head; deputy headteacher; deputy head teacher; deputy principal; vice principal; deputy; deputy heads; deputy headteachers; deputy head pastoral; deputy head academic; vice-principal; vice principals; DHT; senior deputy; senior vice principal; deputies',
  },
  {
    id: 'pa',
    terms:
      "PA to the headteacher; PA to the head; PA to the principal; personal assistant to the headteacher; executive assistant to the headteacher; secretary to the headteacher; headteacher pa; headteachers pa; head teacher pa; head pa; assistant to the headteacher; secretary to the head; head's PA; heads PA; headteacher's PA; headteacher's secretary; head's secretary; heads secretary; executive PA; executive assistant; personal assistant; principal's PA; PA to head; PA to SLT; PA to headteacher; personal assistant to the head; personal assistant to the principal; PA to the CEO",
  },
  {
    id: 'assistant-head',
    terms:
      'assistant head; assistant headteacher; assistant head teacher; assistant principal; assistant heads; assistant headteachers; assistant principals; AHT; AHTs; assistant vice principal; AVP; associate assistant headteacher; associate assistant principal',
  },
  {
    id: 'technician',
    terms: 'technician; technicians; technical support; senior technician',
  },
  {
    id: 'ta',
    terms:
      'TA; TAs; LSA; LSAs; teaching assistant; teaching assistants; learning support assistant; learning support assistants; classroom assistant; learning assistant; teaching partner; classroom assistants; learning assistants; learning support worker; support assistant; support assistants; in-class support assistant; lead TA; senior TA; TA team; general teaching assistant; ATA; apprentice TA; apprentice teaching assistant; TA level 2; TA level 3; level 3 TA; level 2 TA; teaching and learning assistant; paraprofessional; special support assistant; SSA; HLTA; HLTAs; higher level teaching assistant; higher level teaching assistants; 1:1 TA; one to one TA; 1:1 teaching assistant',
  },
  {
    id: 'boarding',
    terms:
      'boarding=; boarders; houseparent; houseparents; boarding house; matron; housemaster; housemistress; boarder; boarding school; boarding staff; boarding tutor; boarding parent; boarding houses; house parent; house parents; house master; house mistress; head of boarding; resident tutor; matrons; weekly boarding; flexi boarding; dormitory; dorms; residential house; residential care staff; residential provision',
    near: 'tutor-time',
  },
];
