import type { GlossaryEntry } from './entry.ts';

/** More of what happens on a school day, and matters that are no colleague's field. */
export const moreMoments: readonly GlossaryEntry[] = [
  {
    id: 'behaviour',
    terms: '',
    cries: 'called me cow/names/bitch/fat; register riot/chaos/noise; not do/follow what told/say/ask',
  },
  { id: 'de-escalation', terms: '', cries: 'called/calls me cow/bitch/names; swore/swears/cusses/curses' },
  {
    id: 'restorative',
    terms: '',
    cries:
      'row/bust-up/argument with @kid/class/him/her; had/massive/big/huge row fix/kid; two girls/boys/lads same room; clear the air; start/fresh afresh/again after',
  },
  {
    id: 'friendship',
    terms: '',
    cries: 'two girls/boys/lads not same room; hold/holding conversation; no/not friends moved/since',
  },
  { id: 'speech-language', terms: '', cries: 'hold/holding conversation; not follow instructions' },
  { id: 'stammering', terms: '', cries: 'stuck words/word red/talk/speak/says' },
  {
    id: 'questioning',
    terms: 'talk too much; teacher talk',
    cries: 'one @kid/person answers/talking/all/dominates; dominate/dominates/dominating discussion/discussions/class',
  },
  {
    id: 'explanation',
    terms: 'teacher talk; clear explanations; talk too much',
    cries: 'explanations/explanation flat/long/muddled',
  },
  {
    id: 'adaptive-teaching',
    terms: '',
    cries:
      'different/many/three/five levels; weak/weaker/weakest drown/drowning/lost/sink; textbook/worksheet/task hard/drown/baffled',
  },
  {
    id: 'metacognition',
    terms: 'work on their own; work independently; working independently',
    cries: 'first hurdle; wait/waiting for me tell; not organise/organised',
  },
  {
    id: 'attendance',
    terms: '',
    cries:
      'roll/rolls/stroll/strolls/saunter/saunters in late/ten/lunch/break; walk/walks/walking/roam/roams/roaming corridor/corridors; not turned/turning up',
  },
  {
    id: 'eating-disorders',
    terms: '',
    cries: 'drop/dropped/dropping weight/stone; sick on purpose; not eat front anyone',
  },
  {
    id: 'lgbt',
    terms: '',
    cries: 'wants known/called new/as/by; wear/wearing skirt boy/he; toilets/changing trans/which',
  },
  { id: 'pshe', terms: '', cries: 'ask/asked/asking/talk porn/sex/masturbation/periods/condoms' },
  {
    id: 'family-support',
    terms: '',
    cries: 'family/mum/parents/they not pay/afford trip/dinner/dinners/lunch/uniform/bus',
  },
  {
    id: 'separated-parents',
    terms: '',
    cries: 'parents/mum-and-dad split/splitting/separated/separating/divorcing/divorced',
  },
  { id: 'numeracy', terms: '', cries: 'adding/counting/count/counts fingers; place value/decimals not/muddled' },
  {
    id: 'video',
    terms: 'record my screen; record your screen; recording your screen',
  },
  { id: 'mentoring', terms: 'mentee; mentees; mentor meetings' },
  { id: 'coaching', terms: '', cries: 'mentee/trainee/colleague/ect not take/listen/hear feedback/advice' },
  {
    id: 'coaching',
    terms: '',
    cries:
      'feedback colleague/teacher/adult/trainee/mentee/observation/watching; get better at teaching; improve my teaching/practice',
  },
  {
    id: 'staff-wellbeing',
    terms: 'burnt out; burned out; burning out',
    cries:
      'crying/cry/cried cupboard/car/staffroom/staff-room/loo/photocopier/office; not face monday/tomorrow/another',
  },
  { id: 'exams', terms: '', cries: 'challenge/query/appeal/dispute mark/grade/result/results' },
  { id: 'diabetes', terms: '', cries: 'pump beep/beeping/beeps/alarm/alarming; sugar/sugars/levels low/high' },
  {
    id: 'site',
    terms: '',
    cries:
      'water ceiling/floor/through/roof/lights; locked out classroom/room/office; roof/ceiling leak/leaks/drip/collapsed',
  },
  { id: 'security', terms: '', cries: 'locked out classroom/room/office/building' },
  { id: 'grounds', terms: '', cries: 'tree/trees/branch/branches/hedge/hedges overhang/overhanging/fence/path/down' },
  {
    id: 'it-support',
    terms: '',
    cries: 'not log/login on/in room; keyboard/keys/mouse missing/sticky/swapped; screen upside/sideways/black/blank',
  },
  { id: 'behaviour', terms: '', cries: 'sulk/sulks/sulking/strop/strops; lunch/pe herd/hyper' },
  {
    id: 'elsa',
    terms: 'sore losers; sore loser',
    cries: 'losing/lose/loses game/games; not cope/bear losing/lose/wrong',
  },
  {
    id: 'motivation',
    terms: '',
    cries: 'dunno/shrug/shrugs/shrugging answer/every/all; written/writes off maths/themselves/subject',
  },
  { id: 'reports', terms: '', cries: 'reports sound/same/samey/repetitive' },
  {
    id: 'google',
    terms: 'shared folders; shared documents',
    cries: 'share/sharing folder/folders/file/files/document/documents/drive',
  },
  { id: 'teams-ms', terms: '', cries: 'share/sharing folder/folders/file/files/document/documents' },
  {
    id: 'lab-safety',
    terms: 'acid spill; spillages',
    cries: 'acid/chemical/chemicals/gas everywhere/splash/splashed/eye/eyes/leak/smell',
  },
  {
    id: 'private-affairs',
    terms:
      'tax return; tax returns; credit union; credit unions; self assessment tax; tax self assessment; will writing; conveyancing; conveyancer; mortgage; mortgages; remortgage; flat to rent; room to rent; lodger; flatmate; estate agent; marriage counsellor; couples counselling; immigration lawyer; divorce lawyer; personal injury; house move; car insurance; home insurance; wedding venue; babysitter; dog walker; plastic surgery; removals=; removal company; removal van',
  },
];
