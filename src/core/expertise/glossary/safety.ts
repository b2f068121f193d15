import type { GlossaryEntry } from './entry.ts';

/** Keeping children safe and well. */
export const safety: readonly GlossaryEntry[] = [
  {
    id: 'mental-health',
    terms:
      'mental health; anxious; depression; low mood; wellbeing; student wellbeing; pupil wellbeing; emotional wellbeing; young minds; suicidal; OCD; mental illness; mental ill health; MHFA England; mental health champion; mental health lead; senior mental health lead; SMHL; DMHL; mental health ambassador; panic disorder; depressed; depressive; suicide; obsessive compulsive disorder; obsessive-compulsive; PTSD; bipolar; psychosis; youngminds; anna freud; mentally healthy schools; wellbeing award; pupil stress; stress management; student mental health; pupil mental health; children’s mental health; emotional health; emotional health and wellbeing; EHWB; mental health week; hello yellow; decider skills; emotional wellbeing practitioner; low mood and anxiety; health anxiety; self-harm; self harm; self-harming; self harming; self-injury; self injury; deliberate self harm; self-harm policy; self harm training; suicide prevention; suicide awareness; suicide first aid; suicidal ideation; suicidal thoughts; ASIST; papyrus; safety plans suicide; postvention; zero suicide alliance; anxiety; anxieties; anxious pupils; anxious students; anxious children; exam anxiety; exam nerves; exam stress; test anxiety; social anxiety; panic attack; panic attacks; worries=; worry workshops; worry group; anxiety group; anxiety workshop; anxiety disorder; phobias; phobia',
    cries:
      'stop/stopped/not eating/eat; panic/panicking/stressed/anxious/worried/worry exam/exams/test/tests; reassurance all; always/constantly worried/worrying/anxious; panic/panics/panicking; not eat/eating/sleep; cut/cutting; pull/pulling hair; worried sick; really/so/very down/low/anxious/stressed/upset; not themselves/himself/herself; kill/harm/end myself/himself/herself/themselves/life; says/said wants/want die/kill/dead; suicidal/suicide; panic attack; cry/crying/cries/tears/tearful; cut/cutting/cuts/scars herself/himself/arm/arms; sad/withdrawn; worry/worried all; not eating; not sleeping; hurt/hurting themselves/herself/himself; feel/feels hopeless; struggle emotionally; stress exam',
    near: 'elsa avoidance bereavement mindfulness medical safeguarding',
  },
  {
    id: 'eating-disorders',
    terms:
      'eating disorders; eating disorder; anorexia; anorexic; bulimia; body image; eating difficulties; anorexia nervosa; bulimic; binge-eating; BEAT eating disorders; CEDS; body confidence; body positivity; body dysmorphia; BDD; weight loss pupils; negative body image',
    cries:
      'stop/stopped eating/eat lost/losing/weight/thin; losing/lost weight; skips/skipping meals/lunch always; sick/vomits after eating/lunch/meals',
    near: 'mental-health',
  },
  {
    id: 'counselling',
    terms:
      'counselling; counsellor; counsellors; school counsellor; counselling service; talking therapy; CBT; place2be; kooth; listening ear; counselling skills; counselling qualification; counselling course; trained counsellor; qualified counsellor; BACP; student counsellor; youth counsellor; counsel; school counselling; counselling referral; psychotherapist; psychotherapists; psychotherapy; talking therapies; talk therapy; talking therapist; cognitive behavioural therapy; cognitive behaviour therapy; place 2 be; place2talk; relate counselling; online counselling; kooth counselling; bereavement counsellor; DBT; solution focused; solution-focused; brief therapy; person-centred counselling; drop-in counselling; counselling drop in',
    cries: 'someone/somebody professional talk to',
    near: 'mental-health elsa',
  },
  {
    id: 'avoidance',
    terms:
      'school avoidance; emotionally based school avoidance; EBSA; EBSNA; school refusal; school refuser; anxiety based school avoidance; school phobia; school avoider; school avoiders; emotionally based school non-attendance; emotionally based school non attendance; emotionally based non-attendance; emotionally based non-attender; EBNA; non-attenders; non attenders; non-attender; school refusers; school non-attendance; emotional barriers to attendance; barriers to attendance; anxious non-attenders; reluctant attender; anxiety-related non-attendance; square peg; not fine in school; ISNAD; soft start; soft starts; soft landing',
    cries:
      'not get @kid out/in/through gate/door/house/car/morning/mornings; clings/clinging/clingy to/her/him/me/yard/playground/door; separation anxiety; clings/clinging gate/mum/parent; crying/cries gate/drop-off/morning/mornings; tummy ache/aches school; stuck in bed/house/car; anxious/scared/frightened/afraid/worried/refuse/refuses come/coming/attend/school/in/gate; not come/leave/get in/school/house/gate/car; hide/hides/hiding toilets; stay/staying home; dread/dreads school',
    near: 'attendance mental-health',
  },
  {
    id: 'attendance',
    terms:
      'school attendance; EWO; persistent absence; absence; attendance codes; attendance panels; fines=; absentee; attendance lead; attendance manager; attendance officers; attendance champion; attendance team; attendance improvement; EWOs; education welfare; education welfare officer; education welfare officers; education welfare service; EWS; ESW; education social worker; attendance and welfare officer; pupil attendance; attendance data; attendance letters; attendance meetings; attendance panel; attendance policy; attendance register; attendance registers; PA pupils; persistent absentee; persistent absentees; persistently absent; severely absent; absentees; absences; absence line; absence calls; first day calling; first day absence; first day response; reporting absence; unauthorised absence; unauthorised absences; authorised absence; FPN; FPNs; studybugs; attendance mentor; attendance mentoring; attendance support; attendance hub; N codes; code B; register codes; missing registers; electronic registers; attendance=; punctuality; pupil punctuality; punctuality lead; lateness=; late gate; late mark; late marks; late arrivals; late book; late register; lates=; late detention; late detentions; late to school; late to lessons; lateness to lessons; being late; holiday in term time; holidays in term time; term-time holiday; term-time holidays; term time holiday; term time holidays; term time leave; leave in term time; holiday requests; holiday request form; penalty notice; penalty notices; fixed penalty notice; fixed penalty notices; attendance fines; attendance fine; holiday fine; holiday fines; school fines; fine for holiday; fines for absence; unauthorised holiday; leave of absence pupils; exceptional leave; truancy; truant; truants; truanting; internal truancy; lesson truancy; truancy in lessons; bunking off; bunking lessons; skiving; wagging; wagging off; missing lessons; truancy sweep; truancy sweeps; truancy call',
    cries:
      'never turns/turn/here/in; missing half/school; keep/keeps missing/disappearing; late every; late again; hardly/barely ever/in/here/attends; absent again/lots; never/not in/here/school/turn; always/keeps late; bunk/bunking/skive/skiving/skip/skipping/wag; days off; missing lessons; holiday term time; not seen weeks',
    near: 'avoidance family-liaison',
  },
  {
    id: 'bereavement',
    terms:
      "bereavement; bereaved; cruse; grief; grieving; winston's wish; death in the family; bereavement lead; bereavement counselling; bereavement support; bereaved children; bereavement and loss; loss and bereavement; loss and grief; child bereavement UK; winstons wish; cruse bereavement; cruse volunteer; death of a parent; end of life; grief counselling; grief encounter; seasons for growth; suicide bereavement; postvention; funerals; loss of a loved one; memory box; losing a parent; loss of a parent",
    cries:
      '@kid grieving; dad/mum/nan/brother/sister died/death/passed/killed; coping loss/death; lost/died/death/dead/dying/passed/killed/funeral @parent/brother/sister/friend/pet/uncle/aunt; funeral; terminal @parent',
    near: 'mental-health elsa',
  },
  {
    id: 'elsa',
    terms:
      'ELSA; emotional literacy; emotional literacy support; nurture; nurture group; thrive; zones of regulation; emotional regulation; ELSAs; emotional literacy support assistant; emotional literacy support assistants; emotional literacy assistant; ELSA trained; ELSA supervision; THRIVE practitioner; thrive approach; thrive practitioner; thrive licensed; nurture groups; nurture teacher; nurture lead; nurture provision; self-regulation; emotion coaching; emotions coaching; emotional coaching; emotional support; incredible five point scale; five point scale; 5 point scale; the incredible 5 point scale; worry monsters; draw and talk; therapeutic thinking; socially speaking; socially speaking game; circle of friends; emotional check in; emotional check-in; emotional check-ins; PAWS b',
    cries:
      'not manage/control feelings/emotions; name feelings; upset/cries small things; emotional wobble; big feelings',
    under: 'friendship mental-health',
    near: 'mental-health attachment friendship',
  },
  {
    id: 'attachment',
    terms:
      'attachment and trauma; trauma; trauma informed; ACEs; attachment aware; adverse childhood experiences; developmental trauma; PACE; attachment lead; attachment disorder; attachment theory; attachment difficulties; reactive attachment disorder; trauma-informed; trauma-informed practice; trauma informed schools; TIS; TISUK; trauma practitioner; trauma lead; trauma responsive; trauma-responsive; trauma recovery; PACE approach; PACE model; playfulness acceptance curiosity empathy; adverse childhood; childhood trauma; dan hughes; louise bomber; bruce perry; relational practice; relational approach; relational approaches; relational policy; PTSD pupils; dyadic; DDP; attachment=',
    cries: 'been through lot; foster/adopted struggle; chaotic home; abused',
    near: 'lac elsa',
  },
  {
    id: 'lac',
    terms:
      'LAC; CLA; looked-after children; looked after children; children in care; foster children; foster carers; PEP; PEP meetings; virtual school; adopted children; looked after; looked after child; looked-after child; looked-after; LAC pupils; CiC; CLA pupils; child in care; designated teacher; DT for LAC; designated teacher LAC; designated teacher for looked after children; designated teacher for looked-after children; designated teacher for children in care; PEPs; ePEP; PEP meeting; personal education plan; personal education plans; virtual head; virtual schools; virtual school head; foster care; fostered; foster child; foster family; foster families; foster placement; pupil premium plus; PP+; LAC review; LAC reviews; PLAC; post-LAC; previously looked-after; previously looked after children; adoptive; adoptive families; adoptive parents; care-experienced; corporate parent; corporate parenting; children with a social worker; kinship; kinship carer; special guardians; special guardianship order',
    cries: 'foster/carers/care @kid; in care; children home',
    near: 'attachment disadvantage',
  },
  {
    id: 'early-help',
    terms:
      'early help; TAC; CAFs; early help assessments; CAF; TAF; multi-agency; early help assessment; EHA; EHAs; EHAT; early help plan; early help plans; early help lead; early help officer; early help worker; family early help; common assessment framework; team around the child; team around the family; TAC meetings; TAC meeting; TAF meeting; TAF meetings; team around the school; TAS meetings; lead professional; multi agency; multiagency; multi-agency meetings; multi-agency working; family support plan; troubled families; supporting families programme; family hubs; children’s centre; sure start; homestart; home-start',
    near: 'safeguarding family-liaison',
  },
  {
    id: 'safeguarding',
    terms:
      'safeguarding; CP; child protection; DSL; designated safeguarding lead; DDSL; deputy designated safeguarding lead; KCSIE; CPOMS; MyConcern; disclosures; disclosure; designated person; keeping children safe; neglect; safeguarding and child protection; safeguarding children; safeguarding pupils; safeguarding training; safeguarding level 3; level 3 safeguarding; DSL training; DSL trained; safeguarding trainer; safeguarding policy; child protection policy; CP files; child protection file; child protection files; safeguarding files; transfer of files; CP conference; child protection conference; child protection conferences; initial child protection conference; keeping children safe in education; working together to safeguard children; CPOMs; cpoms; my concern; myconcern; safeguard my school; safeguard software; green form; cause for concern; causes for concern; concern form; child abuse; sexual abuse; physical abuse; emotional abuse; private fostering; missing children; child missing; fabricated illness; NSPCC; childline; PANTS rule; pantosaurus; threshold document; LADO; domestic abuse; domestic violence; FGM; female genital mutilation; forced marriage; honour based abuse; operation encompass; contextual safeguarding; peer on peer abuse; peer-on-peer abuse; child on child abuse; child-on-child abuse; harmful sexual behaviour; HSB; sexual harassment; sexual violence; MASH referral; allegations against staff; allegation against staff; low level concerns',
    cries:
      'smells/stinks/dirty hungry/clothes; always hungry dirty; told/tell/said/says/confided/disclosed something/worrying/worried/secret/stepdad/uncle/dad/home/happening; worried about home/family/what/girl/boy; report concern/worry; marks arms/body; not want go home; hungry dirty tired; who report; told/tell/said/says me hit/hurt/abuse/abused/home/secret/touch/touched/scared; bruise/bruises; afraid/scared/frightened home/dad/go; worried about home/safe; not safe home; neglect/neglected; dirty clothes/smell',
    near: 'early-help online-safety mental-health',
  },
  {
    id: 'prevent',
    terms:
      'prevent duty; radicalisation; extremism=; prevent lead; prevent training; prevent strategy; prevent policy; prevent officer; prevent agenda; prevent=; WRAP training; counter terrorism; counter-terrorism; terrorism; terrorist; channel programme; channel panel; radicalise; radicalising; extremists; far-right; far left; islamist; right wing extremism; educate against hate',
    cries:
      'gang/gangs/knife/drugs/dealing; older boys/men/friends car/money/phone; extremist/extreme views/videos; new trainers/phone money from; hang around older; incel/andrew tate',
    near: 'safeguarding',
  },
  {
    id: 'online-safety',
    terms:
      'online safety; e-safety; internet safety; sexting; social media; digital citizenship; gaming addiction; nudes; online-safety; esafety; e safety; internet-safety; cyber safety; cybersafety; digital safety; safer internet day; safer internet; national online safety; the national college online safety; CEOP; think u know; thinkuknow; internet matters; mobile phones; mobile phone; smartphones; smartphone; smart phones; smartphone free childhood; phone addiction; fortnite; call of duty; parental controls; nude images; youth produced sexual imagery; sexual images; sharing of nudes; sexual imagery; revenge porn; pornography; porn; online bullying; cyber-bullying; cyber bullying; trolling; snap chat; digital footprint; digital wellbeing; sexts; catfishing; filtering and monitoring; AI deepfakes; deepfake; online harms; digital citizen',
    cries:
      'phone/snapchat/tiktok/instagram/whatsapp/roblox/discord/online nasty/pictures/photos/videos/bullying/stranger/messages/messaging/bloke/man/older; stranger/bloke/man/adult/somebody online/internet/game messaging/messages/talking/meet/pictures; nudes/nude/sexting; fake account; scam online',
    near: 'safeguarding bullying',
  },
  {
    id: 'substance',
    terms:
      'vaping; vapes; drugs; alcohol; smoking; substance misuse; drugs education; vape; vaper; vapers; e-cigarettes; e-cigarette; ecigs; e-cigs; vape alarms; cigarettes; cigarette; tobacco; smoker; smokers; smoking cessation; stop smoking; drugs and alcohol; substance abuse; substance use; drug misuse; drug use; drug awareness; alcohol awareness; drugs awareness; drugs talk; addiction; marijuana; THC vapes; nitrous oxide; laughing gas; talk to frank; drugs dog; sniffer dog; cocaine; solvents abuse; solvent abuse; alcoholism; drinking alcohol; underage drinking',
    cries: 'vape/vapes/vaping/smoke/smoking/weed/stoned/drunk toilets/site/school/@kid',
    near: 'pshe',
  },
  {
    id: 'lgbt',
    terms:
      'LGBT; LGBTQ; LGBT+; gender identity; trans pupils; transgender; sexuality=; pronouns; non-binary; LGBTQ+; LGBTQIA; LGBTQIA+; LGBTQ club; LGBT club; LGBT+ inclusion; LGBTQ+ group; LGBTQ+ lead; pride month; pride flag; pride group; pride society; pride event; rainbow flag; rainbow club; stonewall; mermaids; lesbian; bisexual; homosexuality; homophobia; homophobic; homophobic language; transphobia; transphobic; biphobia; HBT bullying; sexual orientation; gender dysphoria; gender-questioning; gender questioning pupils; nonbinary; non binary; queer; gender diverse; gender neutral; gender-neutral; coming out; just like us; diversity role models; no outsiders',
    cries: 'come/came/coming out gay/trans; change name pronouns; wants called different name',
    near: 'sensitive-topics pshe',
  },
  {
    id: 'young-carers',
    terms:
      'young carers; young carer; young adult carers; young carers group; young carers lead; young carers champion; young carer champion; sibling carers; child carers; caring for a parent; caring responsibilities; carers trust; young carers club',
    cries:
      'look/looks/looking after/care/cares @parent/brother/sister/siblings; tired because brothers/sisters/@parent ill/poorly',
    near: 'family-support',
  },
];
