import type { GlossaryEntry } from './entry.ts';

/** The stage: who acts, writes, fights and puts on shows, and what may be performed. */
export const performing: readonly GlossaryEntry[] = [
  {
    id: 'show-licences',
    terms:
      'performance licensing; performing rights; performance rights; performance licence; performance licences; show rights; stage licences; MTI; concord theatricals; PRS; PPL licence; child performance licence; body of persons approval; BOPA; chaperone licence; licensed chaperone',
    near: 'drama',
  },
  {
    id: 'stage-combat',
    terms:
      'stage combat; stage fighting; stage fight; stage fights; fight choreography; fight director; fight scene; fight scenes; intimacy coordinator; stage violence',
    under: 'drama',
  },
  {
    id: 'lamda',
    terms:
      'LAMDA; LAMDA exams; LAMDA teacher; speech and drama; trinity drama exams; elocution; accents; accent coach; voice coach',
    under: 'drama',
    near: 'voice',
  },
  {
    id: 'drama',
    terms:
      'acting=; actor; actors; actress; actresses; am dram; amdram; amateur dramatics; amateur theatre; stage actor; theatre company; youth theatre; drama group; operatic society; musical theatre performer; extra in films',
  },
  {
    id: 'drama',
    terms:
      'panto; pantos; pantomime; pantomimes; panto dame; staff panto; nativity play; nativity plays; christmas play; christmas show; christmas production; christmas concert',
  },
  {
    id: 'drama',
    terms:
      'school show; school shows; school production; school productions; school musical; school musicals; musical theatre; end of year production; year 6 production; leavers production; leavers show; whole school production; show director; show producer; musicals=',
  },
  {
    id: 'script-writing',
    terms:
      'script writing; scriptwriting; scriptwriter; playwriting; playwright; screenwriting; screenwriter; screenplay; play script; play scripts; playscripts; sketch writing; comedy writing',
    near: 'drama writing',
  },
];
