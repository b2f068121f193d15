import type { GlossaryEntry } from './entry.ts';

/** Further everyday names for what children do and what families need, from general knowledge of English schools. */
export const moreChildren: readonly GlossaryEntry[] = [
  {
    id: 'behaviour',
    terms:
      'climbing the walls; gobby; lippy; mouthy; class clown; pupil behaviour; low-level disruption; feral; little darlings; wild class; disrespect; rudeness; lesson disruption; disruptors; persistent disruption; noisy pupils; chatty class; chatty classes; poor listening; calling out in class; swearing pupils; bad language',
    cries:
      'voice/shouted hoarse/lost class/talking; paper planes/aeroplanes; climbing/climb walls; cheek/cheeks/backchats me',
  },
  {
    id: 'de-escalation',
    terms:
      'legging it; legs it; leg it; scarpers; 0 to 100; nought to hundred; pupils leaving lessons; leaving lessons; squaring up; outbursts; explosive; confrontation; pupil absconding; school absconding; fights; breaking up fights; fighting pupils; volatile pupils; explosive behaviour; explosive pupils',
    cries: 'nought/zero/0 hundred/100/sixty/60; lid flipped; sees red; slams door/doors',
  },
  {
    id: 'elsa',
    terms:
      'dysregulated; dysregulation; co-regulation; emotional outbursts; big emotions; worry monster; worry box; calm corner; calm down corner; self regulation; tantrums; tantrum; emotionally dysregulated; co regulation; self regulating; emotional outburst; feelings box; worry boxes; worry time; calm box; calm space; calming corner; calming space; reset space; regulation space; regulation strategies; emotional dysregulation',
    cries: 'throws/kicks/hits sobs/sob/cries/cry/tears/lap/sorry; sobs/sobbing lap/six/five/seven',
  },
  {
    id: 'semh',
    terms:
      'nurture provision; nurture room; nurture base; SEMH provision; emotional needs; nurture class; SEMH unit; SEMH support; the nest; nurture hub',
    cries: 'throws/kicks/hits sobs/sob/cries/lap',
  },
  {
    id: 'pbs',
    terms:
      'challenging behaviour; behaviours of concern; distressed behaviour; behaviour support; headbutting; behaviours that challenge; behaviour that challenges; behaviour support team; behaviour outreach; biting pupils; head butting; hitting out; spitting',
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
    terms:
      'trauma-informed; trauma informed practice; trauma-informed schools; trauma informed approach; trauma informed approaches; relational trauma; early trauma; post-traumatic',
    cries: 'praise/praised/compliment kicks/rips/destroys/not/hates/explodes/worse; destroys/rips own work/picture',
  },
  {
    id: 'motivation',
    terms:
      'passive learners; participation; comatose; switched off; post lunch dip; lethargic; pupil engagement; underachievers; work ethic; motivating; motivating pupils; motivating students; motivational; demotivated; unmotivated; demotivation; disengagement; disengaged; engaging pupils; engaging students; pupil motivation; student motivation; apathy; apathetic; underachieving; underachiever; underachievement; under-achievement; aspiration; aspirations; raising aspirations; growth mindset; mindset; passive pupils; passive students; passive class; lazy pupils; laziness; coasters; coasting pupils; reluctant learners; intrinsic motivation; buy-in; learner engagement; student engagement',
    cries:
      'quiet/sweet/silent/polite does/nothing; sits there nothing; comatose; zombies; after lunch dip/sleepy/asleep; given up grades/predicted',
  },
  {
    id: 'questioning',
    terms:
      "hands down; random name generator; lollipop sticks; participation; wait time; pose pause pounce; no hands up; no-hands-up; cold call; cold calling; cold-call; cold calls; name generator; wheel of names; random name picker; name picker; bounce questions; hinge question; bloom's questions; socratic questioning; think pair share; think-pair-share; turn and talk",
    cries: 'without hands up; same hands',
  },
  {
    id: 'afl',
    terms:
      'misconceptions; misconception; whiteboards=; show me boards; diagnostic questions; eedi; plickers; mini whiteboards; mini-whiteboard; mini-whiteboards; MWBs; MWB; mini white boards; show-me boards; checking for understanding; check for understanding; CFU; hinge questions; exit tickets; exit ticket; responsive teaching; multiple choice quizzes; eedi quizzes; misconceptions checks',
    cries: 'half know other/half check; check without hands/marking; half them get it',
  },
  {
    id: 'rewards',
    terms:
      "rewards; reward; reward systems; house points; epraise; class dojo; dojo; dojos; praise postcards; prizes; merits; positive points; golden time; star of the week; reward points; reward points system; reward trip; reward trips; rewards trip; rewards trips; rewards assembly; rewards shop; rewards policy; reward cards; merit; merit points; commendation; commendations; praise; praise points; praise assembly; praise cards; praise emails; e-praise; achievement points; points shop; vivo; vivos; vivo miles; class charts points; classdojo; dojo points; stickers; sticker charts; sticker chart; gold stars; raffle tickets; celebration assembly; celebration of achievement; pupil of the week; student of the week; student of the month; headteacher award; headteacher's award; headteacher awards; head's awards; prize giving; prizegiving; prize-giving; awards evening; presentation evening; marble jar; marbles in a jar; golden tickets; hot chocolate friday; hot chocolate with the head",
    under: 'behaviour-systems',
    near: 'motivation',
  },
  {
    id: 'behaviour-systems',
    terms:
      'mobile phone policy; phone ban; phone pouches; yondr; on call; report cards; isolation booth; internal isolation room; phone-free; phone free; phone-free school; mobile phones policy; phone policy; lockable pouches; yondr pouches; phone lockers; on-call staff; on call teacher; report card system; report books; planners; student planner; student planners',
    cries: 'isolation/reset room/do/all-day; phones/phone pouches/ban/policy/confiscate',
  },
  {
    id: 'uniform',
    terms:
      'uniform policy; school uniform; dress code; skirts; skirt length; piercings=; false lashes; blazers; uniform rules; uniform shop; uniform; uniforms; uniform supplier; uniform suppliers; uniform code; uniform infringement; uniform checks; uniform check; uniform breaches; uniform donations; uniform list; blazer; school tie; school ties; skirt; school shoes; jewellery; jewelry; piercing=; nose piercing; nose studs; hair policy; haircut rules; school appearance; sixth form dress code; PE kit; PE kits; kit list; summer uniform; non-uniform day; non uniform day; mufti; mufti day; own clothes day; name labels; schoolwear; school wear',
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
    terms:
      'disordered eating; restricting food; binge eating; eating issues; restrictive eating; restricts food; purging; laxatives; over-exercising',
    cries:
      'live/lives/living on gum/coffee/air/apples/lettuce/water; chewing gum not/only eat/lunch; not eaten days; bins lunch; baggy clothes thin/thinner',
  },
  {
    id: 'mental-health',
    terms:
      'nervous pupils; perfectionism; trichotillomania; worriers; worrier; worried pupils; nervous students; perfectionist; perfectionists; hair pulling; skin picking; dermatillomania; generalised anxiety; GAD; low confidence',
    cries:
      'hides/hide/hiding under/behind; not breathe panic/test/exam; every/whenever say/mention test/exam; bites nails; sick before exam/test/school',
  },
  {
    id: 'bereavement',
    terms:
      "terminal illness; terminally ill; serious illness; life limiting; palliative; hospice; anticipatory grief; pre-bereavement; life-limiting illness; life-shortening; life shortening; hospice care; palliative care; parent with cancer; sick parent; cancer support; maggie's; macmillan; critical illness; coping with loss",
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
    terms:
      'neglect; neglected; head lice at home; unkempt; hungry pupils; graded care profile; GCP2; neglectful; poor hygiene; hygiene issues; dirty uniform; smelly pupils; body odour; underfed; malnourished; hunger; hungry children; neglect toolkit',
    cries:
      'came/come/comes/turns/arrives starving/hungry/filthy/dirty; same clothes/socks/shirt week/days/all; starving again/third/every',
    under: 'safeguarding',
    near: 'family-support early-help',
  },
  {
    id: 'breakfast-club',
    terms:
      'breakfast club; breakfast clubs; wraparound; wraparound care; after school club; magic breakfast; holiday club; HAF; childcare vouchers; childcare; breakfast provision; breakfast club leader; breakfast club supervisor; breakfast club assistant; before school club; before and after school club; before school care; after-school club; after school club leader; afterschool club; after school care; out of school club; out of school care; extended school; extended schools; extended services; extended day; wrap around care; wrap-around; wrap-around care; wrap around; kids club; playscheme; holiday playscheme; holiday clubs; holiday activities; holiday activities and food; HAF programme; school holiday club; tax free childcare; tax-free childcare; 30 hours; 30 hours funding; 30 hours code; 15 hours; 15 hours funding; funded hours; nursery funding; greggs breakfast; greggs breakfast club; national school breakfast programme',
    near: 'family-support catering',
  },
  {
    id: 'separated-parents',
    terms:
      'parental responsibility; court order; court orders; separated parents; separated families; custody; divorce; divorced; family court; contact order; contact arrangements; estranged; prohibited steps; parental rights; court papers; child arrangements order; child arrangements; CAO; residence order; non-molestation order; non molestation order; injunction; injunctions; restraining order; restraining orders; absent parent; absent parents; non-resident parent; non resident parent; contact dispute; custody battle; custody dispute; custody disputes; parental separation; parental conflict; separation and divorce; divorcing parents; family breakdown; two households; step families; step parents; stepfamily; single parents; lone parents; single parent families',
    cries:
      'mum/parents dad split/separated/divorced/divorcing/custody/court/fighting; dad/mum not allowed collect/pick/see; dad/ex turned/turns up pick/gate/papers; split custody/court/weekends',
    under: 'family-liaison',
    near: 'safeguarding',
  },
  {
    id: 'family-liaison',
    terms:
      "family engagement; parent engagement; parent communication; parent groups; parent group; parent forum; parent workshops; coffee morning; coffee mornings; stay and play; information evening; information evenings; hard to reach families; parental involvement; parents' forum; parents forum; parent council; parents group; stay-and-play; stay & play; family morning; open mornings for parents; parent drop in; parent drop-in; parents coffee morning; parent ambassadors; information evenings for parents; welcome evening; curriculum evening; curriculum evenings; meet the teacher; meet the tutor",
    cries:
      'workshop/meeting/morning/mornings/evening/stall nobody/none/no turned/came/comes/attends/one; coffee mornings/morning',
  },
  {
    id: 'parents-evening',
    terms:
      "parents evening; parents evenings; parents evening bookings; parents evening booking; schoolcloud; school cloud; parents booking; double booked; parents' evening; parents’ evenings; parent evening; parent evenings; parents eve; parent consultation; parent consultations; parents consultation; consultation evening; consultation evenings; parent teacher meetings; parent-teacher meetings; parent teacher meeting; parent teacher conference; parents meeting; progress evening; progress evenings; review day; academic review day; academic review; target setting day; academic tutoring day; online parents evening; virtual parents evening; parents evening system; parents evening manager; parents evening appointments; parents evening slots; parents' evening app; parent booking",
    under: 'family-liaison',
    near: 'difficult-parents',
  },
  {
    id: 'complaints',
    terms:
      'vexatious; angry callers; angry caller; abusive parents; email boundaries; serial complainant; handling complaints; complainant; serial complainer; abusive emails; abusive callers; rude caller; rude callers; violent parents; parent emails; unreasonable behaviour parents; solicitors letter; solicitor letter; facebook complaints',
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
      'social media abuse; abuse of staff online; sharing nudes; roblox; discord; snapchat; tiktok; whatsapp; whatsapp groups; screen time; deepfakes; sextortion; cyberbullying; whatsapp bullying; tik tok; snap streaks; fake accounts; fake instagram; instagram account; tiktok account; teacher tiktok; staff abuse online; social media bullying; image based abuse; group chats; group chat; online gaming; online gambling; gambling; loot boxes; online dating; omegle; only fans; sharing images; video game addiction; gaming disorder; internet addiction',
    cries:
      'tiktok/insta/instagram/snapchat/facebook/youtube account/page/video/videos teacher/teachers/staff/head/me; whatsapp/tiktok/snapchat/xbox/gaming midnight/night/2am/1am/3am/late',
    near: 'bullying',
  },
  {
    id: 'prevent',
    terms:
      'swastika; swastikas; incel; incels; far right; manosphere; misogyny; extremist; prevent referral; channel referral; radicalised; nazi; incel culture; andrew tate; involuntary celibate; toxic masculinity; misogynistic; misogynist; conspiracy theories; conspiracy theory; terrorist content; hate speech; hate crime; hate crimes; white supremacy; white supremacist',
    cries: 'drawing/draws/drew swastika/symbols/flags/nazi; hitler salute/jokes',
  },
  {
    id: 'sensitive-topics',
    terms:
      'gaza; israel gaza; israel palestine; israel and palestine; palestine; brexit; political impartiality; impartiality; political balance; crusades; holocaust; slavery; genocide; immigration; controversial topics; religious literacy; antisemitism; anti-semitism; antisemitic; islamophobia; islamophobic; british empire; empire and colonialism; colonialism; slave trade; transatlantic slavery; holocaust education; holocaust memorial; politically neutral; political views; debates on controversial issues; controversial issues; difficult topics; sensitive issues; sensitive subjects; war in ukraine; middle east conflict; conflict in the middle east',
    cries: 'said slur; n word; racist language/joke/bus',
    near: 'history race-equality edi',
  },
  {
    id: 'pshe',
    terms:
      'PSHE schemes; jigsaw pshe; relationships ed; relationships and sex; puberty education; RSE for SEND; condoms; contraception; kooth lessons; healthy relationships; body changes; puberty talk; puberty changes; wet dreams; masturbation; private body parts; relationships lessons; drugs lessons; drug education; protected behaviours; RSE policy; RSE consultation; social emotional learning; SEL',
    cries: 'periods/period girls/bins/sanitary/pads/loos; body/bodies changing; touching himself/herself/public',
  },
  {
    id: 'lgbt',
    terms:
      'trans pupil; deadname; deadnaming; chosen name; gender questioning; pride club; same sex; LGBTQ inclusion; social transition; gay; trans; trans student; trans students; trans child; trans children; transitioning pupils; name change pronouns; preferred name; preferred names; preferred pronouns; they them pronouns; they/them; same-sex; same sex parents; gay rights; gay pupils; LGBT history month; LGBT+ history month; LGBT inclusion; GSA; gender sexuality alliance; pride badge; rainbow laces; rainbow lanyard',
  },
  {
    id: 'young-carers',
    terms: '',
    cries: 'gets/getting siblings/brothers/sisters ready/dressed/school; mum/dad bed all/ill/poorly/not he/she',
  },
  {
    id: 'lac',
    terms:
      "care experienced; kinship care; kinship carers; special guardianship; SGO; adoption; post adoption; previously looked after; kinship families; special guardian; SGO families; adopted child; adopted pupils; adoptive parent; adoptees; adoption support; adoption UK; therapeutic parenting; PLAC pupils; previously-looked-after; care-experienced pupils; foster carer; foster parents; children’s home; children's homes",
  },
  {
    id: 'attendance',
    terms:
      'home visits attendance; attendance lead; severe absence; missing register; attendance officer; welfare calls; welfare visits; welfare checks; doorstep visits; welfare visit; severely absent pupils; punctual; tardiness; tardy; attendance letters home; 100% attendance; attendance awards; attendance prizes; attendance assembly',
    cries:
      'not been in since; weeks/month/october/september/easter not been/seen; knock on door; not in since half-term',
  },
  {
    id: 'avoidance',
    terms:
      'separation anxiety; anxious attenders; reluctant attenders; part time timetable; reintegration timetable; blended attendance; anxious attender; part-time timetable; part time timetables; part-time timetables; reduced timetable; reduced timetables; bespoke timetable; bespoke timetables; phased return pupils; reintegration plan; return to school plan',
    cries: 'not let go mum/dad/mummy/nan/leg; door/gate morning mum/cling/peel/peeling; not been in since',
  },
  {
    id: 'early-settling',
    terms:
      'separation anxiety; drop off; drop-off; key person; settling=; criers; stay and play; tears at the gate; settling-in; settling in sessions; settling new children; settling children; home visit nursery; key persons; key person approach; key carer; stay and play sessions; new starters reception; new starters nursery; first days of school; starting reception; starting nursery; school starters; starting primary; drop-off tears; crying children',
    cries: 'not let go mum/dad/mummy; criers/sobbing/crying reception/nursery/year-1/door/drop',
  },
  {
    id: 'head-of-year',
    terms:
      'form tutors; form tutoring; pastoral manager; pastoral support; year group lead; heads of year; heads of house; year leaders; year managers; year coordinator; year co-ordinator; head of college; college leader; pastoral year leader; pastoral head of year; raising standards leader; RSL; student progress leader; student progress manager; progress manager; HoYs; HOY; achievement coordinator; achievement leader; learning manager',
  },
  {
    id: 'transition',
    terms:
      'new intake evening; transfer day; bridging=; summer school; moving schools; mid-year starters; induction day; new intake; intake evening; new intake day; new intake evenings; new parents evening; induction evening; induction days; induction week; transition days; transition day; transition lead; transition coordinator; transition week; transition project; transition visits; year 6 transition; year 7 transition; year 6 visits; primary transition; KS2 to KS3; KS2-3 transition; KS2-KS3; bridging units; bridging work; summer schools; settling into year 7; joining mid-year; mid year admissions induction; mid-year admissions; buddying=; moving up day; move up day; moving-up day; move-up day; shuffle up day; taster day; open evening year 6; year 5 taster; year 11 to year 12; sixth form induction; year 2 to year 3; infant to junior; EYFS to KS1; reception to year 1; reception into year 1; in-school transition; internal transition',
  },
];
