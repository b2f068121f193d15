import type { GlossaryEntry } from './entry.ts';

/** Exams, inspections, meals and other things of which each has its own people. */
export const dayToDay: readonly GlossaryEntry[] = [
  {
    id: 'invigilation',
    terms:
      'invigilator; invigilators; invigilation; invigilating; exam invigilator; exam invigilators; lead invigilator; invigilate',
    near: 'exams mocks',
    cries: 'invigilate/invigilating/invigilator need/short/tomorrow/hall/rules/phone',
  },
  {
    id: 'exams',
    terms:
      'exams officer; exam officer; exams manager; examinations officer; exams and data manager; exams assistant; exam office; exam entry; entries deadline; exam registrations; exam seating; seating plans for exams; exam rooms; exam rooming; exam regulations; ICE booklet; special consideration; spec con; special considerations; exam papers; exam day; GCSE results day; A level results day; A2C; exam fees; exam certificates; certificates collection; collecting certificates; exam contingency; contingency day; external candidates; private candidate; resit entries; November resits; NAEO',
  },
  {
    id: 'exam-board',
    terms:
      'examiner=; examiners=; examining=; senior examiner; principal examiner; chief examiner; assistant examiner; exam marker; paper marker; marks exam papers; exam marking; marking for the board; question paper setter; setting exam papers; awarding body; awarding bodies; awarding organisation; awarding organisations; exam board marking; grade boundaries; mark schemes; mark scheme',
    near: 'exams',
  },
  {
    id: 'edexcel',
    terms: 'edexcel; pearson; pearson edexcel; pearson examiner; edexcel examiner',
    under: 'exam-board',
    near: 'exam-board',
  },
  { id: 'wjec', terms: 'WJEC; eduqas; WJEC eduqas', under: 'exam-board', near: 'exam-board' },
  {
    id: 'cambridge-exams',
    terms:
      'CAIE; CIE; cambridge international; cambridge assessment; IGCSE; IGCSEs; international GCSE; international GCSEs; international A level',
    under: 'exam-board',
    near: 'exam-board',
  },
  {
    id: 'ib',
    terms:
      'IB=; IBDP; international baccalaureate; IB diploma; IB coordinator; theory of knowledge; TOK; CAS coordinator; PYP; MYP; IB examiner; primary years programme; middle years programme; IBCP',
    near: 'post-16 exam-board',
  },
  {
    id: 'iqa',
    terms:
      'internal verification; internal verifier; internal verifiers; IV; lead IV; lead internal verifier; IQA; internal quality assurance; internal quality assurer; EQA; external quality assurance; external verifier; standards verifier; quality nominee; TAQA; assessor award; CAVA; A1 assessor; D32; D33; NVQ assessor; NVQ; NVQs; workplace assessor; vocational assessor',
    near: 'btec apprenticeships',
  },
  {
    id: 'functional-skills',
    terms:
      'functional skills; FS english; FS maths; functional skills english; functional skills maths; functional maths and english; entry level certificate; entry level certificates; ELC; level 1 qualifications; ASDAN; AQA unit awards; unit award scheme; arts award; personal effectiveness; gateway qualifications; prince trust; princes trust award; open awards',
    near: 'btec pfa money-skills',
  },
  {
    id: 'nea',
    terms:
      'NEAs; non examined assessment; non exam assessment; non-exam assessment; course work; internally assessed; coursework deadlines; coursework marking; practical endorsement; CPAC; coursework samples; controlled assessments; coursework sample; internal standardisation',
  },
  {
    id: 'siams',
    terms:
      'SIAMS; section 48; church school inspection; church inspection; statutory inspection of anglican and methodist schools; CSI; catholic school inspection; catholic schools inspectorate; denominational inspection',
    near: 'inspection worship re',
  },
  {
    id: 'isi',
    terms:
      'ISI; independent schools inspectorate; ISI inspector; ISI inspection; ISI compliance; independent school standards; ISSRs; ISSR',
    near: 'inspection',
  },
  {
    id: 'inspection',
    terms:
      'ofsted inspector; ofsted inspection; ofsted inspectors; ofsted inspections; ofsted prep; ofsted preparation; preparing for ofsted; OFSTED; school inspector; inspection preparation; mocksted; section 8; monitoring visit; monitoring visits; special measures; requires improvement; ofsted framework; ofsted handbook; education inspection framework; EIF; quality of education; ungraded inspection; graded inspection; ofsted report; ofsted readiness; his majestys inspector; subject deep dive; peer review; school review; external review; challenge partners',
  },
  {
    id: 'improvement-planning',
    terms:
      'school improvement; raising standards; SIDP; SDIP; improvement plans; school improvement partner; school improvement lead; school improvement adviser; school strategy; strategic plan; three year plan; quality assurance; QA lead; QA cycle; school evaluation; action planning; action plans; rapid improvement plan; impact evaluation',
  },
  {
    id: 'trust-central',
    terms:
      'multi-academy trusts; MAT leader; MAT central team; MAT trustees; multi academy trust; multi-academy trust; academy trust; trust central team; academisation; academy conversion; converting to an academy; academy trusts; trust leader; CEO; chief executive; trust executive; director of education; trust growth; local authority; school to school support; SLE; SLEs; NLE; national leader of education; specialist leader of education; teaching school hub; teaching school hubs; curriculum hub; english hub; maths hub; behaviour hub',
    near: 'senior-leadership governors',
  },
  {
    id: 'barista',
    terms:
      'barista; baristas; espresso; espresso machine; coffee machine; coffee machines; coffee making; making coffee; coffee shop; latte art; cafe work; coffee bar; coffee roasting; coffee van',
    near: 'catering',
    cries: 'coffee machine/barista hissing/broken/leaking/not',
  },
  {
    id: 'special-diets',
    terms:
      'special diets; special diet; dietary requirements; dietary needs; dietary requirement; gluten free; gluten-free; coeliac; coeliacs; coeliac disease; dairy free; lactose free; lactose intolerant; halal; halal food; kosher; kosher food; vegan; vegans; vegan food; vegan cooking; vegetarian; vegetarians; veggie meals; plant based cooking; allergens; allergen labelling; natashas law; food allergens; food allergies; medical diets; allergy menus',
    near: 'catering allergies food',
    cries:
      'vegetarian/vegan/halal/kosher/coeliac/veggie/gluten/dairy/allergy/allergies lunch/food/trip/option/options/menu/meal/canteen/dinner',
  },
  {
    id: 'hospitality',
    terms:
      'buffet; hospitality=; refreshments=; buffets; tea and coffee; teas and coffees; catering for events; event catering; working lunch; working lunches; visitor lunches; sandwich platters; waiter; waitress; waiting tables; waiting staff; silver service; table service; restaurant work; hotel management; hotel work; cafe; canapes; afternoon tea; tea urn',
    near: 'catering',
    cries:
      'lunch/buffet/tea/coffee/cakes/sandwiches/refreshments/drinks/biscuits visitors/meeting/governors/event/guests/interview/evening',
  },
  {
    id: 'catering',
    terms:
      'school cook; cook=; cooks=; head cook; chef; head chef; chefs; school chef; catering manager; catering assistant; catering assistants; catering team; kitchen manager; kitchen staff; kitchen team; kitchen hand; dinner lady; dinner ladies; school lunches; school lunch; school dinner; hot meals; hot meal; hot lunches; meal choices; lunch menu; lunch menus; dinner menu; lunch orders; meal orders; dining hall; dining room; refectory; cafeteria; school milk; cool milk; milk orders; fruit and veg scheme; healthy eating at lunch; chartwells; caterlink; aspens; harrison catering; contract caterer; catering contract; caterer; caterers; bain marie; catering equipment; mass catering; cooking for large numbers',
  },
  {
    id: 'school-money',
    terms:
      'dinner money debt; lunch accounts; lunch account; arrears; dinner arrears; fees office; school fees; paying for trips; trip balances; payment plan; payment plans; cashless catering system; cunninghams; vericool; schoolmoney; school money app; pay360; eduspot; iris parentmail payments; wrap around payments; tax-free childcare; childcare vouchers',
  },
  {
    id: 'keys',
    terms:
      'lost keys; spare key; spare keys; master key; master keys; key management; key safe; key cabinet; school keys; site keys; key holder; key holders; keyholder; keyholders; locked cupboard; locker keys; filing cabinet key; copy of a key; fobs; fob; key fob; key fobs; access fobs; staff fob; door fob; opening up the site; locking up; unlocking the site; locking up the site',
    near: 'site security',
    cries:
      'lost/missing/found/need/forgot/left key/keys/fob; locked out classroom/room/office/building/cupboard; unlock/lock school/gate/door/room',
  },
  {
    id: 'cctv',
    terms:
      'CCTV; CCTV footage; CCTV cameras; security cameras; security camera; surveillance cameras; camera footage; dashcam; dash cam; body cam',
    near: 'security gdpr site',
    cries: 'cctv/camera/cameras footage/see/watch/check/playback',
  },
  {
    id: 'head-lice',
    terms: 'nits; nit; head lice; headlice; lice; nit comb; nitty gritty',
    near: 'infection medical',
    cries: 'head scratching/itchy/itching/scratch; nits/lice letter/class/again/outbreak',
  },
  {
    id: 'infection',
    terms:
      'infections; infectious diseases; infectious disease; contagious; D&V; diarrhoea and vomiting; stomach bug; tummy bug; sickness bugs; sickness outbreak; scabies; impetigo; ringworm; threadworms; hand foot and mouth; hand foot and mouth disease; slapped cheek; scarlet fever; strep A; measles; mumps; meningitis; chicken pox; whooping cough; conjunctivitis=; covid; covid-19; coronavirus; flu; flu outbreak; exclusion periods for illness; UKHSA; public health; health protection team; hand washing; handwashing; hand hygiene',
    cries: 'sickness/vomiting/bug/outbreak/rash spread/spreading/class/days/48/hours',
  },
  {
    id: 'lost-property',
    terms:
      'lost-property; lost property box; lost and found; found property; missing items; unclaimed items; lost coats; lost jumpers; name labels; labelling uniform',
  },
  {
    id: 'lockers',
    terms: 'lockers; locker; locker allocation; locker code; padlock; padlocks',
    near: 'site office lost-property',
  },
  {
    id: 'speedcubing',
    terms: 'speedcubing; speedcuber; speed cubing; rubiks cube; rubik’s cube; rubiks; rubiks cubes; rubik; cubing=',
    near: 'board-games',
  },
  {
    id: 'jigsaws',
    terms:
      'jigsaws; jigsaw puzzles; jigsaw; crosswords; crossword; sudoku; puzzles; puzzle club; puzzle books; escape room; escape rooms; logic puzzles',
    near: 'board-games',
  },
  {
    id: 'beatboxing',
    terms: 'beatboxing; beatbox; beatboxer; beat boxing; vocal percussion',
    near: 'percussion singing',
  },
  {
    id: 'sign-writing',
    terms:
      'sign writing; signwriting; signwriter; sign writer; sign-writing; sign painting; sign painter; signage; school signs; signs and banners; vinyl cutting; vinyl cutter; cricut; silhouette cameo; vinyl lettering',
    near: 'certificates design-print displays',
  },
  {
    id: 'slips',
    terms:
      'salting paths; grit bins; gritting the site; icy paths; wet floors; wet floor signs; mopping up; spillage on the floor; slipping hazards',
    near: 'site',
  },
  {
    id: 'behaviour-software',
    terms:
      'class charts; classcharts; class dojo; classdojo; dojo points; epraise; e-praise; behaviour software; behaviour app; behaviour tracking; behaviour logs; behaviour logging; reward points system; mintclass; seating plan software; seating plan app',
    near: 'behaviour-systems rewards seating sims',
  },
  {
    id: 'online-training',
    terms:
      'mandatory training; statutory training; annual training; compulsory training; online training; training records; training matrix; national college; flick learning; educare; smartlog; high speed training; tes develop; e-learning modules',
    near: 'cpd hr',
  },
  {
    id: 'bursary',
    terms:
      'bursary; bursaries; sixth form bursary; 16-19 bursary; 16-19 bursary fund; 16 to 19 bursary; bursary fund; bursary applications; vulnerable bursary; discretionary bursary; EMA',
    near: 'disadvantage family-support post-16',
  },
  {
    id: 'student-finance',
    terms:
      'student finance; student loans; student loan; SFE; student finance england; maintenance loan; maintenance loans; maintenance grant; tuition fees; tuition fee loan; student funding; university funding; disabled students allowance',
    near: 'university',
  },
  {
    id: 'powerboating',
    terms:
      'powerboat; powerboating; powerboat licence; powerboat handling; RYA; RYA level 2; RYA powerboat; safety boat; safety boat cover; boat handling; skipper; day skipper; yachtmaster; yacht',
    near: 'water-sports',
    ticket: true,
  },
  { id: 'qr-codes', terms: 'QR code; QR codes; bitly; short links; link tree; linktree', near: 'edtech design-print' },
  {
    id: 'codes',
    terms:
      'morse code; semaphore; codebreaking; code breaking; ciphers; cipher; cryptography; cipher challenge; enigma; bletchley',
    near: 'computing maths',
  },
  {
    id: 'vaccinations',
    terms:
      'vaccinations; immunisations; vaccination; immunisation; immunisation team; vaccine; vaccines; flu vaccine; flu jabs; flu spray; HPV vaccine; HPV; jabs; school age immunisation',
    near: 'medical infection',
  },
  {
    id: 'sef',
    terms:
      'SEF; SEFs; self evaluation; self-evaluation; school self-evaluation; self-evaluation form; self evaluation form; school self evaluation; evaluating the school; subject self-evaluation',
    near: 'improvement-planning inspection',
  },
  {
    id: 'crossing-patrol',
    terms:
      'school crossing patrol; crossing patrol; lollipop lady; lollipop man; lollipop person; lollipop patrol; crossing warden; crossing guard',
    near: 'road-safety',
  },
];
