import type { GlossaryEntry } from './entry.ts';

/** Special educational needs, disability, medical needs and English as an additional language. */
export const send: readonly GlossaryEntry[] = [
  {
    id: 'send',
    terms:
      'SEN; AEN; ALN; LDD; SEND; special needs; special educational needs; additional needs; inclusion; learning support; SEN support; special educational needs and disabilities; special educational needs and disability; SEND department; SEN department; SEND team; ALS; additional learning support; additional learning needs; K code; SEND code of practice; SEN code; areas of need; SEND policy; SEN information report; inclusive practice; inclusion team; learning support department; special education; disabilities; disability; disabled pupils; equality act; reasonable adjustments; quality first teaching SEND; SENDIASS; high needs; nasen; whole school SEND',
    cries: 'not keep up might/think needs; assess/assessed/diagnosis/diagnosed/referral for needs',
  },
  {
    id: 'autism',
    terms:
      'autism; autistic; ASD; ASC; aspergers; autism spectrum; SPELL framework; low arousal; autism outreach; autistic spectrum disorder; autistic spectrum condition; autism spectrum disorder; autism spectrum condition; ASC pupils; asperger; asperger syndrome; aspergers syndrome; national autistic society; autism education trust; autistic pupils; on the spectrum; autistic masking; autism champion; autism base; SCERTS; AET training',
    cries:
      'routine changes/change; meltdowns; melts down; not look eye; obsessed/obsession; change/changes to/of routine upset/meltdown/not; hates/not cope change; rocking; lines things up; not eye contact; takes everything literally',
    under: 'send',
    near: 'makaton visual-timetables social-stories',
  },
  {
    id: 'adhd',
    terms:
      'ADHD; ADD; attention deficit; hyperactivity; fidget tools; fidgeting; executive function; attention deficit hyperactivity disorder; attention deficit disorder; attention difficulties; hyperactive; hyperkinetic; concentration difficulties; concentration problems; attention and concentration; poor concentration; executive functioning; fidget toy; fidgety; methylphenidate; ritalin; concerta; impulsive; ADHD friendly; staying on task',
    cries:
      'constantly/always/never moving/still/fidgeting/tapping/up; sit still; bounces; not stay seat; five minutes attention; not focus; attention span; not sit still; not concentrate/focus/attention; fidget/fidgets/fidgety; distracted easily/always; out of seat; always moving/tapping; attention span; zone/zones out; stay on task; wander/wandering',
    under: 'send',
    near: 'behaviour',
  },
  {
    id: 'dyslexia',
    terms:
      'dyslexia; dyslexic; dyslexia friendly; specific learning difficulties; SpLD; level 7 specialist; coloured overlays; dyslexia screening; dyslexia screener; dyslexia assessment; dyslexia assessor; dyslexia tutor; dyslexia teacher; specific learning difficulty; specific learning difficulties assessor; SpLD teacher; SpLD assessor; AMBDA; PATOSS; british dyslexia association; BDA; coloured overlay; colour overlays; tinted overlays; reading overlays; nessy; toe by toe; word wasp; alpha to omega; irlen; irlen syndrome; visual stress; meares-irlen; dysgraphia; phonological awareness; lucid rapid',
    cries:
      'mixing/mixes/mixed letters; b d; spells/spelling phonetically; words jump/move/blur/dance page; letters/words move/jump/swim/backwards/muddled; mix/mixes up letters; spelling all over; reads slow/slowly; bright but not write/spell/read',
    under: 'send',
    near: 'reading access-arrangements',
  },
  {
    id: 'dyscalculia',
    terms:
      'dyscalculia; maths difficulties; dyscalculia screening; maths anxiety; dyscalculic; number difficulties; maths learning difficulties; dynamo maths; numicon intervention; maths phobia',
    cries: 'not tell time/clock; numbers muddled/jumbled; panic/scared/afraid maths/numbers; not get numbers',
    under: 'send',
    near: 'numeracy low-prior',
  },
  {
    id: 'dyspraxia',
    terms:
      'dyspraxia; DCD; motor skills; developmental coordination disorder; dyspraxic; developmental co-ordination disorder; clumsiness; co-ordination difficulties; coordination difficulties; motor coordination; motor co-ordination',
    cries: 'clumsy; not hold pen/pencil/scissors',
    under: 'send',
    near: 'fine-motor',
  },
  {
    id: 'fine-motor',
    terms:
      'handwriting; fine motor; fine motor skills; pencil grip; write dance; handwriting club; fine motor control; finger gym; fizzy programme; dough disco; pencil grips; pen grip; pen grips; scissor skills; writing slope; sloped desk; speed up handwriting; clever hands; clever fingers; pegs to paper; nelson handwriting; penpals; left-handed; left handed pupils; left handers; handwriting pen',
    cries:
      'pencil/pen/scissors grip/hold/properly/cut; not read/decipher his/her/their writing; not read handwriting/writing; hold/grip pen/pencil; handwriting illegible/awful/terrible; writing illegible',
    near: 'dyspraxia writing',
  },
  {
    id: 'typing',
    terms:
      'touch typing; typing=; typing tutor; laptop use; word processing; touch-typing; typist; keyboard skills; keyboarding; touch typist; englishtype; BBC dance mat; dance mat typing; typing club; nessy fingers; typing lessons; word processor user',
    near: 'fine-motor',
  },
  {
    id: 'speech-language',
    terms:
      'non-verbal; nonverbal; pre-verbal; speech and language; SLCN; communication needs; speech sounds; SLT assistant; S&L; speech sound disorder; colourful stories; ELKLAN training; speechlink; time to talk; chatter groups; communication and interaction; C&I; I CAN; speech delays; articulation; verbal dyspraxia; nuffield dyspraxia; lisp; echolalia; gestalt language processing; auditory processing; auditory processing disorder; APD; communication champion; BPVS; renfrew',
    cries:
      '@kid not speak/talk; will not say word; hard understand what he/she says; barely/hardly speaks/talks; not speak/talk at all; not understand instructions; speech unclear/delayed/muffled; not say words sounds; not understand/work what says/saying',
    under: 'send',
    near: 'makaton',
  },
  {
    id: 'hearing',
    terms:
      "hearing impairment; deaf; deaf awareness; HI; hearing impaired; hearing loss; hard of hearing; deaf pupils; deafness; deaf children; HI unit; HI base; hearing support unit; sound field; glue ear; grommets; lipreading; lip-reading; lip reader; sign bilingual; deaf club; NDCS; national deaf children's society; hearing resource base; hearing aid; hearing aids; cochlear implant; cochlear implants; radio aid; radio aids; roger pen; phonak; soundfield; sound field system; BAHA; bone anchored hearing aid; hearing aid batteries; audiology; audiologist",
    cries: 'not hear me/properly/well; not hear; hearing aid',
    under: 'send',
    near: 'makaton',
  },
  {
    id: 'vision',
    terms:
      'visual impairment; VI; visually impaired; blind=; modified papers; large print; magnifier; assistive software; CVI; sight loss; partially sighted; blindness=; low vision; vision impairment; visually impaired pupils; sight impaired; brailist; RNIB; cane user; cortical visual impairment; cerebral visual impairment; enlarging; large print papers; jaws screen reader; supernova screen; nystagmus; albinism; colour blind; colour blindness; colour-blind; VI base; VI support; eye tests; bookshare; RNIB bookshare',
    cries:
      'sit front not see; bigger print; enlarge; not see board/page/screen; losing sight/eyesight; nearly/partially blind; eyesight; enlarge/enlarged worksheets/paper',
    under: 'send',
  },
  {
    id: 'assistive-tech',
    terms:
      'assistive technology; screen reader; immersive reader; text to speech; speech to text; dictation software; reader pens; reading pens; docs plus; laptops for exams; assistive tech; crick clicker; clicker 8; clicker 7; clicker software; docsplus; text-to-speech; speech-to-text; speech recognition; voice recognition; voice typing; voice dictation; dragon naturally speaking; read&write; texthelp; read and write gold; readwrite; C-pen; c pen; reading pen; exam reader pen; exam pens; nvda; zoomtext; natural reader; accessibility software; accessibility settings; accessibility technology; sonocent; glean; mind view; mindview; adapted keyboard; big keys keyboard; trackball; ipad accessibility; switch access technology; AT specialist; dictation tool; dictation tools; voiceover ipad',
    near: 'accessible-slides vision aac',
  },
  {
    id: 'physical',
    terms:
      'physical disability; wheelchair; wheelchair user; cerebral palsy; mobility; PD; muscular dystrophy; gross motor; physical needs; physical difficulties; physically disabled; PD outreach; wheelchair users; wheelchairs; wheelchair access; spina bifida; hydrocephalus; duchenne; DMD; hemiplegia; quadriplegia; SMA; spinal muscular atrophy; brittle bones; osteogenesis imperfecta; juvenile arthritis; scoliosis; limb difference; crutches; mobility needs; mobility aids; lift pass; CP pupils; prosthetic limb; prosthetic limbs; wheelchair accessible',
    cries: 'wheelchair; not walk; crutches/broken leg; stairs not',
    under: 'send',
    near: 'medical',
  },
  {
    id: 'personal-care',
    terms:
      'potty training; toilet accidents; intimate care; toileting=; personal care; toilet training; nappy changing; nappies; continence; soiling; wetting=; potty; potty train; toilet train; toilet timing; changing nappies; nappy change; changing bed; changing beds; changing room hygiene; hygiene suite; hygiene room; continence pads; incontinence pads; incontinence; incontinent; ERIC continence; bladder and bowel; bowel; constipation; encopresis; enuresis; bed wetting; bed-wetting; intimate care plan; intimate care plans; personal hygiene; toilet support; wet pants; wetting accidents; washing and dressing; dressing skills',
    cries:
      'wet/wets/wetting/soil/soiled/soils himself/herself/pants/trousers/again; toilet not trained/go/ask; nappy/nappies; not/still out pads/nappies; still pads/nappies/pull-ups; accident/accidents wet/toilet/pants; smears/smearing',
    near: 'medical early-years',
  },
  {
    id: 'medical',
    terms:
      'medical needs; medication; medicines; meds; delegated healthcare; sickle cell; administering medicines; medical; medical conditions; medical condition; administration of medicines; administer medication; administering medication; giving medicine; giving medicines; medicine administration; medication training; prescription medicine; controlled drugs; clinical procedures; clinical tasks; clinical skills; delegated clinical tasks; chronic illness; chronic illnesses; long term conditions; long-term illness; serious medical; supporting pupils with medical conditions; medical officer; welfare officer; welfare assistant; welfare room; sick bay; sickbay; sick room; medical welfare; medical register; crohns; colitis; cystic fibrosis; haemophilia; heart condition; heart conditions; cancer; leukaemia; long covid; covid; chronic fatigue; ME CFS; CFS; migraine; migraines',
    cries:
      'give medicine/medication; tablets/medicine/calpol/antibiotics give; needs injection; temperature/sick/poorly/ill send/sent home',
    near: 'first-aid',
  },
  {
    id: 'makaton',
    terms:
      'makaton; signalong; sign of the week; total communication; key word signing; makaton tutor; makaton signing; makaton signs; makaton trainer; makaton signer; signed supported speech; signing choir makaton; sign along; signalong tutor; keyword signing; key word sign; sign of the day',
    near: 'speech-language hearing',
  },
  {
    id: 'visual-timetables',
    terms:
      'visual timetables; visual timetable; now and next; now next; now and next boards; now/next; visual supports; visual schedules; visual schedule; visual support; picture timetable; picture timetables; picture schedule; picture schedules; first then board; first then boards; first and then board; now and next board; now-next board; task boards; task board; choice board; choice boards; objects of reference; visual cues; visual prompts; work schedules; transition boards; daily schedule',
    near: 'autism',
  },
  {
    id: 'learning-difficulties',
    terms:
      'PMLD; SLD; MLD; profound and multiple learning difficulties; severe learning difficulties; moderate learning difficulties; learning disability; learning disabilities; complex needs; pre-formal curriculum; informal curriculum; semi-formal curriculum; profound learning difficulties; learning difficulties; learning difficulty; LD pupils; severe and complex; MLD pupils; SLD pupils; PMLD pupils; GDD; global developmental delay; global delay; developmental delay; cognition and learning; C&L; intellectual disability; intellectual disabilities; informal learners; semi-formal learners; pre-formal learners; pre-formal; semi-formal; formal learners; equals curriculum; chromosome; genetic conditions; genetic condition; fragile X; fragile x syndrome; williams syndrome; angelman; angelman syndrome; rett syndrome; retts; prader-willi; prader willi; life-limiting',
    under: 'send',
    near: 'autism makaton engagement-model',
  },
  {
    id: 'semh',
    terms:
      'SEMH; social emotional and mental health; EBD; oppositional=; ODD; boxall; boxall profile; emotional and behavioural difficulties; EBD pupils; BESD; SEBD; social emotional mental health; oppositional defiant disorder; conduct disorder; motional=; SDQ; strengths and difficulties questionnaire; leuven; nurture UK; nurtureuk; SEMH base; SEMH lead; boxall profiling; emotional difficulties; social and emotional',
    under: 'send',
    near: 'behaviour elsa de-escalation attachment camhs',
  },
  {
    id: 'access-arrangements',
    terms:
      'access arrangements; exam access arrangements; EAA; exam concessions; extra time; readers and scribes; reader and scribe; scribe; scribing; amanuensis; CPT3A; form 8; rest breaks; JCQ access; prompter; access arrangement; AA testing; AA assessor; access arrangements assessor; access arrangement assessor; exam access; exam access arrangement; AAO; access arrangements online; AAPT; APC; CPT 3A; CPT3; 25% extra time; extra time in exams; 25 percent; reader scribe; exam scribe; exam reader; exam readers; scribes; readers in exams; oral language modifier; human reader; computer reader; separate rooming; exam laptops; laptop users exams; coloured paper; coloured paper exams; live speaker; special consideration; special considerations; JCQ form 8; WRAT; CTOPP; TOMAL; DASH test; detailed assessment of speed of handwriting; separate room exam; small room exam',
    cries:
      'time extra exam; needs extra/more time; runs out time exam/test/mock; read questions/paper to/aloud; not finish exam/paper/test time; more time exam; reader exam/test; slow writer/writing exam; read paper him/her/them; someone write for',
    near: 'exams dyslexia',
  },
  {
    id: 'using-tas',
    terms:
      'deploying teaching assistants; working with your LSA; working with teaching assistants; team teaching with an LSA; TA deployment; support staff in lessons; in-class support; deploying support staff; making best use of teaching assistants; maximising the impact of teaching assistants; MITA project; one-to-one support; 1:1 support; 1 to 1 support; in class support; working with TAs; using TAs; use of TAs; TA training; TA interventions; LSA deployment; directing TAs; briefing TAs; support staff deployment; TA management; managing TAs; line manager of TAs; velcro TAs; working with support staff',
    cries:
      'ta/lsa/assistant use/best/plan/direct/effectively/make; ta/lsa/assistant in lesson/room/class what/how/best/not-know/do/use; ta/lsa/assistant sits; work with my ta/lsa/assistant; another adult room use',
  },
  {
    id: 'specialist-services',
    terms:
      'external agencies; specialist services; outside agencies; paediatrician; external agency; outside agency; outreach; outreach team; advisory teacher; advisory teachers; specialist teacher; specialist teachers; specialist teaching service; referral pathway; child development centre; community paediatrician; paediatrics; autism pathway; ND pathway; neurodevelopmental pathway; multi-disciplinary; multidisciplinary team; MDT; integrated therapies; local authority services; SEND referrals',
    cries: 'refer/referral camhs/psychologist/specialist/assessment',
    near: 'send early-help mental-health',
  },
  {
    id: 'eal',
    terms:
      'EAL; English as an additional language; ESOL; ESL; new arrivals; new to English; new arrival; young interpreters; bilingual learners; bilingual pupils; bilingual children; multilingual learners; international new arrivals; little English; INA; EAL learners; pupils new to English; english additional language; EAL coordinator; EAL co-ordinator; EAL lead; EAL teacher; EAL TA; EAL assistant; EAL support; EAL department; EAL pupil; EAL students; EMAS; EMTAS; ethnic minority achievement; multilingual; multilingualism; bilingualism; plurilingual; new to English pupils; new to the UK; newly arrived; international arrivals; english proficiency; language acquisition; racing to english; bell foundation; NASSEA; solihull EAL; unaccompanied asylum seekers; dual language books; buddy new arrivals; WIDA; widgit EAL; refugee; refugees; asylum seeker; asylum seekers; asylum; asylum-seeking; UASC; unaccompanied asylum seeking children; unaccompanied minors; schools of sanctuary; school of sanctuary; homes for ukraine; ukrainian families; afghan families; syrian families; refugee week; displaced families; resettlement',
    cries:
      'not speak/speaks/spoken/understand english/word; speak little/hardly/barely english/word; from ukraine/syria/afghanistan/romania/abroad/overseas/poland/sudan/hong; new country; no english; does not understand me language; started speaks only; no/not/little/barely/hardly/word english/language; not speak/understand word; arrived/came/come/landed/started from abroad/country/overseas/another/war/afghanistan/syria/ukraine/albania/sudan/eritrea; refugee; just/newly arrived; hardly speaks; new to country',
    near: 'interpreting',
  },
  {
    id: 'interpreting',
    terms:
      'interpreter; interpreting; translator; translation; translating; interpret; translate; community languages; home languages; community language; home language; interpreters; translators; translations; community interpreter; community interpreting; translate letters; translating letters; translate for parents; translating for parents; interpret for parents; interpreting for parents; mother tongue; first language; heritage language; heritage languages; community language GCSE; home language GCSE; home language GCSEs; language line; languageline; thebigword; google translate; multilingual staff; bilingual staff; bilingual assistant; bilingual TA',
    cries: '@parent not speak/understand/read english; speak/speaks their/same language',
    near: 'eal',
  },
  {
    id: 'traveller',
    terms:
      'GRT; gypsy roma traveller; traveller pupils; travellers=; roma; gypsy; gypsies; gypsy roma; romany gypsy; irish traveller; irish travellers; showmen; fairground families; GRT pupils; GRT lead; traveller education; traveller liaison; GTRSB; travelling families; bargee; boat dwellers',
    near: 'attendance family-liaison',
  },
];
