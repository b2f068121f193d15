import type { GlossaryEntry } from './entry.ts';

/** Assessment, memory, motivation and getting pupils over the line. */
export const assessment: readonly GlossaryEntry[] = [
  {
    id: 'stretch',
    terms:
      'top set; G and T; higher sets; top sets; grade 9; grades 8 and 9; high achievers; gifted and talented; G&T; more able; most able; high attainers; high attaining; higher attaining; high ability; stretch and challenge; stretching; able and talented; able pupils; greater depth; extension tasks; extension task; extension activities; extension work; quick finishers; early finishers; top end; scholars',
    cries:
      'clever/bright/able/gifted/brightest/high; too easy; finished already; bored because easy; runs out work; finish early/fast/quick/first/minutes/before; bored bright/clever/able/top; clever/bright/brightest coast/bored/push/challenge; done already what next; done everything already; too easy top; extension task; race/whizz through work',
    near: 'adaptive-teaching oxbridge',
  },
  {
    id: 'afl',
    terms:
      'AfL; assessment for learning; formative assessment; checking for understanding; check understanding; hinge questions; exit tickets; responsive teaching; mini whiteboards',
    cries:
      'say/says/said understand not; nod/nodding; have they learnt/learned/got; who gets it; not tell/know/sure understood/understand/get/got/learn; actually/really understand/understood/get/got/learn; nod not understand; think taught not learn; know who/what got/learn; stuck in their heads; gaps knowledge',
    near: 'questioning feedback retrieval objectives',
  },
  {
    id: 'questioning',
    terms:
      'questioning=; cold call; cold calling; cold call questioning; higher order questions; no hands up; socratic questioning; think pair share',
    cries:
      'always/only same hands/ones/people/three/few; not answer/answers; hands up; wall silence; deathly silence; same hands/@kid answer; nobody/not answer question; not hands up; ask silence',
    near: 'afl talk',
  },
  {
    id: 'feedback',
    terms:
      'marking=; feedback; written feedback; marking load; marking policy; whole class feedback; live marking; green pen; verbal feedback; dirt time; feedback not marking',
    cries:
      'marking killing/kill/pile/load/take/taking/weekend/hours/cut/quicker/faster; never read comments/feedback; not act feedback; mark books/pile/stack/weekend/hours/drown; take home mark/books; @kid ignore comments; behind with marking',
    near: 'afl workload',
  },
  {
    id: 'retrieval',
    terms:
      'retrieval practice; retrieval; spaced practice; spacing=; interleaving; low stakes quizzing; recall; memory=; remembering=; long term memory; how memory works; knowledge recall; do now tasks; cognitive science; cognitive load; rosenshine',
    cries:
      'not stick/sticks/remember/recall/retain; forget/forgot/forgotten all/it/straight; taught already forgotten; nothing goes in; memory like; forget/forgotten everything/taught/learn/week/already; not remember; in one ear out; knew yesterday/lesson not today/now',
    near: 'revision quiz-tools starters',
  },
  {
    id: 'revision',
    terms:
      'revision; how to revise; revise; revision skills; study skills; exam technique; revision programme; exam preparation',
    cries:
      'revise/revising how/not/start; last minute; exam/test coming not ready/prepared; not know how revise; start revise; not revise; run out time exam; panic exam/test',
    near: 'retrieval metacognition mocks',
  },
  {
    id: 'metacognition',
    terms:
      'metacognition; self-regulation; growth mindset; learning to learn; independent learning; independence; resilience; thinking skills',
    cries:
      'give/gives up easily/first/soon; not try/persevere; say/think thick/stupid/not-clever; spoon feed; not think themselves; rely on me; wait told; not independent; helpless',
    near: 'revision motivation',
  },
  {
    id: 'motivation',
    terms:
      'motivation; engagement; engaging; disaffected; disengaged; reluctant learners; underachievement; underachieving; apathy',
    cries:
      'not see point; do nothing; not do anything/work; not try/trying/engage/bothered/arsed/interested; sit nothing; sleep/sleeping/asleep lesson/class; lazy; cba; no effort; bored; not care/bother/interested; apathetic; switch/switched off; could not less; not motivated; hate my subject; coast; head on desk',
    near: 'metacognition alternative-provision low-prior',
  },
  {
    id: 'boys',
    terms:
      "boys' achievement; boys and reading; boys and writing; engaging boys; boys' attainment; boys' progress; boys' engagement; teaching boys; boys' underachievement; raising boys' attainment",
    cries: 'boys behind/worse/not',
    near: 'motivation',
  },
  { id: 'girls', terms: 'girls in STEM; girls in physics; gender gap', near: '' },
  {
    id: 'homework',
    terms: 'homework; home learning; homework policy; online homework; show my homework; satchel one',
    cries:
      'nobody/not do/does/doing/hand homework; homework in/back/done; not hand/do/bring homework; homework excuse/chase/never',
    near: 'homework-platforms',
  },
  {
    id: 'low-prior',
    terms:
      'low attaining; low attainers; below the expected standard; catch-up; catch up; intervention; interventions; tutoring=; tutored=; one to one tuition; 1:1 tuition; tuition; bottom set; bottom sets; lower sets; booster; small group tuition',
    cries:
      'missed year/term/months/chunk; long way behind; so far behind; gaps; behind/below year/expected/age/standard; missed lots/months school; well/far behind; catch up',
    near: 'adaptive-teaching numeracy reading',
  },
  {
    id: 'borderline',
    terms:
      'borderline; borderline pupils; grade 3/4 borderline; grade 4; pass grade; grade boundaries; resits; GCSE resit; resit groups; key marginals; C/D borderline',
    cries:
      'stuck on/at 3/3s/grade; grade 3/4/3s/4s; need 4; pass maths/english; few marks off; tip over; from 3 to 4; push/get/lift over line; get 3s 4s; just miss/missing pass; scrape/nudge pass; fail again; not quite pass; one mark off; retake',
    near: 'exam-board revision',
  },
];
