import type { GlossaryEntry } from './entry.ts';

/** Leadership, administration, premises and services of a school. */
export const runningASchool: readonly GlossaryEntry[] = [
  {
    id: 'inspection',
    terms:
      'Ofsted; inspection; deep dive; deep dives; inspectors; inspector; estyn; preparing for a deep dive; section 5 inspection',
    cries: 'ofsted; deep dive; inspectors; ofsted/inspector/inspectors ring/call/come/coming/worried/tomorrow/due',
    near: 'curriculum',
  },
  {
    id: 'governors',
    terms:
      'governors; governor; governing body; trustees; governing board; staff governor; governance=; school governance',
  },
  {
    id: 'meetings',
    terms: 'chairing meetings; minute taking; shorthand; agendas; running meetings; minute taker; taking minutes',
    cries: 'meeting notes/write/type/chair/minutes',
  },
  {
    id: 'exams',
    terms:
      'exams; exams officer; exam entries; JCQ; exam officer; results day; appeals; exams office; exam timetable; exam administration; exam boards; exam; examinations=; examination=; exam remark; paper remark; remarks and appeals; remark request; re-mark; remark=; remarks=',
    cries: 'exam entered/enter/entry/entries/late/clash/remark/appeal/certificate',
    near: 'access-arrangements mocks',
  },
  { id: 'mocks', terms: 'mocks; mock exams; mock exam; trial exams; PPEs; mock exam timetabling', near: 'exams' },
  {
    id: 'exam-board',
    terms:
      'AQA; OCR; exam board; marked for; team leader examiner; marking for an exam board; moderation=; moderator=; moderators=; standardisation=',
    near: 'exams nea',
    members: true,
  },
  {
    id: 'nea',
    terms:
      'NEA; coursework; controlled assessment; non-examined assessment; NEA moderation; coursework moderation; internal moderation',
    near: 'exam-board',
  },
  {
    id: 'btec',
    terms:
      'BTEC; BTECs; vocational qualifications; cambridge nationals; vocational courses; technical awards; BTEC national; BTEC nationals; BTEC level 3; BTEC firsts; BTEC coordinator; vocational subjects; vocational education; V certs; CTECs; AAQ; AAQs; applied general; applied generals; VTCT; city and guilds; vocational qualification; BTEC lead; tech levels; vocational lead; vocational programmes; technical qualifications',
    near: '',
  },
  {
    id: 'cover',
    terms:
      'cover; cover supervisor; cover work; supply teachers; daily cover; supply agencies; agency staff; cover manager; setting cover; cover lessons; supply teacher; supply=; cover organiser; cover coordinator; cover administrator; cover arrangements; supply staff; supply agency; daily supply; absence cover; covering lessons; cover supervisors; cover desk; cover timetable; rarely cover; covering a class; cover teacher; lesson cover; set cover work; emergency cover; emergency cover lessons; supply teaching; agency teacher',
    cries:
      'off tomorrow/sick/ill/monday/friday; appointment tomorrow class; not in tomorrow; need someone class/lesson take/cover; off sick/tomorrow/ill class/lesson/who; absent teacher; ring/call in sick; leave work for',
  },
  {
    id: 'trips',
    terms:
      'trips; school trips; visits; residential; residentials; educational visits; EVC; trip planning; risk assessments for trips; exchange; school trip; overnight trip; field trips; educational visits coordinator; theme park; museum visit; running a residential; evolve=',
    cries:
      'take/taking class/year theatre/museum/zoo/gallery/abroad/farm/castle/beach; trip/visit abroad/overnight/plan/organise/paperwork/forms/permission; take year/class/group/them away/out/theatre/museum; take/taking @kid/year/class/group abroad/theatre/museum/zoo/farm/away/london/france; book/booking coach/coaches; organise/organising/plan/planning trip/residential/visit; risk form',
    near: 'first-aid minibus',
  },
  {
    id: 'exchange',
    terms: 'exchange visits; exchange; erasmus; turing scheme; language exchange; visits abroad',
    near: 'trips funding',
  },
  {
    id: 'dofe',
    terms:
      'D of E; DofE; Duke of Edinburgh; duke of edinburgh award; bronze expedition; gold expedition; expedition; expeditions; bushcraft',
    cries: 'camp/camping/hike/walk hills/mountain/mountains/moor/tents; tents/tent',
    near: 'trips outdoor-learning',
  },
  {
    id: 'office',
    terms:
      'office staff; administration; admin; school office; administrator; administrators; office manager; secretary; reception desk; receptionist; admin team; front desk; clerical; front office; office=; school offices',
  },
  {
    id: 'finance',
    terms:
      'finance; budgets; budget; invoices; school budgets; accounts=; bursar; SBM; business manager; purchasing rules; accounts team; accounts office; school finances; finances; overspending; spending',
    cries:
      'claim back/money; get paid/reimbursed; order new/more; who pays; invoice; pay/order/buy/claim invoice/back/supplier/new/money/resources; get money back; reimburse; order/buy equipment/books/resources',
  },
  {
    id: 'funding',
    terms: 'bid writing; grants=; funding bids; funding applications; grant=; bids=; grant applications; funding',
    cries: 'money/pay/fund for project/equipment/new/minibus/club; raise money; find money',
    near: 'finance',
  },
  {
    id: 'hr',
    terms: 'HR; human resources; contracts; pay and conditions; pay policy',
    cries:
      'pregnant; maternity; contract; payslip/paid wrong; time off; unpaid leave; drop day/days; pregnant; baby due; going/go part time; hours reduce/drop; payslip wrong; pay wrong; time off funeral/wedding/hospital/appointment',
  },
  {
    id: 'union',
    terms: 'union; unions; union rep; NEU; NASUWT; unison; facility time; trade union; union facility time',
  },
  {
    id: 'lettings',
    terms:
      'hire the hall; hall hire; room hire; room booking; room bookings; school lettings; booking the hall; lettings=; letting out the hall',
    cries: 'book/hire/use hall/pitch/gym weekend/evening/room; outside group use',
    near: 'site',
  },
  {
    id: 'site',
    terms:
      'site team; caretaker; site manager; caretaking; boilers; moving furniture; setting out the hall; premises; heating=; heating system; janitor; facilities; premises manager; caretaking team; site maintenance; building maintenance; general maintenance; maintenance team; maintenance person; maintenance man; maintenance officer; buildings and maintenance; caretakers; caretaker duties; the caretaker',
    cries:
      'tap/taps/sink/toilet/toilets/pipe/ceiling/gutter/loo/loos drip/dripping/drips/blocked/leak/leaking/flooding/overflowing/flush/smell/smells; wasps/rats/mice/ants/mouse/rat; bins/bin overflowing/full; snow/ice/grit/icy/gritting; spill/sick/vomit clean/mop/floor; hoist/machine/boiler/fan/pump noise/noisy/horrible/banging/clanking; too cold/hot room/classroom; heating/radiator; leaking/leak/flooded/flood; window/door/chair/lock/blind broken/stuck/jammed; chairs hall; smashed/broken window/glass; radiator/heating/boiler/tap/toilet/leak/leaking/roof/lock/lights broken/cold/hot/stuck/not/leak/flood/blocked/working; freezing/boiling classroom/room; chairs/tables/desks/furniture move/moved/hall/stack; unlock/lock school/gate/door',
  },
  {
    id: 'diy',
    terms:
      'DIY; putting up shelves; handyman; mends anything; general repairs; minor repairs; household repairs; odd jobs; handy with tools; handywoman; home repairs',
    cries:
      'shelf/shelves/hook/hooks/whiteboard/blind/blinds/poster put/hang/fix/wall; paint/decorate/plaster room/wall/classroom',
    near: 'site dt',
  },
  {
    id: 'electrician',
    terms:
      'electrician; part P; electrical=; electrics=; rewiring; electrical testing; electricians; sparky; electrical installation; electrical work; qualified electrician; electrical repairs; electrical engineer; wiring a plug; 18th edition; NICEIC',
    cries:
      'plug/socket/wire/wiring/fuse/kettle/lamp/extension test/safe/spark/blow/blown/change/sparking/pat; own kettle/fridge/lamp',
    ticket: true,
  },
  {
    id: 'grounds',
    terms:
      'grounds maintenance; grounds=; groundsperson; mowing; line marking; groundskeeper; lawns; hedges; hedge laying; sports pitches; football pitches; pitch marking; cutting the grass; grass cutting; school field; groundsman; grounds staff; grounds team',
    cries:
      'tree/branch/hedge fall/fell/fallen/cut/down/overgrown; pitch wet/waterlogged/puddle/puddles/flooded/muddy/mark/line/lines',
    near: 'gardening site',
  },
  {
    id: 'health-safety',
    terms: 'health and safety; IOSH; H&S; NEBOSH; accident reporting; RIDDOR',
    cries: 'fire alarm',
    near: 'site',
  },
  {
    id: 'catering',
    terms: 'catering; school menus; kitchen; school dinners; canteen; menus; school meals',
    cries:
      'feed/food/lunch/tea/coffee/sandwiches/drinks/buffet visitors/governors/event/parents/guests/evening; vegetarian/vegan/halal/kosher/coeliac lunch/food/trip/option',
    near: 'food baking',
  },
  {
    id: 'reception',
    terms: 'reception; visitor system; switchboard; visitors; signing in',
    cries: 'visitor/visitors sign/coming/badge',
  },
  { id: 'lost-property', terms: 'lost property', cries: 'lost coat/blazer/bag/jumper/pe-kit/kit/glasses' },
  { id: 'library', terms: 'library; librarian; school library; LRC', near: 'reading-pleasure referencing' },
  { id: 'filing', terms: 'filing=; archiving; archives; records management; archive' },
  {
    id: 'certificates',
    terms:
      'calligraphy; hand lettering; lettering=; writing certificates; handwritten certificates; certificate writing; calligrapher; brush lettering; copperplate',
    cries: 'certificate/certificates/invitation/invitations nice/neat/write/handwritten/fancy',
  },
  {
    id: 'assembly-talks',
    terms: 'guest speakers; external speakers; guest talks; careers speakers',
    near: 'tutor-time',
  },
];
