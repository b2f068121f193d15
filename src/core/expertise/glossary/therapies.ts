import type { GlossaryEntry } from './entry.ts';

/** Bodies, health, families and growing up, as special schools and inclusion teams speak of them. */
export const therapies: readonly GlossaryEntry[] = [
  {
    id: 'moving-handling',
    terms:
      'moving and handling; manual handling; people handling; hoist; hoists; hoisting; slings; sling; handling passport; safe lifting; moving & handling; M&H; manual handling trainer; people moving; hoisted; tracking hoist; ceiling track hoist; ceiling hoist; overhead hoist; mobile hoist; hoist training; hoist trained; transferring pupils; wheelchair transfers; hoist transfers; transfer board; banana board; slide sheets; slide sheet; handling plan; handling plans; moving and handling plan; moving and handling plans; manual handling plan; moving and handling trainer; LOLER; patient handling; lifting pupils; back care',
    cries:
      'lift/lifting/hoist/transfer @kid/chair/wheelchair; safely move/lift; out of wheelchair/chair; bad back lifting',
    under: 'physical',
    near: 'personal-care',
  },
  {
    id: 'hydro',
    terms:
      'hydrotherapy; hydro pool; hydro; halliwick; pool sessions; aquatic therapy; hydrotherapy pool; hydro-therapy; hydrotherapist; water therapy; halliwick swimming',
    under: 'physical',
    near: 'swimming',
  },
  {
    id: 'rebound',
    terms:
      'rebound therapy; rebound; therapeutic trampolining; rebound therapist; rebound trampolining; trampoline therapy',
    under: 'physical',
    near: 'trampolining',
  },
  {
    id: 'posture',
    terms:
      'splints; splint; AFOs; orthotics; standing frame; standing frames; standers; postural management; posture; posture care; specialist seating; hip surveillance; MOVE programme; 24 hour posture; postural care; postural care plan; AFO; orthotist; orthosis; orthoses; piedro boots; stander; walking frame; walking frames; gait trainer; gait trainers; rollator; kaye walker; walking aids; supportive seating; specialist seat; seating systems; acheeva; chailey seating; sleep system; MOVE trainer; MOVE assessment; arm gaiters; leg gaiters; lycra garments; postural support; hip dysplasia; 24-hour posture care; 24-hour postural management; physio boots',
    cries:
      'splint/splints/boots rub/rubbing/sore/hurt/tight; slump/slumps/slumping chair; not sit up; out of/in standing frame',
    under: 'physical',
  },
  {
    id: 'wheelchairs',
    terms:
      'wheelchair repairs; powered wheelchair; power chair; wheelchair services; switch mounting; powerchair; wheelchair; wheelchair repair; wheelchair service; wheelchair maintenance; wheelchair battery; wheelchair clamp; wheelchair clamping; wheelchair tie down; wheelchair tie-down; wheelchair skills; wheelchair training; electric wheelchair; electric wheelchairs; powerchairs; power chairs; manual wheelchair; wheelchair mount; device mount; joystick control; whizz kidz; whizz-kidz',
    cries:
      'joystick/brake/tyre/wheel/battery/mount stuck/flat/broken/loose/puncture chair/wheelchair; powerchair/wheelchair not/broken/stuck/flat',
    near: 'assistive-tech physical',
  },
  {
    id: 'epilepsy',
    terms:
      'epilepsy; epileptic; seizures; seizure; buccal midazolam; midazolam; buccal; rescue meds; rescue medication; VNS; absence seizures; seizure logs; epilepsy training; epilepsy nurse; epileptic seizures; epileptic fit; emergency medication; buccolam; diazepam; rectal diazepam; vagus nerve stimulator; tonic clonic; tonic-clonic; drop seizures; absence seizure; seizure log; seizure chart; seizure plan; ketogenic; ketogenic diet; convulsions; photosensitive',
    cries:
      'having/has/had/having fit/fits; fitting floor; seizure/seizures; zones/blank/vacant stares/stare/seconds; rescue meds/medication',
    under: 'medical',
  },
  {
    id: 'diabetes',
    terms:
      'diabetes; diabetic; type 1 diabetes; type 1; T1D; insulin; insulin pump; carb counting; blood glucose; blood sugar; hypo; hypos; libre; CGM; glucose monitor; diabetics; type one diabetes; type one diabetic; type 1 diabetic; type 2 diabetes; insulin injections; insulin pumps; finger prick; finger pricks; dexcom; omnipod; freestyle libre; libre sensor; continuous glucose monitor; continuous glucose monitoring; hyper hypo; hypoglycaemia; hyperglycaemia; hypoglycaemic; glucagon; carbohydrate counting; carb count; ketones; diabetes nurse',
    cries: 'blood sugar/sugars high/low; hypo; insulin; pump alarm/beep/beeping sugar; diabetic',
    under: 'medical',
  },
  {
    id: 'allergies',
    terms:
      'allergies; allergy; allergic; EpiPen; EpiPens; anaphylaxis; auto-injector; auto injector; auto-injectors; jext; anaphylactic; nut allergy; allergen; allergens; epi-pen; epi pen; epipen training; adrenaline auto-injector; adrenaline auto-injectors; adrenaline pen; adrenaline pens; AAI; AAIs; AAI trained; emerade; jext pen; anaphylactic shock; anaphylaxis training; peanut allergy; nut free; nut-free; food allergy; food allergies; food intolerance; food intolerances; antihistamine; piriton; cetirizine; hay fever; hayfever; eczema; coeliac; coeliac disease; latex allergy; benedict blythe; natasha’s law; natashas law',
    cries:
      'allergic/allergy; nut/peanut/bee/egg/sesame allergy/allergic/reaction; face/lips swell/swelling/swollen; hives',
    under: 'medical',
    near: 'catering first-aid',
  },
  {
    id: 'asthma',
    terms:
      'asthma; asthmatic; inhaler; inhalers; spacer; wheeze; asthma champion; asthmatics; asthma attack; asthma attacks; asthma friendly; asthma policy; asthma register; emergency inhaler; emergency inhalers; salbutamol; ventolin; blue inhaler; wheezing; reliever inhaler; asthma trained; preventer inhaler',
    cries: 'inhaler; wheezy/wheezing; not breathe',
    under: 'medical',
  },
  {
    id: 'tube-feeding',
    terms:
      'tube feeding; tube feeds; gastrostomy; peg feeding; peg feeds; peg feed; PEG; peg=; pump feeds; pump feed; mic-key; button feed; NG tube; nasogastric; jejunostomy; enteral feeding; bolus feed; bolus feeds; tube-fed; tube fed; tube feeder; PEG tube; PEG trained; PEG-fed; PEG site care; gastrostomies; gastrostomy feeding; gastrostomy button; gastrostomy tube; pump feeding; pump fed; NG feed; NG feeding; NGT; nasogastric tube; nasogastric feeding; nasogastric feeds; PEJ; jej feeding; mickey button; mini button; enteral feed; enteral feeds; gravity feed; blended diet; nutricia',
    cries:
      'feed/feeding/fed tube/pump/peg/button; tube/peg/pump/button blocked/beep/beeping/leak/leaking/came/fallen feed/feeding; pump beeping/alarm feed/feeding',
    under: 'medical',
  },
  {
    id: 'tracheostomy',
    terms:
      'tracheostomy; trachy; trachys; suctioning; trachie; ventilator; complex health; tracheostomies; tracheostomy care; trache; trachy care; tracheotomy; suction machine; oral suction; oral suctioning; deep suction; nasal suction; ventilated; long term ventilation; BiPAP; CPAP; oxygen therapy; oxygen cylinders; oxygen cylinder; oxygen trained; oxygen saturation; oxygen dependent; home oxygen; sats monitor; saturation monitor; nebuliser; nebulisers; chest physio; chest physiotherapy; complex healthcare; complex health care; complex health needs',
    under: 'medical',
  },
  {
    id: 'catheter',
    terms:
      'catheter; catheters; catheterisation; stoma; stoma care; colostomy; catheterising; self-catheterisation; intermittent catheterisation; CIC catheter; mitrofanoff; ileostomy; stoma bag; stoma bags; colostomy bag; colostomy bags; ostomy; urostomy',
    under: 'medical',
    near: 'personal-care',
  },
  {
    id: 'pica',
    terms: 'pica; eats non-food; mouthing=; eating non-food items; eating non-food; non-food items; mouthing objects',
    cries:
      'eat/eats/eating/swallow/swallows/swallowing/mouth stones/sand/paper/soil/mud/grass/paint/stone/anything; puts everything/stones/things in mouth',
    near: 'sensory-needs',
  },
  {
    id: 'pbs',
    terms:
      'PBS; positive behaviour support; behaviour support plan; behaviour support plans; behaviour plans; functional assessment; functions of behaviour; ABC charts; ABC chart; self-injury; self injury; self-injurious; self-injurious behaviour; SIB; risk reduction plan; PBS plan; PBS plans; PBS coach; PBS practitioner; PBS lead; positive behavioural support; positive behaviour support plan; positive behaviour plan; PBSP; BSP; BSPs; IBP; individual behaviour plan; individual behaviour plans; pupil behaviour plan; behaviour analyst; behaviour analysis; applied behaviour analysis; ABA; BCBA; ABA tutor; verbal behaviour; VB-MAPP; ABC records; STAR analysis; antecedent; functional analysis; functional behaviour assessment; function of behaviour; self-injuring; self injurious behaviour; headbanging; head banging; distressed behaviours; challenging behaviours; behaviour risk assessment; behaviour risk assessments; individual risk assessment behaviour; risk management plan; proactive strategies',
    cries:
      'slap/slaps/slapping/hit/hits/hitting/bang/bangs/banging/bite/bites/biting himself/herself/themselves/head/wall/hand; headbanging; head bang/banging; what function/trigger behaviour',
    near: 'de-escalation restraint behaviour',
  },
  {
    id: 'capacity',
    terms:
      'DoLS; deprivation of liberty; mental capacity; MCA; mental capacity act; best interests; liberty protection safeguards; LPS; supported decision making; capacity assessment; capacity assessments; mental capacity assessment; deprivation of liberty safeguards; best interest decision; best interests decision; best interest meeting; court of protection; deputyship; lasting power of attorney; court appointed deputy',
    cries: '16/18 decide/decisions own/themselves parents/mum/consent; turns 16/18 who decides/consent',
    near: 'safeguarding pfa',
  },
  {
    id: 'pfa',
    terms:
      'preparation for adulthood; preparing for adulthood; PfA; life after school; adult services; independent living; college transition; transition to college; supported living; preparation for adult life; preparing for adult life; PfA outcomes; adulthood; moving on to adulthood; adult social care; adult social services; transition to adulthood; transition to adult services; post-19; post 19; 19+ provision; post-19 provision; leaving school SEND; school leavers SEND; next steps after school; vocational profile; vocational profiling; work related learning SEND; access to work; independent living skills; ILS; day services; day centres; specialist college; specialist colleges; post-16 SEND; post-school',
    cries:
      'leave/leaves/leaving july/summer/school next/idea/college/after; what next/after school/19/college; not/can catch/take bus own/alone; get bus on own',
    near: 'careers work-experience transition money-skills',
  },
  {
    id: 'money-skills',
    terms:
      'money skills; functional maths; using money; shopping skills; life skills; functional skills; cooking skills; independence skills; community visits; daily living skills; self-help skills; money management SEND; using money in shops; handling money; money handling; coin recognition; independent shopping; everyday maths; community trips; community access; community inclusion; learning in the community; self help skills; self-care; ADL; activities of daily living; daily living; domestic skills; home skills; home management; flat skills; life skills flat; life skills room; independence flat; duke of edinburgh life skills',
    cries: 'pay/money/coins/change shop/shops/shopping older/class/handle',
    near: 'pfa financial-education',
  },
  {
    id: 'desensitisation',
    terms:
      'desensitisation; haircuts; toothbrushing; tooth brushing; teeth cleaning; dental care; oral care; self-care skills; blood tests; dentist visits; desensitising; desensitization; toothbrush; tooth brush; brushing teeth; teeth brushing; dentist; dentists; dental; dental hygiene; oral hygiene; oral health; supervised toothbrushing; toothbrushing scheme; needle phobia; needle phobic; hair washing; hair cutting; nail cutting; hair cuts; doctor visits; hospital visits; graded exposure; sensory haircuts',
    cries:
      'toothbrush/teeth/tooth/dentist/clippers/haircut/hairdresser/nails/needle/injection/plaster hates/hate/not/scared/terrified/let/refuse/refuses/near; hair cut/wash/brush hates/not/scream/screams',
    near: 'sensory-needs social-stories',
  },
  {
    id: 'sleep',
    terms:
      'sleep; sleep routines; sleep clinic; sleep support; bedtime routines; bedtime; sleep practitioner; sleep hygiene; sleep problems; sleep difficulties; sleep routine; sleep counsellor; sleep training; sleep scotland; sleep charity; insomnia; melatonin; sleep diary; sleeping; bedtime routine; sleep workshop; tired pupils; sleep deprivation',
    cries:
      'never/not/barely/hardly sleep/sleeps/slept/sleeping; up all night; awake/up night/hours; falling/falls/fell asleep class/desk/lesson; bedtime; parents/mum exhausted/knees sleep',
    near: 'family-liaison',
  },
  {
    id: 'benefits',
    terms:
      "DLA; PIP; disability living allowance; universal credit; blue badge; carers allowance; short breaks; respite; benefit forms; direct payments; housing=; debt; welfare benefits; welfare rights; welfare rights adviser; benefits advice; benefits adviser; claiming benefits; benefit claims; benefit claim; benefits forms; benefits form; disability benefits; state benefits; child benefit; DLA forms; DLA form; DLA applications; DLA application; PIP form; PIP forms; PIP applications; personal independence payment; personal independence payments; carer's allowance; carers allowance form; carer's assessment; parent carer assessment; short break; short breaks funding; respite care; overnight respite; debt advice; money advice; money worries; citizens advice; blue badges; family fund; housing benefit; housing advice; housing support; tax credits; motability; disabled facilities grant; council housing; UC claims; warm home discount; cost of living support",
    cries:
      'benefit/benefits/dla/pip/allowance/carers/universal form/forms/claim/fill/filling/apply/appeal; blue badge; respite; disability allowance/form/money; housing/landlord/council letter/form',
    near: 'family-liaison family-support',
  },
  {
    id: 'music-therapy',
    terms: 'music therapy; music therapist; sounds of intent; music therapists; nordoff robbins; therapeutic music',
    near: 'elsa music',
  },
  {
    id: 'therapy-dog',
    terms:
      'therapy dog; school dog; reading dog; read to dogs; dog handler; therapy dogs; school therapy dog; wellbeing dog; dog mentor; dog mentors; dogs in school; school dogs; assistance dog; assistance dogs; pets as therapy; PAT dog; PAT dogs; animal therapy; animal assisted therapy; animal-assisted therapy; equine therapy; equine assisted; pet therapy; reading dogs',
    near: 'animals elsa',
  },
  {
    id: 'lego-therapy',
    terms:
      'lego therapy; lego based therapy; brick by brick; brick club; bricks club; lego group; lego groups; lego-based therapy; brick-by-brick; brick therapy; bricks for autism; lego club therapy; brick-based therapy; lego social group',
    under: 'elsa',
    near: 'friendship',
  },
  {
    id: 'school-transport',
    terms:
      'transport; school transport; taxis; taxi; home to school transport; passenger assistant; passenger assistants; escorts; bus passes; bus escort; travel assistance; SEND transport; home-to-school transport; school bus; school buses; bus; buses; bus pass; bus duty; bus stop; bus routes; coach home; taxi company; taxi firm; minicab; bus driver; transport assistant; transport assistants; transport escort; transport officer; transport application; pupil transport; passenger assistant training; PATS training; bus queue; late bus; late buses',
    cries:
      'taxi/bus/transport/minibus late/not/turned/arrive/missing/pick/picked/driver/escort; harness/seatbelt bus/taxi/car',
    near: 'minibus',
  },
];
