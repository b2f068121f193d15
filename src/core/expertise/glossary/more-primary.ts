import type { GlossaryEntry } from './entry.ts';

/** Further everyday names in the early years and in primary classes. */
export const morePrimary: readonly GlossaryEntry[] = [
  {
    id: 'toddlers',
    terms:
      'toddler; toddlers; toddler behaviour; biting; terrible twos; two year olds; two year old; baby room; under twos; under 2s; nursery rooms; rising threes; twos room',
    cries: 'biting/bites two/nursery/toddler/baby room; under ones/1s/2s/twos',
    under: 'early-years',
    near: 'early-settling',
  },
  {
    id: 'weaning',
    terms: 'weaning; choking prevention; finger foods; solids; baby led weaning; bottle feeding; formula milk',
    cries: 'grape/grapes/sausage cut/whole/quarters/choke; baby/babies food/solids/puree',
    under: 'early-years',
    near: 'first-aid dysphagia',
  },
  {
    id: 'ratios',
    terms:
      'early years ratios; staffing ratios; adult to child ratio; adult child ratios; ratios=; EYFS statutory framework; statutory framework; EYFS framework',
    under: 'early-years',
  },
  {
    id: 'play-learning',
    terms:
      'continuous provision; areas of provision; enhanced provision; provision planning; choosing time; free flow; freeflow; outdoor provision; trikes; bikes and trikes; sand and water; tuff trays; water tray; sand tray; home corner; book corner; role play corner; heuristic play; treasure baskets; treasure basket; in the moment planning; planning in the moment; objective led planning; playdough; junk modelling; play schemas; schema; transition to year 1; year 1 transition; drawing club; early play; construction area',
    cries: 'year-1/reception play desks/rows/formal/tables; planning moment; no tables reception/nursery',
  },
  {
    id: 'eyfs-assessment',
    terms:
      'tapestry; EYFS observations; ages and stages; ASQ; two-year progress check; progress check; early years assessment; famly; evidence me; child development; developmental milestones; development matters; birth to 5',
  },
  {
    id: 'early-years',
    terms:
      'early years practice; moving to reception; reception teaching; early years development; childminding; dough gym; helicopter stories; curiosity approach; hygge; early maths; early writing',
  },
  {
    id: 'phonics',
    terms:
      'schwa; sound buttons; sounds buttons; alien words; pseudo words; pure sounds; unlocking letters; twinkl phonics; bug club; ELS phonics; split digraph; phonics for older; phonics catch up; early reading; sounding out; GPCs; red words; CVC words',
    cries: 'older still phonics/sounds/cvc; robot/arms sounds/words',
  },
  {
    id: 'guided-reading',
    terms:
      'inference; destination reader; whole-class reading; reading plus; lexia; book talk; comprehension strategies; bedrock',
    cries:
      'clue/idea what read; fluent/fluency not understand/clue/meaning/comprehension; decodes/decode not understand/meaning',
  },
  {
    id: 'reading',
    terms:
      'hearing readers; phonics for older readers; reading buddies; sparx reader; nessy; IDL; rapid reading; fluency; read aloud; paired reading',
    cries: 'hear/hears/hearing readers/reader',
  },
  {
    id: 'reading-pleasure',
    terms:
      'reluctant readers; book recommendations; book groups; carnegie; carnegie shadowing; manga; reading challenge; reading corner; summer reading challenge; bookworm; comics; reading champions; book fair; book swap',
  },
  {
    id: 'spag',
    terms:
      'fronted adverbials; fronted adverbial; adverbials; modal verbs; subjunctive; relative clauses; apostrophes; commas; conjunctions; parts of speech; expanded noun phrases; passive voice; grammar teaching; suffixes; homophones; spelling bees; spelling bee; capital letters',
  },
  {
    id: 'writing',
    terms:
      'early writing; story writing; slow writing; book making; essays; writing frames; sentence starters; descriptive writing; mark making; poems; diary writing',
  },
  {
    id: 'numeracy',
    terms:
      'subtraction; column method; column methods; column subtraction; bus stop method; long division; fractions; manipulatives; dienes; base ten; rekenrek; cuisenaire; maths misconceptions; primary maths; number bonds; maths talk; stem sentences; sentence stems; telling the time; numbots; early maths; maths fluency; arithmetic papers',
  },
  {
    id: 'maths-mastery',
    terms:
      'stem sentences; concrete resources; maths talk; manipulatives; small steps; mathematical talk; ready to progress',
  },
  {
    id: 'times-tables',
    terms: 'tt rockstars; tt rock stars; ttrockstars; rockstars; multiplication facts; MTC; 25 questions',
  },
  {
    id: 'talk',
    terms:
      'voice 21; sentence stems; oracy framework; speech writing; speeches; class discussion; poetry by heart; show and tell; talk tactics',
    cries:
      'speech write/nervous/captain/captains/give/giving/deliver/monday; speak/speaking up public/confidence/assembly',
  },
  {
    id: 'voice',
    terms: 'public speaking; voice coaching; projecting=; speaking clearly; stage voice; voice strain',
    cries:
      'not hear narrator/actor/actors/cast/lines/row/back; mumble/mumbles/mumbling; voice/throat lost/hurts/gone shouting',
  },
  {
    id: 'student-voice',
    terms:
      'pupil leadership; house captains; head boy; head girl; sports captains; digital leaders; playground leaders; eco warriors; buddies; sports leaders; pupil parliament; junior leadership; house system',
    cries: 'captain/captains/prefect/prefects/council speech/vote/elect/badges',
  },
  {
    id: 'worship',
    terms:
      'collective worship; harvest festival; harvest; vicar; church; church links; church school; christingle; worship; carol service; acts of worship; easter service; prayer space; prayer spaces; chaplain; chaplaincy; christian distinctiveness; leading assemblies; singing assembly',
    cries: 'assembly/assemblies vicar/church/harvest/easter/christmas/pray',
    near: 'tutor-time re',
  },
  {
    id: 're',
    terms:
      'godly play; open the book; bible stories; bible; understanding christianity; agreed syllabus; humanism=; humanist; humanists; worldviews; places of worship; gurdwara; synagogue; passover; diwali; vaisakhi; easter story',
  },
  {
    id: 'talk-for-writing',
    terms:
      'storyteller; greek myths; myths; folk tales; traditional tales; puppets; puppetry; helicopter; story sacks; fairy tales',
    cries: 'tell/telling story/stories/myth/myths/tale',
  },
  {
    id: 'tutor-time',
    terms:
      'assemblies; assembly themes; votes for schools; form tutoring; tutor programme; holding assemblies; whole year assembly',
    cries: 'assembly theme/resilience/kindness/thursday/monday/friday',
  },
  {
    id: 'lunch-play',
    terms:
      'midday supervision; midday supervisor; midday supervisors; MDSA; MDSAs; midday; middays; OPAL; lunchtime behaviour; playground fights; playground equipment; playground leaders; dinner ladies; dinner lady; zoned playground',
    cries: 'mdsa/midday/dinner-lady; dinner/lunch queue shoving/pushing/line; playground carnage/chaos/football',
  },
  { id: 'ks2', terms: 'SATs week; SATs revision; SATs papers' },
];
