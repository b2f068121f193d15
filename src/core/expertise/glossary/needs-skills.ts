import type { GlossaryEntry } from './entry.ts';

/** Skills and conditions that a wider idea of special needs or wellbeing holds, each by its own names. */
export const needsSkills: readonly GlossaryEntry[] = [
  {
    id: 'bsl',
    terms:
      'BSL; british sign language; sign language; signing=; signer; BSL signer; BSL level 1; BSL level 2; BSL level 3; BSL tutor; BSL teacher; BSL interpreter; BSL club; sign language interpreter; sign language club; signature BSL; fingerspelling; finger spelling; sign supported english; SSE; communication support worker; CSW',
    under: 'hearing',
    near: 'hearing makaton interpreting',
  },
  {
    id: 'braille',
    terms:
      'braille; brailler; perkins brailler; perkins; braillist; brailling; braille reader; unified english braille; UEB; tactile diagrams; raised diagrams; tactile resources; swell paper; zychem',
    under: 'vision',
    near: 'vision',
  },
  {
    id: 'habilitation',
    terms:
      'habilitation; habilitation officer; habilitation specialist; habilitation assistant; mobility officer; mobility and habilitation; long cane; long cane training; white cane; cane training; RQHS; guide dog; guide dogs',
    under: 'vision',
    near: 'vision travel-training',
  },
  {
    id: 'physiotherapy',
    terms:
      'physiotherapy; physiotherapist; physiotherapists; physio; physios; physiotherapy assistant; physio assistant; physical therapy; physio programme; physio programmes; physiotherapy programme; physio exercises; physio stretches; physio room; conductive education',
    under: 'physical',
    near: 'physical posture',
  },
  {
    id: 'evacuation-disabled',
    terms:
      'PEEP; PEEPs; personal emergency evacuation plan; personal emergency evacuation plans; evac chair; evac chairs; evacuation chair; evacuation chairs; evac chair trained; refuge point; disabled refuge',
    near: 'fire physical health-safety',
  },
  {
    id: 'language-interventions',
    terms:
      'NELI; nuffield early language intervention; wellcomm; welcomm; talk boost; early talk boost; language link; infant language link; speech link; elklan; colourful semantics; language through colour; shape coding; blank levels; narrative therapy; black sheep; word aware; talking partners; chatterbugs; language interventions; speech and language interventions; language groups; oral language intervention; language screening; language assessment',
    under: 'speech-language',
    near: 'speech-language vocabulary',
  },
  {
    id: 'speech-therapist',
    terms:
      'speech and language therapist; speech and language therapists; speech therapist; speech therapists; speech language therapist; speech and language therapy assistant; speech and language assistant; SALT assistant; SaLT; SALT; SLT programme; speech therapy; speech and language therapy; SALT referral; speech and language referral; speech and language; SLCN',
    under: 'speech-language',
    near: 'speech-language',
  },
  {
    id: 'dld',
    terms:
      'DLD; developmental language disorder; language disorder; language disorders; RADLD; specific language impairment; SLI; receptive language; expressive language',
    under: 'speech-language',
    near: 'speech-language',
  },
  {
    id: 'esol',
    terms:
      'TEFL; TESOL; CELTA; EFL; english for speakers of other languages; english as a foreign language; english as a second language; TEFL teacher; TEFL certificate; ESOL teacher; ESOL tutor; ESOL class; ESOL classes; ESOL for parents; english classes for parents; english lessons for parents; IELTS',
    under: 'eal',
    near: 'eal',
  },
  {
    id: 'immunisations',
    terms:
      'immunisation; immunisations; vaccination; vaccinations; vaccine; vaccines; jabs; HPV; HPV jab; flu jab; flu jabs; flu vaccine; nasal flu; school age immunisation; immunisation team; immunisation consent; MMR',
    under: 'medical',
    near: 'school-nurse infection',
  },
  {
    id: 'head-lice',
    terms: 'head lice; headlice; lice; nits; nit; nit comb; nit nurse; head louse',
    under: 'infection',
    near: 'infection',
  },
  {
    id: 'mhfa',
    terms:
      'MHFA; mental health first aid; mental health first aider; mental health first aiders; youth MHFA; youth mental health first aid; youth mental health first aider; adult MHFA; adult mental health first aider; mental health first aid trainer; MHFA instructor; mental health aware',
    under: 'mental-health',
    near: 'mental-health',
    ticket: true,
  },
  {
    id: 'resilience',
    terms:
      'resilience; resilient; building resilience; emotional resilience; self-esteem; self esteem; low self-esteem; low self esteem; self-confidence; self confidence; building confidence; confidence building; confidence group; coping strategies; coping skills; bounce back',
    near: 'mental-health elsa',
  },
  {
    id: 'isolation',
    terms:
      'isolation; isolation room; isolation unit; isolation manager; isolation supervisor; isolation booths; internal exclusion; internal exclusion room; internal isolation; internal suspension; internal suspension room; IER; reset room; reset manager; removal room; removal rooms; reflection room; reflection centre; inclusion room; seclusion; consequence room; ready to learn room; time out room; refocus; refocus room; internal inclusion',
    under: 'behaviour-systems',
    near: 'behaviour-systems exclusion',
  },
  {
    id: 'home-visits',
    terms:
      'home visit; home visits; home visiting; home visitor; doorstep visit; doorstep visits; welfare visit; welfare visits; nursery home visits; reception home visits; lone working visits',
    near: 'family-liaison attendance early-settling',
  },
  {
    id: 'teacher-of-deaf',
    terms:
      'teacher of the deaf; teachers of the deaf; teacher of deaf; QToD; QToDs; qualified teacher of the deaf; HI teacher; hearing impairment teacher; advisory teacher hearing impairment; hearing advisory teacher; hearing impairment; hearing impaired',
    under: 'hearing',
    near: 'hearing',
  },
  {
    id: 'teacher-of-vi',
    terms:
      'teacher of the visually impaired; QTVI; QTVIs; VI teacher; teacher of visually impaired; qualified teacher of the visually impaired; qualified teacher of vision impairment; vision impairment teacher; advisory teacher visual impairment; visual impairment; visually impaired; vision impairment',
    under: 'vision',
    near: 'vision',
  },
];
