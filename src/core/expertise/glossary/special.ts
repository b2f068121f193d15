import type { GlossaryEntry } from './entry.ts';

/** Approaches, therapies and skills of special schools and of inclusion in any school. */
export const special: readonly GlossaryEntry[] = [
  {
    id: 'sensory-needs',
    terms:
      'sensory needs; sensory; sensory overload; sensory circuits; sensory processing; sensory diet; sensory integration; proprioception; vestibular; chewelry; ear defenders; weighted blanket; sensory breaks; sensory processing disorder; SPD; sensory difficulties; sensory profiles; sensory audit; sensory integration therapy; sensory regulation; sensory circuit; sensory processing difficulties; ear defender; noise-cancelling headphones; noise cancelling headphones; chew toy; chewellery; chewies; weighted blankets; weighted lap pad; peanut ball; body sock; therapy putty; wobble cushions; sensory space; sensory toys; sensory seeking; sensory seekers; sensory avoider; interoception; deep pressure; brushing protocol; misophonia; alert programme; how does your engine run; tactile defensiveness',
    cries:
      'loud/noise/noises/noisy/bright/lights upset/distress/ears/melts/scream/screams/screaming; hands/covers over ears; too loud/noisy/bright @kid; hates/not cope noise/hall/assembly/label/labels; chews/chewing everything/sleeves/jumper/collar; hide/hides/hiding under table; smells/licks everything; not wear shoes/socks/uniform/coat; spins/spinning flaps/flapping; crashes/crashing into things/walls',
    under: 'autism',
  },
  {
    id: 'social-stories',
    terms:
      'social stories; social story; comic strip conversations; carol gray; comic strip conversation; social scripts; carol gray stories',
    under: 'autism',
    near: 'visual-timetables',
  },
  {
    id: 'pda',
    terms:
      'PDA; pathological demand avoidance; demand avoidance; demand avoidant; low demand; PDA profile; PDAers; extreme demand avoidant; EDA profile; demand avoidant pupils; PANDA approach; PDA society',
    cries:
      'says/say no to everything/anything; not do anything asked/ask/told; every/any instruction/request refuse/refuses/battle; demand/demands avoid/avoids',
    under: 'autism',
    near: 'de-escalation',
  },
  {
    id: 'structured-teaching',
    terms:
      'TEACCH; structured teaching; work stations; workstations; work boxes; independent work stations; workstation; work station; task boxes; TEACCH trays; start and finish trays; independent working trays; TEACCH stations; independent workstations',
    under: 'autism',
    near: 'visual-timetables',
  },
  {
    id: 'attention-autism',
    terms:
      'attention autism; bucket time; bucket sessions; gina davies; the bucket; attention autism stage 1; attention bucket; curiosity programme; attention builders',
    cries: 'not sit group/carpet/circle more/longer than; not attend/join group seconds/secs/minute; bucket time',
    under: 'autism',
    near: 'early-years',
  },
  {
    id: 'intensive-interaction',
    terms:
      'intensive interaction; following their lead; early communication; phoebe caldwell; dave hewett; responsive communication',
    under: 'learning-difficulties',
    near: 'speech-language',
  },
  {
    id: 'engagement-model',
    terms:
      'engagement model; pre-key stage standards; pre key stage; p scales; p levels; MAPP; b squared; b-squared; small steps; evidence for learning; non-subject specific; earwig; pre-key stage; pre-key-stage standards; PKSS; five areas of engagement; P-levels; p-scales; P scales assessment; bsquared; connecting steps; assessment without levels SEND; solar assessment; cherry garden; routes for learning assessment; quest for learning; EfL; personalised learning goals; personal learning intention map; PLIMs; PLIM; SCERTS assessment',
    cries: 'tiny/small steps progress record/show/prove/assess',
    under: 'learning-difficulties',
    near: 'afl',
  },
  {
    id: 'sensory-stories',
    terms:
      'sensory stories; sensory story; TACPAC; sensory curriculum; tac pac; sensology; call and response; multisensory stories; bag books; multi-sensory story; multi-sensory stories; multi-sensory storytelling; sensory storytelling; sensory massage; story massage; massage story; sensory drama; call & response stories; sensory theatre',
    under: 'learning-difficulties',
    near: 'sensory-needs',
  },
  {
    id: 'msi',
    terms:
      'MSI; multi-sensory impairment; multi sensory impairment; deafblind; deaf blind; deafblindness; dual sensory loss; intervenor; on-body signing; objects of reference; multisensory impairment; multi-sensory impaired; deafblind intervenor; intervenors; hand under hand; hand-under-hand; QTMSI; MSI teacher; usher syndrome; charge syndrome; canaan barrie; canaan barrie signs; TaSSeLs',
    near: 'vision hearing',
  },
  {
    id: 'down-syndrome',
    terms:
      'down syndrome; downs syndrome; down’s syndrome; see and learn; trisomy 21; DS pupils; DSA training; downs syndrome association; see and learn programme',
    under: 'learning-difficulties',
  },
  {
    id: 'fasd',
    terms:
      'FASD; FAS; foetal alcohol; fetal alcohol; foetal alcohol syndrome; fetal alcohol spectrum disorder; foetal alcohol spectrum disorder; fetal alcohol syndrome; foetal alcohol spectrum',
    under: 'send',
    near: 'attachment',
  },
  {
    id: 'tourettes',
    terms:
      "tourettes; tourette syndrome; tics; tic disorder; tourette's; tourette; tourette’s syndrome; tic disorders; coprolalia; motor tics; vocal tics",
    cries: 'tics/tic/twitches/twitching; noises not help/control',
    under: 'send',
  },
  {
    id: 'aac',
    terms:
      'AAC; augmentative and alternative communication; communication aids; communication aid; communication device; eye gaze; eyegaze; voice output; talker; talkers; high tech aid; grid 3; grid3; proloquo; lamp words for life; core boards; core vocabulary board; communication book; PODD; switch access; augmentative communication; alternative communication; communication aid user; AAC user; AAC users; AAC device; AAC devices; communication devices; VOCA; VOCAs; voice output device; voice output communication aid; eye-gaze; eye gaze technology; tobii; tobii dynavox; dynavox; accent device; novachat; grid pad; gridpad; smartbox; proloquo2go; touchchat; TD Snap; snap core first; PODD book; PODD books; E-tran; e-tran frame; aided language; aided language display; aided language stimulation; core board; core word boards; core words AAC; core vocabulary; switch users; switch work; accessibility switches; switch toys; bigmack; big mac switch; cause and effect switches; low-tech AAC; high-tech AAC; speech-generating device; talking device; talking tile; talking tiles',
    cries:
      'talker/tablet/device frozen/broken/flat/died tell/say/talk/communicate; not tell us anything/pain/wants; talker frozen/broken/flat/charge',
    near: 'assistive-tech speech-language symbols',
  },
  {
    id: 'pecs',
    terms:
      'PECS; picture exchange; picture exchange communication; exchange cards; picture exchange communication system; PECS trained; pyramid PECS; PECS phase; picture communication',
    near: 'symbols makaton aac',
  },
  {
    id: 'symbols',
    terms:
      'symbols; widgit; communicate in print; inprint; symbol supported text; symbol writer; boardmaker; widgit symbols; widgit online; symbolised text; symbolised; symbol-supported; symwriter; in print 3; inprint 3; picture communication symbols; PCS symbols; communicate: in print; symbol resources; making symbols; symbol timetable; photo symbols; board maker',
    near: 'makaton visual-timetables aac',
  },
  {
    id: 'stammering',
    terms:
      'stammering; stammer; stutter; stuttering; dysfluency; fluency difficulties; palin; stammers; stuttered; stammerer; stammering association; michael palin centre; lidcombe',
    cries: 'stutter/stutters/stammers/stammer; gets/get stuck on words; words not come out',
    under: 'speech-language',
  },
  {
    id: 'selective-mutism',
    terms:
      'selective mutism; selectively mute; situational mutism; SM; selective mute; selectively mute pupils; reluctant speaker; reluctant speakers; reluctant talkers; reluctant talker; sliding in; small steps programme mutism; SMIRA; elective mutism; electively mute',
    cries:
      'only/just whispers/whisper; talks/chatters/chats/speaks at home but/not; not say/speak/utter word/single here/school/class/adults; never talks/speaks adults/class/teacher; mute',
    under: 'speech-language',
    near: 'mental-health',
  },
  {
    id: 'dysphagia',
    terms:
      'dysphagia; eating and drinking; swallowing; swallow; IDDSI; thickener; thickened fluids; thickened drinks; pureed=; soft diet; feeding plans; mealtime plans; eating drinking and swallowing; SLT feeding; feeding plan; mealtime plan; mealtime support; eating & drinking; eating drinking swallowing; texture modified; modified diet; modified textures; thickeners; thick and easy; puree=; soft foods; choking risk; dysphagia trained; safe swallowing; SALT feeding',
    cries:
      'cough/coughs/coughing choke/choking/gagging/gags food/drink/drinks/yoghurt/lunch/lunchtime/dinner/eating/meal; not swallow/chew; gags/gagging',
    under: 'speech-language',
    near: 'medical',
  },
  {
    id: 'restricted-eating',
    terms:
      'ARFID; fussy eating; fussy eaters; picky eating; restricted eating; restricted diet; food refusal; beige food; sensory eating; food play; messy food play; avoidant restrictive food intake disorder; avoidant/restrictive food intake disorder; fussy eater; picky eater; picky eaters; selective eating; selective eater; limited diet; food phobia; food aversion; sensory food; food refuser; SOS feeding',
    cries:
      'only/just eat/eats crisps/plain/pasta/beige/bread/chips/chicken/nuggets/same; fussy/picky eat/eater/eating/food/lunch; not eat/try/touch lunch/food/vegetables/new/anything school; packed lunch same',
    near: 'sensory-needs dysphagia',
  },
];
