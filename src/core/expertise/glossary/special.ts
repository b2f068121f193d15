import type { GlossaryEntry } from './entry.ts';

/** Approaches, therapies and skills of special schools and of inclusion in any school. */
export const special: readonly GlossaryEntry[] = [
  {
    id: 'sensory-needs',
    terms:
      'sensory needs; sensory; sensory overload; sensory circuits; sensory processing; sensory diet; sensory integration; proprioception; vestibular; chewelry; ear defenders; weighted blanket; sensory breaks',
    cries:
      'loud/noise/noises/noisy/bright/lights upset/distress/ears/melts/scream/screams/screaming; hands/covers over ears; too loud/noisy/bright @kid; hates/not cope noise/hall/assembly/label/labels; chews/chewing everything/sleeves/jumper/collar; hide/hides/hiding under table; smells/licks everything; not wear shoes/socks/uniform/coat; spins/spinning flaps/flapping; crashes/crashing into things/walls',
    under: 'autism',
  },
  {
    id: 'social-stories',
    terms: 'social stories; social story; comic strip conversations; carol gray',
    under: 'autism',
    near: 'visual-timetables',
  },
  {
    id: 'pda',
    terms: 'PDA; pathological demand avoidance; demand avoidance; demand avoidant; low demand; PDA profile',
    cries:
      'says/say no to everything/anything; not do anything asked/ask/told; every/any instruction/request refuse/refuses/battle; demand/demands avoid/avoids',
    under: 'autism',
    near: 'de-escalation',
  },
  {
    id: 'structured-teaching',
    terms: 'TEACCH; structured teaching; work stations; workstations; work boxes; independent work stations',
    under: 'autism',
    near: 'visual-timetables',
  },
  {
    id: 'attention-autism',
    terms: 'attention autism; bucket time; bucket sessions; gina davies; the bucket',
    cries: 'not sit group/carpet/circle more/longer than; not attend/join group seconds/secs/minute; bucket time',
    under: 'autism',
    near: 'early-years',
  },
  {
    id: 'intensive-interaction',
    terms: 'intensive interaction; following their lead; early communication',
    under: 'learning-difficulties',
    near: 'speech-language',
  },
  {
    id: 'engagement-model',
    terms:
      'engagement model; pre-key stage standards; pre key stage; p scales; p levels; MAPP; b squared; b-squared; small steps; evidence for learning; non-subject specific; earwig',
    cries: 'tiny/small steps progress record/show/prove/assess',
    under: 'learning-difficulties',
    near: 'afl',
  },
  {
    id: 'sensory-stories',
    terms:
      'sensory stories; sensory story; sensory room; TACPAC; sensory curriculum; tac pac; sensology; call and response; multisensory stories',
    under: 'learning-difficulties',
    near: 'sensory-needs',
  },
  {
    id: 'msi',
    terms:
      'MSI; multi-sensory impairment; multi sensory impairment; deafblind; deaf blind; deafblindness; dual sensory loss; intervenor; on-body signing; objects of reference',
    near: 'vision hearing',
  },
  {
    id: 'down-syndrome',
    terms: 'down syndrome; downs syndrome; down’s syndrome; see and learn; trisomy 21',
    under: 'learning-difficulties',
  },
  {
    id: 'fasd',
    terms: 'FASD; FAS; foetal alcohol; fetal alcohol; foetal alcohol syndrome',
    under: 'send',
    near: 'attachment',
  },
  {
    id: 'tourettes',
    terms: 'tourettes; tourette syndrome; tics; tic disorder',
    cries: 'tics/tic/twitches/twitching; noises not help/control',
    under: 'send',
  },
  {
    id: 'aac',
    terms:
      'AAC; augmentative and alternative communication; communication aids; communication aid; communication device; eye gaze; eyegaze; voice output; talker; talkers; high tech aid; grid 3; grid3; proloquo; lamp words for life; core boards; core vocabulary board; communication book; PODD; switch access; switches',
    cries:
      'talker/tablet/device frozen/broken/flat/died tell/say/talk/communicate; not tell us anything/pain/wants; talker frozen/broken/flat/charge',
    near: 'assistive-tech speech-language symbols',
  },
  {
    id: 'pecs',
    terms: 'PECS; picture exchange; picture exchange communication; exchange cards',
    near: 'symbols makaton aac',
  },
  {
    id: 'symbols',
    terms:
      'symbols; widgit; communicate in print; inprint; symbol supported text; symbol writer; boardmaker; widgit symbols',
    near: 'makaton visual-timetables aac',
  },
  {
    id: 'stammering',
    terms: 'stammering; stammer; stutter; stuttering; dysfluency; fluency difficulties; palin',
    cries: 'stutter/stutters/stammers/stammer; gets/get stuck on words; words not come out',
    under: 'speech-language',
  },
  {
    id: 'selective-mutism',
    terms: 'selective mutism; selectively mute; situational mutism; SM',
    cries:
      'only/just whispers/whisper; talks/chatters/chats/speaks at home but/not; not say/speak/utter word/single here/school/class/adults; never talks/speaks adults/class/teacher; mute',
    under: 'speech-language',
    near: 'mental-health',
  },
  {
    id: 'dysphagia',
    terms:
      'dysphagia; eating and drinking; swallowing; swallow; IDDSI; thickener; thickened fluids; thickened drinks; pureed; soft diet; feeding plans; mealtime plans; eating drinking and swallowing',
    cries:
      'cough/coughs/coughing choke/choking/gagging/gags food/drink/drinks/yoghurt/lunch/lunchtime/dinner/eating/meal; not swallow/chew; gags/gagging',
    under: 'speech-language',
    near: 'medical',
  },
  {
    id: 'restricted-eating',
    terms:
      'ARFID; fussy eating; fussy eaters; picky eating; restricted eating; restricted diet; food refusal; beige food; sensory eating; food play; messy food play',
    cries:
      'only/just eat/eats crisps/plain/pasta/beige/bread/chips/chicken/nuggets/same; fussy/picky eat/eater/eating/food/lunch; not eat/try/touch lunch/food/vegetables/new/anything school; packed lunch same',
    near: 'sensory-needs dysphagia',
  },
];
