import type { GlossaryEntry } from './entry.ts';

/** Further everyday names for special needs and health. */
export const moreNeeds: readonly GlossaryEntry[] = [
  {
    id: 'send',
    terms: 'SEND register; needs assessment; local offer; SEND paperwork; additional support',
    cries:
      'la/council/authority/lea refused/no/said/turned assess/assessment/ehcp/plan/funding; passport/passports write/writing/pupil; mum/parent fight la/council/assess',
  },
  {
    id: 'access-arrangements',
    terms:
      'form 8s; form 8; normal way of working; NWoW; word processor; word processors; spellcheck; laptop in exams; laptop for exams; modified paper; smaller room; extra time evidence',
    cries: 'laptop/spellcheck exam/exams/gcse/off',
  },
  {
    id: 'vision',
    terms: 'visual needs; modified diagrams; accessible resources; enlarged text; enlarged print',
  },
  {
    id: 'hearing',
    terms: 'deaf pupils; deaf parent; deaf parents; lip reading; hearing support',
  },
  {
    id: 'speech-language',
    terms:
      'early language; speech delay; language delay; late talkers; late talker; speech unclear; word finding; communication friendly; pre-verbal; attention and listening',
    cries:
      'says/say/has about/only/few/ten/five/twenty/handful words; not talking yet; dummy speech/talk; low speech/language/communication score',
  },
  {
    id: 'sensory-needs',
    terms:
      'sensory diets; fidget toys; fidgets; wobble cushion; wobble board; chew toys; noise cancelling; regulation station; sensory profile; sensory seeker; overstimulated',
  },
  {
    id: 'movement-breaks',
    terms:
      'movement breaks; movement break; brain breaks; brain break; brain gym; wake up shake up; gonoodle; daily mile; active breaks; energisers; sensory circuit; supermovers; super movers; cosmic yoga; just dance; activity breaks; physical activity breaks; movement break cards',
    near: 'sensory-needs pe adhd',
  },
  {
    id: 'physical',
    terms:
      'hypermobility; hypermobile; ehlers danlos; joint pain; gross motor skills; accessible PE; EDS; joint hypermobility; hypermobility syndrome; adapted PE; inclusive PE; adaptive PE; inclusive sport; disability sport; para sport; boccia; wheelchair basketball; new age kurling; panathlon',
  },
  {
    id: 'fine-motor',
    terms:
      'handwriting difficulties; handwriting intervention; letter formation; pencil control; letterjoin; letter join; kinetic letters; cursive; pen licence; mark making; pre-writing; scissor control; squiggle; squiggle while you wiggle; letter-join; nelson handwriting; handwriting scheme; pen licences; letter family; letter families; number formation; pre-cursive; joined up; joined-up writing; joined up writing; joined handwriting',
    cries:
      'hand/wrist/fingers cramp/cramps/aches/ache/tired/hurts/sore; letters float/floating/line/lines; hold pencil properly',
  },
  {
    id: 'autism',
    terms:
      'transitions and change; autistic girls; special interest; special interests; stimming; autistic burnout; autism support; literal thinking; AET; autism friendly; double empathy',
    cries: 'dinosaurs/trains/lifts/pokemon only/obsessed/all; supply teacher/change meltdown; lines cars/toys/pens up',
  },
  {
    id: 'adhd',
    terms: 'impulsivity; inattentive; leg bouncing; restless; calling out',
    cries: 'bouncing/jiggling leg; never got pen/equipment; calling/shouting out lovely',
  },
  {
    id: 'aac',
    terms:
      'communication boards; communication books; speech generating device; core boards; low tech communication; go talk; gotalk; big mack; step by step communicator; TD snap; touch chat; communication partner; augmentative communication',
  },
  { id: 'pda', terms: 'extreme demand avoidance', cries: 'says/say no even nice/favourite/things/fun' },
  {
    id: 'learning-difficulties',
    terms:
      'maths for SLD; PMLD assessment; adapted curriculum; life limiting; routes for learning; SLD curriculum; special school curriculum; sensory communication',
    cries: 'pmld/sld evidence/progress/assess/curriculum',
  },
  {
    id: 'engagement-model',
    terms: 'PMLD assessment; evidencing progress',
    cries: 'pmld/sld evidence/prove/show progress',
  },
  {
    id: 'eal',
    terms:
      'EAL platforms; flash academy; flashacademy; learning village; BICS; CALP; academic english; proficiency in english; EAL induction; survival english; unaccompanied; ukraine pupils; INA pupils; EAL register; stages of english; BICS and CALP; learning village EAL; young interpreter; EAL assessment; EAL strategies; EAL interventions',
    cries: 'fluent/chatty/chats/speaks chat/fine/talks essays/essay/writing/written',
  },
  {
    id: 'vocabulary',
    terms:
      'academic language; background knowledge; cultural capital; etymology; morphology; word of the day; tier words; vocab; tier 2 vocabulary; tier two vocabulary; tier 2 words; tier two words; tier 3 vocabulary; tier three vocabulary; frayer model; frayer models; word gap; vocabulary gap; key words; keyword lists; glossaries; word walls; word wall; word mats; bedrock; bedrock vocabulary; closing the vocabulary gap; oracy vocabulary; subject vocabulary; subject specific vocabulary; technical vocabulary; etymologist; word roots; prefixes and suffixes; vocabulary teaching; alex quigley',
    cries: 'not know what word/harbour/means text/book/passage',
  },
  {
    id: 'using-tas',
    terms:
      'deploying TAs; TA interaction; TA timetables; one to one support; velcro ta; over support; MITA; scaffolding framework',
    cries: 'ta/tas/lsa/one-to-one does it/work/everything for him/her/them; ta/lsa not know/told/what',
  },
  {
    id: 'medical',
    terms: 'complex medical needs; delegated care; medical room; nurse training',
  },
  {
    id: 'personal-care',
    terms:
      'nappy; pull ups; toilet refusal; soiled; toileting accidents; bedwetting; intimate care policy; toileting regression; stool withholding; withholding poo; poo; soiled pants',
    cries: 'wees/weeing/weed corner/floor/book/carpet; two adults change/changing/nappy',
  },
  {
    id: 'infection',
    terms:
      'threadworms; scarlet fever; impetigo; hand foot and mouth; conjunctivitis; scabies; vomiting bug; slapped cheek; infectious; exclusion period; ringworm; D&V; headlouse; thread worms; chicken pox; measles; mumps; rubella; whooping cough; strep A; strep; tonsillitis; flu; influenza; meningitis; shingles; molluscum; verruca; verrucas; athletes foot; norovirus outbreak; illness outbreak; outbreak of illness; sickness and diarrhoea; diarrhoea and vomiting; diarrhoea; vomiting; tummy bug; stomach bug; 48 hour rule; infectious diseases; infectious disease; communicable diseases; contagious; UKHSA; health protection; covid cases; hand washing; handwashing; hand hygiene',
    cries: 'spots/rash/itchy/itching/scratching head/heads/send/home/catch',
  },
  {
    id: 'first-aid',
    terms:
      "choking; nosebleeds; nose bleeds; head injury; bumped head; concussion; first aid kit; sprains; unconscious; recovery position; paediatric; burns and scalds; scalds; first aid kits; first aid box; first aid boxes; first aid bags; first aid room; first aid trainer; first aid training; first aid instructor; first aid qualified; FAW; EFAW; PFA; emergency first aid at work; emergency first aider; paediatric first aider; forest school first aid; pitch side first aid; mental first aid kit; st john ambulance; st john's ambulance; red cross first aid; AED trained; defibs; defibrillators; bandage; bandages; ice pack; ice packs; bump notes; bumped head letter; head bumps; bump on the head; head injuries; accident book; accident form; accident forms; medical tracker; ambulance; CPR trained; basic life support; BLS; sports first aid; fainting; bee sting; stings; splinter; splinters; nosebleed; catastrophic bleeding; tourniquet; bleed kit; sticking plasters; paramedics",
  },
];
