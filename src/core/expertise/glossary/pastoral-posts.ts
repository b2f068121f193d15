import type { GlossaryEntry } from './entry.ts';

/** Posts, meetings and funds of pastoral care, each by its own names. */
export const pastoralPosts: readonly GlossaryEntry[] = [
  {
    id: 'assemblies',
    terms:
      'assemblies; assembly; collective worship; whole school assembly; whole-school assembly; year group assembly; house assembly; key stage assembly; class assembly; class assemblies; celebration assembly; celebration assemblies; assembly rota; assembly plan; assembly planning; assembly leader; taking assembly; leading assemblies; delivering assemblies; assembly speaker',
    near: 'tutor-time worship',
  },
  {
    id: 'learning-mentor',
    terms:
      'learning mentor; learning mentors; pastoral mentor; pastoral mentors; inclusion mentor; inclusion mentors; behaviour mentor; behaviour mentors; academic mentor; academic mentors; student mentor; pupil mentor; mentoring pupils; mentoring students; pupil mentoring; student mentoring; key worker; keyworker; key workers; keyworkers; safe adult; trusted adult',
    near: 'elsa friendship mentoring head-of-year',
  },
  {
    id: 'pastoral-officer',
    terms:
      'pastoral officer; pastoral support officer; pastoral assistant; pastoral support assistant; pastoral support worker; pastoral manager; pastoral support manager; student support officer; student support manager; student services; student services officer; student support; student support assistant; pupil support; pupil support officer; student welfare; student welfare officer; pupil welfare; welfare manager; student manager; inclusion officer; inclusion assistant; student reception; non-teaching head of year; assistant head of year; deputy head of year; assistant year leader',
    near: 'head-of-year tutor-time learning-mentor',
  },
  {
    id: 'heads-of-phase',
    terms:
      'phase leader; phase leaders; phase lead; key stage leader; key stage lead; key stage coordinator; head of key stage; upper school; lower school; head of lower school; head of upper school; head of middle school; year lead; year group leader; year group leaders',
    near: 'head-of-year primary',
  },
  {
    id: 'head-of-sixth',
    terms:
      'head of sixth form; head of sixth; head of 6th form; director of sixth form; assistant head of sixth form; sixth form manager; sixth form pastoral; sixth form administrator; sixth form team; head of post-16; director of post-16; sixth form tutor',
    near: 'post-16 head-of-year',
  },
  {
    id: 'eyfs-lead',
    terms:
      'EYFS lead; EYFS leader; EYFS coordinator; early years lead; early years leader; early years coordinator; early years manager; foundation stage lead; foundation stage leader; nursery manager; nursery lead; head of early years; head of nursery; head of pre-prep',
    under: 'early-years',
    near: 'early-years',
  },
  {
    id: 'early-years-staff',
    terms:
      'early years practitioner; early years practitioners; early years educator; early years educators; early years teacher; nursery nurse; nursery nurses; nursery nurse qualified; NNEB; nursery practitioner; nursery assistant; nursery teacher; EYP; EYTS; EYPS; level 3 early years; childminder; childminding; playworker; playgroup leader; room leader',
    under: 'early-years',
    near: 'early-years ta',
  },
  {
    id: 'hlta',
    terms:
      'HLTA; HLTAs; higher level teaching assistant; higher level teaching assistants; higher-level teaching assistant; HLTA status; unqualified teacher',
    under: 'ta',
    near: 'ta cover',
  },
  {
    id: 'one-to-one-ta',
    terms:
      '1:1 TA; 1:1 teaching assistant; 1:1 LSA; 1 to 1 TA; 1-1 TA; one to one TA; one-to-one teaching assistant; one to one teaching assistant; one to one support assistant; special needs assistant; SEN support assistant; SNA',
    under: 'ta',
    near: 'ta send using-tas',
  },
  {
    id: 'free-school-meals',
    terms:
      'free school meals; free school meal; FSM; FSMs; FSM eligibility; free meals; free lunch; free lunches; UIFSM; universal infant free school meals; infant free school meals; FSM form; free school meals application; FSM vouchers; eligibility checking; eligibility checker',
    near: 'disadvantage catering family-support',
  },
  {
    id: 'free-uniform',
    terms:
      'uniform bank; free uniform; second hand uniform; second-hand uniform; preloved uniform; pre-loved uniform; uniform swap; uniform exchange; uniform grant; uniform fund; uniform voucher; uniform vouchers; used uniform; donated uniform; spare uniform; uniform donations; clothing bank; uniform; secondhand uniform; clothes bank; hardship fund; family support worker; uniform shop',
    under: 'family-support uniform',
    near: 'uniform family-support',
  },
  {
    id: 'food-bank',
    terms:
      'food bank; food banks; foodbank; foodbanks; foodbank vouchers; food bank vouchers; food bank referral; food parcel; food parcels; food vouchers; trussell trust; fareshare; community fridge; community pantry; food pantry; hungry families; hampers; christmas hampers',
    under: 'family-support',
    near: 'family-support',
  },
  {
    id: 'parenting-courses',
    terms:
      'parenting course; parenting courses; parenting class; parenting classes; parenting programme; parenting programmes; parenting support; triple P; incredible years; solihull approach; strengthening families; parenting puzzle; parent coaching; parenting workshop; parenting workshops; webster stratton; adult learning; adult education classes; family learning; parenting=; family support worker; family support adviser; parent support adviser',
    near: 'family-liaison family-support',
  },
  {
    id: 'head-pupils',
    terms:
      'head boy; head girl; head boys; head girls; head pupil; head student; head students; senior student team; prefect; prefects; senior prefects; prefect team; prefect system; head prefect; house captain; house captains; sports captain; sports captains; games captain; form captain; form captains',
    under: 'student-voice',
    near: 'student-voice',
  },
  {
    id: 'house-system',
    terms:
      'house system; houses competition; house competition; house competitions; interhouse; inter-house; inter house; house leader; head of house; heads of house; house coordinator; house points; house cup; house events; house day; house tutor',
    near: 'rewards head-of-year',
  },
  {
    id: 'body-safety',
    terms:
      'personal safety; body safety; NSPCC PANTS; pantosaurus; NSPCC assembly; keeping safe; stranger danger; clever never goes; rail safety; railway safety; firework safety; crucial crew; junior citizen; life bus; life education bus; coram life education; PANTS rule',
    near: 'pshe safeguarding road-safety',
  },
];
