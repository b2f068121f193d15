import type { GlossaryEntry } from './entry.ts';

/** Harm outside and inside the family, and the services for it, each by its own names. */
export const childrenAtRisk: readonly GlossaryEntry[] = [
  {
    id: 'exploitation',
    terms:
      'exploitation; county lines; CSE; CCE; child sexual exploitation; child criminal exploitation; criminal exploitation; sexual exploitation; grooming=; online grooming; groomed; modern slavery; human trafficking; trafficking; trafficked; cuckooing; missing episodes; contextual safeguarding; extra-familial harm; extra familial harm; NRM referral; national referral mechanism; debt bondage',
    under: 'safeguarding',
    near: 'safeguarding prevent gangs',
  },
  {
    id: 'gangs',
    terms:
      'gangs; gang; gang culture; gang crime; knife crime; knife arch; knife arches; knife wand; weapons; weapon search; serious violence; serious youth violence; serious violence duty; youth violence; postcode wars; anti-social behaviour; antisocial behaviour; ASB; youth offending; youth offending team; YOT; youth justice; YJS; safer schools officer; safer schools police; PCSO; school police officer; violence reduction; violence reduction unit; ben kinsella',
    under: 'safeguarding',
    near: 'exploitation prevent safeguarding',
  },
  {
    id: 'social-care',
    terms:
      "social services; social worker; social workers; children's social care; children's services; CIN; child in need; child in need plan; child in need meeting; child in need meetings; CIN meetings; CIN meeting; CIN plan; child protection plan; child protection plans; CP plan; core group; core groups; MASH; MASH referral; multi-agency safeguarding hub; section 17; section 47; independent reviewing officer; IRO; CAFCASS; guardian ad litem",
    near: 'safeguarding early-help lac',
  },
  {
    id: 'domestic-abuse',
    terms:
      "domestic abuse; domestic violence; operation encompass; women's aid; coercive control; MARAC; IDVA; freedom programme",
    under: 'safeguarding',
    near: 'safeguarding family-support',
  },
  {
    id: 'honour-abuse',
    terms:
      'FGM; female genital mutilation; forced marriage; forced marriages; honour-based abuse; honour based abuse; honour based violence; honour-based violence; HBV; breast ironing; breast flattening',
    under: 'safeguarding',
    near: 'safeguarding',
  },
  {
    id: 'sexual-harm',
    terms:
      "harmful sexual behaviour; harmful sexual behaviours; HSB; child on child abuse; child-on-child abuse; peer on peer abuse; peer-on-peer abuse; sexual harassment; sexual violence; sexualised behaviour; sexualised behaviours; brook traffic light tool; brook traffic light; everyone's invited; upskirting; sexual abuse; CSA",
    under: 'safeguarding',
    near: 'safeguarding pshe',
  },
  {
    id: 'lado',
    terms:
      'LADO; local authority designated officer; allegations against staff; allegation against staff; staff allegations; low level concerns; low-level concerns; low level concern form; whistleblowing; whistle blowing; staff code of conduct; position of trust; managing allegations; TRA referral; DBS referral',
    under: 'safeguarding',
    near: 'safeguarding headteacher hr',
  },
  {
    id: 'care-leavers',
    terms:
      'care leavers; care leaver; leaving care; staying put; estranged students; independent students; personal adviser; pathway plan',
    under: 'lac',
    near: 'lac university',
  },
  {
    id: 'elective-home-education',
    terms:
      'elective home education; EHE; home education; home educated; home educating; home schooling; home-schooling; homeschooling; home schooled; homeschooled; off-rolling; deregistration; deregister; children missing education; CME; child missing education; missing from education',
    near: 'attendance admissions',
  },
  {
    id: 'first-day-calling',
    terms:
      'first day calling; first day absence calls; absence calls; absence line; absence calling; first day response; absence text; absence texts; ringing absent pupils; reporting an absence',
    under: 'attendance',
    near: 'attendance',
  },
  {
    id: 'safeguarding-software',
    terms:
      'CPOMS; MyConcern; my concern; CPOMS StaffSafe; StaffSafe; safeguard software; safeguarding software; safeguarding record; safeguarding records; recording concerns; logging a concern; logging concerns',
    under: 'safeguarding',
    near: 'safeguarding',
  },
  {
    id: 'eotas',
    terms:
      'EOTAS; education other than at school; home tuition; home tutor; hospital school; hospital education; hospital teacher; medical tuition; out of school tuition; medical needs tuition; section 19',
    near: 'medical avoidance alternative-provision',
  },
];
