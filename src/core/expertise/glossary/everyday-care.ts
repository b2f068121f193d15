import type { GlossaryEntry } from './entry.ts';

/** What is typed at the end of a long day. About children and families. */
export const everydayCare: readonly GlossaryEntry[] = [
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
];
