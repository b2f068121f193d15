import type { GlossaryEntry } from './entry.ts';

/** What happens on a school day, as it is told to a colleague: the event, and whose field it is. */
export const moreHappenings: readonly GlossaryEntry[] = [
  {
    id: 'behaviour',
    terms: '',
    cries:
      'not hear myself/yourself; toilet/loo/loos every/keeps lesson; steal/stealing/nick/nicked/nicking phones/phone/pens/things; mess/messing finish/finished; noises/animal/barking/meowing lesson/class; throw/throwing food/paper/pens; @class laugh/laughs/laughing at me; test/tests/testing boundaries; spit/spitting',
  },
  {
    id: 'behaviour-systems',
    terms: 'toilet passes; toilet pass; report card; truancy in lessons; on report',
    cries:
      'steal/stealing/stolen/nick/nicked/theft/thief phones/phone/money/bags/bag/lockers; detention/detentions nobody/not/skip/skips/turn/miss',
  },
  {
    id: 'motivation',
    terms: 'sit there; sits there; sitting there',
    cries: 'sit like pudding/puddings/lemons/zombies/statues',
  },
  {
    id: 'sensitive-topics',
    terms: '',
    cries:
      'black/asian/jewish/muslim/brown/hijab/race comment/comments/joke/jokes/noises/noise/gestures/abuse/names; election/politics/trump/reform/war say/ask/asking/opinion/argue; banter racist/sexist; women/girls hate/kitchen/comments/inferior',
  },
  {
    id: 'bullying',
    terms: 'rumours; rumour',
    cries:
      'rumour/rumours/gossip/lies spread/spreading/round/girl/boy/about; called/calling gay/fat/names/ugly/slag; hides/hiding lunch library/toilets; took/take/hid/hiding his/her bag/shoes/things',
  },
  {
    id: 'friendship',
    terms: '',
    cries:
      'rumour/rumours/gossip girl/girls/form/friends/group; blanked/blanking/iced her/him/friends; sits/sit/eats/eat alone/own/toilets',
  },
  { id: 'counselling', terms: '', cries: 'pregnant/pregnancy @kid/test/girl/pupil; needs someone talk' },
  {
    id: 'safeguarding',
    terms: '',
    cries:
      'pregnant/pregnancy @kid/test/girl/pupil; afraid/scared/dread weekend/weekends/holidays; dad/mum drinks/drinking/hits/angry; money/phone from older; sleeping/sleeps rough/sofa/friends/car; ran/run/runs away home',
  },
  {
    id: 'family-support',
    terms: 'temporary accommodation; homelessness; cost of living; parent in prison; prison families; white goods',
    cries:
      'family/mum/they hotel/hostel/travelodge/refuge/homeless/temporary/sofa; mum/dad/parent/brother prison/jail/arrested/remand/sentenced; lost job mum/dad; moved/move four/three/five/again times/houses; not own bed',
  },
  {
    id: 'attachment',
    terms: '',
    cries: 'mum/dad/parent prison/jail/left/walked/abandoned; lives/live with nan/gran/grandparents/aunt',
  },
  {
    id: 'lac',
    terms: '',
    cries: 'lives/live with nan/gran/grandparents/aunt since; moved/new foster/placement/carers',
  },
  {
    id: 'mental-health',
    terms: '',
    cries:
      'scared/terrified/frightened/nervous/panicking/sick/crying exam/hall/gcse/mock/mocks/grade/test; not get out bed; cries/crying/sobs/sobbing grade/grades/nine/8/9/results; shaking/shakes/tears exam/presentation',
  },
  {
    id: 'autism',
    terms: '',
    cries:
      'explodes/melts/upset/loses/kicks/cries/panics change/changed/changing/move/moved seat/seating/plan/room/timetable/routine; hates surprise/surprises/change; only talks/talk about',
  },
  {
    id: 'sensory-needs',
    terms: '',
    cries:
      'cover/covers/covering ears; flap/flaps/flapping; not stand noise/smell/label/touch/canteen; hood/hoodie up noise/always/comfort',
  },
  {
    id: 'adhd',
    terms: '',
    cries:
      'never/not stop/stops moving/fidgeting/tapping; jack box; up down; forgets/forget/loses planner/pen/kit/homework/everything',
  },
  {
    id: 'dyslexia',
    terms: '',
    cries:
      'tells/tell/says/verbally but/not write/writes; brilliant/great/amazing verbally/aloud/discussion/talking but/not write/paper/writing',
  },
  { id: 'fine-motor', terms: '', cries: 'not read handwriting/writing/scrawl; slow/slowly write/writes/writing' },
  { id: 'vocabulary', terms: '', cries: 'never/not heard words/word; not know/understand half/words/word/what means' },
  {
    id: 'literacy',
    terms: '',
    cries: 'maths/science but not read/understand question/questions; read question/questions wrong/properly/carefully',
  },
  {
    id: 'writing',
    terms: '',
    cries:
      'two/three/one lines/line/sentence long/answers/essay/essays/answer; essay/essays/paragraph/paragraphs short/waffle/ramble/structure/plan',
  },
  {
    id: 'maths',
    terms: '',
    cries:
      'show/shows/showing no/not/their working/workings/method; rearrange/rearranging/equations/formula/formulae not/stuck/teach',
  },
  {
    id: 'numeracy',
    terms: '',
    cries: 'units/graph/graphs/axes/scales/percentages/standard science/geography/dt/wrong/draw/plot',
  },
  {
    id: 'exam-technique',
    terms: '',
    cries:
      'show/shows no/not working/workings; not answer question; run/runs/running out time paper/section; only/just describe/waffle marks',
  },
  {
    id: 'starters',
    terms:
      'start lessons; starting lessons; start of lessons; lesson starts; start the lesson; beginning of lessons; start my lessons; lesson openers',
    cries: 'dribs drabs; arrive/arriving dribs/late/different',
  },
  {
    id: 'routines',
    terms: '',
    cries:
      'arrive/arriving/come/drift/drifting dribs/late/different/after break/lunch/pe; bags/coats/hoods off/on/door',
  },
  {
    id: 'homework',
    terms: '',
    cries:
      'google/googles/googling/copy/copying/chatgpt answers/answer/homework; homework late/never/chasing/pointless/excuses',
  },
  {
    id: 'plagiarism-nea',
    terms: '',
    cries:
      'google/googles/googling answers/answer/homework/essay/everything; copied/copy/copying nea/coursework/essay/internet/wikipedia',
  },
  {
    id: 'reports',
    terms: '',
    cries:
      'reports check/proof/proofread/180/200/hundred/deadline/friday/monday; comments/comment write/hundred/180/generic',
  },
  {
    id: 'university',
    terms: 'first generation; first in the family',
    cries:
      'first/nobody/none family/parents uni/university; reference/references ucas/write/deadline; uni/university scared/afford/debt/choose',
  },
  {
    id: 'apprenticeships',
    terms: '',
    cries:
      'leave at 16/sixteen; brickie/plumber/electrician/mechanic/chippy/builder/joiner/sparky/roofer/decorator be/become/wants/want/leave/rather; not want sixth/form/uni',
  },
  {
    id: 'entertainment',
    terms:
      'bingo; raffle; tombola; stalls; compering; raffles; tombolas; quiz nights; quizzes for charity; race night; bingo night; bingo caller; inflatables; bouncy castles; stall holder',
    cries: 'quiz night/staff/charity host/run/questions',
  },
  {
    id: 'health-safety',
    terms:
      'accident book; accident form; near miss; risk assessor; sharps=; accident reports; incident reporting; first aid log; near misses; accident forms',
    cries:
      'found needle/glass/syringe/sharp; trip/tripped/fell/slipped hazard/cable/step/wet; accident report/form/book/write',
  },
  {
    id: 'site',
    terms: '',
    cries:
      'chair/table/desk/cupboard leg/legs/hinge/broken/wobbly/wonky/snapped; found needle/glass field/playground/site; drain/drains/gutter/gutters blocked/smell/overflowing; light/lights/bulb flickering/out/gone/buzzing',
  },
  { id: 'diy', terms: '', cries: 'chair/table/desk/cupboard leg/legs/hinge broken/wobbly/wonky/snapped/fix' },
  {
    id: 'first-aid',
    terms: '',
    cries:
      'fell/fallen/fall off/arm/leg/wrist/stage/wall/tree; not move arm/leg/neck/finger; hit/ball/elbow face/eye/nose/teeth; swallowed/swallow battery/coin/magnet/something',
  },
  {
    id: 'gdpr',
    terms: '',
    cries:
      'email/emailed/sent/shared/send wrong/whole/everyone/staff/all medical/notes/data/details/list/personal/confidential/parent/person; lost/left/missing memory/usb/laptop train/bus/data; names/photos/photo consent/website/display allowed/permission',
  },
  {
    id: 'finance',
    terms: 'balancing the budget; overspend',
    cries:
      'budget/numbers/figures add/balance/overspent/overspend/cut/cuts/deficit/shrinking; department/faculty money/budget left/spend/run',
  },
  {
    id: 'hr',
    terms: 'people matters',
    cries:
      'payslip/wages/salary understand/wrong/short/missing/less; jury service; time-off/leave dependents/dependant/emergency',
  },
  {
    id: 'forms',
    terms: 'online form; online forms',
    cries: 'form @parent/staff/pupils fill/online/submit/sign/complete; survey/questionnaire make/send/results',
  },
  {
    id: 'lunch-play',
    terms: '',
    cries:
      'rain/rainy/raining/wet lunch/lunchtime/lunchtimes/break/play; nothing/bored/boring do lunch/lunchtime/break',
  },
  {
    id: 'piano',
    terms: 'play keys; keys player',
    cries: 'play/plays keys/piano/organ carol/concert/assembly/show/hymns',
  },
  {
    id: 'middle-leadership',
    terms: '',
    cries:
      'my/our department/team/faculty/colleagues hates/hate/ignore/refuse/refusing/moan/divided/split; second in department; inherited/inherit department/team',
  },
  {
    id: 'difficult-colleagues',
    terms: '',
    cries:
      'tell/telling colleague/teacher/someone not-good/weak/poor/failing; colleague/ta/technician not talk/speak/listen; fallen/fell out colleague/technician/ta/hod',
  },
  { id: 'epilepsy', terms: '', cries: 'fits night/residential/trip/coming/history' },
  {
    id: 'access-arrangements',
    terms: '',
    cries: 'laptop/type/typing instead/handwriting gcse/exam/exams/mock; scared/panic/panics exam hall/room',
  },
];
