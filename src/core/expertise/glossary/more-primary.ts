import type { GlossaryEntry } from './entry.ts';

/** Further everyday names in the early years and in primary classes. */
export const morePrimary: readonly GlossaryEntry[] = [
  {
    id: 'toddlers',
    terms:
      'toddler; toddlers; toddler behaviour; biting; terrible twos; two year olds; two year old; baby room; under twos; under 2s; nursery rooms; rising threes; twos room; biters; bites=; 2s room; 2 year olds; two-year-olds; tweenies; infants under two; birth to three; 0-3; under 3s; under threes',
    cries: 'biting/bites two/nursery/toddler/baby room; under ones/1s/2s/twos',
    under: 'early-years',
    near: 'early-settling',
  },
  {
    id: 'weaning',
    terms:
      'weaning; choking prevention; finger foods; solids=; baby led weaning; bottle feeding; formula milk; bottle feeds; bottles and feeds; sterilising bottles; baby food; milk feeds; breast milk',
    cries: 'grape/grapes/sausage cut/whole/quarters/choke; baby/babies food/solids/puree',
    under: 'early-years',
    near: 'first-aid dysphagia',
  },
  {
    id: 'ratios',
    terms:
      'early years ratios; staffing ratios; adult to child ratio; adult child ratios; ratios=; EYFS statutory framework; statutory framework; EYFS framework; adult:child ratios; ratio requirements; staff to child ratios; staff ratios; EYFS ratios; EYFS welfare requirements; welfare requirements; paediatric ratios',
    under: 'early-years',
  },
  {
    id: 'play-learning',
    terms:
      'continuous provision; areas of provision; enhanced provision; provision planning; choosing time; free flow; freeflow; outdoor provision; trikes; bikes and trikes; sand and water; tuff trays; water tray; sand tray; home corner; book corner; role play corner; heuristic play; treasure baskets; treasure basket; in the moment planning; planning in the moment; objective led planning; playdough; junk modelling; play schemas; schema; transition to year 1; year 1 transition; drawing club; early play; construction area; play-based; play based; child led; child-led; child initiated; CP; enhancements=; provision areas; role-play area; mud kitchens; investigation area; creative area; writing area; carpet time; adult led; adult-led; ITMP; sustained shared thinking; SST; loose parts play; deconstructed role play; hello water; sensory play; treasure basket play; play dough; finger painting; small world play; lego play; early years environment; year 1 provision; play in year 1; outdoor area; outdoor provision area',
    cries: 'year-1/reception play desks/rows/formal/tables; planning moment; no tables reception/nursery',
  },
  {
    id: 'eyfs-assessment',
    terms:
      'tapestry; EYFS observations; ages and stages; ASQ; two-year progress check; progress check; early years assessment; famly; evidence me; developmental milestones; development matters; birth to 5; on entry baseline; reception baseline assessment; RBA; EYFS assessment; ELGs; early learning goals; 2 year progress check; online learning journal; learning journal; learning journey; observations of children; leuven scales; leuven; evidence me app; insight tracking; on entry assessment',
  },
  {
    id: 'early-years',
    terms:
      'early years practice; moving to reception; reception teaching; early years development; childminding; dough gym; helicopter stories; curiosity approach; hygge; early maths; early writing; EY; early years lead; EYFS lead; early years teacher; early years practitioner; early years educator; EYP; nursery nurse; nursery teacher; nursery manager; nursery lead; reception teacher; reception lead; EYFS coordinator; foundation stage lead; FS1; FS2; foundation 1; foundation 2; montessori; pre school; NNEB; level 3 early years; early years foundation; F1 and F2; childminder; childminders; prime areas; COEL; three and four year olds; two year old provision',
  },
  {
    id: 'phonics',
    terms:
      'schwa; sound buttons; sounds buttons; alien words; pseudo words; pure sounds; unlocking letters; twinkl phonics; bug club; ELS phonics; split digraph; phonics for older; phonics catch up; early reading; sounding out; GPCs; red words; CVC words; phonics lead; reading leader phonics; little wandle letters and sounds; LWLS; read write inc phonics; read write ink; RWInc; RWI lead; unlocking letters and sounds; monster phonics; sounds~write; sounds-write; song of sounds; supersonic phonics; essential letters and sounds; phonics screening check; phonics check; PSC; phonics screener; phonics test; year 1 screening; grapheme phoneme correspondence; phoneme grapheme; blends; oral blending; fred talk; fred fingers; sound out; sounding-out; systematic synthetic phonics; SSP; phonics scheme; phonics interventions; keep up phonics; nonsense words; letter sounds; decodable books; decodables; split digraphs; learning to read; teach reading',
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
      'hearing readers; phonics for older readers; reading buddies; sparx reader; IDL; fluency; read aloud; paired reading',
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
      'fronted adverbials; fronted adverbial; adverbials; modal verbs; subjunctive; relative clauses; apostrophes; commas; conjunctions; parts of speech; expanded noun phrases; passive voice; grammar teaching; suffixes; homophones; capital letters',
  },
  {
    id: 'writing',
    terms:
      'early writing; slow writing; book making; essays; writing frames; sentence starters; mark making; poems; diary writing',
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
      'pupil leadership; sports captains; digital leaders; playground leaders; eco warriors; buddies; sports leaders; junior council; pupil leaders; head girl and boy; house points events; pupil ambassadors; student ambassadors; ambassadors; digital leader; peer leaders; play leaders; sports crew; junior road safety officers; rights respecting; RRSA; rights respecting schools; UNICEF rights respecting; member of youth parliament; MYP; make your mark',
    cries: 'captain/captains/prefect/prefects/council speech/vote/elect/badges',
  },
  {
    id: 'worship',
    terms:
      'collective worship; harvest festival; harvest; church; church links; christingle; worship; carol service; acts of worship; easter service; prayer space; prayer spaces; leading assemblies; singing assembly; CW; acts of collective worship; act of worship; prayers; church of england; C of E; CofE; clergy; parish priest; school mass; catholic mass; liturgy; sacraments; first holy communion; confirmation classes; remembrance service; leavers service; carol concert; nine lessons and carols; hymns; spiritual development; prayer group; christian union; CU; church music; sunday school; lay preacher; lay reader; youth worker church; messy church; bible study',
    cries: 'assembly/assemblies vicar/church/harvest/easter/christmas/pray',
    near: 'tutor-time re',
  },
  {
    id: 're',
    terms:
      'godly play; open the book; bible stories; bible; agreed syllabus; humanism=; humanist; humanists; worldviews; places of worship',
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
      'assemblies; assembly themes; votes for schools; form tutoring; tutor programme; holding assemblies; whole year assembly; form group; tutor groups; tutor group; form group activities; morning tutor time; AM registration; tutor activities; tutor sessions; PT time; assembly rota; assembly ideas; assembly plan; year assembly; vertical tutoring; tutors; class assembly; thought for the day; thought of the week; leading an assembly',
    cries: 'assembly theme/resilience/kindness/thursday/monday/friday',
  },
  {
    id: 'lunch-play',
    terms:
      'midday supervision; midday; middays; OPAL; lunchtime behaviour; playground fights; playground equipment; playground leaders; zoned playground; play time; playtime; playtimes; breaktime; break time; breaktimes; lunchtime; lunchtimes; lunch time; playground duty; duty rota; gate duty; bus duty; mid-day supervisor; mid day supervisors; MMS; dinner supervisor; lunch supervisors; lunchtime assistants; outdoor play and learning; wet break; wet lunch; loose parts at lunchtime; playground markings; play leaders; playworker; playwork; dining hall duty; skipping ropes; playground friendships',
    cries: 'mdsa/midday/dinner-lady; dinner/lunch queue shoving/pushing/line; playground carnage/chaos/football',
  },
  {
    id: 'ks2',
    terms:
      'SATs week; SATs revision; SATs papers; upper key stage 2; lower key stage 2; UKS2; LKS2; key stage two; KS2 SATs; end of KS2; year six; year five; SATs=; arithmetic SATs; SPaG SATs; reading SATs',
  },
];
