import type { GlossaryEntry } from './entry.ts';

/** Further everyday names for subjects, practical work and exams. */
export const moreSubjects: readonly GlossaryEntry[] = [
  {
    id: 'demos',
    terms:
      'thermite; whoosh bottle; demo; demos; science demonstration; chemistry demonstrations; howling jelly baby; hydrogen balloons; flame tests; elephants toothpaste; van de graaff',
    near: 'lab-safety practicals',
  },
  {
    id: 'practicals',
    terms:
      'physics practicals; chemistry practicals; practicals=; practical science; required practicals; science prep; lab technician; science technician; science technicians; technician support; van de graaff; oscilloscope; ripple tank; power packs; ray boxes; data loggers; bunsen; bunsens; glassware; heart dissection; biology dissection; sheep hearts; pig hearts; eyeballs; fetal pig; agar; petri dishes; microscope slides; lab tech; lab techs; lab technicians; prep room technician; practical lessons; heart dissections; dissections=; eye dissection; apparatus; lab equipment; science equipment; bunsen burner; bunsen burners; test tubes; pipettes; multimeters; voltmeters; ammeters; microscopes; autoclave; chemical orders; technician requests; requisition; light gates',
    cries: 'order hearts/lungs/eyes/eyeballs/kidneys; van graaff; practical/practicals not work/working/kit/equipment',
    under: 'science',
    near: 'technician lab-safety',
  },
  {
    id: 'science',
    terms:
      'primary science; science subject knowledge; non-specialist science; science week; british science week; working scientifically; states of matter; electricity circuits; science capital; fair testing; magnets',
    cries: 'circuits/circuit bulb/bulbs/battery/batteries/buzzer/topic/wires/dead',
  },
  {
    id: 'physics',
    terms:
      'electrical circuits; series circuits; momentum; physics subject knowledge; non-specialist physics; electromagnetism; nuclear physics',
    cries: 'physics nonspecialist/specialist/biologist',
  },
  { id: 'chemistry', terms: 'titration; titrations; organic chemistry; electrolysis; stoichiometry' },
  { id: 'biology', terms: 'evolution; photosynthesis; respiration; genetics; dissecting' },
  {
    id: 'lab-safety',
    terms:
      'CLEAPSS risk assessment; fume cupboard; fume cupboards; mercury; goggles; hazard cards; radioactive sources',
  },
  {
    id: 'astronomy',
    terms:
      'earth and space; moon phases; phases of the moon; solar system; meteor; eclipse; jupiter; saturn; rocket; telescopes; day and night',
    cries: 'moon/jupiter/saturn/orbit year/phases/tonight/teach',
  },
  {
    id: 'stem-club',
    terms:
      'rocketry; rockets; model rockets; bloodhound; big bang fair; crest; STEM ambassadors; faraday challenge; STEM activities',
  },
  {
    id: 'animals',
    terms: 'hatching=; tadpoles; caterpillars; class pets; school animals; giant snails',
    cries: 'incubator/eggs/chicks degrees/hatch/hatching; fish/hamster/snail dead/die/ill/holidays',
  },
  {
    id: 'gardening',
    terms: 'wormery; bug hotel; raised beds; weeding; plant care; seedlings',
  },
  {
    id: 'history',
    terms:
      'history teaching; historical enquiry; crusades; tudors; stone age; world war; primary history; cold war; castles; local history; romans; anglo saxons',
  },
  {
    id: 'history-hobby',
    terms: 'viking; viking day; tudor day; roman day; living history; workshop in costume; dressing up day',
    cries: 'viking/roman/tudor/victorian day/helmet/costume/dress/beard',
  },
  {
    id: 'geography',
    terms:
      'geog; geogs; geography fieldwork; coastal studies; coastal; field studies council; ordnance survey; OS maps; volcanoes; river studies; primary geography; digimaps; glaciation',
  },
  {
    id: 'dofe',
    terms:
      'camp skills; campcraft; silver expedition; DofE sections; lowland leader; hill walking; peak district; expedition skills; trangia; trangias; rucksacks; eDofE',
    cries: 'dofe/duke sections/section/volunteering/physical/skill; map read/reading compass/properly/hills/peak',
  },
  { id: 'climbing', terms: 'belay; belaying; bouldering wall; climbing wall' },
  {
    id: 'english',
    terms:
      'macbeth; an inspector calls; romeo and juliet; set texts; literature texts; primary english; poems; poetry anthology; unseen poetry; english teaching; gothic; dystopia; class novel',
    cries: 'shakespeare/macbeth/poetry/dickens hate/hates/boring/not/teach',
  },
  {
    id: 'exam-technique',
    terms:
      '25 marker; 25 markers; 20 markers; 16 markers; 12 markers; 8 markers; 4 markers; essay technique; chains of analysis; essay planning; extended response; structuring answers; evaluation marks',
  },
  {
    id: 'revision',
    terms:
      'cornell; cornell notes; flashcards; flash cards; note-taking; note taking; take notes; taking notes; leitner; mind maps; mind map; blurting; revision strategies; revision clocks; study habits; GCSE pod; exam preparation; independent study',
    cries: 'not take/taking notes/note; photographs/photograph/photo board/slides; copy/copies everything down',
  },
  {
    id: 'feedback',
    terms: 'pupil response; feedback policy; marking codes; peer feedback; comment only marking; self-assessment; DIRT',
    cries: 'not read comments; look/looks at grade/score/mark',
  },
  {
    id: 'low-prior',
    terms: 'low prior attainment; low attaining pupils; self-belief; nurture groups; bottom set ten; lower attaining',
  },
  {
    id: 'university',
    terms:
      'ucas deadline; sixth form motivation; predicted grades; degree apprenticeship; open day uni; widening participation; first in family',
  },
  {
    id: 'statistics',
    terms:
      'statistics; stats; SPSS; regression; t test; t-test; standard deviation; quantitative; research methods; jamovi; significance; chi squared; correlation; data handling; statistical',
    near: 'action-research maths psychology',
    cries: '',
  },
  {
    id: 'action-research',
    terms:
      "masters=; master's degree; MA in education; dissertation; research methods; EEF toolkit; research literacy; evidence-informed practice; research lead; literature review; chartered college; phd; doctorate=; doctorates=; EdD; ethics form",
    cries: 'masters/dissertation/phd/essay stats/write/finish/reading/methods',
  },
  {
    id: 'calculators',
    terms:
      'calculators; calculator; casio; classwiz; scientific calculators; graphical calculators; graphing calculator',
    near: 'maths maths-software',
  },
  {
    id: 'maths-software',
    terms: 'geogebra applets; dynamic geometry; wolfram; polypad; mathigon; mathsbot; desmos classroom',
    cries: 'circle theorems/graphs/transformations applet/animate/dynamic/software',
  },
  {
    id: 'maths',
    terms:
      'circle theorems; trigonometry; trig; quadratics; simultaneous equations; pythagoras; surds; probability=; ratio and proportion; calculus; further mechanics; decision maths; maths subject knowledge; percentages',
  },
  {
    id: 'computing',
    terms:
      'primary coding; primary computing; scratch jr; hour of code; makecode; thonny; pygame; SQL; game design; unity; pseudocode; sprites; kodu',
    cries: 'scratch/sprite/sprites move/stuck/not; syntax/indent/loop error/errors',
  },
  {
    id: 'robotics',
    terms:
      'crumble controllers; crumble controller; crumble kits; motors; lego spike; sphero; vex iq; lego robotics; blue-bots; buggies; buggy; servo',
    cries: 'buggy/motors/robot backwards/spin/not',
  },
  {
    id: 'cad',
    terms: 'CAD/CAM; spaghetti print; filament; bambu; ender 3; prusa; slicer; 2D design file; techsoft; STL files',
    cries: '3d printer/print spaghetti/jam/jammed/nozzle/not; machine/cutter/laser file/talk/send/import/not-cut',
  },
  {
    id: 'laser-cutter',
    terms:
      'trotec; glowforge; plotter; DT workshop safety; machine accreditation; workshop machinery; pillar drill; belt sander; table saw; bandsaws; dust extraction; LEV; machine training; BS4163',
    cries: 'bandsaw/lathe/sander/saw ticket/renew/renewing/trained/certificate',
  },
  {
    id: 'dt',
    terms:
      'primary DT; mechanisms=; pneumatics; levers; pulleys; cams; graphic products; model making; DT workshop; technical drawing; soldering irons',
  },
];
