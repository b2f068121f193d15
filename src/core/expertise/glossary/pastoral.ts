import type { GlossaryEntry } from './entry.ts';

/** Pastoral care, families and staff wellbeing, from general knowledge of English schools. */
export const pastoral: readonly GlossaryEntry[] = [
  {
    id: 'behaviour',
    terms:
      'behaviour; behaviour management; classroom management; discipline; low level disruption; disruptive; disruption; tricky class; difficult class; challenging class; challenging behaviour; class control; quiet class; getting them quiet; bad behaviour; behaviour manager; behaviour lead; behaviour mentor; behaviour support; behaviour support worker; behaviour specialist; behaviour strategies; behaviour in lessons; behaviour for learning; B4L; BfL; positive behaviour; poor behaviour; misbehaviour; misbehaving; low-level disruption; low level disruptive; class behaviour; managing behaviour; managing a class; controlling a class; rowdy class; noisy class; tough class; tough classes; tricky classes; difficult classes; challenging classes; paul dix; bill rogers; tom bennett; when the adults change; assertive discipline; warm strict; warm-strict; silent classroom; presence in the classroom; classroom presence; bad class; naughty; naughty class; rude pupils; backchat; answering back; defiant pupils',
    cries:
      'bicker/bickering/squabbling constantly/always/lesson; talking constantly/nonstop; silly behaviour; not share/wait turn/carpet; roll/rolling floor/carpet; carpet time; not stop/sit/line/focus/listen/behave/follow/respect; not get @class quiet/settle/attention/listen/silence; noise level/unbearable; lesson/class disaster/carnage/bedlam; not control @class/year; nattering/nattering/wind/wound up; never stop; supply/cover @class eat; disrespectful; low level; answer/answering back; back chat; on phones; refuse work; kick/kicking off; @class @bad; @kid @bad; talk over me; not listen/settle/sit/quiet/behave/control; lose/lost/losing control; losing class/them; chat/chatter/chatting; shout/shouting out; muck/mess/play about/around/up; run/walk riot; act/acting up; throw/throwing things; tricky/difficult/tough/rowdy/noisy/wild @class; climb walls; dread @class/period/lesson; silly; bounce off; run rings; winding me up; eat alive; calm @class; not stop talking; cheeky/rude/backchat',
    near: 'de-escalation routines seating',
  },
  {
    id: 'routines',
    terms:
      'routines; calm corridors; entry routines; start and end of lessons; corridors; transitions between lessons; lining up; classroom routines; classroom routine; entry routine; exit routines; school routines; threshold routine; meet and greet; end and send; silent corridors; corridor behaviour; corridor duty; corridor; lesson transitions; line up; line-up; line ups; lining-up; lesson changeover; one way system; doug lemov; teach like a champion; TLAC; start of lesson routines',
    cries: 'corridor chaos/noise/run/running; come in noisy/late/loud; line up',
    under: 'behaviour',
  },
  {
    id: 'de-escalation',
    terms:
      'de-escalation; deescalation; de-escalate; defiance; refusal; pupil refuses; angry pupils; calming=; confrontation; calming angry pupils; de-escalating; de-escalation training; de-escalation techniques; descalation; deescalating; pupil in crisis; pupils in crisis; child in crisis; crisis intervention; crisis prevention; crisis behaviour; angry outbursts; anger management; anger; managing anger; aggressive behaviour; aggression; violent pupils; violent behaviour; violent incidents; violence; meltdown; meltdowns; refusing; non-compliance; absconding; absconder; absconders; running off; low arousal approach; studio 3; CRB; conflict management; breakaway; breakaway techniques; verbal de-escalation',
    cries:
      '@kid bites/bite/biting/spits/spitting/scratches/hits/kicks/kicking/hitting; lash/lashed/lashing out; trash/trashed/trashing room/classroom; chuck/chucked/throw/threw chair/table; scream/screamed/screaming; run/ran/runs off/away/out; storm/stormed; bite/bites/biting/spits/spitting; told me f/fuck/off; square; swear/swore/swearing; threaten/threatening; walk/walks/storm/storms out; refuse/refuses/refusing; explode/explodes/blow/blew/meltdown; temper; angry @kid; square up; squaring up; fight/fighting; flip/flips table/chair/lid; in my face; aggressive; defiant; loses it; hit/hits/punch/kick/kicks @kid/teacher/staff/me; furious; rage',
    near: 'behaviour restraint restorative',
    under: 'behaviour',
  },
  {
    id: 'restorative',
    terms:
      'restorative; RJ; restorative practice; restorative justice; restorative conversations; putting things right; mediation; repairing relationships; restorative approaches; restorative approach; restorative conversation; restorative meeting; restorative meetings; restorative chat; restorative conference; restorative circles; restorative work; repair and rebuild; mediator; mediators; peer mediation; peer mediator; peer mediators; mediate; relational repair',
    cries: 'repair/rebuild/mend relationship; fallen out with me/@kid; clear air; hold grudge; apologise; make peace',
    near: 'friendship behaviour',
  },
  {
    id: 'seating',
    terms:
      'seating plans; seating plan; class charts; seating chart; seating charts; classcharts; class chart; desk layout; desk arrangement; seating arrangement; seating arrangements; classroom layout; mint class; mintclass; where to sit',
    cries: 'sit who next/where',
    near: 'behaviour',
  },
  {
    id: 'behaviour-systems',
    terms:
      'behaviour systems; behaviour policy; on-call; rewards and sanctions; merits; behaviour points; behaviour system; behaviour policies; behaviour log; behaviour logs; behaviour data; behaviour tracking; behaviour database; sanctions; sanction; consequences; consequence system; C1 C2 C3; removal from lessons; remove room; parking room; on call duty; on-call rota; positive points; negative points; demerits; behaviour report; report system; daily report; on report card; lesson monitoring; phone confiscation; confiscated phones; confiscation; confiscated; confiscated items; mobile phone ban; detention; detentions; detention system; detention rota; detention room; centralised detentions; central detention; lunchtime detention; lunchtime detentions; break detention; after school detention; after-school detention; after school detentions; SLT detention; head of year detention; late detention; homework detention',
    cries: 'detention not turn',
    near: 'behaviour',
  },
  {
    id: 'restraint',
    terms:
      'positive handling; physical intervention; restraint; restraints; team teach; MAPA; CPI; PRICE training; reasonable force; safe holding; restrictive practice; restraint records; bound book; team-teach; team teach trainer; team teach trained; team teach tutor; teamteach; positive handling plan; positive handling plans; physical restraint; physical interventions; restrictive physical intervention; restrictive practices; restrictive intervention; holding pupils; safe handling; safe hold; safe holds; safe touch; restrain; restraining; use of force; MAYBO; NAPPI; crisis prevention institute; safety intervention; MAPA trainer; CPI trainer; PRICE trainer; PROACT SCIP; proact-scipr; SCIPr; bound and numbered book; bound books; searching pupils; search and confiscation; screening searching confiscation; bag searches; bag search; pupil searches',
    cries:
      'hold/held/restrain/restrained/grab/grabbed @kid/him/her safely/write/record/report/yesterday/today/form/down; had to hold/restrain',
    near: 'de-escalation',
    ticket: true,
  },
  {
    id: 'exclusion',
    terms:
      'suspension; suspensions; exclusion; exclusions; permanent exclusion; managed moves; managed move; reintegration; expulsion; expelled; exclude; excluded; excluding; suspend; suspended; fixed term exclusion; fixed-term exclusion; fixed term exclusions; FTE exclusion; FEX; PEX; permex; perm ex; permanently excluded; permanent exclusions; managed transfer; directed off-site; direction off-site; offsite direction; fair access; fair access panel; FAP; IYFAP; reintegration meeting; reintegration meetings; readmission meeting; readmittance; governors disciplinary panel; governor disciplinary panel; exclusion panel; independent review panel; IRP; suspension letters; exclusion letters; expel; expelling',
    near: 'alternative-provision behaviour-systems',
  },
  {
    id: 'alternative-provision',
    terms:
      "alternative provision; alternative curriculum; off-site placements; AP; PRU; vocational placements; ASDAN; disaffected learners; alternate provision; alternative providers; alternative provider; alternative education; AP provision; AP coordinator; AP lead; offsite provision; off site provision; off-site provision; pupil referral unit; PRUs; short stay school; AP academy; disengaged; disengaged learners; disengaged pupils; disaffected; disaffection; ASDAN award; ASDAN CoPE; ASDAN awards; princes trust; prince's trust; king's trust; kings trust; vocational provision; college links; increased flexibility; college placement; construction placement; forest school alternative; motor mechanics placement",
    cries: 'not cope mainstream; timetable mainstream not',
    near: 'exclusion motivation',
  },
  {
    id: 'bullying',
    terms:
      'bullying; anti-bullying; bullied; cyberbullying; bullying investigations; name calling; anti bullying; antibullying; anti-bullying lead; anti-bullying ambassador; anti-bullying ambassadors; diana award; bully; bullies; anti-bullying week; anti-bullying alliance; odd socks day; victims of bullying; banter; teasing; name-calling; racist bullying; homophobic bullying; prejudice-based bullying; bullying log; bullying incidents; mean girls; cyber bully; victimisation; intimidation',
    cries:
      'pick/picked/picking on; nasty/mean to/messages; call/calling names; leave/left out; gang up; tease/teasing; tormenting',
    near: 'friendship restorative online-safety',
  },
  {
    id: 'friendship',
    terms:
      "friendship issues; peer mentoring; friendship; friendships; falling out; fallouts; social skills; peer relationships; social media fallouts; friendship problems; friendship groups; friendship group; friendship bench; friendless; fall out; fall outs; fallings out; fallout; friendship fallouts; friendship drama; making friends; peer mentor; peer mentors; peer support pupils; buddy bench; buddies=; buddy system; buddy scheme; playground buddies; playground friends; social groups; social group; social skills group; social skills groups; social communication group; circle time; loneliness; lonely; lonely pupils; isolated pupils; socially isolated; girls' friendship; girl drama; girls on board; relational aggression; toxic friendships; peer conflict",
    cries:
      'bicker/bickering/squabble/squabbling/arguing; not friends; nobody play/sit/wants/talk; fallen/fell/falling out; bitching/bitchy/gossip; always alone; left out; not make friends; no/not friends; fall/fell/fallen out; lonely; sits alone; eat alone; girls drama; whatsapp/snapchat/group chat; on own at lunch/break; arguments',
    near: 'bullying elsa restorative',
  },
  {
    id: 'disadvantage',
    terms:
      'pupil premium; PP; FSM=; FSM gap; disadvantaged; disadvantage; closing the gap; catch-up premium; ever 6; poverty; disadvantaged learners; poverty proofing; pupil premium lead; pupil premium champion; pupil premium coordinator; pupil premium students; pupil premium children; PP pupils; PP students; PP lead; PPG; pupil premium grant; disadvantaged pupils; disadvantaged students; disadvantage gap; attainment gap; achievement gap; narrowing the gap; diminishing the difference; underprivileged; low income; low-income families; low income families; deprivation; deprived; social mobility; working class pupils; working-class; cost of the school day; ever-6; ever six; recovery premium; national tutoring programme; NTP; COVID catch up; catch up premium; child poverty; in poverty; poverty proof; bursaries; 16-19 bursary fund; sixth form bursary; vulnerable bursary',
    cries: 'not afford; poor family/families; no money trip/uniform/lunch; hungry',
    near: 'family-support lac',
  },
  {
    id: 'family-support',
    terms:
      'food bank; hardship fund; poverty support; family support worker; family support workers; FSW; family support practitioner; family support advisor; family support adviser; PSA; parent support adviser; parent support advisor; parent support worker; family worker; family link worker; foodbank; food banks; foodbank vouchers; food bank vouchers; food parcels; food parcel; food vouchers; supermarket vouchers; holiday vouchers; hardship; hardship funds; hardship support; hardship grant; school shoes; coat swap; free coats; clothes bank; clothing grant; hygiene bank; baby bank; community fridge; community pantry; food pantry; warm space; homelessness; homeless families; homeless; temporary accommodation; housing problems; families in need; children in need grant; buttle; buttle UK; fuel poverty; cost of living; christmas hampers; hampers; parenting support; triple P; incredible years; solihull approach; strengthening families',
    cries:
      'hungry breakfast/lunch/always; free uniform; cold no coat; evicted/homeless/eviction; not afford; hungry; not eaten; no coat/shoes/breakfast/uniform; shoes hole; struggling bills/money',
    near: 'family-liaison disadvantage',
  },
  {
    id: 'family-liaison',
    terms:
      'family liaison; parents; parental engagement; hard to reach parents; home school liaison; engaging parents; families=; family liaison officer; family liaison officers; family liaison worker; parent liaison; parent liaison officer; parent support; parents and carers; parent and carer; home-school liaison; home school link worker; home-school link worker; HSLW; home school liaison officer; home-school agreement; home link worker; home-school link; engaging families; engaging with parents; parental involvement; parental engagement lead; community liaison; community engagement; community outreach; community officer; contact with parents; contacting parents; communicating with parents; communication with parents; phoning parents; phoning home; phone calls home; phone call home; calling home; ringing home; positive phone calls; working with parents; working with families; family learning; family workshops; parent workshop; parents workshops; parent classes; parent champions; dads group; fathers group; dads club; mums group; hard-to-reach; hard-to-reach parents; hard-to-reach families; letters home parents; parent view; parent surveys; parent survey; parent questionnaire',
    cries:
      '@parent never/not answer/reply/come/turn/engage/pick; get hold of @parent; talk to/tell @parent; ring/phone/call home; @parent ignores',
    near: 'early-help complaints difficult-parents',
  },
  {
    id: 'complaints',
    terms:
      'complaints; parental complaints; complaint; escalated complaints; grievance; complain; complaints policy; complaints procedure; complaint handling; complaints officer; complaint letter; complaint letters; parent complaint; parent complaints; parents complaining; formal complaint; formal complaints; stage 1 complaint; stage 2 complaint; complaint panel; complaints panel; grievances; vexatious complaints; unreasonable complainants; unreasonable parents; banning parents; ban a parent; barring parents; barring letter; aggressive parents; aggressive parent; rude parents; angry parent; threatening parents; abusive parent',
    cries:
      '@parent shout/shouting/abusive/swearing/screaming gate/playground/office/reception/me; @parent accuses/accusing/blames/blaming/emailing/emails/solicitor/threatening/moaning; @parent angry/shout/shouting/complain/complaining/furious/rude/abusive/threaten/aggressive/cross/threatening; complaint; nasty/rude/angry/horrible/abusive email',
    near: 'difficult-parents family-liaison',
  },
  {
    id: 'difficult-parents',
    terms:
      'difficult parents; talking to parents; difficult conversations with parents; parents evening conversations; talking to parents about hard things; difficult parent; challenging parents; hard conversations with parents; difficult parent conversations; difficult conversations with a parent; tricky parent; awkward parents; dealing with parents; dealing with difficult parents; dealing with angry parents; meeting with parents; parent meetings; parent meeting; talking with parents; tricky conversations with parents; breaking bad news to parents',
    cries:
      '@parent evening/meeting/coming/wants/demanding nervous/scared/dreading/see/angry/meet; @parent accuses/accusing/blames/blaming; @parent angry/shout/shouting/difficult/cross/row/hard/awkward/dreading; bad news @parent; tell @parent failing/failed/son/daughter',
    near: 'family-liaison complaints',
  },
  {
    id: 'tutor-time',
    terms:
      'tutor time; form time; form tutor; tutoring group; registration; pastoral lead; tutor; pastoral; pastoral care; form tutors; tutor group; tutor groups; tutor programme; tutor period; tutor periods; tutor time activities; form group; form groups; form period; form teacher; form teachers; class tutor; group tutor; personal tutor; personal tutors; AM registration; PM registration; morning registration; vertical tutoring; vertical tutor groups; mentoring time; thought for the day; votes for schools; votesforschools; tutor time quiz; pastoral programme; pastoral curriculum; pastoral system; pastoral team; pastoral leader; head of pastoral; pastoral head',
    cries: 'tutor/form group ideas/nothing; morning registration; take/do/deliver assembly',
    near: 'pshe',
  },
  {
    id: 'student-voice',
    terms:
      "student voice; pupil voice; school council; student council; youth parliament; student leadership; prefects; mock elections; student leaders; student leader; pupil leadership; pupil parliament; pupil council; student parliament; school parliament; eco council; sports leaders; head boy; head girl; head boys; head girls; head pupil; head student; head students; prefect; senior prefects; prefect team; house captains; house captain; form reps; class reps; form captains; student ambassadors; student ambassador; pupil ambassadors; junior leadership team; JLT; student union; young leaders; UK youth parliament; make your mark; mock election; school elections; pupil survey; pupil surveys; student survey; student surveys; student focus groups; pupil questionnaires; smart school councils; unicef rights respecting; rights respecting; rights respecting school; rights respecting schools; RRSA; UNCRC; children's rights",
    near: '',
  },
  {
    id: 'pshe',
    terms:
      'PSHE; RSHE; sex and relationships; life skills; drugs education; SMSC; PSHCE; PSHEE; PSHE lead; PSHE coordinator; PSHE curriculum; PSHE teacher; PHSE; PD curriculum; PD lessons; personal development; personal development lead; RSHE lead; relationship education; relationships and sex education; relationship and sex education; relationships and health education; health education; sex talk; growing up; growing up talks; puberty lesson; puberty lessons; menstrual; menstrual cycle talk; having periods; period talk; period talks; starting periods; period pain; girls periods; period education; menstrual health; consent education; consent lessons; consent workshops; sexual consent; teaching consent; sexual health; STIs; STI; STDs; contraceptive; contraceptives; c-card; condom demonstration; teenage pregnancy; healthy relationship; spiritual moral social and cultural; SMSC lead; life skills lessons; drop down days; drop-down days; drop down day; deep learning day; heartsmart; PSHE association; 1decision; kapow PSHE; chameleon PDE; withdrawing from sex education; right to withdraw',
    cries:
      'touch/touches/touching himself/herself/themselves/private/trousers; hands/hand down trousers/pants; period/periods started/start/starts/leaked/scared/terrified; sexualised/inappropriate touching/language/behaviour; talk to/about boys/girls/year sex/porn/periods/consent/bodies; sex lesson; awkward questions sex/periods; embarrassed sex/body; period/periods talk; teach/lesson sex/condoms/consent/puberty',
    near: 'sensitive-topics substance',
  },
  {
    id: 'staff-wellbeing',
    terms:
      'staff wellbeing; teacher wellbeing; burnout; supervision; menopause; staff mental health; work life balance; staff well-being; well-being; well being; employee wellbeing; colleague wellbeing; wellbeing champion; wellbeing champions; wellbeing committee; wellbeing group; wellbeing charter; education support; education support partnership; educational support partnership; wellbeing survey; stress at work; work stress; staff stress; workplace stress; stress risk assessment; burn out; burnt out; burned out; perimenopause; menopausal; menopause champion; menopause café; menopause cafe; HRT; teacher burnout; work-life balance; staff morale; morale=; staff supervision; reflective supervision; clinical supervision; professional supervision; mental health of staff; mental health first aider for staff; staff mental health first aider; employee assistance; staff social; staff socials; secret buddy; cake friday',
    cries:
      'i not cope; colleague/friend crying/tears; i need talk; struggling myself; had enough; breaking point; end of my tether; i stress/stressed/tears/cry/crying/exhausted/burnt/anxious; feel/feeling low/overwhelmed/burnt/not-cope; colleague struggling/upset/stress/tears; thinking quit/quitting/leaving; sunday dread/night',
    near: 'mental-health workload yoga',
  },
  {
    id: 'mindfulness',
    terms:
      'mindfulness and meditation; meditation; .b course; relaxation=; breathing exercises; mindful=; mindfulness teacher; mindfulness club; mindfulness sessions; meditate; meditator; dot b; paws b; paws.b; MISP; mindfulness in schools; relaxation techniques; relaxation club; breathing techniques; breathwork; breath work; guided meditation; headspace; calm app; sound bath; gong bath; massage in schools; peer massage; relax kids; guided relaxation; grounding techniques; mindfulness=',
    cries: 'not sleep/relax; calm down/nerves',
    near: 'mental-health yoga sleep',
  },
  {
    id: 'lunch-play',
    terms:
      'playground games; lunchtime supervision; dinner queue; break duty; lunch duty; playground; midday supervision; wet play; lunchtime; lunchtimes; lunch time; lunchtime supervisor; lunchtime supervisors; midday supervisor; midday supervisors; midday meals supervisor; midday meals supervisors; MDSA; MDSAs; MSA; SMSA; midday assistant; midday assistants; mid-day supervisor; mid-day supervisors; lunchtime assistant; dinner lady; dinner ladies; dinner supervisor; dinner duty; lunch supervisor; lunch supervision; lunch club; lunch queue; lunch queues; lunchtime clubs; break time; breaktime; break times; breaktimes; playtime; playtimes; play time; play leaders; play leader; playleader; playground leaders; playground leader; playground games leader; playground equipment; playground markings; playground duty; playground behaviour; OPAL; OPAL play; outdoor play and learning; play pod; scrapstore; duty team; duty rota; gate duty; wet break; wet breaks; wet lunch; wet lunchtimes; huff and puff; huff and puff games; skipping games',
    cries:
      'football arguments/fights/playground; nobody/nothing play/do lunch/playtime; playground/playtime/lunch/break/dinner trouble/fights/wet/duty/queue',
    near: 'behaviour',
  },
];
