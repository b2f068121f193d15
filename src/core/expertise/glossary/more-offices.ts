import type { GlossaryEntry } from './entry.ts';

/** Further everyday names for offices, staff, buildings and visits. */
export const moreOffices: readonly GlossaryEntry[] = [
  {
    id: 'school-money',
    terms:
      'refund; refunds; trip finance; trip money; trip payments; parent pay; school gateway payments; wisepay; arbor pay; lunch debt; dinner debt; online payments; squid payments; squid card; squid account; dinner money; lunch money; parentpay; trip payment; cashless; cashless payments; cashless system; biometric; biometrics; scopay; tucasi; ipayimpact; payment system; pupil payments; income collection; school fund; fee payments',
    cries: 'refund/pay/owe/debt trip/dinners/lunch/parentpay',
  },
  {
    id: 'reception',
    terms:
      'inventry; entrysign; sign in app; visitor management; visitor badges; front office; answering the phone; phone manner; handling angry callers; call handling; lanyards; signing in system',
    cries: 'visitor/visitors badge/badges/ipad/lanyard/print; front desk/office angry/covering/first',
  },
  {
    id: 'admissions',
    terms:
      'catchment; appeal panel; appeals panel; admission appeal; over PAN; oversubscribed; in year transfer; school places; waiting list; admission code; sibling link; year group of 60',
    cries: 'appeal/appeals panel/place/catchment',
  },
  {
    id: 'exams',
    terms:
      'exam portals; exam board portals; edexcel online; post-results services; review of marking; reviews of marking; exam remarks; access to scripts; clerical check; priority copies; tier of entry; exam clashes; JCQ inspection; seating plan exams; malpractice report; results slips; private candidates',
    cries: 'entered/entry wrong tier/paper/unit; change tier/entry',
  },
  {
    id: 'recruitment',
    terms:
      'recruitment; job ad; job advert; job adverts; advert writing; job description; person specification; vacancy; vacancies; shortlisting; interview panel; staff references; interview questions; advertise a job; advertise a post; advertising a vacancy; advertising a post; hiring; recruiting; recruiter; recruitment officer; shortlist; shortlisting candidates; interviewing candidates; selection process; onboarding; TES advert; eteach; mynewterm; job applications; agency recruitment; staff recruitment; appointing staff; appointing teachers; application packs; recruitment and retention',
    cries:
      'ad/advert/adverts job/vacancy/nobody/applied/write; nobody/no applied/applicants/applying job/post; interview panel/questions candidate/candidates',
    near: 'hr',
  },
  {
    id: 'flexible-working',
    terms:
      'flexible working; flexi; flexi working; flexible working request; flexible hours; compressed hours; job share; four day week; part-time request',
    near: 'hr',
  },
  {
    id: 'maternity',
    terms:
      'maternity leave; mat leave; maternity; returning to work; return to work; returning from maternity; breastfeeding; breastfeeding support; express milk; expressing milk; keeping in touch days; KIT days; paternity leave; adoption leave; shared parental leave; phased return; maternity and paternity; maternity rights',
    cries: 'pregnant; back/returning/return after baby/mat/maternity/leave; express/expressing/pump milk/room',
    near: 'staff-wellbeing hr',
  },
  {
    id: 'hr',
    terms: 'school HR; pay scales; UPS; upper pay range; contract change; resignation; notice period; TLR pay',
    cries: 'pension accrual/average/final/which; resign/resignation date/notice/when',
  },
  {
    id: 'staff-wellbeing',
    terms:
      'peer support; staff counselling; employee assistance; EAP; tired teachers; staff wellbeing; crying in the car; wellbeing activities; wellbeing afternoon; staff room; have a moan; need a moan; need to vent; need to offload; staff welfare; wellbeing charter; staff morale; teacher wellbeing; education support; staff mental health; burnout; supervision for staff',
    cries:
      'brew/cuppa/coffee moan/chat/vent/offload; knackered/crying car/work/loo/toilet; i not enjoy/enjoying job/teaching/this',
  },
  {
    id: 'difficult-colleagues',
    terms: 'tricky colleagues; colleague conflict; staff conflict; awkward conversations',
    cries:
      'colleague/teammate/partner/hod always/late/lazy/smells/steals/never/ignoring; not know say something colleague',
  },
  {
    id: 'observing',
    terms:
      'obs=; an obs; lesson obs; observation anxiety; peer observations; walk throughs; book looks; open door policy; open classroom; open classrooms; open doors week; lesson drop-ins; lesson visits; IRIS connect; lesson video',
    cries: 'head/slt dropping/drop/dropping/popping lesson/lessons/week/in',
  },
  {
    id: 'ect',
    terms:
      'early career; ambition institute; ECF modules; ECT induction; teach first; best practice network; UCL early career; steplab; new staff induction',
    cries: 'ambition/ucl portal/modules/module',
  },
  {
    id: 'trainees',
    terms:
      'ITT mentoring; school-based training; trainee feedback; placement students; associate teachers; assessment only; trainee teacher; student teacher placements; ITT coordinator; ITT students; SCITT trainees; teaching practice; school experience; PGCE students; ITT lead',
    cries: 'trainee/student not/cannot hold/control/manage room/class; trainee defensive/cries/late/lesson',
  },
  {
    id: 'coaching',
    terms:
      'giving feedback; steplab; teacher coaching; walkthrus; incremental coaching; instructional coach; teaching coach; staff coach; executive coaching; leadership coaching; coaching conversations; coaching skills; GROW model; life coach; life coaching',
  },
  {
    id: 'middle-leadership',
    terms:
      'new middle leaders; subject leadership; subject action plan; deep dive subject; department meetings; NPQSL; NPQ leading teaching; department meeting; HODs; heads of department; head of dept; leading my department; second in charge; 2ic; 2iC; subject coordinator; subject lead role; faculty leadership; TLR holder',
  },
  {
    id: 'improvement-planning',
    terms:
      'school improvement planning; school improvement plan; school development plan; development plan; improvement plan; SDP; SIP; prioritisation; priorities; strategic planning; change management; vision and values',
    near: 'senior-leadership inspection',
  },
  {
    id: 'inspection',
    terms: 'ofsted call; ofsted phone call; inspection readiness; inspection framework; HMI; report card inspection',
  },
  {
    id: 'disadvantage',
    terms:
      'pupil premium strategy; PP strategy; strategy statement; tutoring grant; poverty; hardship; PPG; pupil premium grant; pupil premium champion; pupil premium lead; PP lead; PP champion; ever 6; disadvantage gap; recovery premium; NTP; national tutoring programme; school led tutoring; PP children; pupil premium children; disadvantaged lead; social mobility; low income families',
  },
  {
    id: 'governors',
    terms:
      'academies handbook; academy trust handbook; academy trust governance; trust governance; scheme of delegation; articles of association; link governor; members and trustees',
  },
  {
    id: 'finance',
    terms:
      'academy finance returns; budget forecast; BFR; academies accounts; school finance; school budgets; budget monitoring; CFR; best value; supplier set-up; new supplier; new suppliers; supplier quotes; getting quotes; three quotes; quotes from suppliers; supplier accounts',
  },
  {
    id: 'estates',
    terms:
      'estates management; CIF; CIF bid; CIF bids; condition improvement fund; condition improvement; RAAC; surveyor; surveyors; capital bid; capital bids; capital funding; building works; contractors; roof repairs; asset management; building projects; portacabin; mobile classrooms',
    near: 'funding site',
    cries: 'roof/building bid/bids/funding/surveyor/contractor',
  },
  {
    id: 'pests',
    terms:
      'pest control; pests; pigeons; pigeon; wasps; wasp nest; rats; seagulls; squirrels; foxes; wildlife rescue; hedgehog; injured bird; ants nest; cockroaches; moths; bees nest; swarm of bees; magpies in; rat; rodents; vermin; bird in the hall; pest controller; mice infestation; bed bugs; flea; fleas; bats in the roof',
    cries:
      'pigeon/seagull/magpie/crow/bird/fox/squirrel/bat stuck/got/hall/roof/library/room/classroom/nest/loose; wasps/rats/mice/ants; anyone bees are',
    near: 'bees animals site',
  },
  {
    id: 'slips',
    terms: 'slips and trips; slippery; wet floor; gritting; site safety; trip hazard; trip hazards; black ice',
    cries: 'floor/floors/steps/path slippery/ice/icy/rink/wet/skid/slip/slipping',
    near: 'site cleaning health-safety',
  },
  {
    id: 'ventilation',
    terms:
      'ventilation; air conditioning; air con; aircon; CO2 monitors; stuffy; overheating; hot classrooms; extractor; air vents; window blinds; roller blinds; blackout blinds; venetian blinds; HVAC; air con unit; carbon dioxide monitors; air quality; extractor fan; extraction',
    cries: 'room/rooms/classroom hot/oven/sweltering/stuffy/boiling/sauna; windows/vents painted/shut/seized/not-open',
    near: 'site',
  },
  {
    id: 'security',
    terms:
      'intruder; door codes; access control; entry system; perimeter fence; site perimeter; perimeter security; security guard; door entry; door access; alarm system; burglar alarm; paxton; intruders; keypad',
    cries: 'lost/missing/found/need key/keys/fob; gate not lock/shut/open',
  },
  {
    id: 'site',
    terms:
      'site management; gate maintenance; school grounds; tiered seating; event set-up; gazebo; gazebos; boiler; boiler maintenance; radiators=; site maintenance; moving desks; skip hire; staging=; portable staging; stage blocks; stage platforms; site supervisor; site staff; premises officer; premises staff; premises assistant; site assistant; site agent; facilities manager; facilities management; facilities assistant; building manager; school keeper; schoolkeeper; porters; porter; repairs and maintenance; leaks; leaking roof; blocked toilets; blocked drains; drains; guttering; broken window; broken windows; light bulbs; heaters',
    cries: 'gazebo/staging/chairs/stalls muscles/carry/put/lift; machine/boiler/pipe noise/clanking/banging/hissing',
  },
  {
    id: 'diy',
    terms:
      'shelving; shelves; flat pack; flatpack; ikea; assembling furniture; tool kit; power tools; power drill; cordless drill; electric drill; pallet furniture; silicone sealant; furniture assembly; putting up a shelf; hanging pictures; home improvement; home improvements; renovation; renovating; house renovation; doing up houses; putting furniture together',
    cries: 'shelf/shelves up/putting/put; pallets/drill/saw/screws',
  },
  {
    id: 'catering',
    terms:
      'menu planning; school food standards; food waste; hot drinks; tuck shop; kitchen assistant; school kitchen; cook manager; packed lunches',
    cries: 'menu/menus veggie/boycott/standards/days; coffee machine/barista hissing/broken/leaking; food waste/bins',
  },
  {
    id: 'certificates',
    terms: 'neat handwriting; lettering=; wedding invitations; chalkboard art',
    cries: 'neat hand/handed/handwriting/writing person/wanted/certificates',
  },
  {
    id: 'design-print',
    terms: 'school branding; clip art; A3; microsoft publisher; MS publisher',
  },
  {
    id: 'displays',
    terms:
      'border displays; working walls; working wall; backing paper; display; bunting; working wall displays; display lettering; display backing; borders for displays',
    cries: '',
  },
  {
    id: 'marketing',
    terms: 'school marketing; word of mouth',
    cries: 'press/newspaper/mail/reporter ring/ringing/rang/outside/phone',
  },
  {
    id: 'trips',
    terms:
      'trip risk assessment; trip staffing; trip leader; trip abroad; residential visits abroad; theme parks; museums; day trip; trip letters',
    cries: 'passport/passports/visa exchange/trip/abroad/france/stamp/spain; cat/category a/b trip/form/evolve',
  },
  {
    id: 'road-safety',
    terms:
      'road safety; walking bus; scooter training; parking outside school; school street; school streets; travel plan; pedestrian training; zebra crossing; balanceability=; car park safety; crossing the road; road safety officer; walk to school; active travel; bike to school; modeshift; modeshift stars; parking at the gate; drop-off traffic',
    cries: 'parents/parked/parking double/zigzags/gate/road/yellow; cross/crossing road',
    near: 'cycling',
  },
  {
    id: 'climate',
    terms:
      'climate action plan; carbon plan; solar panels; net zero; sustainability lead; energy saving; litter; litter picking; heat pump; food miles; plastic free; green lead; carbon footprint; carbon reduction; carbon neutral; carbon literacy; solar energy; solar power; PV panels; energy efficiency; saving energy; recycling scheme; eco lead; sustainability leader; climate change action; environment lead; climate education; eco schools; sustainability; green energy; environmental sustainability',
    cries: 'carbon/solar/green plan/panels/lead',
  },
  {
    id: 'gdpr',
    terms: 'data retention; consent forms; photo permissions; DPIA; information commissioner; ICO',
    cries: 'foi/sar request/landed/answer/what',
  },
  {
    id: 'volunteers',
    terms:
      'parent volunteers; parent helpers; hearing readers; volunteer checks; volunteer; volunteer coordinator; volunteering coordinator; community volunteers; parent volunteer; reading buddy; reading buddies; reading volunteer; volunteer reader; helpers in class; volunteer helpers',
    cries: 'parent/volunteer helper/helpers readers/read/answers/class',
  },
  {
    id: 'work-experience',
    terms:
      'employer checks; work experience coordination; employer visits; placement checks; WEX; work experience week; work experience placements; work experience coordinator; employer engagement; encounters with employers; T level placements; industry placements; industry placement; industrial placement; workplace visits; work exp',
    cries: 'work experience letters/forms/checks',
  },
  {
    id: 'careers-talks',
    terms:
      'careers talks; careers day; careers fair; previous career; former career; career changers; career changer; previous industry; industry experience; job before teaching; jobs before teaching; worked in industry; legal experience; former nurse; ex-nurse; former engineer; former lawyer; former journalist; previous job; previous jobs; previous profession; second career; career switch; life before teaching; worked in the NHS; worked in banking; worked in the city; worked in business; professional background; background in industry; industry background',
    cries:
      'jobs/job/career before teaching; used to be nurse/engineer/lawyer/police/paramedic; ex lawyer/lawyers/nurse/police/engineer/army',
    under: 'careers',
  },
  {
    id: 'forces',
    terms:
      'armed forces; ex forces; ex army; ex-army; forces families; service children; service pupils; veterans; royal navy; army; remembrance',
    near: 'charity',
  },
];
