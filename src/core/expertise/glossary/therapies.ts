import type { GlossaryEntry } from './entry.ts';

/** Bodies, health, families and growing up, as special schools and inclusion teams speak of them. */
export const therapies: readonly GlossaryEntry[] = [
  {
    id: 'moving-handling',
    terms:
      'moving and handling; manual handling; people handling; hoist; hoists; hoisting; slings; sling; handling passport; transfers; safe lifting',
    cries:
      'lift/lifting/hoist/transfer @kid/chair/wheelchair; safely move/lift; out of wheelchair/chair; bad back lifting',
    under: 'physical',
    near: 'personal-care',
  },
  {
    id: 'hydro',
    terms: 'hydrotherapy; hydro pool; hydro; halliwick; pool sessions; aquatic therapy',
    under: 'physical',
    near: 'swimming',
  },
  {
    id: 'rebound',
    terms: 'rebound therapy; rebound; therapeutic trampolining',
    under: 'physical',
    near: 'trampolining',
  },
  {
    id: 'posture',
    terms:
      'splints; splint; AFOs; orthotics; standing frame; standing frames; standers; walkers; walker; postural management; posture; posture care; specialist seating; hip surveillance; MOVE programme; gaiters; 24 hour posture',
    cries:
      'splint/splints/boots rub/rubbing/sore/hurt/tight; slump/slumps/slumping chair; not sit up; out of/in standing frame',
    under: 'physical',
  },
  {
    id: 'wheelchairs',
    terms:
      'wheelchair repairs; powered wheelchair; power chair; wheelchair services; switch mounting; mounts; powerchair',
    cries:
      'joystick/brake/tyre/wheel/battery/mount stuck/flat/broken/loose/puncture chair/wheelchair; powerchair/wheelchair not/broken/stuck/flat',
    near: 'assistive-tech physical',
  },
  {
    id: 'epilepsy',
    terms:
      'epilepsy; epileptic; seizures; seizure; buccal midazolam; midazolam; buccal; rescue meds; rescue medication; VNS; absence seizures; seizure logs',
    cries:
      'having/has/had/having fit/fits; fitting floor; seizure/seizures; zones/blank/vacant stares/stare/seconds; rescue meds/medication',
    under: 'medical',
  },
  {
    id: 'diabetes',
    terms:
      'diabetes; diabetic; type 1 diabetes; type 1; T1D; insulin; insulin pump; carb counting; blood glucose; blood sugar; hypo; hypos; libre; CGM; glucose monitor',
    cries: 'blood sugar/sugars high/low; hypo; insulin; pump alarm/beep/beeping sugar; diabetic',
    under: 'medical',
  },
  {
    id: 'allergies',
    terms:
      'allergies; allergy; allergic; EpiPen; EpiPens; anaphylaxis; auto-injector; auto injector; auto-injectors; jext; anaphylactic; nut allergy; allergen',
    cries:
      'allergic/allergy; nut/peanut/bee/egg/sesame allergy/allergic/reaction; face/lips swell/swelling/swollen; hives',
    under: 'medical',
    near: 'catering first-aid',
  },
  {
    id: 'asthma',
    terms: 'asthma; asthmatic; inhaler; inhalers; spacer; wheeze; asthma champion',
    cries: 'inhaler; wheezy/wheezing; not breathe',
    under: 'medical',
  },
  {
    id: 'tube-feeding',
    terms:
      'tube feeding; tube feeds; gastrostomy; peg feeding; peg feeds; peg feed; PEG; peg=; pump feeds; pump feed; mic-key; button feed; NG tube; nasogastric; jejunostomy; enteral feeding; bolus feed; bolus feeds',
    cries:
      'feed/feeding/fed tube/pump/peg/button; tube/peg/pump/button blocked/beep/beeping/leak/leaking/came/fallen feed/feeding; pump beeping/alarm feed/feeding',
    under: 'medical',
  },
  {
    id: 'tracheostomy',
    terms: 'tracheostomy; trachy; trachys; trachea; suction; suctioning; trachie; ventilator; oxygen; complex health',
    under: 'medical',
  },
  {
    id: 'catheter',
    terms: 'catheter; catheters; catheterisation; stoma; stoma care; colostomy',
    under: 'medical',
    near: 'personal-care',
  },
  {
    id: 'pica',
    terms: 'pica; eats non-food; mouthing',
    cries:
      'eat/eats/eating/swallow/swallows/swallowing/mouth stones/sand/paper/soil/mud/grass/paint/stone/anything; puts everything/stones/things in mouth',
    near: 'sensory-needs',
  },
  {
    id: 'pbs',
    terms:
      'PBS; positive behaviour support; behaviour support plan; behaviour support plans; behaviour plans; functional assessment; functions of behaviour; ABC charts; ABC chart; self-injury; self injury; self-injurious; self-injurious behaviour; SIB; risk reduction plan',
    cries:
      'slap/slaps/slapping/hit/hits/hitting/bang/bangs/banging/bite/bites/biting himself/herself/themselves/head/wall/hand; headbanging; head bang/banging; what function/trigger behaviour',
    near: 'de-escalation restraint behaviour',
  },
  {
    id: 'capacity',
    terms:
      'DoLS; deprivation of liberty; mental capacity; MCA; mental capacity act; best interests; liberty protection safeguards; LPS; supported decision making',
    cries: '16/18 decide/decisions own/themselves parents/mum/consent; turns 16/18 who decides/consent',
    near: 'safeguarding pfa',
  },
  {
    id: 'pfa',
    terms:
      'preparation for adulthood; preparing for adulthood; PfA; supported employment; supported internship; supported internships; internship; internships; job coach; job coaching; life after school; leavers; adult services; travel training; independent travel; independent living; college transition; transition to college; next steps; supported living',
    cries:
      'leave/leaves/leaving july/summer/school next/idea/college/after; what next/after school/19/college; not/can catch/take bus own/alone; get bus on own',
    near: 'careers work-experience transition money-skills',
  },
  {
    id: 'money-skills',
    terms:
      'money skills; functional maths; using money; shopping skills; life skills; functional skills; cooking skills; independence skills; community visits; daily living skills; self-help skills',
    cries: 'pay/money/coins/change shop/shops/shopping older/class/handle',
    near: 'pfa financial-education',
  },
  {
    id: 'desensitisation',
    terms:
      'desensitisation; haircuts; toothbrushing; tooth brushing; teeth cleaning; dental care; oral care; self-care skills; blood tests; dentist visits',
    cries:
      'toothbrush/teeth/tooth/dentist/clippers/haircut/hairdresser/nails/needle/injection/plaster hates/hate/not/scared/terrified/let/refuse/refuses/near; hair cut/wash/brush hates/not/scream/screams',
    near: 'sensory-needs social-stories',
  },
  {
    id: 'sleep',
    terms: 'sleep; sleep routines; sleep clinic; sleep support; bedtime routines; bedtime; sleep practitioner',
    cries:
      'never/not/barely/hardly sleep/sleeps/slept/sleeping; up all night; awake/up night/hours; falling/falls/fell asleep class/desk/lesson; bedtime; parents/mum exhausted/knees sleep',
    near: 'family-liaison',
  },
  {
    id: 'benefits',
    terms:
      'DLA; PIP; disability living allowance; benefits; universal credit; blue badge; carers allowance; short breaks; respite; benefit forms; direct payments; housing=; debt',
    cries:
      'benefit/benefits/dla/pip/allowance/carers/universal form/forms/claim/fill/filling/apply/appeal; blue badge; respite; disability allowance/form/money; housing/landlord/council letter/form',
    near: 'family-liaison family-support',
  },
  {
    id: 'music-therapy',
    terms:
      'music therapy; music therapist; sounds of intent; art therapist; dramatherapy; drama therapy; therapist; play therapist; counselling service',
    near: 'elsa music',
  },
  { id: 'therapy-dog', terms: 'therapy dog; school dog; reading dog; read to dogs; dog handler', near: 'animals elsa' },
  {
    id: 'lego-therapy',
    terms: 'lego therapy; lego based therapy; brick by brick; brick club; bricks club',
    under: 'elsa',
    near: 'friendship',
  },
  {
    id: 'school-transport',
    terms:
      'transport; school transport; taxis; taxi; home to school transport; passenger assistant; passenger assistants; escorts; bus passes; bus escort; travel assistance',
    cries:
      'taxi/bus/transport/minibus late/not/turned/arrive/missing/pick/picked/driver/escort; harness/seatbelt bus/taxi/car',
    near: 'minibus',
  },
];
