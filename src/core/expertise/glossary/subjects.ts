import type { GlossaryEntry } from './entry.ts';

/** Subjects and courses. */
export const subjects: readonly GlossaryEntry[] = [
  {
    id: 'maths',
    terms:
      'maths; mathematics; math; further maths; core maths; mastery maths; maths mastery; bar models; bar modelling; manipulatives; white rose; algebra; geometry; statistics; NCETM; mathematician; mathematicians; maths teaching; level 3 maths; AMSP; further maths support; geometric; vectors; ratio=; standard form; nth term; fractions and decimals; number theory; problem solving in maths; maths club; times tables and fractions; functional skills maths; foundation maths; higher tier maths; pure maths; loci; place value maths',
    cries: 'fractions/algebra/decimals/ratio/equations/multiplication/long-division not/struggle/teach/stuck',
    members: true,
  },
  {
    id: 'english',
    terms:
      'english; english literature; english language; shakespeare; poetry; media studies; creative writing; english lit; eng lit; english lang; eng lang; a christmas carol; of mice and men; jekyll and hyde; lord of the flies; animal farm; blood brothers; frankenstein; othello; hamlet; the tempest; much ado; merchant of venice; power and conflict; power and conflict poetry; dickens; chaucer; novels; playwright; journalism in english; language paper 1; language paper 2; functional skills english; poetry analysis; close reading; literary criticism; linguistics',
    near: '',
    members: true,
  },
  {
    id: 'science',
    terms:
      'science; combined science; trilogy; triple science; practicals=; required practicals; required practical; practical work; CLEAPSS; dissection; dissections; electricity; sci; combined science trilogy; separate sciences; single science; required practical activities; RPAs; primary science quality mark; PSQM; PSTT; explorify; reach out CPD; science club experiments; british science association; STEM learning; BTEC science; applied science',
    members: true,
  },
  {
    id: 'physics',
    terms:
      "physics=; physicist; physicists; forces=; forces and motion; newton's laws; electricity; IOP; astronomy; radioactivity; SUVAT; light and sound; optics; quantum; particle physics; astrophysics; A level physics; GCSE physics; physics teacher; institute of physics; thermodynamics; space physics; magnetism; radioactive decay",
    under: 'science',
    cries: 'circuits/forces/waves teach/not/specialist',
  },
  {
    id: 'chemistry',
    terms:
      'chemistry; chemicals; chemical; chem; chemist; chemists; A level chemistry; GCSE chemistry; chemistry teacher; periodic table; moles; mole calculations; acids and alkalis; rates of reaction; royal society of chemistry; RSC; analytical chemistry; balancing equations; spectroscopy; chromatography',
    under: 'science',
  },
  {
    id: 'biology',
    terms:
      'biology; biologist; dissection; dissections; ecology; microscopes; bio; A level biology; GCSE biology; biology teacher; microbiology; botany; botanist; zoology; zoologist; human biology; anatomy; physiology; plants and animals; dna; ecosystems; field ecology; quadrats=; marine biology; marine biologist; microscope; microscopy; human body',
    under: 'science',
  },
  {
    id: 'lab-safety',
    terms:
      'CLEAPSS; radiation protection; RPS; chemicals; lab safety; hazards and disposal; risk assessment; prep room; COSHH; radiation protection supervisor; radiation protection adviser; RPA; RPO; hazardous chemicals; hazcards; chemical storage; chemical store; waste chemicals; chemical disposal; CLEAPPS; cleaps; SSERC; COSHH assessments; science safety; science health and safety; eye wash; eyewash; safety goggles; lab coats; gas taps; radioactives; student safety sheets',
    cries: 'spill/spilt/spilled acid/chemical/mercury; broken thermometer; chemicals dispose/old',
    near: 'health-safety science',
  },
  {
    id: 'demos',
    terms:
      'demonstrations; science demos; demonstrations with a bang; wow experiments; experiments=; experiment=; dry ice; explosions=; demonstration; spectacular science; science shows; science show; liquid nitrogen; alkali metals in water; exploding custard; coke and mentos; flashy demos; science magic',
    under: 'science',
  },
  {
    id: 'engineering',
    terms:
      "engineering; engineer; mechanics; automotive; F1 in schools; greenpower; engineers; mechanical engineering; civil engineering; electrical engineering; BTEC engineering; T level engineering; aeronautical; aerospace; F24; greenpower car; kit car; IET; primary engineer; tomorrow's engineers; mechatronics; hydraulics; civil engineer; mechanical engineer",
    near: 'dt apprenticeships',
  },
  {
    id: 'computing',
    terms:
      'computing=; computer club; computer programming; programmer=; computer science; coding=; programming=; python; scratch=; javascript; java; HTML; web design; algorithms; code club; ICT; coder; web development; compsci; comp sci; computer scientist; coders; software engineer; software engineering; app development; making apps; app design; app inventor; NCCE; barefoot computing; bebras; micropython; small basic; visual basic; VB.net; C#; C++; PHP; CSS; web designer; website design; scratchers; swift playgrounds; hexadecimal; boolean logic; logic gates; computational thinking; BTEC IT; digital information technology; cyberfirst girls; IT lessons; programmers=; github; coderdojo; programming languages; codecademy; replit; turtle graphics; logo programming; software developer; app developer; web developer; web dev; computer programmer; relational databases; binary numbers',
    cries: 'code/coding/program/programming learn/teach/club/app/game',
    near: 'robotics',
    members: true,
  },
  {
    id: 'python',
    terms:
      'python; R and basic python; python programming; python coding; python programmer; turtle python; python 3; pandas; jupyter',
    under: 'computing',
  },
  {
    id: 'robotics',
    terms:
      'robotics; robots; raspberry pi; micro:bit; micro:bits; microbit; microbits; arduino; lego mindstorms; physical computing; electronics; crumble; bee-bots; beebots; vex; robot club; robotics club; robot wars; lego robots; lego wedo; wedo; ev3; mindstorms; first lego league; FLL; ozobot; ozobots; ozobot evo; beebot; bee bot; bee bots; blue bot; blue bots; circuit boards; electronics club; vex robotics; raspberry pis; maker space; makerspace; makey makey; PICAXE; genie; code bug; physical programming',
    near: 'computing',
    members: true,
  },
  {
    id: 'mfl',
    terms:
      'MFL; languages; modern foreign languages; modern languages; language teaching; target language; language learning; EPI; conti; sentence builders; foreign languages; modern language; language teacher; languages teacher; MFL teacher; languages department; foreign language; linguist; linguists; polyglot; languages other than english; LOTE; primary MFL; PMFL; MFL phonics; grammar translation; language club; foreign language assistant; foreign language assistants; NCELP; association for language learning; european day of languages; extensive processing instruction; gianfranco conti; sentence builder; listening exams; languages lead; french or spanish; ebacc languages; language learner; learning a language',
    cries: 'speak target language; not speak french/spanish/german lesson',
  },
  {
    id: 'latin',
    terms:
      'latin; classics=; classicist; classical civilisation; ancient greek; classic civilisation; class civ; classical studies; classicists; latinist; ancient history; ancient rome; ancient greece; greek mythology; roman history; cambridge latin; latin club; caecilius; virgil; ovid',
  },
  {
    id: 'history',
    terms:
      'history; source work; historical sources; battlefields; local archive; oral history; historian; local history; historians; history teacher; GCSE history; A level history; history lead; history club; victorians; medieval history; normans=; norman conquest; 1066; world war 1; world war 2; WW1; WW2; WWI; WWII; first world war; second world war; trench warfare; battlefields trip; holocaust history; black history teaching; ancient egypt; ancient egyptians; egyptians; great fire of london; medicine through time; elizabethan; weimar; nazi germany; civil rights; british empire; industrial revolution; archaeology; archaeologist; archaeological dig; museum curator; military history; historical association; local archives; mayans; iron age; bronze age',
  },
  {
    id: 'geography',
    terms:
      'geography; rivers; coasts; GIS; ArcGIS; fieldwork; geographer; map skills; maps; geographers; geography teacher; GCSE geography; A level geography; geography lead; human geography; physical geography; coastal fieldwork; fieldwork=; field work; urban fieldwork; earthquakes; tectonics; plate tectonics; volcano; development geography; map work; mapwork; digimap; google earth; OS map; OS mapping; river study; FSC; royal geographical society; RGS; geographical association; geology and geography; glaciers; rainforests; weather and climate; atlas; atlases; local area study',
    near: 'climate',
  },
  {
    id: 'climate',
    terms:
      "climate change; climate; sustainability; eco council; eco club; eco schools; environment; green flag; recycling; environmental; sustainable; weather; weather station; eco schools lead; eco-schools; eco-council; eco-club; eco committee; eco warriors; eco team; environmentalist; environmental club; climate education; climate lead; climate action; climate ambassador; climate ambassadors; biodiversity; carbon footprint; recycling bins; green team; green club; environmental science; rewilding; upcycling; let's go zero; carbon literacy; sustainability leader; greener; meteorology; weather forecasting; beach clean; plastic pollution; water saving; renewable energy; wind turbine; solar power; conservation=; composting=",
    near: 'gardening',
  },
  {
    id: 'geology',
    terms:
      'geology; rocks; fossils; earth science; geologist; geologists; fossil; fossil hunting; minerals; palaeontology; dinosaurs; dinosaur; rock collection; gemstones',
  },
  {
    id: 're',
    terms:
      'RE; RS; religious studies; religious education; religion; world religions; islam; faith; theology; R.E.; religious ed; RE lead; RE teacher; RE subject knowledge; philosophy and ethics; philosophy ethics and religion; RPE; religion and worldviews; beliefs and values; SACRE; locally agreed syllabus; jewish; judaism and hannukah; ethics in RE; catholic; catholic RE; methodist; quaker; faiths; interfaith; multi-faith; faith visits; mosque visit; mosque; pilgrimage; atheism; religious festivals; GCSE RS; A level RS; NATRE; religious literacy; gospel; creation story; christian faith; christian beliefs',
  },
  {
    id: 'islam',
    terms:
      'islam; ramadan; muslim; fasting=; eid; prayer room; muslim pupils; quran; jummah; hijab; arrangements for prayer; islamic; islamic studies; muslims; mosque; imam; eid al fitr; iftar; suhoor; prayer mat; prayer mats; wudu; friday prayers; jummah prayers; muslim faith; headscarf; arabic school; madrasa; halal advice; ramadan arrangements',
    cries: 'fasting/fast pe/lunch/exam; pray/prayer room/space/time',
    near: 're',
  },
  {
    id: 'politics',
    terms:
      'politics=; political=; politician; politicians; political literacy; elections; debate about politics; government and politics; parliament; general election; mock election; A level politics; local councillor; town councillor; UK parliament week; citizenship and politics; government=; democracy=; voting=; UK government',
    near: 'debating student-voice',
  },
  {
    id: 'sociology',
    terms: 'sociology; social science; sociologist; social sciences; GCSE sociology; anthropology; sociological',
  },
  {
    id: 'psychology',
    terms: 'psychology; psychologist; psych; cognitive psychology; psychology degree; behavioural psychology',
    members: true,
  },
  {
    id: 'economics',
    terms:
      'economics; economist; econ; micro economics; macro economics; GCSE economics; economics teacher; student investor; stock market; investment club; bank of england',
    near: 'business',
  },
  {
    id: 'business',
    terms:
      'business studies; business=; businesses=; enterprise; young enterprise; entrepreneurship; start a business; entrepreneurs; tycoon; BTEC business; business owner; entrepreneur; start-up; startup; start ups; small business; running a business; tenner challenge; dragons den; apprentice challenge; marketing mix; bookkeeping; book keeping; enterprise day; enterprise week; side business; etsy; market stall; accountant=; accountants=; accountancy=; accounting=; accounts course',
    near: 'projects economics financial-education',
    members: true,
  },
  {
    id: 'financial-education',
    terms:
      'financial education; money skills; personal finance; PfEG; budgeting; student finance; financial literacy; money management; financial capability; managing money; money advice; money lessons; bank account; credit scores; student loans lessons; budgeting lessons; finance education; my money week; MyBnk; NatWest MoneySense; LIBF; london institute of banking; student loan; student loans; pocket money; pensions lessons; financial well-being',
    near: 'business numeracy',
  },
  {
    id: 'law',
    terms:
      'law; legal; mock trial; criminology; lawyer; solicitors; barristers; law degree; A level law; legal advice; legal studies; legal background; courtroom; bar mock trials; magistrates mock trial; law society; LLB; paralegal; jury service; jury duty; magistrates; criminologist; forensic science; forensics; employment law; lawyers',
  },
  {
    id: 'health-social',
    terms:
      'health and social care; child development; childcare; social care; health & social care; HSC; H&SC; hsc; HandSC; BTEC health and social care; cambridge national health and social care; care sector; early years course; childcare course; CACHE; adult care; care work; care worker; T level health; T level education and childcare; TLEV; safeguarding in care; child care course; childrens play learning and development; CPLD',
    near: 'early-years',
  },
  {
    id: 'dt',
    terms:
      'DT; design and technology; D&T; design technology; resistant materials; school workshop; woodwork; metalwork; product design; carpentry; joinery; woodworking; wood work; DandT; D and T; design & technology; design tech; resistant material; carpenter; joiner; woodworker; cabinet making; cabinet maker; furniture making; wood turning; woodturning; woodturner; wood carving; metal work; metalworker; welding; welder; blacksmith; blacksmithing; silversmith; silversmithing; jewellery making; jewellery; engineering design; 3D design; electronic products; graphics products; graphics=; CADCAM; woodshop; making things from wood; model maker; PDM; systems and control; joinery workshop; vacuum former; vacuum forming; wood workshop',
    near: 'cad laser-cutter diy',
    members: true,
  },
  {
    id: 'cad',
    terms:
      'CAD; CAD/CAM; fusion 360; 3D printing; 3D printer; 3D printers; onshape; 2D design; solidworks; tinkercad; sketchup; computer aided design; computer-aided design; computer aided manufacture; 3d print; 3d prints; 3d printed; 3d modelling; 3-D printing; 3-D printer; ultimaker; makerbot; PLA; resin printing; autocad; autodesk; autodesk fusion; tinker cad; sketch up; techsoft 2D design; blender modelling; prototyping; additive manufacturing; 3D scanning; 3D files; creality; bambu lab; bambulab',
    near: 'dt laser-cutter',
  },
  {
    id: 'laser-cutter',
    terms:
      'laser cutter; laser cutting; bandsaw; lathe; vinyl cutter; CNC; laser engraver; laser engraving; laser; milling machine; CNC router; CNC machine; lathes; wood lathe; metal lathe; band saw; band saws; circular saw; scroll saw; fret saw; mortiser; planer; sander; sanding machine; pillar drills; bench drill; vinyl cutting; cricut; silhouette cameo; cutting machine; die cutter; workshop safety; DATA accreditation; DATA health and safety; machine safety; machine maintenance; dust extractor; HPC laser; universal laser; xtool; brazing hearth; local exhaust ventilation',
    near: 'dt',
  },
];
