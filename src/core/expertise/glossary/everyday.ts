import type { GlossaryEntry } from './entry.ts';

/** What is typed at the end of a long day: symptoms instead of topics, nicknames, makes instead of things. In the classroom. */
export const everydayTeaching: readonly GlossaryEntry[] = [
  {
    id: 'behaviour',
    terms:
      'crowd control; gobby; behaviour points; bottom set behaviour; warm strict; assertive discipline; paul dix; running the room; low level disruption; low-level disruption; low level behaviour; pivotal behaviour; classroom management; classroom control; discipline; class management; naughty children; unruly classes',
    cries:
      'not shut up; take the mick/mickey/piss; ignore/ignores/ignoring me/instructions/rules; walk/walks all over me; friday period/last feral/wild/unteachable; lively/bonkers/hyper/giddy @class/@kid/lunch/wet/windy; ruin/ruining/wreck/wrecking/spoil/spoiling lesson/lessons/it; @class got/hold under control; hoods/gum/phones/phone out/chewing; seat/seats out/up/wander; whistling/humming/tapping/calling interrupt/constantly/out; not do as told; respect/listen zero/no/none; challenging pupil/boy/girl/group; @class hell; not teach them; one @kid ruins/disrupts; pens/paper/rubbers throw/flick/flicking',
  },
  {
    id: 'routines',
    terms:
      'entering the room; entry and exit; tidy up time; lesson transitions; transitions between activities; transitions between lessons; meet and greet; threshold routine; classroom routines; end and send; lining up; line up',
    cries:
      'ages/forever line/pack/settle/start/tidy; pushing/barging/shoving door/corridor/line; corridors wild/dangerous; stairs/corridor behaviour; tidy/tidying up not/takes',
  },
  {
    id: 'de-escalation',
    terms: '',
    cries:
      'blow/blows/lose/loses/losing temper/fuse/rag; red mist; anger issues/management; not calm down; short fuse; run/runs/running out/off/away class/lesson/room/site; absconding/abscond/bolts/bolting; squaring/squares up; kicks/kicked off; wreck/wrecks/wrecked/smash/smashed classroom/room/display; on roof/fence; throwing/throws/thrown furniture/chairs/chair/tables; scared of @kid/boy; gets/got violent; aggression; angry boy/girl/young/lad; swore/swears/sworn at me/ta/staff; barricade/barricaded',
  },
  { id: 'seating', terms: '', cries: 'who sit/seat where; sit/seat together/next not; move seats/places' },
  {
    id: 'motivation',
    terms: '',
    cries:
      'not bothered/care/arsed/fussed; given up; head/heads on desk/table; flat/dead/lifeless @class; no ambition/aspiration/effort/interest/drive; switch/switched off; staring/stares window; refuse/refuses pick up pen; does bare minimum; minimum effort; what is the point; coasting; lost interest; could not care; wake/waking them up; not want to be here; buy in none',
  },
  {
    id: 'metacognition',
    terms: '',
    cries:
      'learned helplessness; not start/begin without me; hand up every/constantly stuck; stuck straight/immediately give/hand; perfectionist; scared/afraid/fear wrong/failing/fail/mistake/mistakes; tears wrong/mistake; organise/organised/organisation @kid not/never/bag/themselves/himself; study/work alone/independently not; cries when wrong/mistake; not persevere; quit/quits hard',
  },
  {
    id: 'adaptive-teaching',
    terms: '',
    cries:
      'huge/massive/wide/big range/spread/gap; such range; half finish/finished/done half/others/rest; some fly/flying others/rest; pitch/pitching lesson/it/level right/wrong; too hard/easy for half/some/most; one reads like; same task/worksheet for all/everyone; simplify/simplified/simplifying text/worksheet/resources; weak/weaker/weakest ones lost/stuck; everyone different; not keep up',
  },
  {
    id: 'stretch',
    terms: '',
    cries:
      'top end bored/challenge; more challenge; whizz/whizzes through; brainy/smart/bright/genius @kid/one/lad/girl; extension work/tasks/ideas; finish/finished everything; need harder; coast/coasting clever/bright/top; push/pushing top/brightest/able',
  },
  {
    id: 'low-prior',
    terms: '',
    cries:
      'miles behind; bottom set; working/works year below/one/three; joined/join late missed; off/out of school for months/term/year; covid gaps/missed; one to one tuition/tutor; gaps in knowledge/learning; below where should',
  },
  {
    id: 'borderline',
    terms: '',
    cries:
      'one grade/mark off; not get/getting pass/4/grade; scraping/scrape grade/pass; predicted 3; resit/resits/resitting maths/english/again; stuck grade/level; move/moving up grade; get them through',
  },
  {
    id: 'retrieval',
    terms: '',
    cries:
      'in one ear; gone by friday/monday/next; blank/blanked test/assessment; remember/remembers nothing; sieve; last week gone/forgotten/nothing; taught it twice; not retain anything; hold/holding onto information; knew it yesterday/last',
  },
  {
    id: 'revision',
    terms: '',
    cries:
      'cram/cramming; mocks/exam/exams/gcse soon/weeks/coming not/no/revise/worried; flash cards/flashcards; revision guide/timetable/sessions/session; exam/exams command words/technique; not know where start revising; reads notes over; highlight/highlighting everything',
  },
  { id: 'mocks', terms: '', cries: 'mocks/mock timetable/run/running/invigilate/hall/results; walking talking mock' },
  {
    id: 'feedback',
    terms: 'book looks; book scrutiny; crib sheets; codes marking; peer assessment; self assessment',
    cries:
      'mark/marking mountain/tonnes/evening/night/every/books/less/faster; thirty books; mark/marking set of; spending hours/weekend marking; same comments over; not respond/improve feedback; drowning/buried marking/books',
  },
  {
    id: 'afl',
    terms: '',
    cries:
      'not sure/know if got/get/understood/understand it; thumbs up; think get/understand but; nodded/nod along; test then/found none/nobody; how check/know learned/learnt/learning; mini whiteboards/whiteboard show; marks/test awful/dreadful but thought',
  },
  {
    id: 'questioning',
    terms: '',
    cries:
      'same three/four/few/two answer/hands/kids; tumbleweed; one word answers/answer; pin drop; nobody/noone volunteers; shy/quiet ones/girls/kids never/not speak/answer/contribute; blank stares; get more answering/involved/participating; long silence',
  },
  {
    id: 'talk',
    terms: '',
    cries:
      'group/groups work/task chat/one/chaos/argue; discussion/discussions dies/dead/flat/go/lead; present/presentation/presenting confidence/scared/nervous class; not discuss; debate/debates class run; full sentences speak/answer/talk',
  },
  {
    id: 'explanation',
    terms: '',
    cries:
      'not get it no/however/whatever; told ten times; explain/explained/explaining again/three/different/simply/abstract/tricky/concept; went over heads; over their heads; confuse/confused/confusing lot/faces; not know how explain/teach',
  },
  { id: 'dual-coding', terms: '', cries: 'death by powerpoint; slides wordy/crowded/text/boring; too much text' },
  {
    id: 'starters',
    terms: '',
    cries:
      'hook/hooks lesson/start; first/last ten/five minutes; beginning/start lesson ideas/calm/settle/slow/waste; filler/fillers; fill ten minutes; end of lesson; quick activity/activities start/end',
  },
  {
    id: 'homework',
    terms: '',
    cries:
      'never/not hands/hand/handed it in; homework/homeworks nobody/none/half/never/chasing/chase/pointless/battle/set; dog ate; home learning not; hand/handed/handing in nothing/none/half',
  },
  {
    id: 'reading',
    terms: '',
    cries:
      'read/reads/reading level/age/like six/seven/eight/low/weak/struggle/behind/aloud/cannot; cannot/not read textbook/question/questions/paper/sheet/board; guess/guesses words; loses place; weak reader/readers; get them reading; reluctant reader/readers',
  },
  {
    id: 'reading-pleasure',
    terms: '',
    cries:
      'never/not pick/picks up book; get boys/them/kids into books/reading; hates/hate reading; recommend/recommendation book/books; world book day; books for reluctant/teenage',
  },
  {
    id: 'writing',
    terms: '',
    cries:
      'one/two/three line/lines/sentence/sentences; write/writes/writing as little/nothing/boring/bland/longer/paragraphs/speak; no paragraphs/punctuation; stare/stares/staring blank/page; essay/essays structure/waffle/weak/plan; not write at length; get started writing; refuse/refuses/refusing to write; peel/pee paragraphs',
  },
  {
    id: 'literacy',
    terms: '',
    cries:
      'write/writing in science/history/subject/geography; spelling/grammar in my/books/every; written work dreadful/poor/shocking/weak',
  },
  {
    id: 'vocabulary',
    terms: '',
    cries:
      'not understand/know question/words/wording/vocabulary; key/technical/subject/tricky words/word/terms; limited/poor/narrow vocabulary/language',
  },
  {
    id: 'numeracy',
    terms: '',
    cries:
      'not do basic/simple maths/sums/percentages/adding/division/fractions; maths in science/geography/dt; graph/graphs draw/plot/scale not/wrong; counting/count fingers/on; reach/reaches for calculator; number bonds; column addition/subtraction; fractions/decimals/ratio not/panic/stuck',
  },
  {
    id: 'maths',
    terms: '',
    cries:
      'algebra/trig/trigonometry/equations/surds/simultaneous/pythagoras teach/not/stuck/help/explain; maths homework/teach/nonspecialist/specialist',
  },
  {
    id: 'talk-for-writing',
    terms: '',
    cries: 'tell story/stories without/aloud/orally; storytelling assembly/class/session',
  },
  {
    id: 'fine-motor',
    terms: '',
    cries:
      'hold/holds pencil/pen wrong/fist/funny/tight; cannot/not read/decipher handwriting/writing/scrawl; left hander/handers/handed; letters/writing backwards/huge/tiny/line; scrawl; hand/hands aches/ache/hurts writing; cutting/scissors/laces/zips/buttons not',
  },
  {
    id: 'phonics',
    terms: '',
    cries:
      'sounds/sound blend/letters/mix/muddle; ks2/older still not blend/phonics/decode; screening/screen failed/retake/june/pass/fail; guesses from pictures/first; learn to read; early reading',
  },
  { id: 'large-classes', terms: '', cries: 'class of 33/34/35/32/31/36; too many @kid; 32/33/34/35 in' },
  {
    id: 'lesson-planning',
    terms: '',
    cries:
      'sunday planning; plan/planning takes ages/hours/weekend/ahead; out of ideas; no ideas lesson/topic; ideas/resources for topic/teaching/unit; outside/not my subject/specialism; nonspecialist; non specialist; new spec/specification/topic teach',
  },
  {
    id: 'cover',
    terms: '',
    cries:
      'taking/covering/cover class/lesson/lessons know nothing/p1/p2/p3/p4/p5/tomorrow/today; cover set/work ideas/easy; hospital/dentist/appointment/funeral/strike tomorrow/monday/friday/class/lesson; someone take/sit/watch my class/lesson/year; not in on',
  },
  {
    id: 'observing',
    terms: '',
    cries:
      'head/slt/ofsted/someone coming watch/see/observe me/lesson; see/watch someone/somebody/good/others teach/teaching/lesson; learning walk panic/nervous/dreading; watch/see how others/someone/you',
  },
  {
    id: 'ect',
    terms: '',
    cries:
      'new here/teacher/job not/know/overwhelmed/struggling; first term drowning/sinking/hard; just started teaching; newbie; nqt/ect struggling/behind/drowning; survive first/nqt/ect',
  },
  {
    id: 'trainees',
    terms: '',
    cries:
      'student/trainee struggling/placement/observe/lesson/having/mentor/got; pgce student/placement; train/training become/teacher',
  },
  {
    id: 'sensitive-topics',
    terms: '',
    cries:
      'racist/sexist/homophobic/misogynist/transphobic/antisemitic/islamophobic joke/jokes/comment/comments/language/slur/slurs/remark/banter; andrew tate; n-word; gaza/israel/palestine/immigration/brexit/trump/election ask/asking/argue/arguing/debate/class; misogyny; conspiracy theories/theory; awkward/tricky/sensitive topic/question/questions/conversation class; that is so gay; gay insult/slur/used',
  },
  {
    id: 'ai',
    terms: '',
    cries:
      'chatgpt/robot/bot/ai homework/coursework/essay/essays/cheating/cheat/did/wrote; suspiciously good/perfect/polished essay/homework/coursework; write/make/plan resources/lessons/reports/quiz with ai/chatgpt; not own work/words',
  },
  {
    id: 'plagiarism-nea',
    terms: 'malpractice; exam malpractice; copied coursework',
    cries: 'copy/copied/copying coursework/homework/other/friend/each',
    near: 'nea exams referencing',
  },
  {
    id: 'exam-technique',
    terms:
      'exam technique; six marker; six markers; six mark questions; nine marker; long answer questions; exam questions; extended answers; command words; past papers; model answers; walking talking mocks',
    cries:
      'six/nine/twelve/long mark/marker/markers question/questions/structure/answer; structure answer/answers; answer/answering the question not; lose/losing/lost marks; not finish paper time; past papers',
    near: 'revision writing exam-board',
  },
  {
    id: 'adaptive-teaching',
    terms: '',
    cries:
      'easier/simpler worksheet/work/task/version/text/resources/three/some; make it easier/accessible; dumb/dumbing down',
  },
  {
    id: 'metacognition',
    terms: '',
    cries: 'never/not has/have/bring/brings pen/book/books/equipment/pencil/calculator',
  },
];
