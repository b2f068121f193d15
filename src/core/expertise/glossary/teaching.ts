import type { GlossaryEntry } from './entry.ts';

/** Teaching and learning, from general knowledge of English schools. */
export const teaching: readonly GlossaryEntry[] = [
  {
    id: 'adaptive-teaching',
    terms:
      'differentiation; differentiate; differentiated; adaptive teaching; adapting work; adapting tasks; adapting texts; scaffolding; scaffold; individualised learning; personalised learning; three ways in; weaker readers; low ceiling; all abilities; inclusive teaching; quality first teaching; QFT; high quality teaching; HQT; ordinarily available provision; universal provision; universal design for learning; UDL; adapted work; adapted resources; differentiating work; support for weaker pupils',
    cries:
      'too hard/difficult some/half; not access/cope work/text/textbook; lost/left behind; all over the place levels; ability spread; every level; some/half too easy too hard; different levels @class; range ability; gap between top bottom; work too hard some; half not access; not keep up; weaker/weakest/lower struggle; huge range',
    near: 'mixed-ability stretch',
  },
  {
    id: 'mixed-ability',
    terms:
      'mixed ability; mixed attainment; setting versus mixed ability; mixed sets; mixed ability teaching; mixed attainment classes; streaming pupils; setting and streaming; ability grouping; ability groups',
    cries: 'ability same room; top bottom same @class',
    near: 'adaptive-teaching',
  },
  {
    id: 'objectives',
    terms:
      'lesson objectives; learning objectives; learning intentions; success criteria; WALT; learning outcomes; what good looks like; WAGOLL; modelling=; learning goals; WILF; what a good one looks like; lesson aims; lesson outcomes; exemplars; model texts',
    cries: 'not know what supposed/meant/aim; point of lesson',
    near: 'lesson-planning afl explanation',
  },
  {
    id: 'explanation',
    terms:
      'explanations; explanation; explaining=; explain things clearly; modelling=; live modelling; worked examples; I do we do you do; visualiser; direct instruction; instructional clarity; worked example; my turn your turn; teacher modelling; explicit instruction; explicit teaching; clear explanation; I we you; demonstrating under a visualiser',
    cries:
      '@kid not get understand what; explain better/clearly/simply; glaze/glazed; lost when explain; explain not/blank/confuse/again; blank faces/looks; look/stare at me blank; not follow what i say; explain ten/three/times',
    near: 'objectives dual-coding',
  },
  {
    id: 'lesson-planning',
    terms:
      'lesson planning; planning lessons; schemes of work; scheme of learning; medium term planning; lesson structure; lesson ideas; lesson plan; lesson plans; scheme of work; SoW; SoWs; short term planning; long term planning; long term plan; unit of work; units of work; planning a lesson; PPA; PPA time; lesson design; five minute lesson plan; lesson resources; oak national academy; oak academy; twinkl; TES resources',
    cries: 'plan lesson takes/hours/forever/sunday',
    near: 'curriculum workload',
  },
  {
    id: 'starters',
    terms:
      'starters; starter activities; plenaries; plenary; bell work; do nows; do now task; do now tasks; do now activity; do now activities; starter task; starter activity; settling activities; starters that settle a class; starter; bellwork; bell ringer task; hook activities; lesson starters; icebreakers; ice breakers; ice breaker; warm up activities',
    cries:
      'first/last/start/end minutes wasted/chaos/lesson ideas; start lesson chaos/slow; first ten/five minutes; settle/calm start/beginning; end lesson ideas; last five minutes',
    near: 'routines retrieval',
  },
  {
    id: 'talk',
    terms:
      'oracy; group talk; talk partners; group work; groupwork; cooperative learning; co-operative learning; collaborative learning; kagan; kagan structures; discussion=; discussions=; speaking and listening; talk for learning; class talk; dialogic teaching; exploratory talk; debate in lessons; harkness; talk rules; partner talk; turn and talk; presentation skills; pupil presentations; speaking skills; listening and speaking; group discussion',
    cries: 'not talk discuss; group work one does; never speak; quiet @class not; too shy speak',
    near: 'questioning debating',
  },
  {
    id: 'literacy',
    terms:
      'literacy; whole school literacy; literacy across the curriculum; disciplinary literacy; reading and writing; literacy lead; writing skills; reading across the curriculum; literacy coordinator; literacy leader; literacy intervention; literacy support; literacy catch up; functional english; literacy strategy',
    cries:
      'not write more/line/sentence/paragraph/page; two/one line/lines write/answers; write full sentences; spell/spelling atrocious; spelling/write/writing terrible/awful/poor; not write sentence/paragraph; not write more than; write like speak',
    near: 'reading vocabulary writing',
  },
  {
    id: 'reading',
    terms:
      'reading=; reading intervention; reading interventions; struggling readers; weak readers; guided reading; comprehension; catch up reading; fresh start reading; reading catch up; ruth miskin freshstart; reading coach; reading mentor; reading mentors; project x code; better reading partners; BRP; lexonik leap; thinking reading; reading support; reading lead; reading leader; poor readers; low reading ages',
    cries:
      'not read/reads/reading years/well/fluently/properly; stumble words; read aloud; @kid not read; reading age below/years/low; read like seven; not decode; read out loud struggle; hate/hates read/books',
    under: 'literacy',
    near: 'phonics dyslexia reading-pleasure',
  },
  {
    id: 'reading-pleasure',
    terms:
      "reading for pleasure; book week; world book day; author visits; author visit; reading groups; book club; library books; library lessons; graphic novels; love of reading; RfP; RFP; reading culture; book worms; accelerated reader quizzes; book clubs; books for teenagers; children's books; children's literature; children's authors; teen fiction; YA fiction; young adult fiction; scholastic; poetry club; patron of reading; reading ambassadors; readathon; drop everything and read; book talk; reading spine",
    cries: 'hate/hates/never/not read/reading/books; find book for',
    near: 'reading',
  },
  {
    id: 'writing',
    terms:
      "writing=; writer; writers; extended writing; spelling and grammar; grammar; SPaG; punctuation; essay writing; writer's workshop; writing workshop; the write stuff; jane considine; sentence stacking; paragraphs; paragraphing; PEE paragraphs; PEAL; story writer; poet; poets; writing poetry; non-fiction writing; persuasive writing; sentence structure; sentence writing; hochman; the writing revolution; writing moderation",
    cries:
      'not get write/writing more/line; hate/hates writing; longer answers; answers short; write not paragraph; essays poor/weak/short; blank page; spelling',
    under: 'literacy',
    near: 'fine-motor',
  },
  {
    id: 'vocabulary',
    terms:
      'vocabulary; key words; keywords; word gap; tier 2; tier 3; tier two; tier three; frayer; frayer models; word walls; academic language; terminology; vocab; subject vocabulary; technical vocabulary; word lists; tier two vocabulary; tier three vocabulary; word consciousness; glossaries; bedrock vocabulary; frayer model',
    cries:
      'not know/understand words/word/meaning; big/long/technical words; not know words; words mean; language textbook too hard',
    near: 'literacy',
  },
  {
    id: 'times-tables',
    terms:
      'times tables; times table; multiplication tables check; MTC; multiplication tables; multiplication=; TTRS; times tables rock stars; tables check; timestables; tables practice; table facts; year 4 check; multiplication check; times tables rockstars',
    cries: 'not know/learn tables; tables not/stick/slow',
    under: 'numeracy',
    near: 'retrieval',
  },
  {
    id: 'maths-mastery',
    terms:
      'maths mastery; mastery; NCETM; white rose; maths hub; maths no problem; bar modelling; bar model; concrete pictorial abstract; CPA; number talk; variation theory; singapore maths; power maths; teaching for mastery; mastery maths; CPA approach; bar models; maths hubs; mastery readiness; mastery specialist; maths mastery specialist; white rose maths; WRM; maths meetings; numberblocks',
    near: 'numeracy maths',
  },
  {
    id: 'talk-for-writing',
    terms:
      'talk for writing; T4W; pie corbett; story maps; story mapping; tales toolkit; helicopter stories; storytelling; story telling; oral storytelling; story teller; puppet; puppeteer; puppet show; fables; storytime; story time; bedtime stories',
    near: 'writing talk',
  },
  {
    id: 'spag',
    terms:
      'spag; SPaG; grammar; punctuation; spelling; spellings; GPS test; grammar punctuation and spelling; SPAG; grammar test; grammar tests; EGPS; GPaS; spelling intervention; nonsense spelling; full stops; semicolons; sentence grammar; common exception words; statutory spellings; etymology spelling',
    cries: 'spelling/spellings awful/terrible/dreadful/not; not use capital/capitals/full-stops/punctuation',
    near: 'writing literacy',
  },
  {
    id: 'guided-reading',
    terms:
      'guided reading; whole class reading; VIPERS; reading fluency; fluency; reciprocal reading; reading comprehension; comprehension; inference; 1:1 readers; book bands; accelerated reader; reading recovery; reading intervention; catch up reading; reading comprehension skills; comprehension skills; reciprocal teaching; echo reading; choral reading; reading carousel; group reading; guided group reading; DERIC; reading vipers; fluency project; literacy shed; complete comprehension',
    cries: 'reads/read but/not understand/remember; read fluently/robot; not understand read/text/book',
    under: 'reading',
  },
  {
    id: 'greater-depth',
    terms:
      'greater depth; greater depth writing; GDS; working at greater depth; greater depth maths; WTS; EXS; expected standard writing; teacher assessment framework',
    near: 'writing stretch',
  },
  {
    id: 'numeracy',
    terms:
      'numeracy; numeracy across the curriculum; cross-curricular maths; mental arithmetic; basic number skills; numeracy lead; numicon; number sense; counting; place value; catch up maths; number facts; mastering number; numeracy coordinator; numeracy leader; basic maths; maths intervention; maths interventions; maths catch up; catch-up maths; functional maths skills; 1stclass@number; first class at number; numbers count; plus 1 power of 2; power of 2; number blocks; dynamo maths; maths support; maths recovery; number line; number lines; times tables and number facts; written methods; calculation policy; reading clocks; money maths; number fluency; arithmetic=; flashback 4; mental maths; adding and subtracting; addition and subtraction',
    cries:
      'fingers/counting/counts count/add/sum/sums/without; not get/understand/do sum/sums/number/numbers; not add/subtract/percentages/graphs/divide/multiply; times tables not',
    near: 'maths dyscalculia',
  },
  {
    id: 'curriculum',
    terms:
      'curriculum; curriculum planning; curriculum design; curriculum review; intent implementation impact; sequencing; curriculum leader; knowledge rich; planning a curriculum; curriculum development; curriculum lead; curriculum map; curriculum maps; curriculum mapping; progression maps; progression document; long term plans; national curriculum; curriculum leadership; subject knowledge curriculum; curriculum intent; broad and balanced; curriculum documents',
    near: 'lesson-planning',
  },
  {
    id: 'knowledge-organisers',
    terms:
      'knowledge organisers; knowledge organiser; KOs; knowledge organiser quizzing; knowledge mats; knowledge mat',
    near: 'revision curriculum',
  },
  {
    id: 'dual-coding',
    terms:
      'dual coding; icons; diagrams; visuals=; less clutter; slide design; graphic organisers; graphic organiser; visual aids; cognitive overload; decluttering slides; sketchnoting; sketchnotes; caviglioli; infographics',
    cries:
      'slides/powerpoint too/busy/mess/wordy/clutter/read; not read slides/board/screen; text heavy; too much words/text screen/slide/slides',
    near: 'accessible-slides presentations explanation',
  },
  {
    id: 'flipped',
    terms:
      'flipped learning; flipped classroom; flipped lessons; flipped learning videos; blended learning; remote learning; remote teaching; remote education; distance learning; live online lessons; pre-learning; hybrid teaching',
    near: 'edtech',
  },
  {
    id: 'learning-styles',
    terms:
      'teaching styles; learning styles; teaching and learning styles; pedagogy; teaching and learning; T&L; T and L; teaching & learning; quality of teaching; great teaching; teaching and learning lead; teaching strategies; teaching techniques; pedagogical; teach like a champion; TLAC; lemov; great teaching toolkit; VAK',
    near: '',
  },
  {
    id: 'projects',
    terms:
      'project based learning; enquiry based learning; enquiry learning; inquiry learning; PBL; project work; project learning; inquiry based learning; enterprise learning; enterprise education; enterprise; young enterprise; project based; real life projects; enquiry-based learning; challenge based learning; product design challenge',
    near: '',
  },
  {
    id: 'cross-curricular',
    terms:
      'cross-curricular; interdisciplinary; across the curriculum; thematic curriculum; topic work; topic based; linking subjects; joint projects between departments; curriculum links; themed weeks; theme days; enrichment days; drop down days; drop down day; collapsed timetable; off timetable days',
    near: '',
  },
  {
    id: 'voice',
    terms:
      'voice care; voice projection; projection=; vocal health; presence; body language; stage presence; public speaking; presence in the classroom; losing your voice; speech coaching; elocution; confidence in speaking; assertiveness; speaking in public; toastmasters; confident speaker; presenting to an audience',
    cries:
      'lose/lost/losing voice; throat sore/hurts end; hoarse; voice gone/cracks/weak; not hear me; too quiet; nervous speak/speaking in front',
    near: 'behaviour',
  },
  {
    id: 'sensitive-topics',
    terms:
      'controversial issues; sensitive issues; sensitive topics; difficult conversations in class; decolonising the curriculum; anti-racism; racism; diversity; black history; equality and diversity; EDI; equality diversity and inclusion; DEI; inclusive curriculum; representation in the curriculum; anti-racist; anti racism; racial equality; racial literacy; diverse curriculum; diversity lead; equality lead; black history month; BHM; stephen lawrence; unconscious bias; black lives matter; BAME; global majority; holocaust memorial day; holocaust education; current affairs; news in lessons; culture day; cultural awareness; multicultural; equality act; equalities act; equalities lead',
    cries:
      'racist/homophobic/sexist comment/joke/language; comments in class about; argument war/gaza/politics/immigration; say something racist',
    near: 'pshe',
  },
  {
    id: 'outdoor-learning',
    terms:
      'outdoor learning; forest school; forest schools; woodland; bushcraft; den building; beach school; eco schools; outdoor education; learning outside the classroom; fieldwork; field trips; outdoor science; forest school leader; forest school level 3; forest school practitioner; OAE; outdoor classroom; LOtC; outdoor play; camp fire; campfire; fire lighting; firelighting; shelter building; whittling; bushcrafter; bush craft; woodland skills; survival skills; nature walks; outdoor lessons; muddy play; outdoor adventure; wild camping skills',
    cries:
      'woods/wood/forest/woodland/outside/outdoors/mud take/learn/lesson/class/trip/teach; lesson/lessons outside/outdoors; build dens/den/fire',
    near: 'gardening',
  },
  {
    id: 'large-classes',
    terms:
      'large classes; large groups; big groups; teaching large groups; lectures; big classes; oversized classes; class size; class sizes',
    cries: 'thirty/too many in room/class; class huge',
  },
  {
    id: 'philosophy',
    terms:
      'P4C; philosophy for children; philosophy; thinking hats; philosopher; philosophy club; philosophical enquiry; SAPERE; ethics=; critical thinking; thinking skills; A level philosophy; philosophy and ethics; community of enquiry',
    near: 'talk',
  },
  {
    id: 'workload',
    terms:
      'workload; time management; email overload; work life balance; teacher workload; email management; managing email; organising my time; time saving; organisation skills; getting organised',
    cries: 'drown work/emails; not enough hours; weekends work; behind with everything; overwhelm; work till midnight',
    near: 'staff-wellbeing feedback',
  },
  {
    id: 'play-based',
    terms:
      'puzzles; problem solving; puzzles and problems; games for learning; puzzle; sudoku; crosswords; crossword; brainteasers; brain teasers; code breaking; cryptography; codebreaking; escape rooms; escape room; maths puzzles; logic puzzles; origami puzzles; enigma; problem solver; nrich; maths games; learning games',
    near: 'stretch',
  },
];
