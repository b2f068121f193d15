import type { GlossaryEntry } from './entry.ts';

/** What schools teach and watch for beside their subjects, each by its own names. */
export const pastoralTopics: readonly GlossaryEntry[] = [
  {
    id: 'rse',
    terms:
      'RSE; SRE; RSHE; sex education; sex and relationships; sex and relationships education; relationships and sex education; relationship and sex education; relationships education; relationships ed; relationships and sex; sex ed; RSE lead; RSE policy; RSE consultation; RSE for SEND; sexual health; consent education; consent lessons; sexual consent; teaching consent; contraception; contraceptives; condoms; condom demonstration; STIs; STDs; puberty; puberty talk; puberty talks; puberty lessons; puberty education; body changes; growing up talks; bodies and growing up; menstruation; wet dreams; masturbation; healthy relationships; right to withdraw; withdrawing from sex education; PSHE; PSHE lead; PSHE coordinator',
    under: 'pshe',
    near: 'pshe',
  },
  {
    id: 'period-products',
    terms:
      'period products; free period products; period product scheme; period poverty; period dignity; sanitary products; sanitary towels; sanitary pads; sanitary items; sanitary wear; tampons; tampon; period pants; period packs; red box project; menstrual products',
    near: 'pshe family-support school-nurse',
  },
  {
    id: 'citizenship',
    terms:
      'citizenship; citizenship teacher; citizenship GCSE; GCSE citizenship; citizenship studies; citizenship education; british values; fundamental british values; FBV; british value; democracy; active citizenship; association for citizenship teaching; first give; NCS; national citizen service',
    under: 'pshe',
    near: 'pshe politics student-voice',
  },
  {
    id: 'smsc',
    terms:
      'SMSC; spiritual moral social and cultural; spiritual, moral, social and cultural; SMSC lead; SMSC coordinator; personal development; personal development lead; PD lead; PD curriculum; character education; character curriculum; school values; cultural capital passport',
    under: 'pshe',
    near: 'pshe tutor-time',
  },
  {
    id: 'edi',
    terms:
      'EDI; ED&I; equality diversity and inclusion; equality, diversity and inclusion; equity diversity and inclusion; DEI; DEIB; EDI lead; equality=; equalities=; equality and diversity; equality lead; equalities lead; equality objectives; equality policy; equality act; equality impact assessment; diversity=; diversity lead; diversity and inclusion; diverse curriculum; diverse books; protected characteristics; public sector equality duty; PSED; unconscious bias; microaggressions; microaggression; inclusive language; sexism; sexist; everyday sexism; sexist language; ableism; halo code; prejudice based incidents; prejudice-based incidents; prejudice incidents; tackling prejudice; prejudice and discrimination; discrimination; diverse educators; DiverseEd; WomenEd=; BAMEed; LGBTed',
    near: 'sensitive-topics lgbt race-equality',
  },
  {
    id: 'race-equality',
    terms:
      'race equality; race equality lead; racial equality; anti-racism; antiracism; anti-racist; antiracist; anti-racism lead; racism; racist; racist language; racist abuse; racist incident; racist incidents; racist incident log; racial literacy; racial slur; decolonising; decolonising the curriculum; decolonise; black history; black history month; BHM; windrush; black lives matter; BLM; afro hair; hair discrimination; show racism the red card; BAME; global majority; ethnic minority; ethnic minorities; EDI; EDI lead; equality lead; diversity lead',
    under: 'edi',
    near: 'sensitive-topics edi',
  },
  {
    id: 'mobile-phones',
    terms:
      'mobile phones; mobile phone; phones in school; phone policy; mobile phone policy; mobile phones policy; phone ban; mobile phone ban; mobile ban; phone pouches; phone pouch; lockable pouches; yondr; yondr pouches; phone lockers; phone confiscation; confiscated phones; confiscated phone; confiscate phones; phone-free; phone free; phone-free school; smartphone free childhood; smartphone ban; smartphones; smart watches; smartwatch; smartwatches; mobiles=',
    under: 'behaviour-systems',
    near: 'behaviour-systems online-safety',
  },
  {
    id: 'school-council',
    terms:
      'school council; student council; pupil council; school councillors; student parliament; pupil parliament; school parliament; youth parliament; student voice group; eco council; eco-council; smart school councils; class reps; form reps; council reps',
    under: 'student-voice',
    near: 'student-voice',
  },
  {
    id: 'rights-respecting',
    terms:
      "rights respecting; rights respecting school; rights respecting schools; rights respecting schools award; RRSA; RRS; UNICEF; UNCRC; children's rights; convention on the rights of the child; human rights education; amnesty; amnesty club; amnesty group",
    near: 'student-voice citizenship',
  },
  {
    id: 'gambling',
    terms:
      'gambling; gambling awareness; betting=; loot boxes; gaming addiction; video game addiction; gaming disorder; internet addiction; excessive gaming; online gambling; ygam; gamcare',
    near: 'online-safety pshe',
  },
  {
    id: 'healthy-schools',
    terms:
      'healthy schools; healthy schools lead; healthy schools award; healthy eating; healthy lifestyles; healthy lifestyle; healthy weight; obesity; NCMP; national child measurement programme; health promotion; wellbeing and health; sugar smart; healthy snack; healthy lunchboxes; lunchbox policy; packed lunch policy; food policy; nutrition',
    near: 'pshe catering',
  },
];
