import type { GlossaryEntry } from './entry.ts';

/** Therapies, rooms and skills for life of special schools, each by its own names. */
export const needsTherapies: readonly GlossaryEntry[] = [
  {
    id: 'therapist',
    terms:
      'therapist; therapists; therapies; therapy team; therapeutic practitioner; therapeutic intervention; creative therapies; arts therapies; therapy lead; therapy assistant; therapy room',
    near: 'counselling music-therapy occupational-therapy speech-language',
  },
  {
    id: 'art-therapy',
    terms: 'art therapy; art therapist; art psychotherapy; art psychotherapist; arts therapist; therapeutic art',
    under: 'therapist',
    near: 'counselling elsa attachment mental-health',
  },
  {
    id: 'drama-therapy',
    terms: 'dramatherapy; drama therapy; dramatherapist; drama therapist; psychodrama',
    under: 'therapist',
    near: 'counselling elsa attachment mental-health',
  },
  {
    id: 'play-therapy',
    terms:
      'play therapy; play therapist; play therapists; filial therapy; therapeutic play; therapeutic play skills; sand therapy; sandplay; sand tray therapy; theraplay; sunshine circles; PTUK; play specialist',
    under: 'therapist mental-health',
    near: 'counselling elsa attachment',
  },
  {
    id: 'drawing-talking',
    terms: 'drawing and talking; drawing & talking; drawing and talking therapy; drawing and talking practitioner',
    under: 'elsa friendship mental-health',
    near: 'elsa counselling art-therapy attachment friendship',
  },
  {
    id: 'sensory-room',
    terms:
      'sensory room; multi-sensory room; multisensory room; multi sensory room; snoezelen; light room; dark den; sensory den; sensory tent; sensory garden; sensory equipment; bubble tube; bubble tubes; fibre optics sensory; soft play; soft play room; soft-play; low stimulus room; quiet room; calm room; regulation room; immersive room; immersive classroom',
    near: 'sensory-needs sensory-stories',
  },
  {
    id: 'travel-training',
    terms:
      'travel training; travel trainer; independent travel; independent travel training; independent travellers; using public transport; public transport training; bus training; travelling independently; getting the bus independently',
    under: 'pfa',
    near: 'pfa school-transport',
  },
  {
    id: 'supported-internships',
    terms:
      'supported internship; supported internships; supported intern; supported interns; supported employment; job coach; job coaches; job coaching; project search; DFN project search; internships; internship; internship coordinator; access to work; supported apprenticeship; inclusive apprenticeships',
    under: 'pfa',
    near: 'work-experience careers',
  },
  {
    id: 'enhanced-transition',
    terms:
      'enhanced transition; SEND transition; SEN transition; vulnerable pupil transition; transition for SEND; transition passport; transition book; transition booklet; transition books',
    under: 'transition',
    near: 'send transition',
  },
  {
    id: 'phlebotomy',
    terms: 'phlebotomist; phlebotomy; blood tests; taking blood; vaccinator; vaccinators',
    near: 'medical school-nurse',
  },
  {
    id: 'health-professions',
    terms:
      'midwife; midwifery; pharmacist; dietitian; dietician; nutritionist; nursing background; former nurse; ex nurse; ex-nurse; health professional; radiographer; dental nurse; optician; osteopath; chiropractor; sports therapist; sports massage; massage therapist; reflexology; reiki; aromatherapy; hypnotherapy; hypnotherapist; acupuncture; ex paramedic; former paramedic; ex-paramedic; trained nurse; qualified nurse; massage therapy; baby massage',
    members: true,
    near: 'first-aid',
  },
  {
    id: 'carer-experience',
    terms:
      'care worker; carer for adults; residential care; residential support worker; residential child care; care home; social care background; support worker; support workers; shared lives; foster carer; foster carers; foster parent; foster parents; fostering',
    near: 'lac personal-care',
  },
  {
    id: 'sen-parent',
    terms:
      'parent of a child with SEND; parent of a child with SEN; SEND parent; SEN parent; lived experience of SEND; neurodivergent staff; parent of an autistic child; autistic member of staff',
    near: 'send autism',
  },
];
