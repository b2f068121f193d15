import type { GlossaryEntry } from './entry.ts';

/** What is typed at the end of a long day, about children, families, colleagues, rooms and machines. */
export const everydaySchool: readonly GlossaryEntry[] = [
  {
    id: 'safeguarding',
    terms: '',
    cries:
      'something not right home; flinch/flinches/flinched; bruise/bruises/bruising/burn/burns/mark/marks arm/arms/neck/legs/face; disclosure/disclosed/disclose next; told/tells/said something worried/serious/horrible/happened home/weekend/night; log/record/report concern/cpoms/incident; scared/frightened/terrified of dad/mum/stepdad/uncle/home/brother; home alone; smell/smells/smelly unwashed/wee/dirty; dad/mum hit/hits/drunk/drinking/drinks/drugs; promise/promised not tell; worried/concerned about @kid home/safety/welfare/weight; allegation/allegations against/staff/teacher; older boyfriend; police/social at home/door; sleeping/sleeps on floor/sofa/car',
  },
  {
    id: 'mental-health',
    terms: '',
    cries:
      'scratches/scratching/marks/cuts arms/wrists/wrist; dark poem/drawing/thoughts/essay; end it all; better off without; not want be here; hates/hate himself/herself/themselves/body; self/confidence low/no/rock; crying/cries/tears/sobbing toilets/lesson/class/always/corridor/no/every; panic/panics/panicked/hyperventilating/hyperventilate; overwhelmed/anxious/anxiety exam/exams/tests/everything/gcse; withdrawn/quiet/changed suddenly/lately/become; shakes/shaking before; not coping; falling apart; meltdown/meltdowns exam/test/over; obsessive/rituals/washing hands; not right himself/herself since',
  },
  {
    id: 'avoidance',
    terms: '',
    cries:
      'refuse/refuses/refusing/not come/go in/school/to; in car/gate/carpark/reception/foyer not/refusing/crying/sobbing; not been in/school weeks/since/month; sick/ill every/monday/mondays/sunday; too scared/anxious/frightened/worried school/come/in; hides/hide/hiding toilets/library/lesson; reduced timetable; will not leave house/bedroom/room/car; get him/her/them through gate/door; tummy/stomach ache/aches/hurts every/morning/mornings; back into/to school after/months/long',
  },
  {
    id: 'attendance',
    terms: '',
    cries:
      'always/every/never/often late/here/away/absent; bunk/bunks/bunking/skive/skives/wag/wagging/truant/truanting/truants; off/away/out again/weeks/term/monday/mondays/fridays; holiday/holidays cheap/fine/fines/flights; attendance below/90/letter/letters/poor/low/figures; marks/marked wrong register/code/codes; turn/turns up lunchtime/10/late/whenever; where is/are @kid; wanders/wander/wandering corridors/site; not seen/been in for',
  },
  {
    id: 'bereavement',
    terms: '',
    cries:
      'lost/losing/died/dies/dying/dead/death/passed/killed/funeral/hospice/cancer/terminal/suicide mum/dad/nan/gran/grandad/grandma/brother/sister/friend/parent/dog/pet/cat/teacher/pupil/uncle/aunt/auntie/@parent; grieving/grief; anniversary dad/mum/death; memorial',
  },
  {
    id: 'attachment',
    terms: '',
    cries:
      'clingy/clings adult/adults/staff; adopted/adoption/foster/fostered @kid/struggling/trust/behaviour; trust nobody/noone/adults; not trust; chaotic/rough/awful/terrible childhood/home/start/life; pushes/push everyone/people away; hoards/steals food; sabotages/sabotage',
  },
  {
    id: 'lac',
    terms: '',
    cries:
      'foster/carer/carers/care/placement new/moved/moving/meeting/broken/breakdown; social worker/pep meeting/form/target; in care',
  },
  {
    id: 'young-carers',
    terms: '',
    cries:
      'look/looks/looking/cares/caring/care after/for mum/dad/sister/brother/siblings/nan/ill/poorly/disabled; picks/collects siblings/brother/sister; mum/dad/parent disabled/ill/poorly/wheelchair/depressed/ms/sick tired/late/cares/helps/cooks',
  },
  {
    id: 'bullying',
    terms: '',
    cries:
      'pick/picks/picked/picking on; nasty/horrible/vile/mean/cruel messages/comments/girls/boys/names/notes/texts/group; laugh/laughs/laughing at him/her/them; bully/bullies/bullied; push/pushed/tripped/shoved corridor/stairs; steals/steal/taking lunch/money/bag; shut/shuts out; victim picked; ganging up; made fun; making/made his/her life hell/misery',
  },
  {
    id: 'friendship',
    terms: '',
    cries:
      'no mates/friends/friend; friendship/friendships group/drama/triangle/issues/trouble/problems; girls falling/fall/fell/bitchy/drama/fallout/squabbling/cliques/clique; fallen/fell/falling out; loner; excluded group/game/games/chat; on own/alone lunch/break/playground/lunchtime; frenemies; best friend/friends moved/left/ditched; not know how make/join/play; plays/play alone; social/conversation skills/awkward',
  },
  {
    id: 'restorative',
    terms: '',
    cries:
      'apologise/apology/sorry meaningful/make/forced/fallen/teacher/after; make up after; relationship/relationships broken/damaged/rebuild/repair/mend; hates me; hold/holds/holding grudge; sit down both/two together; teacher and @kid not get',
  },
  {
    id: 'online-safety',
    terms: '',
    cries:
      'nudes/nude/topless/naked/indecent picture/pictures/photo/photos/pic/pics/sent/shared/going; group chat/chats/whatsapp/snapchat/snap/insta/tiktok nasty/horrible/fallout/fight/bullying/drama/screenshots; fake account/profile/page/accounts teacher/teachers/staff; online strangers/stranger/gaming/game/roblox/fortnite/discord; deepfake/deepfakes; sextortion/blackmail/blackmailed; up all night phone/gaming/xbox/playstation/fortnite; filmed/filming/recording fight/teacher/staff; screen time; vpn/filter/filtering bypass/site/websites; porn/pornography',
  },
  {
    id: 'prevent',
    terms: '',
    cries:
      'knife/knives/machete/blade/weapon bag/school/brought/carry/carrying; county lines; new trainers/phone/phones/money/cash/coat where/from/suddenly; older/adult boyfriend/men/lads/boys/man/friend car/picks/picked/hotel/gifts/drives; far right/extreme/extremist/nazi/isis/hitler; dealing/deals drugs/dealer; missing overnight/home/weekend; gang/gangs',
  },
  {
    id: 'substance',
    terms: '',
    cries:
      'vape/vapes/vaping/cannabis/weed/spliff/hungover/stoned; drunk/smoking @kid/toilets/school/lesson; smell/smells/smelling weed/smoke/cannabis/alcohol',
  },
  {
    id: 'lgbt',
    terms: '',
    cries:
      'trans/transitioning/gender/pronouns/nonbinary name/names/toilet/toilets/changing/register/parents/deadname; came/come/coming/comes out gay/lesbian/bi/trans; pride/lgbt club/group/month; new name',
  },
  {
    id: 'pshe',
    terms: '',
    cries:
      'tutor/form/assembly/lesson/lessons sex/consent/porn/condoms/relationships/drugs/money; sex/puberty/bodies/consent/relationships questions/talk/teach/embarrassing/giggle/giggles; where babies; rse/pshe parents/withdraw/withdrawal',
  },
  {
    id: 'tutor-time',
    terms: '',
    cries:
      'tutor/form time/ideas/group/boring/fill; twenty minutes form/tutor; assembly ideas/run/theme/tomorrow/next/lead/leading',
  },
  {
    id: 'complaints',
    terms: '',
    cries:
      'complain/complains/complained/complaining/complaint @parent/head/formal/governors/ofsted; @parent email/emails/emailed/message/messages/facebook/rant/ranting/rude/angry/abusive/threatening/nasty/solicitor/legal; facebook/whatsapp/parents group slagging/slag/about me/school; @parent kicking/kicked off; @parent going/gone to head/ofsted/press',
  },
  {
    id: 'difficult-parents',
    terms: '',
    cries:
      '@parent angry/furious/cross/irate/shouting/shouts/yelling/aggressive/abusive/intimidating/rude/demanding/difficult/blames/unhappy/scary/meeting; parents evening dreading/nervous/tips/first/awkward/hard; ring/ringing/phone/phoning/call/calling home nervous/scared/difficult/bad/hate; tell/telling @parent bad/failing/not/excluded/struggling/news; @parent will-not accept/believe/listen/hear; says/thinks i pick/hate/unfair',
  },
  {
    id: 'family-liaison',
    terms: '',
    cries:
      '@parent never/not answers/answer/responds/respond/reply/replies/come/comes/turn/turns/engage/engages/picks/interested/bothered; get @parent onside/involved/engaged; not get hold; home/house visit/visits; blocked our number; hard reach',
  },
  {
    id: 'family-support',
    terms: '',
    cries:
      'shoes/coat/uniform/trousers/blazer too/small/holes/broken/afford/no/same/outgrown/spare; hungry/starving/breakfast/lunch no/money/nothing/always/empty/mornings; evicted/eviction/homeless/bailiffs; living hostel/refuge/temporary; food bank/parcel/voucher/vouchers; skint/broke/struggling/debt family/families/@parent/money; cannot/not afford trip/uniform/lunch/shoes/bus/heating',
  },
  {
    id: 'early-help',
    terms: '',
    cries:
      'social services/care/worker refer/referral/ring/involved/threshold/meeting; refer/referral family/early/help/mash',
  },
  {
    id: 'eal',
    terms: '',
    cries:
      'new boy/girl/pupil/starter/kid/child/student/family/arrival/arrivals no/not/little/speak/speaks/english; arriving/arrived/starts/starting/joined/landed from ukraine/syria/hong/afghanistan/brazil/india/somalia/iran/iraq/abroad/overseas/another/country/bulgaria/romania/poland/italy/spain/nigeria/china; not speak/understand/word english; google translate; only speaks/speak; silent new/since/boy/girl; home/first language',
  },
  {
    id: 'interpreting',
    terms: '',
    cries:
      '@parent/family only/not speak/speaks/understand/english/translate; letter/email/meeting/phone/parents translate/translated/translation/interpreter/interpret; meeting someone/somebody who speaks/speak',
  },
  {
    id: 'send',
    terms: '',
    cries:
      'think/suspect/wonder/reckon needs/need/dyslexic/autistic/adhd/assessed/something/undiagnosed; ehcp/ehc/plan apply/application/review/evidence/write/reviewing/outcomes; not diagnosed; diagnosis waiting/list/get/referral',
  },
  {
    id: 'adhd',
    terms: '',
    cries:
      'not/never sit/sits/keep still/seat/focus/concentrate/attention/finish; fidget/fidgets/fidgeting/wriggles/wriggling; swings/swinging chair; up/down like yoyo; impulsive; attention span; daydream/daydreams/daydreaming/dreamy; always moving/fiddling/fiddles; calls/shouts/blurts/blurting out; loses/forgets everything/equipment/book/books',
  },
  {
    id: 'autism',
    terms: '',
    cries:
      'change/changes seating/room/teacher/plan/routine/timetable meltdown/upset/distress/cope/falls/panics/panic/not; takes/take everything literally/literal; fixated/fixates; obsessed with; routine/routines change/changed/upset/broken/rigid; rigid thinking; masking; meltdown/meltdowns/shutdown/shutdowns; eye contact',
  },
  {
    id: 'dyslexia',
    terms: '',
    cries:
      'letters/words/numbers jump/jumping/swim/swimming/backwards/muddled/moving/dance/dancing/reversed/mix/mixes; bright/clever/verbally but not write/spell/read/spelling/reading/writing; b/d/p/q b/d/p/q mix/mixes/muddle/confuse; spelling/spells/spell phonetically/appalling/bizarre/random; coloured overlay/overlays/paper; yellow paper/overlay; copy/copying from/off board slow/cannot/not/takes',
  },
  {
    id: 'access-arrangements',
    terms: '',
    cries:
      'extra/more time exam/exams/mock/mocks/test/gcse; reader/scribe/laptop/rest/prompter/separate exam/exams/mock/mocks/gcse/test/room; type/typing/laptop exam/exams/instead; broken/broke arm/wrist/hand exam/write/exams',
  },
  {
    id: 'using-tas',
    terms: '',
    cries:
      'ta/tas/lsa/assistant/adult sits/sit/stands/use/using/best/deploy/plan/waste/wasted/brief/helpful; two/another/extra adult/adults room/lesson/class; work better/well with ta/lsa/assistant',
  },
  {
    id: 'vision',
    terms: '',
    cries:
      'not/cannot see board/screen/page/slides/text; squint/squints/squinting; larger/large/bigger/enlarged print/font/text/paper; glasses not; losing/lost sight/eyesight; blind pupil/child/student/boy/girl',
  },
  {
    id: 'hearing',
    terms: '',
    cries:
      'not/cannot hear teacher/class/video/well/properly; deaf pupil/child/student/boy/girl/parent/mum/dad; hearing aid/aids/implant/radio; lipread/lipreads; lip read/reads/reading; sign/signing class/learn/basic',
  },
  {
    id: 'first-aid',
    terms: '',
    cries:
      'fainted/faint/collapsed/collapse/fainting; fell/fallen hurt/playground/stairs/over/head; bump/bumped/bang/banged/hit head; bleed/bleeding/blood/cut finger/knee/nose/nosebleed/head/everywhere/deep; sprain/sprained/twisted ankle/wrist; broken/broke arm/leg/wrist/bone; choke/choked/choking; sick/vomit/dizzy/unwell/poorly now/lesson/someone/room; stung; defib/defibrillator where; renew/expired/expires/certificate aid; burn/burnt/burned hand/arm',
  },
  {
    id: 'medical',
    terms: '',
    cries:
      'tablets/antibiotics/medication/medicine/medicines give/trip/lunch/store/keep/residential; care plan/plans; epipen/inhaler where/keep/trip',
  },
  {
    id: 'personal-care',
    terms: '',
    cries:
      'wet/wets/wee/weed/weeing/poo/poos/soil/soils/soiled/soiling pants/himself/herself/carpet/trousers/floor/knickers; toilet/toileting not/accident/accidents/still/train/trained/change/help; nappy/nappies; change/changing clothes/nappy accident; pants/knickers spare/wet/change',
  },
  {
    id: 'staff-wellbeing',
    terms: '',
    cries:
      'i am/feel/feeling burnt/burned/exhausted/drained/low/anxious/overwhelmed/struggling/crying/cry/done/knackered/broken; had enough; breaking point; cannot/not cope anymore/job/workload/teaching; quit/quitting/leave/leaving teaching/job/resign; hot flushes; menopause; brain fog; colleague/friend/teacher/ta crying/tears/struggling/upset/stress/low/worried; sunday night/scaries/dread; someone talk to/listen staff/confidential/about; not sleeping work/school/stress; dread/dreading coming/work/monday',
  },
  {
    id: 'workload',
    terms: '',
    cries:
      'too much to/work; hundreds/hundred/million emails; emails/inbox never/constantly/evening/overflowing/weekend; work/working every/all evening/evenings/weekend/weekends/night; time/hours manage/managing/day; behind everything/reports/work; to do list; reports write/writing quicker/faster/hundred/due/ages; juggling everything/plates',
  },
  {
    id: 'middle-leadership',
    terms: '',
    cries:
      'my team/department/faculty/staff not/moan/moaning/resist/resistant/awkward/gel/listen/older/difficult/meeting/meetings; member/someone team/department late/underperforming/negative/difficult/not; new/first head/lead/leading/coordinator/tlr/role/team/department; difficult/hard/awkward conversation/chat colleague/staff/member/team; delegating/delegate; action/improvement/development plan write/department/subject; lead/leading adults/staff/people/colleagues',
  },
  {
    id: 'difficult-colleagues',
    terms: '',
    cries:
      'colleague/staff/teacher/ta/team rude/lazy/difficult/gossip/undermine/undermines/undermining/moans/moaning/negative/bully/bullying/clash/fallen/argument/awkward; have/having difficult/hard/tricky/awkward conversation',
  },
  {
    id: 'senior-leadership',
    terms: '',
    cries:
      'apply/applying/interview/interviews deputy/assistant/headship/slt/promotion/head; next step/move career/up/leadership; npq/npqh/npqsl which/doing/finish/assignment; shadow/shadowing head/deputy/slt',
  },
  {
    id: 'appraisal',
    terms: '',
    cries: 'appraisal/performance/targets/pmr meeting/write/target/form/objectives/evidence/pay',
  },
  {
    id: 'careers',
    terms: '',
    cries:
      'not know/idea/clue want/next/future/job/career/after; what do with/after degree/gcses/life; choose/choosing/chosen/pick options/gcse/course; cv/interview/interviews/application/applications/job/jobs practice/write/help/mock/@kid; plan b; drop/dropped/dropping out; wrong course; want be pilot/plumber/electrician/hairdresser/footballer/nurse/mechanic/vet/lawyer/architect',
  },
  {
    id: 'apprenticeships',
    terms: '',
    cries:
      'not/rather university/uni/college/sixth; earn/earning learn/learning; want/wants to work/trade/job/leave instead/not/school; apprentice',
  },
  {
    id: 'university',
    terms: '',
    cries:
      'personal/ucas statement/reference/references/application/form/deadline; uni/university open/choose/apply/applying/first/interview/finance/loan/clearing/fees/family; predicted grades/ucas; results day clearing',
  },
  {
    id: 'work-experience',
    terms: '',
    cries:
      'placement/placements/week/work find/finding/fallen/last/local/employer/business; come in talk/speak job/careers/business',
  },
  {
    id: 'exams',
    terms: '',
    cries:
      'exam/exams/paper/papers clash/clashes/late/missed/miss/wrong/entered/entry/tier/ill/sick/seating/invigilate/invigilator/results/remark/certificate/board/special/consideration; foundation/higher tier/change/move/paper; slept in/overslept/missed exam; remark paper/exam/script; special consideration',
  },
  {
    id: 'data',
    terms: '',
    cries:
      'data/spreadsheet/tracker/numbers/grades/results/residuals/progress understand/make/mean/means/sense/explain/analyse/analysis/pull/head/governors/drop/deadline/baffled/lost; predicted/target/targets grades set/enter/wrong; progress 8; flight paths; where find/see data/results/scores',
  },
  {
    id: 'sims',
    terms: '',
    cries:
      'register/registers/marks/detention/reports put/enter/log/system/take/wrong/not/access; run report/reports/register; new mis/system; class list/lists print/export/find',
  },
  {
    id: 'excel',
    terms: '',
    cries:
      'formula/formulas/vlookup/sum/pivot/filter/macro/cells/column/columns/conditional/merge not/broken/wrong/error/help; ref error; add/total/average/colour/sort marks/scores/grades/columns/cells/automatically; tracker/markbook make/build/automatic/set',
  },
  {
    id: 'it-support',
    terms: '',
    cries:
      'laptop/computer/pc/printer/projector/screen/board/wifi/internet/keyboard/mouse/monitor/tablet/ipad/chromebook/phone/speakers/sound/email/login/account/password/network/usb/webcam/headset dead/died/broken/broke/not/frozen/froze/slow/jam/jammed/stuck/lock/locked/forgot/forgotten/reset/expired/black/blank/blue/crash/crashed/flicker/working/connect/connecting/log/print/load/charge/charging/missing/lost/deleted/full/install/update/sound/turn/flashing; deleted/lost file/files/folder/work/everything; get into account/system/email/computer/google; need software installed; mouse/mice stolen/missing; out of toner/ink',
  },
  {
    id: 'whiteboards',
    terms: '',
    cries:
      'board/whiteboard/smartboard/touch calibrate/line/not/frozen/wrong/writing/touch/broken/blank; cleartouch/promethean',
  },
  {
    id: 'mail-merge',
    terms: '',
    cries:
      'letter/email/text/message/slip/slips home/whole/every/year/parents/families/send/sending/tonight/everyone; contact/message/text/email all/every/whole parents/families/year/carers; certificates/labels names print/merge/hundred',
  },
  {
    id: 'presentations',
    terms: '',
    cries:
      'slides/powerpoint/presentation/ppt/deck prettier/better/boring/ugly/tidy/make/animate/animations/template/look/professional',
  },
  {
    id: 'design-print',
    terms: '',
    cries:
      'poster/posters/leaflet/flyer/programme/booklet/booklets/banner/newsletter/prospectus/certificate/invite/tickets make/design/print/printed/pretty/nice/professional/looks/layout/a3/colour/lots/hundred/copies; photocopy/photocopied/laminate/laminated/laminating/guillotine',
  },
  {
    id: 'video',
    terms: '',
    cries:
      'film/filming/record/video/stream/livestream/edit/youtube/trailer/clip/clips show/play/concert/assembly/lesson/event/interview/make/making/edit/editing/put/leavers',
  },
  {
    id: 'pa-systems',
    terms: '',
    cries:
      'mic/mics/microphone/speaker/speakers/sound/feedback hall/assembly/show/concert/crackling/crackle/squeal/squeals/not/set/play/loud/hear; not hear back/hall',
  },
  {
    id: 'stage-tech',
    terms: '',
    cries:
      'lights/lighting/set/scenery/props/curtain/stage/spotlight show/play/production/hall/build/building/paint/rig/nativity/concert',
  },
  { id: 'website', terms: '', cries: 'website/webpage/page update/wrong/old/change/put/add/link; on the website' },
  {
    id: 'marketing',
    terms: '',
    cries:
      'tweet/post/facebook/instagram/insta/social school/event/photos/account/share; newspaper/paper/press/radio/tv/reporter/journalist story/ring/interview/article/contact; open day/evening/morning/tours; more applicants/pupils/numbers/applications',
  },
  {
    id: 'gdpr',
    terms: '',
    cries:
      'emailed/sent/posted/left wrong/person/parents/everyone/list/train/names/cc/data/usb/laptop; data breach; delete/deleted my/their data; lost/left laptop/usb/memory/registers/books/folder bus/train/car; parents/parent ask/asking/want see/emails/records/information/everything; photo/photos/consent permission/website/share',
  },
  {
    id: 'cyber-security',
    terms: '',
    cries:
      'clicked/click/opened link/attachment/email/something dodgy/weird/strange/fake/scam; dodgy/weird/strange/suspicious/fake/phishing email/emails/message/link/text/head; gift cards/vouchers; virus/hacked/malware/ransomware; password shared/stolen/leaked',
  },
  {
    id: 'site',
    terms: '',
    cries:
      'heating/radiator/heater/boiler/aircon/light/lights/bulb/blind/blinds/door/doors/window/windows/lock/locks/key/keys/gate/fence/roof/ceiling/floor/carpet/sink/tap/toilet/toilets/drain/gutter/bench/chair/chairs/table/tables/desk/desks/locker/lockers/shelf/cupboard/fridge/bin/bins/clock/alarm/socket broken/broke/not/stuck/jammed/leak/leaking/leaks/drip/dripping/flood/flooded/blocked/smashed/cracked/loose/wobbly/freezing/cold/hot/boiling/hanging/fallen/fell/lost/missing/need/needs/move/moved/moving/mend/fix/fixed/smell/smells/flickering/buzzing/squeaky/overflowing/dirty/stinks/unlock/unlocked/lock/locked/open/set/put; classroom/room/office freezing/boiling/cold/hot/stinks/flooded/locked/smell; graffiti/wasps/rats/cockroaches; mouse/mice/ants/pigeon classroom/room/kitchen/cupboard/hall; spilt/spilled/spill floor/carpet/paint/sick/vomit; clean/cleaner/cleaners/cleaning room/floor/mess/toilet/toilets; furniture/chairs/tables/staging set/move/stack/hall; snow/ice path/playground/grit/gritted; gritted',
  },
  {
    id: 'health-safety',
    terms: '',
    cries:
      'risk assessment/assessments write/need/science/experiment/pregnant/event; fire drill/alarm/exit/extinguisher/evacuation/warden; desk/chair/screen pain/eyes/hurts/assessment; ladder/ladders; accident/accidents report/form/book/record/riddor',
  },
  {
    id: 'finance',
    terms: '',
    cries:
      'order/ordering/buy/buying/purchase/pay/paid/paying/claim/invoice/receipt/budget/quote/petty/money/cash/cost books/equipment/resources/invoice/stuff/code/left/expenses/mileage/travel/supplier/kit; claim back/expenses; reimburse/reimbursed; how much left/budget; out of money/budget',
  },
  {
    id: 'funding',
    terms: '',
    cries:
      'raise/raising/fundraise/fundraising/grant/grants/bid/sponsor/funding/money equipment/trip/playground/minibus/new/kit/library/apply/find; pta/friends fair/stall/raffle/event',
  },
  {
    id: 'hr',
    terms: '',
    cries:
      'pregnant/maternity/paternity/baby/adoption/ivf leave/pay/tell/due/rights; payslip/pay/paid/salary/tax/pension/overtime/wages wrong/late/less/missing/question; contract/contracts hours/reduce/change/flexible/temporary/end; day/days/time/leave unpaid/wedding/funeral/hospital/appointment/graduation/religious; sick/absence note/return/pay/policy/phone; dbs/recruit/recruiting/vacancy; job advert; interview panel/questions staff/candidates/teacher; flexible working/request',
  },
  {
    id: 'union',
    terms: '',
    cries: 'grievance/disciplinary; strike day/action; boss/head bullying/unfair/treating; treated unfairly',
  },
  {
    id: 'governors',
    terms: '',
    cries: 'governor/governors/trustee/trustees report/meeting/visit/present/link/minutes/panel/question',
  },
  {
    id: 'inspection',
    terms: '',
    cries:
      'ofsted/inspector/inspectors/inspection/hmi/siams coming/ring/rang/call/tomorrow/ready/due/deep/questions/panic/interview/subject/ask/window/prepare; the call',
  },
  {
    id: 'trips',
    terms: '',
    cries:
      'take/taking/trip/trips/visit/visiting/residential/excursion/outing museum/theatre/farm/zoo/beach/gallery/abroad/france/spain/london/paris/coach/coaches/risk/forms/form/evolve/organise/organising/planning/plan/book/booking/permission/ratio/ratios/overnight/first/cost/paperwork/berlin/ski/battlefields/@kid; coach/coaches book/booking/company/quote; passport/passports/visas; packed lunches trip',
  },
  {
    id: 'minibus',
    terms: '',
    cries:
      'drive/driver/drives/driving minibus/van/bus/team/fixture/kids/match/trip/tournament/pupils; get/take team/kids/them to match/fixture/tournament/away/pool/game; lift/transport team/fixture/match',
  },
  {
    id: 'catering',
    terms: '',
    cries:
      'lunch/lunches/buffet/tea/coffee/cakes/sandwiches/refreshments/food/snacks/drinks/biscuits/platter visitors/meeting/governors/event/open/evening/staff/order/trip/packed/early/guests/sports/funeral/interview; halal/vegan/veggie/vegetarian/kosher/coeliac/gluten/dairy/allergy/allergies lunch/menu/meal/food/options/canteen/dinner/dinners/trip; dinner/lunch/canteen money/account/card/queue/menu/free',
  },
  {
    id: 'lunch-play',
    terms: '',
    cries:
      'lunchtime/lunchtimes/playtime/playtimes/break/breaks/playground/dinner/dinners fights/fighting/trouble/chaos/arguments/boring/bored/games/squabbles/football/wet/duty/incidents/rough/falling/equipment/nothing; wet play/break/lunch; playground/skipping/ball games',
  },
  {
    id: 'reception',
    terms: '',
    cries:
      'visitor/visitors/guest/speaker badge/sign/arriving/arrive/parking/reception/park; phones/switchboard/call transfer/answer; parcel/parcels; delivery/deliveries arrived/arrive/sign; lost/found property',
  },
  {
    id: 'office',
    terms: '',
    cries:
      'office form/forms/letter/admissions/waiting/stationery; admissions/admission; school place/places; waiting list; stationery/envelopes/franking; post letter/parcel',
  },
  {
    id: 'exclusion',
    terms: '',
    cries:
      'suspend/suspended/suspension/exclude/excluded/excluding/pex; last/final chance/warning; managed move/moves; back from/after suspension/exclusion; one more incident',
  },
  {
    id: 'alternative-provision',
    terms: '',
    cries:
      'not coping/cope/manage mainstream/timetable/lessons; somewhere else/other learn/go; pru/ap/offsite place/placement/part; practical/vocational course/instead/alternative; reduced curriculum/timetable',
  },
  {
    id: 'disadvantage',
    terms: '',
    cries:
      'pp/fsm/disadvantaged kids/gap/behind/money/spend/spending/strategy/statement/report/results; no laptop/wifi/internet/desk/computer home; cannot/not afford; poor/poorer/poorest families/kids/pupils',
  },
  {
    id: 'transition',
    terms: '',
    cries:
      'y6/y7/primary new/nervous/scared/anxious/settle/settling/worried/coming/join/move/moving/lost/overwhelmed/secondary/september/induction; moving up/on/to secondary/school/year; new intake; settle/settling in/new',
  },
  {
    id: 'outdoor-learning',
    terms: '',
    cries: 'teach/learn/lesson/lessons/class/take outside/outdoors/woods/nature/forest/field/garden/park',
  },
  {
    id: 'gardening',
    terms: '',
    cries:
      'garden/allotment/vegetable/veg/flower/flowers/plants/plant/seeds/beds/pond/grow/growing/bulbs/compost/greenhouse/polytunnel/weeds club/help/overgrown/start/school/build/look/dead/class/sort',
  },
  {
    id: 'music',
    terms: '',
    cries:
      'music/band/song/songs/orchestra/instrument/instruments assembly/concert/teach/not/play/backing/show/lessons/read/nativity/carol',
  },
  {
    id: 'singing',
    terms: '',
    cries:
      'sing/singing/choir/carols/carol/song/songs/hymn/hymns lead/assembly/concert/christmas/not/teach/lessons/kids/join/staff/start',
  },
  {
    id: 'piano',
    terms: '',
    cries: 'play/plays/accompany piano/keyboard/organ/carols/assembly/choir/hymns/singing/concert/nativity',
  },
  {
    id: 'drama',
    terms: '',
    cries:
      'nativity/panto/production/play/show/musical/performance direct/directing/cast/put/organise/script/help/rehearsals/school/christmas/run/audition; act/acting/perform/performing shy/confidence/not/freeze; stage fright',
  },
  {
    id: 'displays',
    terms: '',
    cries:
      'display/displays/board/boards/wall/walls/corridor/backing/borders bare/boring/tatty/ideas/empty/put/nice/tired/make/sort/dull',
  },
  { id: 'library', terms: '', cries: 'library/librarian book/lesson/lessons/books/loan/overdue/topic/box' },
  {
    id: 'student-voice',
    terms: '',
    cries:
      'council/prefects/voice/ambassadors/leaders run/elect/pupils/kids/student/set; pupils/kids/students opinion/say/views/think about school; ask kids/pupils/students what',
  },
  {
    id: 'dofe',
    terms: '',
    cries:
      'duke/dofe/bronze/silver/gold expedition/camp/tent/tents/kit/route/help/group; camp/camping/tent/tents/hike/walking/map/compass/hills kids/group/trip/read/weekend/teach',
  },
  {
    id: 'lost-property',
    terms: '',
    cries: 'lost/missing/left/gone coat/jumper/blazer/bag/shoes/bottle/lunchbox/trainers/kit/glasses/phone/hoodie',
  },
  {
    id: 'exam-board',
    terms: '',
    cries:
      'spec/specification/markscheme/examiner/moderator/boundaries aqa/edexcel/ocr/wjec/eduqas/want/wants/new/expects; how examiners mark/think; mark like/for examiner/exam/board',
  },
  {
    id: 'boarding',
    terms: '',
    cries:
      'boarder/boarders/boarding/house/dorm/dorms homesick/settle/weekend/night/lonely/weekends/activities/rules; homesick; away from home first/homesick/family; overseas/international boarder/boarders/pupils/students/guardian',
  },
  {
    id: 'finance',
    terms: '',
    cries: 'claim train/tickets/mileage/taxi/parking/petrol/course/travel; train/taxi tickets/fare/receipt',
  },
  {
    id: 'site',
    terms: '',
    cries: 'sauna/oven/fridge/freezer/icebox classroom/room/office; bulb gone/blown; mould/damp; sinks/toilets',
  },
  { id: 'hr', terms: '', cries: 'go/going/drop/dropping down four/three/two days/hours; job share' },
  {
    id: 'staff-wellbeing',
    terms: '',
    cries: 'pack/packing/jack/jacking it in; at the end of rope/tether/wits; snapped/snap at/colleague',
  },
  {
    id: 'access-arrangements',
    terms: '',
    cries: 'broke/broken/hurt wrist/arm/hand/finger gcse/gcses/mock/exam/exams/test',
  },
  {
    id: 'difficult-parents',
    terms: '',
    cries:
      'dreading/dread/scared/nervous parents/mum/dad/evening; mum/dad/parent wants/demanding/insists moved/set/answers/meeting/know',
  },
  { id: 'running', terms: 'running club; runners; jogging; parkrun; half marathon' },
  {
    id: 'safeguarding',
    terms: 'upskirting; HSB; private fostering; honour based abuse; low level concerns; whistleblowing',
  },
  { id: 'medics', terms: 'veterinary; vet school; veterinary science; nursing applications; midwifery' },
  { id: 'university', terms: 'gap year; clearing; open days; degree choices' },
  { id: 'fine-motor', terms: 'shoelaces; laces; doing up buttons; scissor skills; dough disco' },
  { id: 'physical', terms: 'crutches; broken leg; wheelchair ramp' },
  { id: 'board-games', terms: 'rubiks cube; rubik’s cube; speedcubing; jigsaws' },
  { id: 'percussion', terms: 'beatboxing; beatbox' },
  { id: 'water-sports', terms: 'powerboat; powerboating; rowing; kayaking; paddleboarding; canoeing; sailing' },
  {
    id: 'hr',
    terms: 'exit interview; exit interviews; apprenticeship levy; onboarding; staff absence; occupational health',
  },
  {
    id: 'reports',
    terms:
      'report writing; school reports; reports to parents; report comments; comment bank; comment banks; end of year reports',
    cries: 'reports due/write/writing/comments/hundred/tomorrow/quicker',
    near: 'sims workload',
  },
  {
    id: 'volunteers',
    terms: 'volunteer readers; reading volunteers; parent helpers; volunteers in school; parent volunteers',
    near: 'reading family-liaison',
  },
  {
    id: 'admissions',
    terms: 'school admissions; admissions; in-year admissions; admission appeals; waiting lists',
    under: 'office',
  },
  {
    id: 'school-money',
    terms: 'dinner money; parentpay; school money; cashless catering; scopay',
    under: 'office',
    near: 'finance',
  },
  {
    id: 'lockdown',
    terms: 'lockdown; lockdown procedure; lockdown drill; lockdowns; invacuation',
    under: 'health-safety',
  },
  {
    id: 'fire',
    terms:
      'fire extinguisher; fire extinguishers; fire marshals; fire warden; fire drill; fire drills; evacuation; evacuation plans',
    under: 'health-safety',
  },
  {
    id: 'infection',
    terms: 'nits; head lice; headlice; sickness bug; norovirus; chickenpox; infection control',
    under: 'medical',
  },
  { id: 'site', terms: 'estates; estates manager; estate manager; handyperson' },
  { id: 'water-hygiene', terms: 'legionella; water hygiene; pool plant; chlorine', under: 'site' },
  { id: 'cleaning', terms: 'cleaning; cleaners; cleaner; cleaning supervisor', under: 'site' },
  { id: 'security', terms: 'intruder alarm; site security; CCTV; alarm codes; keyholder', under: 'site' },
  {
    id: 'parents-evening',
    terms:
      'parents evening; parents evenings; parent consultations; parent consultation; schoolcloud; evening appointments',
    near: 'difficult-parents family-liaison',
  },
];
