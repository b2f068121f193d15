import type { GlossaryEntry } from './entry.ts';

/** Teaching, learning and assessment, from general knowledge of English schools. */
export const teaching: readonly GlossaryEntry[] = [
  {
    id: 'adaptive-teaching',
    terms:
      'differentiation; differentiate; differentiated; adaptive teaching; adapting work; adapting tasks; adapting texts; scaffolding; scaffold; individualised learning; personalised learning; three ways in; weaker readers; low ceiling; all abilities; inclusive teaching',
    cries:
      'too hard/difficult some/half; not access/cope work/text/textbook; lost/left behind; all over the place levels; ability spread; every level; some/half too easy too hard; different levels @class; range ability; gap between top bottom; work too hard some; half not access; not keep up; weaker/weakest/lower struggle; huge range',
    near: 'mixed-ability stretch',
  },
  {
    id: 'mixed-ability',
    terms: 'mixed ability; mixed attainment; setting versus mixed ability; mixed sets',
    cries: 'ability same room; top bottom same @class',
    near: 'adaptive-teaching',
  },
  {
    id: 'stretch',
    terms:
      'gifted and talented; G&T; more able; most able; high attainers; high attaining; higher attaining; high ability; stretch and challenge; stretching; able and talented; able pupils; greater depth; extension=; extension work; quick finishers; early finishers; top end; scholars',
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
      'questioning; cold call; cold calling; cold call questioning; higher order questions; no hands up; socratic questioning; think pair share',
    cries:
      'always/only same hands/ones/people/three/few; not answer/answers; hands up; wall silence; deathly silence; same hands/@kid answer; nobody/not answer question; not hands up; ask silence',
    near: 'afl talk',
  },
  {
    id: 'feedback',
    terms:
      'marking; feedback; written feedback; marking load; marking policy; whole class feedback; live marking; green pen; verbal feedback; dirt time; feedback not marking',
    cries:
      'marking killing/kill/pile/load/take/taking/weekend/hours/cut/quicker/faster; never read comments/feedback; not act feedback; mark books/pile/stack/weekend/hours/drown; take home mark/books; @kid ignore comments; behind with marking',
    near: 'afl workload',
  },
  {
    id: 'retrieval',
    terms:
      'retrieval practice; retrieval; spaced practice; spacing; interleaving; low stakes quizzing; recall; memory; remembering; long term memory; how memory works; knowledge recall; do now tasks; cognitive science; cognitive load; rosenshine',
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
    terms: "boys' achievement; boys=; boys' underachievement; raising boys' attainment; lads",
    cries: 'boys behind/worse/not',
    near: 'motivation',
  },
  { id: 'girls', terms: 'girls in STEM; girls=; girls in physics; gender gap', near: '' },
  {
    id: 'objectives',
    terms:
      'lesson objectives; learning objectives; learning intentions; success criteria; WALT; learning outcomes; what good looks like; WAGOLL; modelling',
    cries: 'not know what supposed/meant/aim; point of lesson',
    near: 'lesson-planning afl explanation',
  },
  {
    id: 'explanation',
    terms:
      'explanations; explanation; explaining; modelling; live modelling; worked examples; I do we do you do; visualiser; direct instruction; instructional clarity',
    cries:
      '@kid not get understand what; explain better/clearly/simply; glaze/glazed; lost when explain; explain not/blank/confuse/again; blank faces/looks; look/stare at me blank; not follow what i say; explain ten/three/times',
    near: 'objectives dual-coding',
  },
  {
    id: 'lesson-planning',
    terms:
      'lesson planning; planning lessons; schemes of work; scheme of learning; medium term planning; lesson structure; lesson ideas',
    cries: 'plan lesson takes/hours/forever/sunday',
    near: 'curriculum workload',
  },
  {
    id: 'starters',
    terms:
      'starters; starter activities; plenaries; plenary; bell work; do now; settling activities; starters that settle a class',
    cries:
      'first/last/start/end minutes wasted/chaos/lesson ideas; start lesson chaos/slow; first ten/five minutes; settle/calm start/beginning; end lesson ideas; last five minutes',
    near: 'routines retrieval',
  },
  {
    id: 'talk',
    terms:
      'oracy; group talk; talk partners; group work; groupwork; cooperative learning; co-operative learning; collaborative learning; kagan; kagan structures; discussion; speaking and listening; talk for learning',
    cries: 'not talk discuss; group work one does; never speak; quiet @class not; too shy speak',
    near: 'questioning debating',
  },
  {
    id: 'literacy',
    terms:
      'literacy; whole school literacy; literacy across the curriculum; disciplinary literacy; reading and writing; literacy lead; writing skills; reading across the curriculum',
    cries:
      'not write more/line/sentence/paragraph/page; two/one line/lines write/answers; write full sentences; spell/spelling atrocious; spelling/write/writing terrible/awful/poor; not write sentence/paragraph; not write more than; write like speak',
    near: 'reading vocabulary writing',
  },
  {
    id: 'reading',
    terms:
      'reading=; reading intervention; reading interventions; struggling readers; weak readers; reading age; accelerated reader; lexonik; guided reading; comprehension; reading recovery; catch up reading; toe by toe',
    cries:
      'not read/reads/reading years/well/fluently/properly; stumble words; read aloud; @kid not read; reading age below/years/low; read like seven; not decode; read out loud struggle; hate/hates read/books',
    under: 'literacy',
    near: 'phonics dyslexia reading-pleasure',
  },
  {
    id: 'reading-pleasure',
    terms:
      'reading for pleasure; book week; world book day; author visits; author visit; reading groups; book club; library; graphic novels; love of reading',
    cries: 'hate/hates/never/not read/reading/books; find book for',
    near: 'reading',
  },
  {
    id: 'writing',
    terms:
      'writing; extended writing; creative writing; handwriting; spelling and grammar; grammar; SPaG; punctuation; essay writing',
    cries:
      'not get write/writing more/line; hate/hates writing; longer answers; answers short; write not paragraph; essays poor/weak/short; blank page; spelling',
    under: 'literacy',
    near: 'fine-motor',
  },
  {
    id: 'vocabulary',
    terms:
      'vocabulary; key words; keywords; word gap; tier 2; tier 3; tier two; tier three; frayer; frayer models; word walls; academic language; terminology',
    cries:
      'not know/understand words/word/meaning; big/long/technical words; not know words; words mean; language textbook too hard',
    near: 'literacy',
  },
  {
    id: 'numeracy',
    terms:
      'numeracy; numeracy across the curriculum; cross-curricular maths; mental arithmetic; times tables; basic number skills; numeracy lead',
    cries: 'not add/subtract/percentages/graphs/divide/multiply; times tables not',
    near: 'maths dyscalculia',
  },
  {
    id: 'homework',
    terms: 'homework; home learning; homework policy; online homework; show my homework; satchel one',
    cries:
      'nobody/not do/does/doing/hand homework; homework in/back/done; not hand/do/bring homework; homework excuse/chase/never',
    near: 'homework-platforms',
  },
  {
    id: 'curriculum',
    terms:
      'curriculum; curriculum planning; curriculum design; curriculum review; intent implementation impact; sequencing; curriculum leader; knowledge rich; planning a curriculum',
    near: 'lesson-planning',
  },
  { id: 'knowledge-organisers', terms: 'knowledge organisers; knowledge organiser; KOs', near: 'revision curriculum' },
  {
    id: 'dual-coding',
    terms: 'dual coding; icons; diagrams; visuals; less clutter; slide design',
    cries:
      'slides/powerpoint too/busy/mess/wordy/clutter/read; not read slides/board/screen; text heavy; too much words/text screen/slide/slides',
    near: 'accessible-slides presentations explanation',
  },
  {
    id: 'flipped',
    terms: 'flipped learning; flipped classroom; flipped lessons; flipped learning videos; blended learning',
    near: 'edtech',
  },
  {
    id: 'learning-styles',
    terms: 'teaching styles; learning styles; teaching and learning styles; pedagogy; teaching and learning; T&L',
    near: '',
  },
  {
    id: 'projects',
    terms:
      'project based learning; enquiry; inquiry based learning; enterprise learning; enterprise education; enterprise; young enterprise',
    near: '',
  },
  { id: 'cross-curricular', terms: 'cross-curricular; interdisciplinary; across the curriculum', near: '' },
  {
    id: 'voice',
    terms:
      'voice care; voice projection; projection=; vocal health; presence; body language; stage presence; public speaking; presence in the classroom',
    cries:
      'lose/lost/losing voice; throat sore/hurts end; hoarse; voice gone/cracks/weak; not hear me; too quiet; nervous speak/speaking in front',
    near: 'behaviour',
  },
  {
    id: 'low-prior',
    terms:
      'low attaining; low attainers; below the expected standard; catch-up; catch up; intervention; interventions; tutoring; tuition; bottom set; bottom sets; lower sets; booster; small group tuition',
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
  {
    id: 'sensitive-topics',
    terms:
      'controversial issues; sensitive issues; sensitive topics; difficult conversations in class; decolonising the curriculum; anti-racism; racism; diversity; black history; equality and diversity',
    cries:
      'racist/homophobic/sexist comment/joke/language; comments in class about; argument war/gaza/politics/immigration; say something racist',
    near: 'pshe',
  },
  {
    id: 'outdoor-learning',
    terms: 'outdoor learning; forest school; outdoor education; learning outside the classroom; fieldwork; field trips',
    near: 'gardening',
  },
  {
    id: 'large-classes',
    terms: 'large classes; large groups; big groups; teaching large groups',
    cries: 'thirty/too many in room/class; class huge',
  },
  { id: 'philosophy', terms: 'P4C; philosophy for children; philosophy; thinking hats', near: 'talk' },
  {
    id: 'workload',
    terms: 'workload; time management; email overload',
    cries: 'drown work/emails; not enough hours; weekends work; behind with everything; overwhelm; work till midnight',
    near: 'staff-wellbeing feedback',
  },
  { id: 'play-based', terms: 'puzzles; problem solving; puzzles and problems; games for learning', near: 'stretch' },
];
