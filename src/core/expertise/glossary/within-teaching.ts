import type { GlossaryEntry } from './entry.ts';

/** Parts of teaching and of school life that have experts of their own. */
export const withinTeaching: readonly GlossaryEntry[] = [
  {
    id: 'tutoring',
    terms:
      'tutoring=; tuition; one to one tuition; 1:1 tuition; small group tuition; national tutoring programme; NTP; academic mentor; academic mentors; academic mentoring; school-led tutoring; tutoring programme; private tutor; private tuition; maths tutor; english tutor; home tuition; home tutor',
    under: 'low-prior',
  },
  {
    id: 'resits',
    terms:
      'resit; resits; re-sit; re-sits; resitting; GCSE resit; GCSE resits; resit groups; resit maths; resit english; november resits; retakes; retake; english and maths resits; condition of funding',
    under: 'borderline',
  },
  {
    id: 'writing-moderation',
    terms:
      'writing moderation; writing moderator; moderating writing; KS2 writing moderation; KS1 moderation; KS2 moderation; LA moderator; local authority moderator; moderation of writing; teacher assessment frameworks; TAF; TAFs',
    under: 'greater-depth',
  },
  {
    id: 'cognitive-science',
    terms:
      'cognitive science; cog sci; cognitive load; cognitive load theory; science of learning; how memory works; long term memory; working memory; rosenshine; rosenshine principles; evidence based teaching; neuroscience; neuromyths',
    near: 'retrieval action-research',
  },
  {
    id: 'accelerated-reader',
    terms: 'accelerated reader; AR quizzes; star reader; star reading tests; renaissance reading; myON; AR reading',
    under: 'reading',
    near: 'library',
  },
  {
    id: 'reading-tests',
    terms:
      'reading age; reading ages; reading test; reading tests; NGRT; new group reading test; YARC; reading assessment; salford reading test; suffolk reading scale; NGST; spelling age; spelling ages',
    under: 'reading',
    near: 'data',
  },
  {
    id: 'reading-schemes',
    terms:
      'read write inc freshstart; fresh start; freshstart; lexonik; lexia; nessy; toe by toe; reading recovery; rapid reading; project x; better reading partnership; switch on reading; reading plus; bedrock reading; that reading thing; reading wise; readingwise; reading eggs; IDL literacy; catch up literacy; catch-up literacy; units of sound',
    under: 'reading',
    members: true,
  },
  {
    id: 'spelling',
    terms:
      'spelling; spellings; speller; spelling shed; spelling test; spelling tests; spelling rules; spelling patterns; spelling bee; spelling bees; spelling scheme; poor spelling; no nonsense spelling; emile spelling',
    under: 'spag',
  },
  {
    id: 'poetry',
    terms:
      'poetry; poems; poem; poet; poets; poetry anthology; unseen poetry; poetry slam; poetry writing; national poetry day; poetry by heart; haiku; performance poetry; verse; poetry club',
    under: 'english',
    near: 'writing',
  },
  {
    id: 'shakespeare',
    terms:
      'shakespeare; shakespearean; macbeth; romeo and juliet; hamlet; othello; king lear; the tempest; much ado about nothing; merchant of venice; midsummer nights dream; twelfth night; RSC; shakespeare schools festival',
    under: 'english',
  },
  {
    id: 'creative-writing',
    terms:
      'creative writing; creative writer; story writing; short stories; short story writing; fiction writing; novel writing; creative writing club; young writers; 500 words; imaginative writing; descriptive writing; writers club',
    under: 'writing',
    near: 'english',
  },
  {
    id: 'media-studies',
    terms:
      'media studies; film studies; GCSE media; A level media; A level film studies; creative media; media teacher; creative iMedia; media course; film analysis',
    near: 'english video',
  },
  {
    id: 'further-maths',
    terms:
      'further maths; further mathematics; A level further maths; level 2 further maths; FSMQ; additional maths; AMSP; decision maths; further mechanics; STEP papers; MAT paper; TMUA; core maths',
    under: 'maths',
  },
  {
    id: 'algebra',
    terms:
      'algebra; algebraic; equations; quadratics; simultaneous equations; expanding brackets; factorising; linear equations; inequalities=; algebra tiles',
    under: 'maths',
  },
  {
    id: 'geometry',
    terms:
      'geometry; angles; circle theorems; trigonometry; trig; pythagoras; shape and space; constructions=; loci; vectors',
    under: 'maths',
  },
  {
    id: 'scratch-coding',
    terms:
      'scratch=; scratch jr; scratchjr; block coding; block-based coding; turtle coding; kodu; hour of code; barefoot; code club; coding club; primary coding; makecode',
    under: 'computing',
  },
  {
    id: 'web-design',
    terms:
      'web design; web designer; web development; HTML; CSS; javascript; wordpress developer; website building; website design; making websites; web developer; front end developer',
    under: 'computing',
    near: 'website',
  },
  {
    id: 'app-making',
    terms:
      'app development; app design; making apps; app inventor; app developer; game design; game making; making games; unity; unreal engine; software developer; software engineer; software development; game development; coder=; coders=; programmer=; java; C#; C++; SQL',
    under: 'computing',
    members: true,
  },
  {
    id: 'microbits',
    terms: 'micro:bit; micro:bits; microbit; microbits; micro bit; micro bits; BBC microbit',
    under: 'robotics',
  },
  {
    id: 'raspberry-pi',
    terms:
      'raspberry pi; raspberry pis; arduino; arduinos; microcontroller; microcontrollers; physical computing; pico',
    under: 'robotics',
  },
  {
    id: 'christianity',
    terms:
      'christianity; bible; bible stories; gospels; easter story; christmas story; the trinity; baptism; catholicism; understanding christianity; old testament; new testament',
    under: 're',
    near: 'worship',
  },
  {
    id: 'judaism',
    terms:
      'judaism; jewish; jewish festivals; synagogue; rabbi; passover; hanukkah; chanukah; shabbat; torah; kosher; bar mitzvah; rosh hashanah; yom kippur; jewish faith',
    under: 're',
  },
  {
    id: 'hinduism',
    terms: 'hinduism; hindu; diwali; divali; mandir; holi=; hindu festivals; ganesh; rangoli; raksha bandhan; navratri',
    under: 're',
  },
  {
    id: 'sikhism',
    terms: 'sikhism; sikh; gurdwara; vaisakhi; baisakhi; khalsa; guru nanak; langar; turban',
    under: 're',
  },
  {
    id: 'buddhism',
    terms: 'buddhism; buddhist; buddha; dharma; wesak; buddhist meditation',
    under: 're',
    near: 'mindfulness',
  },
  {
    id: 'chaplain',
    terms:
      'chaplain; chaplaincy; chaplains; school chaplain; lay chaplain; chaplaincy coordinator; chaplaincy team; vicar; priest; reverend; curate=; pastor=',
    under: 'worship',
    near: 'bereavement',
  },
  {
    id: 'church-school',
    terms:
      'church school; C of E school; diocese; diocesan; SIAMS; section 48; catholic schools inspectorate; CSI inspection; christian vision; christian distinctiveness; christian values; catholic life; faith school; RE inspection',
    under: 'worship',
    near: 're inspection',
  },
  {
    id: 'school-council',
    terms:
      'school council; student council; pupil council; school councillors; pupil parliament; student parliament; junior leadership; junior leadership team; JLT; youth council; youth parliament; class reps; form reps',
    under: 'student-voice',
  },
  {
    id: 'prefects',
    terms:
      'prefect; prefects; prefect team; head boy; head girl; head student; head students; head boy and girl; senior students; senior prefects; sixth form leadership team; student leaders; student leadership team; captains and prefects',
    under: 'student-voice',
  },
  {
    id: 'house-system',
    terms:
      'house system; house points; house captains; house captain; house competitions; house competition; inter-house; interhouse; inter house; house events; house leader; house leaders; head of house; heads of house; house cup; house assemblies',
    under: 'student-voice',
    near: 'rewards',
  },
  {
    id: 'rights-respecting',
    terms:
      'rights respecting; rights respecting school; rights respecting schools award; RRSA; RRS; UNICEF; childrens rights; UNCRC; articles of the week',
    near: 'student-voice pshe',
  },
  {
    id: 'tutor-time',
    terms:
      'assembly; assemblies; assembly rota; assembly theme; assembly themes; assembly ideas; year assembly; class assembly; class assemblies; whole school assembly; celebration assembly; leading assemblies; leading an assembly; celebration assemblies',
  },
  {
    id: 'midday-supervisors',
    terms:
      'midday supervisor; midday supervisors; midday meals supervisor; MDSA; MDSAs; MDS; MSA; MSAs; lunchtime supervisor; lunchtime supervisors; dinner lady; dinner ladies; mid day assistant; midday assistants; midday assistant; lunch supervisor; senior midday supervisor; SMDSA',
    under: 'lunch-play',
  },
  {
    id: 'enrichment',
    terms:
      'enrichment; enrichment programme; extra-curricular; extracurricular; extra curricular; co-curricular; cocurricular; school clubs; clubs list; list of clubs; clubs programme; after school clubs; after-school clubs; after school activities; lunchtime clubs; lunch clubs; lunch club; clubs and activities; electives=; activities week; enrichment week; clubs timetable; enrichment lead',
    near: 'student-voice',
  },
  {
    id: 'tax-help',
    terms:
      'accountant=; accountants=; chartered accountant; ex accountant; bookkeeper; bookkeeping; book keeping; accountancy=; sage accounts; xero; auditor; audit experience',
    near: 'finance business financial-education',
  },
];
