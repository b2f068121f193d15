import type { GlossaryEntry } from './entry.ts';

/** What needs care before anything else: `risk`, somebody may come to harm; `distress`, a colleague cannot go on like this. */
export type Matter = 'risk' | 'distress';

/**
 * How such a matter is told (as the cries of a `GlossaryEntry`), and whose part it is: ideas, those to go to first first.
 * `alone`: it counts only where nothing else is spoken of, since whoever struggles with a spreadsheet wants a spreadsheet.
 */
export type GraveEntry = { id: string; matter: Matter; ask: string; cries: string; alone?: true };

/** Whose part a grave matter is. */
export const graveRoles: readonly GlossaryEntry[] = [
  {
    id: 'safeguarding-lead',
    terms:
      'designated safeguarding lead; DSL; DDSL; deputy designated safeguarding lead; deputy DSL; designated safeguarding person; safeguarding lead; deputy safeguarding lead; safeguarding officer; safeguarding manager; child protection officer',
  },
  {
    id: 'wellbeing-lead',
    terms:
      'staff wellbeing; staff wellbeing lead; wellbeing lead; senior mental health lead; employee assistance; employee assistance programme; EAP; staff counselling; occupational health',
  },
];

/** What must reach the right person at once: somebody at risk, what a colleague did, a colleague at the end of their strength. */
export const grave: readonly GraveEntry[] = [
  {
    id: 'at-risk',
    matter: 'risk',
    ask: 'safeguarding-lead safeguarding headteacher',
    cries:
      'disclosed=/discloses=/disclosing=; abuse=/abused=/abusing=/abuses= @kid/i/home/suspect/suspected/disclosed=/being/sexual/sexually/physical/physically; rape/raped/molested/molesting/groped/groping; sexual/sexually assault/assaulted/harass/harassed/harassment/touched/attacked; harassed/harassing/stalked/stalking @kid/i/me; knife/weapon/machete brought/bring/carry/carrying/bag/pocket/blazer/found/threaten/threatened/pulled/stabbed/stab; knife/weapon/machete @kid has/had/got/with; knife/weapon school/toilets/corridor/playground/classroom; gun/blade brought/bring/carry/carrying/bag/pocket/blazer; stabbed; drug/cocaine/cannabis/ketamine/spice toilets/pocket/bag/deal/dealing/sell/selling/sold/buying/found/smoking/caught/brought/taking/took/high; smoking/selling/dealing weed; self harm=/harming=/harmed=/harms=; overdose/overdosed; suicidal/suicide; kill/killing/harm/harming/hurting/hang/hanging herself/himself/themselves/themself; cutting= herself/himself/themselves/arms/wrists; @parent hit/hits/hitting/beat/beats/beaten/punched/punches/kicked/slapped/slaps/burnt/burned/hurts @kid; told/tell/said/says me hit/hurt/hurts/touched; not safe home; scared/afraid/frightened go home; bruise/bruises covered/unexplained/dad/mum/home/explain; groomed; grooming online/older/man/him/her; nude/nudes sent/send/shared/sharing/photo/pictures/asked; sexting; touched inappropriately/me; forced/forcing marry/marriage; ran/run/running away home',
  },
  {
    id: 'staff-conduct',
    matter: 'risk',
    ask: 'headteacher safeguarding-lead safeguarding hr',
    cries:
      'colleague/teacher/ta/tas/staff/manager/head/caretaker/tutor/coach/technician abuse=/abused=/abusing=/abuses=/groped/groping/molested/molesting/touching/grooming/groomed/hurting/hitting @kid',
  },
  {
    id: 'harassment-at-work',
    matter: 'risk',
    ask: 'headteacher hr safeguarding-lead safeguarding',
    cries:
      'i been/am/being/was/got harassed/groped/assaulted; i sexually harassed/assaulted/touched; harassing/groping/stalking me; colleague/manager/staff/boss/head harass/harassed/harassing/harasses/groped/groping me/i/colleague',
  },
  {
    id: 'distress',
    matter: 'distress',
    ask: 'wellbeing-lead staff-wellbeing hr mental-health',
    cries:
      'kill/killing/harm/harming/hang myself; i want die; i bullied/bullying manager/colleague/boss/head/staff/work/slt; me bullies/bullying/bully manager/colleague/boss/head/staff/slt; i burnt/burned out; i breaking point; end of my tether; i not go on; i had enough; i hate my job',
  },
  {
    id: 'distress-alone',
    matter: 'distress',
    ask: 'wellbeing-lead staff-wellbeing hr mental-health',
    alone: true,
    cries:
      'i not cope; i not coping; i struggling; i overwhelmed/exhausted/stressed/depressed/anxious/burnt/drained; i falling apart; i crying; i not do this/it; i drowning; i low/down; i not manage; i so lonely/sad/tired',
  },
];
