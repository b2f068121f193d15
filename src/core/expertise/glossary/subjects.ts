import type { GlossaryEntry } from './entry.ts';

/** Subjects and courses. */
export const subjects: readonly GlossaryEntry[] = [
  {
    id: 'maths',
    terms:
      'maths; mathematics; math; further maths; core maths; mastery maths; maths mastery; bar models; bar modelling; manipulatives; white rose; algebra; geometry; statistics; NCETM',
    cries: 'fractions/algebra/decimals/ratio/equations/multiplication/long-division not/struggle/teach/stuck',
    members: true,
  },
  {
    id: 'english',
    terms: 'english; english literature; english language; shakespeare; poetry; media studies; creative writing',
    near: '',
    members: true,
  },
  {
    id: 'science',
    terms:
      'science; combined science; trilogy; triple science; practicals=; required practicals; required practical; practical work; CLEAPSS; dissection; dissections; electricity',
    members: true,
  },
  {
    id: 'physics',
    terms: "physics=; physicist; physicists; forces=; forces and motion; newton's laws; electricity; IOP; astronomy",
    under: 'science',
    cries: 'circuits/forces/waves teach/not/specialist',
  },
  { id: 'chemistry', terms: 'chemistry; chemicals; chemical', under: 'science' },
  { id: 'biology', terms: 'biology; biologist; dissection; dissections; ecology; microscopes', under: 'science' },
  {
    id: 'lab-safety',
    terms:
      'CLEAPSS; radiation protection; RPS; chemicals; lab safety; hazards and disposal; risk assessment; prep room; COSHH',
    cries: 'spill/spilt/spilled acid/chemical/mercury; broken thermometer; chemicals dispose/old',
    near: 'health-safety science',
  },
  {
    id: 'demos',
    terms:
      'demonstrations; science demos; demonstrations with a bang; wow experiments; experiments=; experiment=; dry ice; explosions=',
    under: 'science',
  },
  {
    id: 'engineering',
    terms: 'engineering; engineer; mechanics; automotive; F1 in schools; greenpower',
    near: 'dt apprenticeships',
  },
  {
    id: 'computing',
    terms:
      'computing=; computer club; computer programming; programmer; computer science; coding=; programming; python; scratch=; javascript; java; HTML; web design; algorithms; code club; ICT; coder; web development',
    cries: 'code/coding/program/programming learn/teach/club/app/game',
    near: 'robotics',
    members: true,
  },
  { id: 'python', terms: 'python; R and basic python', under: 'computing' },
  {
    id: 'robotics',
    terms:
      'robotics; robots; raspberry pi; micro:bit; micro:bits; microbit; microbits; arduino; lego mindstorms; physical computing; electronics; crumble; bee-bots; beebots; vex',
    near: 'computing',
    members: true,
  },
  {
    id: 'mfl',
    terms:
      'MFL; languages; modern foreign languages; modern languages; language teaching; target language; language learning; EPI; conti; sentence builders; foreign languages',
    cries: 'speak target language; not speak french/spanish/german lesson',
  },
  { id: 'latin', terms: 'latin; classics=; classicist; classical civilisation; ancient greek' },
  {
    id: 'history',
    terms:
      'history; source work; historical sources; battlefields; local archive; oral history; historian; local history',
  },
  {
    id: 'geography',
    terms: 'geography; rivers; coasts; GIS; ArcGIS; fieldwork; geographer; map skills; maps',
    near: 'climate',
  },
  {
    id: 'climate',
    terms:
      'climate change; climate; sustainability; eco council; eco club; eco schools; environment; green flag; recycling; environmental; sustainable; weather; weather station',
    near: 'gardening',
  },
  { id: 'geology', terms: 'geology; rocks; fossils; earth science' },
  {
    id: 're',
    terms:
      'RE; RS; religious studies; religious education; religion; world religions; islam; christianity; judaism; hinduism; sikhism; buddhism; faith; theology',
  },
  {
    id: 'islam',
    terms:
      'islam; ramadan; muslim; fasting; eid; prayer room; muslim pupils; quran; jummah; hijab; arrangements for prayer',
    cries: 'fasting/fast pe/lunch/exam; pray/prayer room/space/time',
    near: 're',
  },
  {
    id: 'politics',
    terms:
      'politics=; political=; politician; politicians; political literacy; elections; debate about politics; government and politics',
    near: 'debating student-voice',
  },
  { id: 'sociology', terms: 'sociology; social science' },
  { id: 'psychology', terms: 'psychology; psychologist', members: true },
  { id: 'economics', terms: 'economics; economist', near: 'business' },
  {
    id: 'business',
    terms:
      'business studies; business=; businesses=; enterprise; young enterprise; entrepreneurship; start a business; entrepreneurs; tycoon',
    near: 'projects economics financial-education',
    members: true,
  },
  {
    id: 'financial-education',
    terms:
      'financial education; money skills; personal finance; PfEG; budgeting; student finance; financial literacy; money management',
    near: 'business numeracy',
  },
  { id: 'law', terms: 'law; legal; mock trial; criminology' },
  {
    id: 'health-social',
    terms: 'health and social care; child development; childcare; social care',
    near: 'early-years',
  },
  {
    id: 'dt',
    terms:
      'DT; design and technology; D&T; design technology; resistant materials; workshop technician; school workshop; workshop teacher; woodwork; metalwork; product design; carpentry; joinery; woodworking; wood work',
    near: 'cad laser-cutter diy',
    members: true,
  },
  {
    id: 'cad',
    terms:
      'CAD; CAD/CAM; fusion 360; 3D printing; 3D printer; 3D printers; onshape; 2D design; solidworks; tinkercad; sketchup; computer aided design',
    near: 'dt laser-cutter',
  },
  { id: 'laser-cutter', terms: 'laser cutter; laser cutting; bandsaw; lathe; vinyl cutter; CNC', near: 'dt' },
  {
    id: 'textiles',
    terms:
      'textiles; sewing; sew; fashion; costume; costumes; costume making; upholstery; sewing machine; knitting; crochet; quilting; embroidery; dressmaking; weaving; mending=; needlework',
    cries:
      'costumes; sew/sewing/stitch/hem/button; ripped/torn; rip/ripped/tear/torn/hem/button/mend/zip trousers/skirt/blazer/shirt/coat/curtain/curtains; costume/costumes; take up trousers',
    members: true,
  },
  {
    id: 'food',
    terms:
      'food technology; cooking; cookery; food preparation; food tech; nutrition; food and nutrition; food science; hospitality and catering; cook; chef; vegan cooking',
    members: true,
  },
  {
    id: 'cake-decorating',
    terms: 'cake decorating; sugarcraft; icing; iced cakes; wedding cakes; cake decorator; cake toppers',
    near: 'baking',
  },
  {
    id: 'baking',
    terms: 'baking; cakes; cake; bakes; cupcakes; bake; birthday cake; bread making; biscuits',
    near: 'food',
    cries: 'cake; birthday treat; something sweet bake; cake/bake birthday/leaving/retirement/sale/do/stall',
  },
  {
    id: 'food-hygiene',
    terms: "food hygiene; food safety; level 2 food hygiene; level 3 food hygiene; natasha's law; allergens",
    near: 'food catering',
    ticket: true,
  },
  {
    id: 'art',
    terms:
      'art; fine art; drawing; painting; sketching; murals; sketchbook; sketchbooks; artist; printmaking; illustration; sculpture; draw; mural',
    cries: 'not draw; paint/draw wall/backdrop/scenery/poster',
    members: true,
  },
  {
    id: 'ceramics',
    terms:
      'ceramics; kiln; pottery; clay; potter; glazing pots; pottery glazes; potters wheel; throwing pots; kiln firing',
    near: 'art',
  },
  {
    id: 'photography',
    terms: 'photography; photographer; photos; photograph; darkroom; camera; school photos; taking pictures; pictures',
    cries: 'photos/pictures event/website/prospectus/show/take; camera',
    near: 'image-editing',
  },
  {
    id: 'image-editing',
    terms: 'photoshop; lightroom; photo editing; image editing; GIMP',
    near: 'photography design-print',
  },
  {
    id: 'drama',
    cries: 'act/acting confidence; put on/play show/production/play/panto',
    terms:
      'drama; theatre; acting=; actor; actors; actress; role play; forum theatre; improv=; improvisation; directing=; director of plays; theatre director; school show; school production; productions=; production=; musical theatre; hot seating; school play; panto; nativity=; nativities; nativity play; play script',
    near: 'stage-tech voice',
  },
];
