import type { GlossaryEntry } from './entry.ts';

/** What is typed at the end of a long day. About running a school, and further names that schools have for things. */
export const everydayRunning: readonly GlossaryEntry[] = [
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
  {
    id: 'running',
    terms:
      'running club; runners; jogging; parkrun; half marathon; ultra running; ultramarathon; trail running; 10k; 5k; triathlon; triathlete; ironman; running coach',
  },
  {
    id: 'safeguarding',
    terms: 'upskirting; HSB; private fostering; honour based abuse; low level concerns; whistleblowing',
  },
  { id: 'medics', terms: 'veterinary; vet school; veterinary science; nursing applications; midwifery' },
  {
    id: 'university',
    terms:
      'gap year; open days; degree choices; UCAS clearing; going through clearing; clearing and adjustment; clearing day; gap years',
  },
  {
    id: 'fine-motor',
    terms:
      'shoelaces; doing up buttons; scissor skills; dough disco; laces=; tying laces; tying shoelaces; buttons and zips; scissors skills; pencil grip',
  },
  { id: 'physical', terms: 'crutches; broken leg; wheelchair ramp' },
  { id: 'board-games', terms: 'party games' },
  { id: 'percussion', terms: 'drum circle' },
  { id: 'water-sports', terms: 'windsurfing; dragon boating; raft building' },
  {
    id: 'hr',
    terms: 'apprenticeship levy; onboarding; leaving interview',
  },
  {
    id: 'reports',
    terms:
      'report writing; school reports; reports to parents; report comments; comment bank; comment banks; end of year reports; pupil reports; progress reports; report templates; annual reports; tutor reports; writing reports; interim reports; end of term reports; written reports; report statements; proofreading reports',
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
    near: 'office',
  },
  {
    id: 'school-money',
    terms: 'dinner money; parentpay; school money; cashless catering; scopay',
    near: 'finance office',
  },
  {
    id: 'lockdown',
    terms: 'lockdown; lockdown procedure; lockdown drill; lockdowns; invacuation',
    near: 'health-safety',
  },
  {
    id: 'fire',
    terms:
      'fire extinguisher; fire extinguishers; fire marshals; fire warden; fire drill; fire drills; evacuation; evacuation plans',
    near: 'health-safety',
  },
  {
    id: 'infection',
    terms: 'sickness bug; norovirus; chickenpox; infection control',
    under: 'medical',
  },
  { id: 'site', terms: 'estates; estates manager; estate manager; handyperson' },
  { id: 'water-hygiene', terms: 'legionella; water hygiene; pool plant; chlorine', near: 'site' },
  { id: 'cleaning', terms: 'cleaning; cleaners; cleaner; cleaning supervisor', near: 'site' },
  { id: 'security', terms: 'intruder alarm; site security; alarm codes', near: 'site' },
];
