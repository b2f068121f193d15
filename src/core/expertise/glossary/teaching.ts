import type { GlossaryEntry } from './entry.ts';

/** Teaching and learning, from general knowledge of English schools. */
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
    id: 'objectives',
    terms:
      'lesson objectives; learning objectives; learning intentions; success criteria; WALT; learning outcomes; what good looks like; WAGOLL; modelling=',
    cries: 'not know what supposed/meant/aim; point of lesson',
    near: 'lesson-planning afl explanation',
  },
  {
    id: 'explanation',
    terms:
      'explanations; explanation; explaining=; explainer; explain things clearly; modelling=; live modelling; worked examples; I do we do you do; visualiser; direct instruction; instructional clarity',
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
      'starters; starter activities; plenaries; plenary; bell work; do nows; do now task; do now tasks; do now activity; do now activities; starter task; starter activity; settling activities; starters that settle a class',
    cries:
      'first/last/start/end minutes wasted/chaos/lesson ideas; start lesson chaos/slow; first ten/five minutes; settle/calm start/beginning; end lesson ideas; last five minutes',
    near: 'routines retrieval',
  },
  {
    id: 'talk',
    terms:
      'oracy; group talk; talk partners; group work; groupwork; cooperative learning; co-operative learning; collaborative learning; kagan; kagan structures; discussion=; discussions=; speaking and listening; talk for learning',
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
      'reading for pleasure; book week; world book day; author visits; author visit; reading groups; book club; library books; library lessons; graphic novels; love of reading',
    cries: 'hate/hates/never/not read/reading/books; find book for',
    near: 'reading',
  },
  {
    id: 'writing',
    terms:
      'writing=; writer; writers; extended writing; creative writing; spelling and grammar; grammar; SPaG; punctuation; essay writing',
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
    id: 'times-tables',
    terms:
      'times tables; times table; multiplication tables check; MTC; multiplication tables; multiplication=; TTRS; times tables rock stars; tables check',
    cries: 'not know/learn tables; tables not/stick/slow',
    under: 'numeracy',
    near: 'retrieval',
  },
  {
    id: 'maths-mastery',
    terms:
      'maths mastery; mastery; NCETM; white rose; maths hub; maths no problem; bar modelling; bar model; concrete pictorial abstract; CPA; number talk; variation theory; singapore maths; power maths',
    near: 'numeracy maths',
  },
  {
    id: 'talk-for-writing',
    terms:
      'talk for writing; T4W; pie corbett; story maps; story mapping; tales toolkit; helicopter stories; storytelling; story telling',
    near: 'writing talk',
  },
  {
    id: 'spag',
    terms:
      'spag; SPaG; grammar; punctuation; spelling; spellings; GPS test; grammar punctuation and spelling; spelling shed; no nonsense spelling; spelling rules',
    cries: 'spelling/spellings awful/terrible/dreadful/not; not use capital/capitals/full-stops/punctuation',
    near: 'writing literacy',
  },
  {
    id: 'guided-reading',
    terms:
      'guided reading; whole class reading; VIPERS; reading fluency; fluency; reciprocal reading; reading comprehension; comprehension; inference; 1:1 readers; book bands; accelerated reader; reading recovery; reading intervention; catch up reading',
    cries: 'reads/read but/not understand/remember; read fluently/robot; not understand read/text/book',
    under: 'reading',
  },
  {
    id: 'greater-depth',
    terms:
      'greater depth; greater depth writing; GDS; writing moderation; moderating writing; KS2 moderation; KS1 moderation; teacher assessment frameworks; TAF',
    near: 'writing stretch',
  },
  {
    id: 'numeracy',
    terms:
      'numeracy; numeracy across the curriculum; cross-curricular maths; mental arithmetic; basic number skills; numeracy lead; numicon; number sense; counting; place value; catch up maths; number facts; mastering number',
    cries:
      'fingers/counting/counts count/add/sum/sums/without; not get/understand/do sum/sums/number/numbers; not add/subtract/percentages/graphs/divide/multiply; times tables not',
    near: 'maths dyscalculia',
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
      'project based learning; enquiry based learning; enquiry learning; inquiry learning; PBL; project work; project learning; inquiry based learning; enterprise learning; enterprise education; enterprise; young enterprise',
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
    id: 'sensitive-topics',
    terms:
      'controversial issues; sensitive issues; sensitive topics; difficult conversations in class; decolonising the curriculum; anti-racism; racism; diversity; black history; equality and diversity',
    cries:
      'racist/homophobic/sexist comment/joke/language; comments in class about; argument war/gaza/politics/immigration; say something racist',
    near: 'pshe',
  },
  {
    id: 'outdoor-learning',
    terms:
      'outdoor learning; forest school; forest schools; woodland; bushcraft; den building; beach school; eco schools; outdoor education; learning outside the classroom; fieldwork; field trips; outdoor science',
    cries:
      'woods/wood/forest/woodland/outside/outdoors/mud take/learn/lesson/class/trip/teach; lesson/lessons outside/outdoors; build dens/den/fire',
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
