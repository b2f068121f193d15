import type { GlossaryEntry } from './entry.ts';

/** What pupils do next, each by its own names. */
export const nextSteps: readonly GlossaryEntry[] = [
  {
    id: 'destinations',
    terms:
      'destinations; destination data; leaver destinations; leavers destinations; post-16 destinations; post-18 destinations; NEET; NEETs; NEET prevention; RONI; risk of NEET; september guarantee; raising participation age; alumni destinations; tracking leavers; careers adviser; careers advisor; careers leader; careers lead',
    under: 'careers',
    near: 'careers',
  },
  {
    id: 'options',
    terms:
      'options evening; options booklet; options process; option choices; option blocks; option block; year 9 options; year 8 options; GCSE options; GCSE choices; subject choices; options interviews; options form; options meetings; post-16 options; post 16 options; A level options; A level choices; pathways evening; curriculum pathways; EBacc',
    near: 'careers timetabling',
  },
  {
    id: 'employability',
    terms:
      'CV; CVs; CV writing; CV workshop; curriculum vitae; covering letter; covering letters; cover letter; cover letters; job applications; application forms for jobs; mock interviews; mock interview; interview skills; interview technique; interview practice; interview coaching; employability; employability skills; job seeking; part-time jobs for students; linkedin; careers adviser; careers advisor; careers leader; careers lead',
    under: 'careers',
    near: 'careers',
  },
  {
    id: 'student-finance',
    terms:
      'student finance; student finance england; student finance application; student loan; student loans; student loans company; SLC; SFE; tuition fees; maintenance loan; maintenance loans; maintenance grant; disabled students’ allowance; university funding; university scholarships; university bursaries; degree funding; student budgeting; student money',
    under: 'university',
    near: 'university',
  },
  {
    id: 'ucas',
    terms:
      'UCAS; UCAS application; UCAS applications; UCAS form; UCAS forms; UCAS hub; UCAS coordinator; UCAS adviser; UCAS advisers; UCAS lead; UCAS references; UCAS reference; UCAS points; UCAS tariff; UCAS predicted grades; UCAS deadline; UCAS clearing; UCAS extra; clearing and adjustment; university clearing; personal statement; personal statements; university references; university reference; university applications; university application; uni applications; HE applications',
    under: 'university',
    near: 'university',
  },
  {
    id: 'study-abroad',
    terms:
      'studying abroad; study abroad; university abroad; universities abroad; american universities; american university; US universities; US university applications; college board; ivy league; fulbright; common app; european universities; overseas universities; erasmus; turing scheme',
    under: 'university',
    near: 'university',
  },
  {
    id: 'gap-year',
    terms:
      'gap year; gap years; camp america; camp leaders; operation wallacea; camps international; world challenge; raleigh international; volunteering abroad; voluntary work abroad; VSO',
    near: 'university trips',
  },
  {
    id: 'art-school',
    terms:
      'art foundation; foundation diploma; art foundation course; art school; art college; portfolio preparation; conservatoire; conservatoires; conservatoire applications; conservatoire auditions; music college; drama school; drama schools; drama school applications; drama school auditions; dance school auditions',
    near: 'university',
  },
  {
    id: 'fe-college',
    terms:
      'further education; FE college; FE colleges; college applications; college application; local colleges; college visits; college links; college interviews; college open evenings; sixth form college; applying for college; applying to college; college admissions; college liaison',
    near: 'careers apprenticeships post-16',
  },
  {
    id: 'widening-participation',
    terms:
      'widening participation; WP; widening access; uni connect; brilliant club; scholars programme; sutton trust; social mobility foundation; zero gravity; first in family; first generation university; first generation students; contextual offers; access programme; access programmes; realising opportunities; in2science; nuffield research placements; villiers park',
    near: 'university stretch disadvantage',
  },
  {
    id: 'law-applicants',
    terms: 'LNAT; law applicants; law applications; law applicant; applying for law; studying law at university',
    near: 'university law',
  },
  {
    id: 'young-enterprise',
    terms:
      "young enterprise; enterprise week; enterprise day; tenner challenge; apprentice challenge; dragon's den; dragons den; business challenge; peter jones foundation; student investor; student investor challenge; company programme; entrepreneurship; entrepreneur; entrepreneurs",
    near: 'business careers',
  },
  {
    id: 'alumni',
    terms:
      'alumni; alumna; alumnus; former pupils; former students; ex-pupils; ex-students; old boys; old girls; past pupils; future first; leavers network; alumni network; old students association',
    near: 'careers marketing',
  },
  {
    id: 'leavers',
    terms:
      'leavers; leavers day; leavers assembly; leavers hoodies; leavers hoodie; leavers book; leavers yearbook; leavers party; leavers evening; leavers ball; leavers breakfast; leavers mass; leavers service; leaving ceremony; graduation; graduation ceremony; prom; school prom; year 11 prom; year 6 prom; muck-up day; muck up day',
    near: 'head-of-year',
  },
];
