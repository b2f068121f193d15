import type { GlossaryEntry } from './entry.ts';

/** Further everyday names for what children do and what families need, from general knowledge of English schools. */
export const moreChildren: readonly GlossaryEntry[] = [
  {
    id: 'behaviour',
    terms:
      'climbing the walls; gobby; lippy; mouthy; class clown; pupil behaviour; low-level disruption; feral; little darlings; wild class',
    cries:
      'voice/shouted hoarse/lost class/talking; paper planes/aeroplanes; climbing/climb walls; cheek/cheeks/backchats me',
  },
  {
    id: 'de-escalation',
    terms:
      'legging it; legs it; leg it; scarpers; 0 to 100; nought to hundred; pupils leaving lessons; leaving lessons; squaring up; outbursts; explosive; confrontation',
    cries: 'nought/zero/0 hundred/100/sixty/60; lid flipped; sees red; slams door/doors',
  },
  {
    id: 'elsa',
    terms:
      'dysregulated; dysregulation; co-regulation; emotional outbursts; big emotions; worry monster; worry box; calm corner; calm down corner; self regulation; tantrums; tantrum',
    cries: 'throws/kicks/hits sobs/sob/cries/cry/tears/lap/sorry; sobs/sobbing lap/six/five/seven',
  },
  {
    id: 'semh',
    terms: 'nurture provision; nurture room; nurture base; SEMH provision; emotional needs',
    cries: 'throws/kicks/hits sobs/sob/cries/lap',
  },
  {
    id: 'pbs',
    terms: 'challenging behaviour; behaviours of concern; distressed behaviour; behaviour support; headbutting',
    cries:
      'headbutt/headbutts/headbutting/slams wall/floor/table/himself/herself/head; bites/bit ta/tas/staff/adults/arm/himself; scratches/punches/hits himself/herself',
  },
  {
    id: 'restraint',
    terms: '',
    cries: 'bites/bit/bitten/punched ta/tas/staff/arm black/bruised/blue',
  },
  {
    id: 'attachment',
    terms: 'trauma-informed; trauma informed practice; care experienced; rejection',
    cries: 'praise/praised/compliment kicks/rips/destroys/not/hates/explodes/worse; destroys/rips own work/picture',
  },
  {
    id: 'motivation',
    terms:
      'passive learners; passive; participation; comatose; switched off; post lunch dip; lethargic; pupil engagement; underachievers; work ethic',
    cries:
      'quiet/sweet/silent/polite does/nothing; sits there nothing; comatose; zombies; after lunch dip/sleepy/asleep; given up grades/predicted',
  },
  {
    id: 'questioning',
    terms: 'hands down; random name generator; lollipop sticks; participation; wait time; pose pause pounce',
    cries: 'without hands up; same hands',
  },
  {
    id: 'afl',
    terms: 'misconceptions; misconception; whiteboards=; show me boards; diagnostic questions; eedi; plickers',
    cries: 'half know other/half check; check without hands/marking; half them get it',
  },
  {
    id: 'rewards',
    terms:
      'rewards; reward; reward systems; house points; epraise; class dojo; dojo; dojos; praise postcards; prizes; merits; positive points; golden time; star of the week',
    under: 'behaviour-systems',
    near: 'motivation',
  },
  {
    id: 'behaviour-systems',
    terms:
      'isolation room; internal exclusion; internal isolation; reset room; removal room; mobile phone policy; phone ban; phone pouches; yondr; on call; report cards',
    cries: 'isolation/reset room/do/all-day; phones/phone pouches/ban/policy/confiscate',
  },
  {
    id: 'uniform',
    terms:
      'uniform policy; school uniform; dress code; skirts; skirt length; piercings; false lashes; blazers; uniform rules; uniform shop',
    cries:
      'skirt/skirts short/length/size/rolled/belts; piercing/piercings/eyelashes/lashes/trainers/hoodies rules/policy/allowed/wear/wearing/wears/wrong',
    near: 'family-support behaviour-systems',
  },
  {
    id: 'substance',
    terms:
      'elf bar; elf bars; lost mary; snus; nicotine; disposable vapes; vape detectors; edibles; ketamine; nitrous; nos canisters; energy drinks; cannabis; ecigarettes; drug education',
    cries: 'found bars/canister/baggie/rizla toilets/loos/bag; monster/energy drinks breakfast',
  },
  {
    id: 'eating-disorders',
    terms: 'disordered eating; restricting food; binge eating',
    cries:
      'live/lives/living on gum/coffee/air/apples/lettuce/water; chewing gum not/only eat/lunch; not eaten days; bins lunch; baggy clothes thin/thinner',
  },
  {
    id: 'mental-health',
    terms:
      'panic attack; exam stress; anxious pupils; test anxiety; worries; nervous pupils; perfectionism; trichotillomania',
    cries:
      'hides/hide/hiding under/behind; not breathe panic/test/exam; every/whenever say/mention test/exam; bites nails; sick before exam/test/school',
  },
  {
    id: 'bereavement',
    terms: 'terminal illness; terminally ill; serious illness; life limiting; palliative; hospice; anticipatory grief',
    cries: 'terminal/cancer/chemo/hospice/dying; ashes; anniversary death/dad/mum',
  },
  {
    id: 'safeguarding',
    terms:
      'safeguarding recording; recording concerns; ICPC; strategy meeting; chronology; DSL advice; bruising; child protection meetings; strategy meetings; harmful behaviours; bruise; core group; core groups; child protection plan; sexualised behaviour; harmful behaviour',
    cries:
      'concern/concerns/disclosure word/wording/phrase/write/record/accusing; told promise secret; hickey/hickeys/lovebites; scared go home',
  },
  { id: 'early-help', terms: 'multi-agency working; family hub' },
  {
    id: 'neglect',
    terms: 'neglect; neglected; head lice at home; unkempt; hungry pupils',
    cries:
      'came/come/comes/turns/arrives starving/hungry/filthy/dirty; same clothes/socks/shirt week/days/all; starving again/third/every',
    under: 'safeguarding',
    near: 'family-support early-help',
  },
  {
    id: 'breakfast-club',
    terms:
      'breakfast club; breakfast clubs; wraparound; wraparound care; after school club; magic breakfast; holiday club; HAF; childcare vouchers; childcare',
    near: 'family-support catering',
  },
  {
    id: 'separated-parents',
    terms:
      'parental responsibility; court order; court orders; separated parents; separated families; custody; divorce; divorced; family court; contact order; contact arrangements; estranged; prohibited steps',
    cries:
      'mum/parents dad split/separated/divorced/divorcing/custody/court/fighting; dad/mum not allowed collect/pick/see; dad/ex turned/turns up pick/gate/papers; split custody/court/weekends',
    under: 'family-liaison',
    near: 'safeguarding',
  },
  {
    id: 'family-liaison',
    terms:
      'family engagement; parent engagement; parent communication; parent groups; parent group; parent forum; parent workshops; coffee morning; coffee mornings; stay and play; information evening; information evenings; hard to reach families',
    cries:
      'workshop/meeting/morning/mornings/evening/stall nobody/none/no turned/came/comes/attends/one; coffee mornings/morning',
  },
  {
    id: 'parents-evening',
    terms:
      'parents evening; parents evenings; parents evening bookings; parents evening booking; schoolcloud; school cloud; parents booking; double booked',
    under: 'family-liaison',
    near: 'difficult-parents',
  },
  {
    id: 'complaints',
    terms:
      'vexatious; angry callers; angry caller; abusive parents; email boundaries; serial complainant; handling complaints',
    cries: '@parent emailed/emails/rang/messages times/every/daily/hourly/constantly; wants my job',
  },
  {
    id: 'difficult-parents',
    terms: 'tricky parents; demanding parents; angry parents; angry callers; pushy parents',
    cries: '@parent emailed/emails/rang times/since/every',
  },
  {
    id: 'online-safety',
    terms:
      'social media abuse; abuse of staff online; sharing nudes; roblox; discord; snapchat; tiktok; whatsapp; whatsapp groups; screen time; deepfakes; sextortion; cyberbullying',
    cries:
      'tiktok/insta/instagram/snapchat/facebook/youtube account/page/video/videos teacher/teachers/staff/head/me; whatsapp/tiktok/snapchat/xbox/gaming midnight/night/2am/1am/3am/late',
    near: 'bullying',
  },
  {
    id: 'prevent',
    terms:
      'swastika; swastikas; incel; incels; far right; manosphere; misogyny; extremist; prevent referral; channel referral; radicalised; nazi',
    cries: 'drawing/draws/drew swastika/symbols/flags/nazi; hitler salute/jokes',
  },
  {
    id: 'sensitive-topics',
    terms:
      'gaza; israel gaza; israel palestine; israel and palestine; palestine; brexit; political impartiality; impartiality; political balance; crusades; holocaust; slavery; empire; genocide; immigration; controversial topics; racist incident; racist incidents; race equality; microaggressions; religious literacy; prejudice',
    cries: 'said slur; n word; racist language/joke/bus',
    near: 'history',
  },
  {
    id: 'pshe',
    terms:
      'PSHE schemes; jigsaw pshe; relationships ed; relationships and sex; period poverty; period dignity; period products; sanitary; tampons; puberty education; RSE for SEND; condoms; contraception; kooth lessons; healthy relationships; drug education; body changes',
    cries: 'periods/period girls/bins/sanitary/pads/loos; body/bodies changing; touching himself/herself/public',
  },
  {
    id: 'lgbt',
    terms:
      'trans pupil; deadname; deadnaming; chosen name; gender questioning; pride club; same sex; LGBTQ inclusion; social transition; gay',
  },
  {
    id: 'young-carers',
    terms: '',
    cries: 'gets/getting siblings/brothers/sisters ready/dressed/school; mum/dad bed all/ill/poorly/not he/she',
  },
  {
    id: 'lac',
    terms:
      'care experienced; kinship care; kinship carers; special guardianship; SGO; adoption; post adoption; previously looked after; adopted',
  },
  {
    id: 'attendance',
    terms:
      'home visits attendance; attendance lead; severe absence; punctuality; pupil punctuality; missing register; holidays in term time; penalty notices; attendance officer',
    cries:
      'not been in since; weeks/month/october/september/easter not been/seen; knock on door; not in since half-term',
  },
  {
    id: 'avoidance',
    terms:
      'separation anxiety; anxious attenders; reluctant attenders; part time timetable; reintegration timetable; blended attendance',
    cries: 'not let go mum/dad/mummy/nan/leg; door/gate morning mum/cling/peel/peeling; not been in since',
  },
  {
    id: 'early-settling',
    terms: 'separation anxiety; drop off; drop-off; key person; settling; criers; stay and play; tears at the gate',
    cries: 'not let go mum/dad/mummy; criers/sobbing/crying reception/nursery/year-1/door/drop',
  },
  {
    id: 'head-of-year',
    terms: 'form tutors; form tutoring; pastoral manager; pastoral support; year group lead',
  },
  {
    id: 'transition',
    terms:
      'new intake evening; transfer day; bridging; summer school; moving schools; mid-year starters; induction day',
  },
];
