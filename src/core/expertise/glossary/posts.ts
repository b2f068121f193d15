import type { GlossaryEntry } from './entry.ts';

/** Posts at the top, in trusts and around teaching, each by its own names. */
export const posts: readonly GlossaryEntry[] = [
  {
    id: 'npq',
    terms:
      'NPQ; NPQs; NPQ lead; NPQ facilitator; NPQ application; national professional qualification; national professional qualifications; NPQ funding',
    near: 'middle-leadership senior-leadership',
  },
  {
    id: 'npq-middle',
    terms:
      'NPQML; NPQLT; NPQLTD; NPQLBC; NPQLL; NPQLPM; NPQEYL; NPQ leading teaching; NPQ leading literacy; NPQ leading behaviour and culture; NPQ leading teacher development; NPQ early years leadership',
    under: 'npq',
    near: 'middle-leadership npq',
  },
  {
    id: 'npq-senior',
    terms: 'NPQH; NPQSL; NPQEL; NPQ headship; NPQ senior leadership; NPQ executive leadership',
    under: 'npq',
    near: 'senior-leadership npq',
  },
  {
    id: 'trust-leaders',
    terms:
      'CEO; chief executive; chief executive officer; trust CEO; COO; chief operating officer; CFO; chief financial officer; chief finance officer; executive principal; regional director; director of education; school improvement partner; school improvement adviser; trust central team; MAT leaders; MAT central team; multi-academy trust; multi academy trust; academy trust; academy trusts; school improvement lead; MATs; MAT; executive principals',
    near: 'headteacher senior-leadership governors',
  },
  {
    id: 'lead-practitioner',
    terms:
      'lead practitioner; lead practitioners; lead teacher; lead teachers; AST; advanced skills teacher; SLE; specialist leader of education; SLEs; NLE; national leader of education; LLE; expert teacher; teaching and learning lead; teaching & learning lead; T&L lead; T&L; teaching and learning leader; teaching and learning coordinator; director of teaching and learning; assistant head teaching and learning; AHT teaching and learning; pedagogy lead',
    near: 'coaching cpd',
  },
  {
    id: 'peripatetic',
    terms:
      'peripatetic; peripatetics; peris; peripatetic teacher; peripatetic teachers; peripatetic music teacher; visiting music teacher; visiting music teachers; VMT; VMTs; instrumental teacher; instrumental teachers; music tutor; instrumental lessons',
    near: 'music',
  },
  {
    id: 'tutor-post',
    terms:
      'academic tutor; academic tutors; private tutor; private tutors; private tuition; tutoring; tutoring programme; catch-up tutor; catch up tutor; NTP tutor; national tutoring programme; one to one tuition; 1:1 tuition; small group tuition; school-led tutoring; online tuition; tuition',
    near: 'disadvantage low-prior',
  },
  {
    id: 'duty-lead',
    terms:
      'duty rota; duty rotas; duty team; duty lead; staff duties; duty manager; break duty rota; lunch duty rota; gate duty; bus duty; before school duty; after school duty',
    near: 'lunch-play senior-leadership',
  },
  {
    id: 'chaplain',
    terms:
      'chaplain; chaplains; chaplaincy; school chaplain; lay chaplain; chaplaincy coordinator; chaplaincy team; vicar; priest; youth pastor; faith lead; prayer room; multi-faith room; multifaith room',
    near: 'worship re counselling',
  },
  {
    id: 'youth-worker',
    terms:
      'youth worker; youth workers; youth work; youth club; youth group; youth service; detached youth work; youth leader; JNC youth work; youth mentor; youth mentoring',
    near: 'learning-mentor gangs',
  },
  {
    id: 'sports-coach',
    terms:
      'sports coach; sports coaches; PE coach; PE coaches; sports apprentice; sports coaching; sports leader; sports instructor; PE specialist; PE premium; sport premium; sports premium; PE and sport premium; school games organiser; school games mark; school sport partnership; sports ambassador',
    near: 'pe',
  },
];
