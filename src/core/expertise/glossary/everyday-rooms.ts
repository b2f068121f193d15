import type { GlossaryEntry } from './entry.ts';

/** What is typed at the end of a long day. About colleagues, rooms and machines. */
export const everydayRooms: readonly GlossaryEntry[] = [
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
      'laptop/computer/pc/printer/projector/screen/wifi/internet/keyboard/mouse/monitor/tablet/ipad/chromebook/phone/speakers/email/login/account/password/network/usb/webcam/headset dead/died/broken/broke/not/frozen/froze/slow/jam/jammed/stuck/lock/locked/forgot/forgotten/reset/expired/black/blank/blue/crash/crashed/flicker/working/connect/connecting/log/print/load/charge/charging/missing/lost/deleted/full/install/update/sound/turn/flashing; deleted/lost file/files/folder/work/everything; get into account/system/email/computer/google; need software installed; mouse/mice stolen/missing; out of toner/ink',
  },
  {
    id: 'whiteboards',
    terms: '',
    cries:
      'board/whiteboard/smartboard/touch calibrate/line/frozen/wrong/writing/touch/broken/blank; cleartouch/promethean',
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
      'poster/posters/leaflet/flyer/programme/booklet/booklets/banner/newsletter/prospectus/certificate/invite/tickets make/design/print/printed/pretty/nice/professional/looks/layout/a3/colour/lots/hundred/copies',
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
];
