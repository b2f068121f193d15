import type { GlossaryEntry } from './entry.ts';

/** Special educational needs, disability, medical needs and English as an additional language. */
export const send: readonly GlossaryEntry[] = [
  {
    id: 'send',
    terms:
      'SEN; AEN; ALN; LDD; pupil passports; one page profiles; SEND; special needs; special educational needs; additional needs; inclusion; SENDCo; SENCo; SENDCO; EHCP; EHCPs; EHC plan; education health and care plan; annual reviews; learning support; SEN support; statemented; graduated approach; APDR; provision map; IEP',
    cries: 'not keep up might/think needs; assess/assessed/diagnosis/diagnosed/referral for needs',
  },
  {
    id: 'autism',
    terms:
      'autism; autistic; ASD; ASC; aspergers; autism spectrum; neurodiversity; neurodivergent; SPELL framework; low arousal; NAS; autism outreach',
    cries:
      'routine changes/change; meltdowns; melts down; not look eye; obsessed/obsession; change/changes to/of routine upset/meltdown/not; hates/not cope change; rocking; lines things up; not eye contact; takes everything literally',
    under: 'send',
    near: 'makaton visual-timetables social-stories',
  },
  {
    id: 'adhd',
    terms:
      'ADHD; ADD; attention deficit; hyperactivity; fidget tools; fidgeting; concentration; executive function; keeping on task',
    cries:
      'constantly/always/never moving/still/fidgeting/tapping/up; sit still; bounces; not stay seat; five minutes attention; not focus; attention span; not sit still; not concentrate/focus/attention; fidget/fidgets/fidgety; distracted easily/always; out of seat; always moving/tapping; attention span; zone/zones out; stay on task; wander/wandering',
    under: 'send',
    near: 'behaviour',
  },
  {
    id: 'dyslexia',
    terms:
      'dyslexia; dyslexic; dyslexia friendly; specific learning difficulties; SpLD; level 7 specialist; coloured overlays; overlays',
    cries:
      'mixing/mixes/mixed letters; b d; spells/spelling phonetically; words jump/move/blur/dance page; letters/words move/jump/swim/backwards/muddled; mix/mixes up letters; spelling all over; reads slow/slowly; bright but not write/spell/read',
    under: 'send',
    near: 'reading access-arrangements',
  },
  {
    id: 'dyscalculia',
    terms: 'dyscalculia; maths difficulties; dyscalculia screening; maths anxiety',
    cries: 'not tell time/clock; numbers muddled/jumbled; panic/scared/afraid maths/numbers; not get numbers',
    under: 'send',
    near: 'numeracy low-prior',
  },
  {
    id: 'dyspraxia',
    terms: 'dyspraxia; DCD; motor skills; developmental coordination disorder',
    cries: 'clumsy; not hold pen/pencil/scissors',
    under: 'send',
    near: 'fine-motor',
  },
  {
    id: 'fine-motor',
    terms: 'handwriting; fine motor; fine motor skills; pencil grip; occupational therapy; OT; write dance',
    cries:
      'pencil/pen/scissors grip/hold/properly/cut; not read/decipher his/her/their writing; not read handwriting/writing; hold/grip pen/pencil; handwriting illegible/awful/terrible; writing illegible',
    near: 'dyspraxia writing',
  },
  { id: 'typing', terms: 'touch typing; typing; typing tutor; laptop use; word processing', near: 'fine-motor' },
  {
    id: 'speech-language',
    terms:
      'non-verbal; nonverbal; pre-verbal; speech and language; SALT; SLT programme; speech and language therapy; speech therapy; SLCN; DLD; developmental language disorder; communication needs; NELI; colourful semantics; speech sounds; elklan; talk boost; wellcomm; language link',
    cries:
      '@kid not speak/talk; will not say word; hard understand what he/she says; barely/hardly speaks/talks; not speak/talk at all; not understand instructions; speech unclear/delayed/muffled; not say words sounds; not understand/work what says/saying',
    under: 'send',
    near: 'makaton',
  },
  {
    id: 'hearing',
    terms:
      'hearing impairment; deaf; deaf awareness; hearing aids; BSL; british sign language; sign language; signing=; radio aid; cochlear implant; cochlear implants; HI; QToD; teacher of the deaf; audiology',
    cries: 'not hear me/properly/well; not hear; hearing aid',
    under: 'send',
    near: 'makaton',
  },
  {
    id: 'vision',
    terms:
      'visual impairment; VI; visually impaired; blind; braille; modified papers; large print; magnifier; assistive software; CVI; sight loss; partially sighted; QTVI; VI teacher; long cane; habilitation',
    cries:
      'sit front not see; bigger print; enlarge; not see board/page/screen; losing sight/eyesight; nearly/partially blind; eyesight; enlarge/enlarged worksheets/paper',
    under: 'send',
  },
  {
    id: 'assistive-tech',
    terms:
      'assistive technology; screen reader; immersive reader; text to speech; speech to text; dictation software; reader pens; reading pens; clicker; docs plus; laptops for exams',
    near: 'accessible-slides vision aac',
  },
  {
    id: 'physical',
    terms:
      'physiotherapy; physiotherapist; physio; wheelchair; wheelchair user; physical disability; cerebral palsy; mobility; PD; muscular dystrophy; gross motor; occupational therapist',
    cries: 'wheelchair; not walk; crutches/broken leg; stairs not',
    under: 'send',
    near: 'medical',
  },
  {
    id: 'personal-care',
    terms:
      'potty training; toilet accidents; intimate care; toileting; personal care; toilet training; nappy changing; nappies; continence; pads; soiling; wetting; ERIC',
    cries:
      'wet/wets/wetting/soil/soiled/soils himself/herself/pants/trousers/again; toilet not trained/go/ask; nappy/nappies; not/still out pads/nappies; still pads/nappies/pull-ups; accident/accidents wet/toilet/pants; smears/smearing',
    near: 'medical early-years',
  },
  {
    id: 'medical',
    terms:
      'medical needs; care plans; care plan; medication; medicines; meds; delegated healthcare; individual healthcare plan; sickle cell; school nurse; administering medicines',
    cries:
      'give medicine/medication; tablets/medicine/calpol/antibiotics give; needs injection; temperature/sick/poorly/ill send/sent home',
    near: 'first-aid',
  },
  {
    id: 'makaton',
    terms: 'makaton; signalong; sign of the week; total communication; key word signing',
    near: 'speech-language hearing',
  },
  {
    id: 'visual-timetables',
    terms:
      'visual timetables; visual timetable; now and next; now next; now and next boards; now/next; visual supports; visual schedules; schedules; first then',
    near: 'autism',
  },
  {
    id: 'learning-difficulties',
    terms:
      'PMLD; SLD; MLD; profound and multiple learning difficulties; severe learning difficulties; moderate learning difficulties; learning disability; learning disabilities; complex needs; pre-formal curriculum; informal curriculum; semi-formal curriculum',
    under: 'send',
    near: 'autism makaton engagement-model',
  },
  {
    id: 'semh',
    terms: 'SEMH; social emotional and mental health; EBD; oppositional; ODD; boxall; boxall profile',
    under: 'send',
    near: 'behaviour elsa de-escalation attachment',
  },
  {
    id: 'access-arrangements',
    terms:
      'access arrangements; exam access arrangements; exam concessions; extra time; readers and scribes; reader and scribe; scribe; scribing; amanuensis; CPT3A; form 8; rest breaks; JCQ access; prompter',
    cries:
      'time extra exam; needs extra/more time; runs out time exam/test/mock; read questions/paper to/aloud; not finish exam/paper/test time; more time exam; reader exam/test; slow writer/writing exam; read paper him/her/them; someone write for',
    near: 'exams dyslexia',
  },
  {
    id: 'using-tas',
    terms:
      'deploying teaching assistants; working with your LSA; working with teaching assistants; team teaching with an LSA; TA deployment; support staff in lessons; in-class support',
    cries:
      'ta/lsa/assistant use/best/plan/direct/effectively/make; ta/lsa/assistant in lesson/room/class what/how/best/not-know/do/use; ta/lsa/assistant sits; work with my ta/lsa/assistant; another adult room use',
  },
  {
    id: 'specialist-services',
    terms:
      'educational psychologist; EP; CAMHS; external agencies; specialist services; outside agencies; EP referral; paediatrician; CAMHS referral',
    cries: 'refer/referral camhs/psychologist/specialist/assessment',
    near: 'send early-help mental-health',
  },
  {
    id: 'eal',
    terms:
      'EAL; English as an additional language; ESOL; new arrivals; new to English; new arrival; young interpreters; bilingual learners; bilingual pupils; multilingual learners; international new arrivals; refugees; asylum seekers; refugee; little English; INA; EAL learners; pupils new to English; english as a second language; ESL; TEFL',
    cries:
      'not speak/speaks/spoken/understand english/word; speak little/hardly/barely english/word; from ukraine/syria/afghanistan/romania/abroad/overseas/poland/sudan/hong; new country; no english; does not understand me language; started speaks only; no/not/little/barely/hardly/word english/language; not speak/understand word; arrived/came/come/landed/started from abroad/country/overseas/another/war/afghanistan/syria/ukraine/albania/sudan/eritrea; refugee; just/newly arrived; hardly speaks; new to country',
    near: 'interpreting',
  },
  {
    id: 'interpreting',
    terms:
      'interpreter; interpreting; translator; translation; translating; interpret; translate; community languages; home languages; community language; home language',
    cries: '@parent not speak/understand/read english; speak/speaks their/same language',
    near: 'eal',
  },
  {
    id: 'traveller',
    terms: 'GRT; gypsy roma traveller; traveller pupils; travellers; roma',
    near: 'attendance family-liaison',
  },
];
