import type { GlossaryEntry } from './entry.ts';

/** Keeping children safe and well. */
export const safety: readonly GlossaryEntry[] = [
  {
    id: 'mental-health',
    terms:
      'mental health; MHFA; anxiety; anxious; depression; low mood; self-harm; self harm; wellbeing; student wellbeing; pupil wellbeing; panic attacks; stress; emotional wellbeing; young minds; mental health first aid; suicidal; OCD',
    cries:
      'stop/stopped/not eating/eat; panic/panicking/stressed/anxious/worried/worry exam/exams/test/tests; reassurance all; always/constantly worried/worrying/anxious; panic/panics/panicking; not eat/eating/sleep; cut/cutting; pull/pulling hair; worried sick; really/so/very down/low/anxious/stressed/upset; not themselves/himself/herself; kill/harm/end myself/himself/herself/themselves/life; says/said wants/want die/kill/dead; suicidal/suicide; panic attack; cry/crying/cries/tears/tearful; cut/cutting/cuts/scars herself/himself/arm/arms; sad/withdrawn; worry/worried all; not eating; not sleeping; hurt/hurting themselves/herself/himself; feel/feels hopeless; struggle emotionally; stress exam',
    near: 'elsa avoidance bereavement mindfulness medical',
  },
  {
    id: 'eating-disorders',
    terms: 'eating disorders; eating disorder; anorexia; anorexic; bulimia; body image',
    cries:
      'stop/stopped eating/eat lost/losing/weight/thin; losing/lost weight; skips/skipping meals/lunch always; sick/vomits after eating/lunch/meals',
    near: 'mental-health',
  },
  {
    id: 'counselling',
    terms:
      'counselling; counsellor; counsellors; school counsellor; counselling service; talking therapy; CBT; place2be; kooth; listening ear',
    cries: 'someone/somebody professional talk to',
    near: 'mental-health elsa',
  },
  {
    id: 'avoidance',
    terms:
      'school avoidance; emotionally based school avoidance; EBSA; EBSNA; school refusal; school refuser; anxiety based school avoidance; school phobia',
    cries:
      'not get @kid out/in/through gate/door/house/car/morning/mornings; clings/clinging/clingy to/her/him/me/yard/playground/door; separation anxiety; clings/clinging gate/mum/parent; crying/cries gate/drop-off/morning/mornings; tummy ache/aches school; stuck in bed/house/car; anxious/scared/frightened/afraid/worried/refuse/refuses come/coming/attend/school/in/gate; not come/leave/get in/school/house/gate/car; hide/hides/hiding toilets; stay/staying home; dread/dreads school',
    near: 'attendance mental-health',
  },
  {
    id: 'attendance',
    terms:
      'attendance; CME; EWO; persistent absence; absence; truancy; truant; punctuality; lateness; attendance codes; attendance panels; children missing education; EWO; fines; absentee',
    cries:
      'never turns/turn/here/in; missing half/school; keep/keeps missing/disappearing; late every; late again; hardly/barely ever/in/here/attends; absent again/lots; never/not in/here/school/turn; always/keeps late; bunk/bunking/skive/skiving/skip/skipping/wag; days off; missing lessons; holiday term time; not seen weeks',
    near: 'avoidance family-liaison',
  },
  {
    id: 'bereavement',
    terms: "bereavement; bereaved; cruse; grief; loss; grieving; winston's wish; death in the family",
    cries:
      '@kid grieving; dad/mum/nan/brother/sister died/death/passed/killed; coping loss/death; lost/died/death/dead/dying/passed/killed/funeral @parent/brother/sister/friend/pet/uncle/aunt; funeral; terminal @parent',
    near: 'mental-health elsa',
  },
  {
    id: 'elsa',
    terms:
      'ELSA; emotional literacy; emotional literacy support; nurture; nurture group; thrive; zones of regulation; emotional regulation',
    cries:
      'not manage/control feelings/emotions; name feelings; upset/cries small things; emotional wobble; big feelings',
    under: 'friendship mental-health',
    near: 'mental-health attachment friendship',
  },
  {
    id: 'attachment',
    terms:
      'attachment; trauma; trauma informed; ACEs; attachment aware; adverse childhood experiences; developmental trauma; PACE',
    cries: 'been through lot; foster/adopted struggle; chaotic home; abused',
    near: 'lac elsa',
  },
  {
    id: 'lac',
    terms:
      'LAC; CLA; looked-after children; looked after children; children in care; care leavers; foster children; foster carers; PEP; PEP meetings; virtual school; adopted children',
    cries: 'foster/carers/care @kid; in care; children home; adopted',
    near: 'attachment disadvantage',
  },
  {
    id: 'early-help',
    terms:
      'early help; TAC; CAFs; early help assessments; CAF; TAF; social services; social worker; child in need; CIN; child protection conference; MASH; multi-agency',
    near: 'safeguarding family-liaison',
  },
  {
    id: 'safeguarding',
    terms:
      'safeguarding; CP; child protection; DSL; designated safeguarding lead; DDSL; deputy designated safeguarding lead; KCSIE; CPOMS; MyConcern; disclosures; disclosure; designated person; keeping children safe; LADO; domestic abuse; domestic violence; FGM; forced marriage; operation encompass; contextual safeguarding; peer on peer abuse; child on child abuse; harmful sexual behaviour; neglect',
    cries:
      'smells/stinks/dirty hungry/clothes; always hungry dirty; told/tell/said/says/confided/disclosed something/worrying/worried/secret/stepdad/uncle/dad/home/happening; worried about home/family/what/girl/boy; report concern/worry; marks arms/body; not want go home; hungry dirty tired; who report; told/tell/said/says me hit/hurt/abuse/abused/home/secret/touch/touched/scared; bruise/bruises; afraid/scared/frightened home/dad/go; worried about home/safe; not safe home; neglect/neglected; dirty clothes/smell',
    near: 'early-help online-safety mental-health',
  },
  {
    id: 'prevent',
    terms:
      'prevent; prevent duty; radicalisation; extremism; county lines; gangs; gang; CCE; CSE; exploitation; knife crime; grooming; online grooming; modern slavery; child sexual exploitation',
    cries:
      'gang/gangs/knife/drugs/dealing; older boys/men/friends car/money/phone; extremist/extreme views/videos; new trainers/phone money from; hang around older; incel/andrew tate',
    near: 'safeguarding',
  },
  {
    id: 'online-safety',
    terms:
      'online safety; e-safety; internet safety; sexting; social media; digital citizenship; phones; gaming addiction; nudes',
    cries:
      'phone/snapchat/tiktok/instagram/whatsapp/roblox/discord/online nasty/pictures/photos/videos/bullying/stranger/messages/messaging/bloke/man/older; stranger/bloke/man/adult/somebody online/internet/game messaging/messages/talking/meet/pictures; nudes/nude/sexting; fake account; scam online',
    near: 'safeguarding bullying',
  },
  {
    id: 'substance',
    terms: 'vaping; vapes; drugs; alcohol; smoking; substance misuse; drugs education',
    cries: 'vape/vapes/vaping/smoke/smoking/weed/stoned/drunk toilets/site/school/@kid',
    near: 'pshe',
  },
  {
    id: 'lgbt',
    terms: 'LGBT; LGBTQ; LGBT+; gender identity; trans pupils; transgender; pride; sexuality; pronouns; non-binary',
    cries: 'come/came/coming out gay/trans; change name pronouns; wants called different name',
    near: 'sensitive-topics pshe',
  },
  {
    id: 'young-carers',
    terms: 'young carers; young carer',
    cries:
      'look/looks/looking after/care/cares @parent/brother/sister/siblings; tired because brothers/sisters/@parent ill/poorly',
    near: 'family-support',
  },
];
