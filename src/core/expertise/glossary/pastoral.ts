import type { GlossaryEntry } from './entry.ts';

/** Pastoral care, families and staff wellbeing, from general knowledge of English schools. */
export const pastoral: readonly GlossaryEntry[] = [
  {
    id: 'behaviour',
    terms:
      'behaviour; behaviour management; classroom management; discipline; low level disruption; disruptive; disruption; tricky class; difficult class; challenging class; challenging behaviour; class control; quiet class; getting them quiet; bad behaviour',
    cries:
      'bicker/bickering/squabbling constantly/always/lesson; talking constantly/nonstop; silly behaviour; not share/wait turn/carpet; roll/rolling floor/carpet; carpet time; not stop/sit/line/focus/listen/behave/follow/respect; not get @class quiet/settle/attention/listen/silence; noise level/unbearable; lesson/class disaster/carnage/bedlam; not control @class/year; nattering/nattering/wind/wound up; never stop; supply/cover @class eat; disrespectful; low level; answer/answering back; back chat; on phones; refuse work; kick/kicking off; @class @bad; @kid @bad; talk over me; not listen/settle/sit/quiet/behave/control; lose/lost/losing control; losing class/them; chat/chatter/chatting; shout/shouting out; muck/mess/play about/around/up; run/walk riot; act/acting up; throw/throwing things; tricky/difficult/tough/rowdy/noisy/wild @class; climb walls; dread @class/period/lesson; silly; bounce off; run rings; winding me up; eat alive; calm @class; not stop talking; cheeky/rude/backchat',
    near: 'de-escalation routines seating',
  },
  {
    id: 'routines',
    terms:
      'routines; calm corridors; entry routines; start and end of lessons; corridors; transitions between lessons; lining up',
    cries: 'corridor chaos/noise/run/running; come in noisy/late/loud; line up',
    under: 'behaviour',
  },
  {
    id: 'de-escalation',
    terms:
      'de-escalation; deescalation; de-escalate; defiance; refusal; pupil refuses; angry pupils; calming; crisis; confrontation; calming angry pupils',
    cries:
      '@kid bites/bite/biting/spits/spitting/scratches/hits/kicks/kicking/hitting; lash/lashed/lashing out; trash/trashed/trashing room/classroom; chuck/chucked/throw/threw chair/table; scream/screamed/screaming; run/ran/runs off/away/out; storm/stormed; bite/bites/biting/spits/spitting; told me f/fuck/off; square; swear/swore/swearing; threaten/threatening; walk/walks/storm/storms out; refuse/refuses/refusing; explode/explodes/blow/blew/meltdown; temper; angry @kid; square up; squaring up; fight/fighting; flip/flips table/chair/lid; in my face; aggressive; defiant; loses it; hit/hits/punch/kick/kicks @kid/teacher/staff/me; furious; rage',
    near: 'behaviour restraint restorative',
    under: 'behaviour',
  },
  {
    id: 'restorative',
    terms:
      'restorative; RJ; restorative practice; restorative justice; restorative conversations; putting things right; mediation; repairing relationships',
    cries: 'repair/rebuild/mend relationship; fallen out with me/@kid; clear air; hold grudge; apologise; make peace',
    near: 'friendship behaviour',
  },
  { id: 'seating', terms: 'seating plans; seating plan; class charts', cries: 'sit who next/where', near: 'behaviour' },
  {
    id: 'behaviour-systems',
    terms:
      'behaviour systems; behaviour policy; on-call; removal rooms; detentions; detention; rewards and sanctions; reflection room; isolation; merits; behaviour points',
    cries: 'detention not turn',
    near: 'behaviour',
  },
  {
    id: 'restraint',
    terms:
      'positive handling; physical intervention; restraint; restraints; team teach; MAPA; CPI; PRICE training; reasonable force; safe holding; restrictive practice; restraint records; bound book',
    cries:
      'hold/held/restrain/restrained/grab/grabbed @kid/him/her safely/write/record/report/yesterday/today/form/down; had to hold/restrain',
    near: 'de-escalation',
    ticket: true,
  },
  {
    id: 'exclusion',
    terms:
      'suspension; suspensions; exclusion; exclusions; permanent exclusion; managed moves; managed move; reintegration; expulsion; expelled',
    near: 'alternative-provision behaviour-systems',
  },
  {
    id: 'alternative-provision',
    terms:
      'alternative provision; alternative curriculum; off-site placements; AP; PRU; vocational placements; ASDAN; disaffected learners',
    cries: 'not cope mainstream; timetable mainstream not',
    near: 'exclusion motivation',
  },
  {
    id: 'bullying',
    terms: 'bullying; anti-bullying; bullied; cyberbullying; bullying investigations; name calling',
    cries:
      'pick/picked/picking on; nasty/mean to/messages; call/calling names; leave/left out; gang up; tease/teasing; tormenting',
    near: 'friendship restorative online-safety',
  },
  {
    id: 'friendship',
    terms:
      'friendship issues; peer mentoring; friendship; friendships; falling out; fallouts; social skills; peer relationships; social media fallouts',
    cries:
      'bicker/bickering/squabble/squabbling/arguing; not friends; nobody play/sit/wants/talk; fallen/fell/falling out; bitching/bitchy/gossip; always alone; left out; not make friends; no/not friends; fall/fell/fallen out; lonely; sits alone; eat alone; girls drama; whatsapp/snapchat/group chat; on own at lunch/break; arguments',
    near: 'bullying elsa restorative',
  },
  {
    id: 'disadvantage',
    terms:
      'pupil premium; PP; disadvantaged; disadvantage; free school meals; FSM; closing the gap; catch-up premium; ever 6; poverty; disadvantaged learners; poverty proofing',
    cries: 'not afford; poor family/families; no money trip/uniform/lunch; hungry',
    near: 'family-support lac',
  },
  {
    id: 'family-support',
    terms: 'food bank; uniform fund; hardship fund; uniform; poverty support; second hand uniform',
    cries:
      'hungry breakfast/lunch/always; free uniform; cold no coat; evicted/homeless/eviction; not afford; hungry; not eaten; no coat/shoes/breakfast/uniform; shoes hole; struggling bills/money',
    near: 'family-liaison disadvantage',
  },
  {
    id: 'family-liaison',
    terms:
      'family liaison; parents; parental engagement; hard to reach parents; home visits; home school liaison; home visit; engaging parents; families',
    cries:
      '@parent never/not answer/reply/come/turn/engage/pick; get hold of @parent; talk to/tell @parent; ring/phone/call home; @parent ignores',
    near: 'early-help complaints difficult-parents',
  },
  {
    id: 'complaints',
    terms: 'complaints; parental complaints; complaint; escalated complaints; grievance',
    cries:
      '@parent shout/shouting/abusive/swearing/screaming gate/playground/office/reception/me; @parent accuses/accusing/blames/blaming/emailing/emails/solicitor/threatening/moaning; @parent angry/shout/shouting/complain/complaining/furious/rude/abusive/threaten/aggressive/cross/threatening; complaint; nasty/rude/angry/horrible/abusive email',
    near: 'difficult-parents family-liaison',
  },
  {
    id: 'difficult-parents',
    terms:
      'difficult parents; talking to parents; difficult conversations with parents; parents evening conversations; talking to parents about hard things',
    cries:
      '@parent evening/meeting/coming/wants/demanding nervous/scared/dreading/see/angry/meet; @parent accuses/accusing/blames/blaming; @parent angry/shout/shouting/difficult/cross/row/hard/awkward/dreading; bad news @parent; tell @parent failing/failed/son/daughter',
    near: 'family-liaison complaints',
  },
  {
    id: 'tutor-time',
    terms:
      'tutor time; form time; form tutor; tutoring group; registration; pastoral lead; assemblies; assembly; collective worship; tutor; pastoral; pastoral care',
    cries: 'tutor/form group ideas/nothing; morning registration; take/do/deliver assembly',
    near: 'pshe',
  },
  {
    id: 'student-voice',
    terms:
      'student voice; pupil voice; school council; student council; youth parliament; student leadership; prefects; mock elections',
    near: '',
  },
  {
    id: 'pshe',
    terms:
      'PSHE; RSE; RSHE; SRE; sex education; sex and relationships; relationships education; consent; puberty; puberty talks; periods; menstruation; bodies and growing up; citizenship; british values; life skills; sex ed; drugs education; SMSC',
    cries:
      'touch/touches/touching himself/herself/themselves/private/trousers; hands/hand down trousers/pants; period/periods started/start/starts/leaked/scared/terrified; sexualised/inappropriate touching/language/behaviour; talk to/about boys/girls/year sex/porn/periods/consent/bodies; sex lesson; awkward questions sex/periods; embarrassed sex/body; period/periods talk; teach/lesson sex/condoms/consent/puberty',
    near: 'sensitive-topics substance',
  },
  {
    id: 'staff-wellbeing',
    terms:
      'staff wellbeing; teacher wellbeing; burnout; supervision; menopause; staff mental health; work life balance',
    cries:
      'i not cope; colleague/friend crying/tears; i need talk; struggling myself; had enough; breaking point; end of my tether; i stress/stressed/tears/cry/crying/exhausted/burnt/anxious; feel/feeling low/overwhelmed/burnt/not-cope; colleague struggling/upset/stress/tears; thinking quit/quitting/leaving; sunday dread/night',
    near: 'mental-health workload yoga',
  },
  {
    id: 'mindfulness',
    terms: 'mindfulness; meditation; .b course; relaxation; sleep; breathing exercises',
    cries: 'not sleep/relax; calm down/nerves',
    near: 'mental-health yoga',
  },
  {
    id: 'lunch-play',
    terms:
      'playground games; lunchtime supervision; dinner queue; break duty; lunch duty; playground; midday supervision; wet play',
    cries:
      'football arguments/fights/playground; nobody/nothing play/do lunch/playtime; playground/playtime/lunch/break/dinner trouble/fights/wet/duty/queue',
    near: 'behaviour',
  },
];
