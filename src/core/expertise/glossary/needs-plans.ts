import type { GlossaryEntry } from './entry.ts';

/** The plans, people and services of special needs, each by its own names. */
export const needsPlans: readonly GlossaryEntry[] = [
  {
    id: 'senco',
    terms:
      'SENDCo; SENCo; SENCO; SENDCO; SENDCos; SENCos; special educational needs coordinator; special educational needs co-ordinator; special needs coordinator; special needs co-ordinator; SEN coordinator; SEN co-ordinator; SEND coordinator; SEND co-ordinator; inclusion lead; inclusion leader; inclusion manager; inclusion coordinator; director of inclusion; head of inclusion; head of SEND; head of SEN; SEND lead; SEN lead; SEND manager; SEN manager; head of learning support; director of SEND; ALNCo; ALNCO; INCO; INCo; SEND leader; national SENCo award; NASENCo; NASENCO; NPQ SENCO; NPQSENCO; SENCo award; SENDCo award',
    under: 'send',
    near: 'send',
  },
  {
    id: 'ehcp',
    terms:
      'EHCP; EHCPs; EHC plan; EHC plans; EHC; education health and care plan; education health and care plans; education, health and care plans; education health care plan; education health care plans; EHCNA; EHC needs assessment; EHC assessment; EHCP application; EHCP applications; EHC request; statutory assessment; statutory plan; statutory plans; request for assessment; needs assessment request; statement of special educational needs; statemented=; statements of SEN; SEN statement; statemented pupils; annual review; annual reviews; EHCP review; EHCP reviews; EHCP outcomes; outcomes EHCP; interim review; emergency review; phase transfer review; SEND tribunal; SENDIST; SEND appeals; naming a school; section F; SEN caseworker; SEND caseworker; EHC coordinator; IDP; individual development plan; top-up funding; top up funding; high needs funding; element 3 funding; SENDCo; SENCo; SENDCO; SENCO',
    under: 'send',
    near: 'send senco',
  },
  {
    id: 'pupil-passports',
    terms:
      'pupil passport; pupil passports; student passport; student passports; learning passport; learning passports; SEND passport; SEND passports; SEN passports; inclusion passport; passport writing; one page profile; one page profiles; one-page profiles; pupil profiles; learner profile; learner profiles; SEN profiles; IEP; IEPs; individual education plan; individual education plans; individual learning plan; individual learning plans; ILP; ILPs; IPP; personalised learning plan; PLP; support plan; support plans; SEND support plan; SEN support plan; SEND plan; pupil centred plan; student support plan; pen portraits',
    under: 'send',
    near: 'send senco ehcp',
  },
  {
    id: 'provision-maps',
    terms:
      'provision map; provision maps; provision mapping; edukey; provision map software; tes provision map; class provision map; APDR; APDR cycle; assess plan do review; assess, plan, do, review; graduated approach; graduated response; waves of intervention; wave 1 2 3; ordinarily available provision; ordinarily available; SEND interventions; SEN interventions; intervention timetable; intervention tracking; SENDCo; SENCo; SENDCO; SENCO',
    under: 'send',
    near: 'send senco pupil-passports',
  },
  {
    id: 'educational-psychology',
    terms:
      'educational psychologist; educational psychologists; ed psych; ed psychs; ed psychology; edpsych; EP; EPs; EP referral; EP referrals; EP report; EP service; EPS; educational psychology; educational psychology service; assistant educational psychologist; psychologist report; cognitive assessment',
    under: 'specialist-services',
    near: 'send senco',
  },
  {
    id: 'camhs',
    terms:
      'CAMHS; child and adolescent mental health; child and adolescent mental health service; child and adolescent mental health services; CAMHS referral; CAMHS referrals; CAMHS worker; CYPMHS; CYP mental health; mental health support team; mental health support teams; MHST; MHSTs; EMHP; educational mental health practitioner; education mental health practitioner; mental health practitioner; child psychologist; clinical psychologist; clinical psychology',
    under: 'specialist-services',
    near: 'mental-health counselling',
  },
  {
    id: 'occupational-therapy',
    terms:
      'occupational therapy; occupational therapist; occupational therapists; OT; OTs; OT assistant; occupational therapy assistant; OT strategies; OT programme; OT referral; occupational therapy strategies; paediatric OT; sensory OT; sensory integration therapist',
    near: 'fine-motor sensory-needs physical',
  },
  {
    id: 'school-nurse',
    terms:
      'school nurse; school nurses; school nursing; school nursing service; nurse; nurses; school matron; student nurse; registered nurse; nurse practitioner; community nurse; special school nurse; children’s nurse; healthcare assistant; health care assistant; HCA; school health; school health team; health visitor; SCPHN; medical officer; medical welfare officer; IHCP; IHCPs; individual healthcare plan; individual healthcare plans; care plans; health care plans; healthcare plans',
    under: 'medical',
    near: 'medical first-aid',
  },
  {
    id: 'healthcare-plans',
    terms:
      'IHCP; IHCPs; IHP; IHPs; individual healthcare plan; individual healthcare plans; individual health care plan; individual health care plans; individual health plan; care plan; care plans; health care plan; health care plans; healthcare plan; healthcare plans; health plan; health plans; medical plans; medical care plan; medical care plans; allergy plans; asthma plans; epilepsy care plans; emergency care plan',
    under: 'medical',
    near: 'medical school-nurse',
  },
  {
    id: 'resource-base',
    terms:
      'resource base; resourced provision; resource provision; specialist resource provision; specialist resource base; SRP; SRB; ARP; additionally resourced provision; additional resource provision; ASD base; ASD unit; ASC base; autism unit; SEND unit; SEN unit; SEND hub; inclusion base; inclusion unit; inclusion hub; speech and language base; specialist provision; learning base; learning hub; enhanced provision; enhanced resource; special school; special schools; SEND school',
    near: 'send autism',
  },
  {
    id: 'precision-teaching',
    terms:
      'precision teaching; precision monitoring; overlearning; pre-teaching; pre teaching; preteaching; errorless learning; backward chaining; backwards chaining; task analysis; direct instruction SEND; small group interventions; intervention groups; one to one tuition',
    near: 'send using-tas learning-difficulties',
  },
  {
    id: 'neurodiversity',
    terms:
      'neurodiversity; neurodivergent; neurodivergence; neurodiverse; ND; neuro-affirming; neurodiversity champion; neurodiversity week; ND friendly',
    near: 'autism adhd dyslexia',
  },
  {
    id: 'tac-meetings',
    terms:
      'person centred review; person-centred review; person centred planning; person-centred planning; PATH meeting; planning live; structured conversations; structured conversation; parent SEND meetings; SEND coffee morning; SEND parents evening; SEND parent forum; parent carer forum',
    under: 'send',
    near: 'family-liaison ehcp',
  },
];
