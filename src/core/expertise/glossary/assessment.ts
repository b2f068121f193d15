import type { GlossaryEntry } from './entry.ts';

/** Assessment, memory, motivation and getting pupils over the line. */
export const assessment: readonly GlossaryEntry[] = [
  {
    id: 'stretch',
    terms:
      'top set; G and T; higher sets; top sets; grade 9; grades 8 and 9; high achievers; gifted and talented; G&T; more able; most able; high attainers; high attaining; higher attaining; high ability; stretch and challenge; stretching; able and talented; able pupils; greater depth; extension tasks; extension task; extension activities; extension work; quick finishers; early finishers; top end; scholars; HPA; HPAs; HAP; HAPs; high prior attainers; high prior attainment; higher prior attainers; higher ability; highly able; MAGT; MAT pupils; AGT; GAT; G&T coordinator; more able pupils; more able lead; gifted pupils; extending the most able; brilliant club; scholars programme; grade 7 to 9; 7-9; grades 7 to 9; academic enrichment; super-curricular; supercurricular; super curricular; olympiad; maths challenge; UKMT; bright pupils; high flyers; very able',
    cries:
      'clever/bright/able/gifted/brightest/high; too easy; finished already; bored because easy; runs out work; finish early/fast/quick/first/minutes/before; bored bright/clever/able/top; clever/bright/brightest coast/bored/push/challenge; done already what next; done everything already; too easy top; extension task; race/whizz through work',
    near: 'adaptive-teaching oxbridge',
  },
  {
    id: 'afl',
    terms:
      'AfL; assessment for learning; formative assessment; checking for understanding; check understanding; hinge questions; exit tickets; responsive teaching; mini whiteboards; A4L; checking understanding; in-class assessment; exit ticket; mini-whiteboards; mini white boards; MWBs; MWB; misconceptions; dylan wiliam; low stakes tests; low stakes testing; entry tickets; show-me boards; cold calling for understanding; check for understanding; CFU; multiple choice questions; MCQs',
    cries:
      'say/says/said understand not; nod/nodding; have they learnt/learned/got; who gets it; not tell/know/sure understood/understand/get/got/learn; actually/really understand/understood/get/got/learn; nod not understand; think taught not learn; know who/what got/learn; stuck in their heads; gaps knowledge',
    near: 'questioning feedback retrieval objectives',
  },
  {
    id: 'questioning',
    terms:
      "questioning=; cold call; cold calling; cold call questioning; higher order questions; no hands up; socratic questioning; think pair share; question techniques; effective questions; think-pair-share; TPS; blooms; bloom's taxonomy; higher-order questions; probing questions; targeted questions; ABC questioning; hands-down; no-hands-up; bounce questions; no opt out",
    cries:
      'always/only same hands/ones/people/three/few; not answer/answers; hands up; wall silence; deathly silence; same hands/@kid answer; nobody/not answer question; not hands up; ask silence',
    near: 'afl talk',
  },
  {
    id: 'feedback',
    terms:
      'marking=; feedback; written feedback; marking load; marking policy; whole class feedback; live marking; green pen; verbal feedback; dirt time; feedback not marking; WWW EBI; what went well; even better if; two stars and a wish; WCF; whole-class feedback; marking and feedback; marking work; marking books; marking strategies; purple pen; green pen marking; marking code; DIRT time; response time; assessment feedback; feedback sheets; peer marking; self marking; deep marking; marking workload; exercise book marking; whole class marking; mote',
    cries:
      'marking killing/kill/pile/load/take/taking/weekend/hours/cut/quicker/faster; never read comments/feedback; not act feedback; mark books/pile/stack/weekend/hours/drown; take home mark/books; @kid ignore comments; behind with marking',
    near: 'afl workload',
  },
  {
    id: 'retrieval',
    terms:
      "retrieval practice; retrieval; spaced practice; spacing=; interleaving; low stakes quizzing; recall; memory=; remembering=; long term memory; how memory works; knowledge recall; do now tasks; cognitive science; cognitive load; rosenshine; retrieval quizzes; retrieval quiz; retrieval starters; retrieval starter; retrieval grid; retrieval grids; spaced retrieval; spaced learning; spaced repetition; forgetting curve; low-stakes quizzing; low stakes quiz; CLT; cognitive load theory; rosenshine's principles; principles of instruction; making it stick; knowledge retention; retention of knowledge; memorising; memory techniques; mnemonics; brain dump; brain dumps; last lesson last week; testing effect; science of learning; working memory; kate jones",
    cries:
      'not stick/sticks/remember/recall/retain; forget/forgot/forgotten all/it/straight; taught already forgotten; nothing goes in; memory like; forget/forgotten everything/taught/learn/week/already; not remember; in one ear out; knew yesterday/lesson not today/now',
    near: 'revision quiz-tools starters',
  },
  {
    id: 'revision',
    terms:
      'revision; how to revise; revise; revision skills; study skills; exam technique; revision programme; exam preparation; revision sessions; revision classes; revision timetable; revision timetables; revision planner; revision guides; revision guide; CGP; easter revision; holiday revision; revision club; study support; study skill; learning how to learn; exam prep; preparing for exams; GCSE revision; revision techniques; notetaking; two column notes; period 6; period six; P6; cramming; supervised study',
    cries:
      'revise/revising how/not/start; last minute; exam/test coming not ready/prepared; not know how revise; start revise; not revise; run out time exam; panic exam/test',
    near: 'retrieval metacognition mocks',
  },
  {
    id: 'metacognition',
    terms:
      'metacognition; self-regulation; growth mindset; learning to learn; independent learning; independence; resilience; thinking skills; metacognitive; metacognitive strategies; self regulated learning; self-regulated learning; SRL; growth mind set; mindset; dweck; habits of mind; character education; building learning power; BLP; learning power; learning habits; independent learners; learned helplessness; self-reliance; VESPA; resilient learners; organisational skills for pupils; learning behaviours; attitudes to learning; learner attributes',
    cries:
      'give/gives up easily/first/soon; not try/persevere; say/think thick/stupid/not-clever; spoon feed; not think themselves; rely on me; wait told; not independent; helpless',
    near: 'revision motivation',
  },
  {
    id: 'motivation',
    terms:
      'motivation; engagement; engaging; disaffected; disengaged; reluctant learners; underachievement; underachieving; apathy; motivating; motivate; attitude to learning; ATL; demotivated; unmotivated; disengagement; disengaged boys; underperforming; raising aspirations; low aspirations; student engagement; switched-off; self-motivation',
    cries:
      'not see point; do nothing; not do anything/work; not try/trying/engage/bothered/arsed/interested; sit nothing; sleep/sleeping/asleep lesson/class; lazy; cba; no effort; bored; not care/bother/interested; apathetic; switch/switched off; could not less; not motivated; hate my subject; coast; head on desk',
    near: 'metacognition alternative-provision low-prior',
  },
  {
    id: 'boys',
    terms:
      "boys' achievement; boys=; reluctant boys; boy readers; engaging boys; boys' attainment; boys' progress; boys' engagement; teaching boys; boys' underachievement; raising boys' attainment; underachieving boys; working class boys; boys' literacy; boys' reading; boys' writing; boys group; boys' mentoring; progressive masculinity",
    cries: 'boys behind/worse/not',
    near: 'motivation',
  },
  {
    id: 'girls',
    terms:
      "girls in STEM; girls in physics; gender gap; girls into STEM; women in STEM; girls in engineering; girls in computing; girls who code; gender stereotypes; gender equality; girls' leadership; girls' confidence; underachieving girls; girls in maths; international women's day",
    near: '',
  },
  {
    id: 'homework',
    terms:
      'homework; home learning; homework policy; online homework; show my homework; satchel one; HW; hwk; home work; homework club; homework clubs; homework lead; homework coordinator; SMHW; satchel; setting homework; chasing homework; non-completion of homework; online tasks; class charts homework',
    cries:
      'nobody/not do/does/doing/hand homework; homework in/back/done; not hand/do/bring homework; homework excuse/chase/never',
    near: 'homework-platforms',
  },
  {
    id: 'low-prior',
    terms:
      'low attaining; low attainers; below the expected standard; catch-up; catch up; intervention; interventions; tutored=; bottom set; bottom sets; lower sets; booster; LPA; LPAs; low prior attainers; low ability; lower ability; less able; bottom end; low sets; catch-up programme; catch up programme; recovery premium; small group work; lexia and catch up; closing gaps; gap filling; booster classes; booster sessions; same day intervention; pre-teach; pre-teaching; preteaching; precision teaching; lowest 20%; bottom 20%; intervention lead; working below age related; working below',
    cries:
      'missed year/term/months/chunk; long way behind; so far behind; gaps; behind/below year/expected/age/standard; missed lots/months school; well/far behind; catch up',
    near: 'adaptive-teaching numeracy reading',
  },
  {
    id: 'borderline',
    terms:
      'borderline; borderline pupils; grade 3/4 borderline; grade 4; pass grade; grade boundaries; key marginals; C/D borderline; borderline students; resitters; GCSE re-sits; grade 3 to 4; grade 4 or 5; standard pass; strong pass; crossover marks; foundation tier borderline; pass rate; basics measure; year 11 intervention; raising standards; RSL; raising standards leader',
    cries:
      'stuck on/at 3/3s/grade; grade 3/4/3s/4s; need 4; pass maths/english; few marks off; tip over; from 3 to 4; push/get/lift over line; get 3s 4s; just miss/missing pass; scrape/nudge pass; fail again; not quite pass; one mark off; retake',
    near: 'exam-board revision',
  },
];
