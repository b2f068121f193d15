import type { GlossaryEntry } from './entry.ts';

/** Visits, expeditions, events and guests, and the licences for them. */
export const visits: readonly GlossaryEntry[] = [
  {
    id: 'trips',
    terms:
      'excursion; excursions; outings=; school outing=; school journey; off-site visits; offsite visits; off site visit; visits coordinator; trips coordinator; trip coordinator; trips administrator; trips officer; visit leader; OEAP; exeant; visit paperwork; PGL; kingswood; NST; halsbury; outward bound; trip organiser; organising trips; running trips; museum visits; zoo trip; theatre trip; theatre trips; battlefields trip; trip to london; trip to paris; overseas trip; overseas trips; foreign trip; foreign trips; international trips; school journey insurance',
  },
  {
    id: 'coach-booking',
    terms:
      'coach hire; coach bookings; coach booking; booking a coach; booking coaches; coach company; coach companies; coach quotes; hiring a coach; transport booking; booking transport; minibus hire',
    near: 'trips school-transport',
    cries: 'book/booking/hire/quote coach/coaches/bus',
  },
  {
    id: 'passports',
    terms:
      'passports; passport; collective passport; visas; visa; GHIC; EHIC; passport checks; ETIAS; travel documents; schengen; passport photos',
    near: 'trips',
  },
  {
    id: 'mountain-leader',
    terms:
      'mountain leader; ML; mountain leader award; summer mountain leader; winter mountain leader; mountain training; hill and moorland leader; HML; moorland leader; lowland leader; LLA; BELA; basic expedition leader; walking group leader; international mountain leader; mountaineering=; mountaineer=; mountaineers=; mountain instructor; mountain guide; mountain rescue',
    near: 'dofe hiking',
    ticket: true,
  },
  {
    id: 'hiking',
    terms:
      'hiking; hiker; hikers; hike=; hikes=; hillwalking; hill walking; hillwalker; fell walking; fell walker; rambling; rambler; ramblers; walking group; long distance walking; coast path; munros; munro bagging; three peaks; trekking; trekker; national three peaks; ten tors; nordic walking',
    near: 'dofe',
  },
  {
    id: 'camping',
    terms:
      'wild camping; camping=; camping trip; camping trips; camper; campers; tents; tent; campsite; camp craft; campcraft; campcooking; camp cooking; camp stove; trangia; trangias; campfire; campfires; caravanning; caravan; motorhome; campervan',
    near: 'dofe hiking outdoor-learning',
  },
  {
    id: 'orienteering',
    terms:
      'orienteering; map reading; navigation; map and compass; compass work; NNAS; OS maps; ordnance survey; reading maps; navigating; navigator; grid references; contour lines; geocaching',
    near: 'dofe geography hiking',
  },
  {
    id: 'dofe',
    terms:
      'DofE; D of E; DoE=; duke of ed; duke of edinburghs award; DofE manager; DofE coordinator; DofE leader; DofE assessor; eDofE; bronze dofe; silver dofe; gold dofe; bronze award; silver award; gold award; silver expedition; practice expedition; qualifying expedition; expedition supervisor; expedition assessor; expedition kit; john muir award; world challenge; jubilee challenge',
  },
  {
    id: 'exchange',
    terms:
      'exchange trip; exchange trips; exchange programme; exchange partner; french exchange; german exchange; spanish exchange; school exchange; international links; international partnerships; partner school abroad; partner schools; british council; international school award; etwinning; pen pals; penpals; pen friends; global partnerships; global links',
    near: 'mfl',
  },
  {
    id: 'public-licences',
    terms:
      'alcohol licence; personal licence; premises licence; temporary event notice; temporary events notice; TENs licence; TEN licence; PRS; PPL; PPL PRS; music licence; performing licence; performance licence; child performance licence; child employment licence; chaperone; chaperone licence; chaperones; film licence; PVSL; TV licence; street collection licence; lottery licence; licensed premises; licensing; licensee; bar licence; running a bar; bar work; bartender; barman; barmaid; publican; pub landlord; cocktail; cocktails; mixologist',
    near: 'catering entertainment funding',
  },
  {
    id: 'copyright',
    terms:
      'copyright; copyright licence; CLA licence; copyright licensing agency; fair dealing; creative commons; image rights; intellectual property; trademark; trademarks; patents; patent',
    near: 'library gdpr law',
  },
  {
    id: 'alumni',
    terms:
      'alumni; alumni network; former pupils; former students; ex pupils; ex-students; old boys; old girls; old boys association; future first; alumni association; alumni officer; leavers network; school reunion; reunion',
    near: 'careers marketing funding',
  },
  {
    id: 'school-photos',
    terms:
      'school photos; school photographer; class photos; class photo; whole school photo; school photograph; photo day; individual photos; tempest photography; photograph day; headshots; staff photos; passport style photos',
    near: 'photography office',
  },
  {
    id: 'yearbook',
    terms:
      'yearbook; yearbooks; leavers book; leavers hoodies; leavers hoodie; leavers jumpers; leavers assembly; leavers day; leavers event; leavers events; leavers ball; leavers party',
    near: 'prom design-print',
  },
  {
    id: 'prom',
    terms:
      'prom; proms; school prom; prom committee; organising prom; prom organiser; year 11 prom; year 13 ball; summer ball; ball committee; school ball',
    near: 'yearbook wedding entertainment',
  },
  {
    id: 'events',
    terms:
      'school events; events coordinator; events officer; events manager; events team; event management; event manager; event planner; running events; calendar of events; school calendar; events calendar; awards evening; prize giving; prizegiving; presentation evening; celebration evening; speech day; open evenings; founders day; ticketing=; ticket sales; ticketsource; eventbrite',
    near: 'wedding marketing reception',
    cries: 'organise/organising/plan/planning/run/running event/evening/fair/fete/awards/prizegiving/celebration',
  },
  {
    id: 'assembly-talks',
    terms:
      'guest speaker; visiting speakers; visiting speaker; outside speakers; outside speaker; keynote speaker; motivational speaker; motivational speakers; speakers for schools; author visits; author visit; visiting author; visiting authors; workshops from outside; visiting workshops; theatre in education; visiting theatre company; external visitors',
    cries: 'speaker/author/workshop invite/book/visit/find/come',
  },
  {
    id: 'public-speaking',
    terms:
      'public speaking; public speaker; public speaking coach; toastmasters; toastmaster; speech writing; speech-writing; speechwriting; after dinner speaking; after-dinner speaker; speaking in public; speak in public; speaking in front of people; LAMDA; elocution; after dinner speeches',
    near: 'talk drama debating comedy',
  },
  {
    id: 'cadets',
    terms:
      'cadets; cadet; cadet force; CCF; combined cadet force; army cadets; army cadet force; ACF; air cadets; RAF cadets; RAF air cadets; ATC; air training corps; sea cadets; contingent commander; cadet instructor; police cadets; fire cadets; st john cadets',
    near: 'forces charity',
  },
  {
    id: 'forces',
    terms:
      'armed forces; military; ex military; ex-military; ex-forces; ex navy; ex-navy; RAF; royal air force; the navy; royal marines; marines=; marine commando; army reserve; army reserves; reservist; reservists; territorial army; service pupil premium; SPP; military families; forces children; service families; veteran; soldier; served in the army; served in the forces; troops to teachers; poppy appeal; remembrance service; armistice',
    near: 'cadets',
  },
  {
    id: 'emergency-services',
    terms:
      'emergency services; ex police; ex-police; police officer; policeman; policewoman; former police officer; PCSO; special constable; paramedic; paramedics; ambulance; firefighters; fire service; fire brigade; retained firefighter; on-call firefighter; coastguard; lifeboat; lifeboats; RNLI; search and rescue; community first responder; first responder; blue light',
    near: 'careers-talks first-aid',
  },
  { id: 'blood-donor', terms: 'blood donor; give blood; blood donation; blood donors; stem cell donor; organ donor' },
  {
    id: 'funeral',
    terms:
      'wedding celebrant; celebrant=; funeral celebrant; humanist celebrant; officiant=; wedding officiant; registrar of marriages; toastmaster and celebrant',
  },
  {
    id: 'magistrate',
    terms:
      'magistrate; magistrates; JP; justice of the peace; jury service; notary; notary public; mediation service; trained mediator',
    near: 'law',
  },
  {
    id: 'councillor',
    terms:
      'councillor; local councillor; parish council; parish councillor; town council; mayor; local government; MP; member of parliament; campaign manager; campaigning; local politics',
    near: 'politics',
  },
  {
    id: 'pta',
    terms:
      'PTA; PTFA; parent teacher association; parent teachers association; parents association; friends association; friends of the school; FOSA; PTA committee; PTA chair; PTA treasurer; parentkind; PTA events; school fair; christmas fair; christmas fayre; christmas bazaar; bake sale; cake sale; cake sales; non-uniform day; mufti day; own clothes day',
    near: 'entertainment charity funding',
  },
  {
    id: 'fundraising',
    terms:
      'fundraising; fundraiser; fundraisers; fund-raising; raise money; raising money; sponsored walk; sponsored run; sponsored event; sponsorship; crowdfunding; gofundme; justgiving; charity collection; charity day; charity week; charity fundraising; children in need; comic relief; red nose day; macmillan coffee morning; jeans for genes; sport relief; bucket collection; raffle tickets; development office; development director; donors; donations; donation; gift aid; major gifts',
    near: 'charity pta entertainment funding',
    cries: 'raise/raising money/funds/cash; raise/raising charity',
  },
  {
    id: 'funding',
    terms:
      'bid writer; bid-writing; grant funding; grant application; grant writing; lottery funding; national lottery; awards for all; arts council; sport england; football foundation; external funding; trusts and foundations; tesco grant; co-op community fund; funding bid; funding application; funding officer; applying for grants; writing bids',
  },
  {
    id: 'competitions',
    terms:
      'school competitions; essay competitions; essay competition; national competitions; poetry competition; competition entries',
    near: 'stretch',
  },
];
