import type { GlossaryEntry } from './entry.ts';

/** What the offices of a school do: staff matters, money, data and papers. */
export const offices: readonly GlossaryEntry[] = [
  {
    id: 'payroll',
    terms:
      'payroll; payslip; payslips; pay slip; pay slips; salary; salaries; wages; pay day; payday; payroll officer; payroll manager; tax code; tax codes; P60; P45; PAYE; national insurance; overtime; overtime claims; salary sacrifice; staff pay; pay queries; pay query',
    near: 'hr finance',
    cries:
      'payslip/wages/salary/pay wrong/short/missing/late/less/understand; paid wrong/late/not/short; overtime claim/paid/form',
  },
  {
    id: 'pensions',
    terms:
      'pensions; pension; teachers pension; teachers pensions; teachers pension scheme; TPS; LGPS; local government pension scheme; local government pension; retirement; retiring; phased retirement; retire early; early retirement; AVCs',
    near: 'hr payroll union',
    cries: 'retire/retiring when/early/pension; pension accrual/average/final/opt',
  },
  {
    id: 'vetting',
    terms:
      'DBS; DBS checks; DBS check; DBS certificate; enhanced DBS; disclosure and barring; disclosure and barring service; CRB; CRB check; police check; single central record; single central register; SCR; SCR checks; vetting=; vetting checks; prohibition check; prohibition checks; barred list; section 128; overseas checks; pre-employment checks; right to work; right to work checks; safer recruitment; safer recruitment training',
    near: 'hr recruitment safeguarding',
    cries: 'dbs/crb apply/check/expired/renew/need/update/volunteer',
  },
  {
    id: 'staff-absence',
    terms:
      'staff absence; sickness absence; staff absences; absence reporting; leave of absence; compassionate leave; bereavement leave; time off; unpaid leave; dependants leave; dependency leave; sick note; sick notes; fit note; fit notes; sick leave; sick pay; self certification; self-certification; return to work interview; return to work meeting; staff attendance; annual leave; holiday entitlement; occupational health; OH referral; occupational health referral; jury service',
    near: 'hr cover',
  },
  {
    id: 'maternity',
    terms:
      'parental leave; adoption pay; pregnancy at work; pregnant staff; new mums; new parents; SMP; statutory maternity pay; maternity pay; maternity cover; maternity policy; paternity; paternity pay; KIT day; baby leave; going on maternity; back from maternity; IVF leave; fertility treatment; ante natal appointments; antenatal appointments',
  },
  {
    id: 'flexible-working',
    terms:
      'part-time working; part time working; part-time hours; part time hours; reducing hours; reduced hours; reduce my hours; going part time; term time only; TTO; jobshare; working from home; hybrid working; remote working; dropping a day',
    cries: 'go/going/drop part-time/day/days/hours; work/working home',
  },
  {
    id: 'disciplinary',
    terms:
      'disciplinary; disciplinaries; staff disciplinary; disciplinary hearing; grievance; grievances; grievance procedure; ACAS; employment law; settlement agreement; staff misconduct; gross misconduct; capability=; capability procedure; investigating officer; employment tribunal; restructure; restructuring; redundancy consultation; staff consultation; TUPE',
    near: 'hr union appraisal',
  },
  {
    id: 'hr',
    terms:
      'HR; human resources; HR officer; HR manager; HR director; HR adviser; HR advisor; HR administrator; HR business partner; HR team; HR department; personnel; personnel officer; people team; people director; staffing officer; head of people; CIPD; staff contracts; employment contracts; contract of employment; staff handbook; pay scale; main pay scale; M6; burgundy book; green book; staff records; leavers process; staff induction; exit interview; cycle to work; cycle to work scheme; staff benefits; teacher pay; pay award; pay portability; threshold application',
  },
  {
    id: 'edi',
    terms:
      'EDI; equality diversity and inclusion; equality and diversity; equalities=; equalities officer; equalities lead; diversity lead; DEI; inclusion and diversity; equality=; equality act; protected characteristics; equality policy; equality objectives; unconscious bias; anti-racism; antiracism; anti-racist; race equality; diversity and inclusion; diverse curriculum; decolonising the curriculum; black history month; women in leadership; gender pay gap; reasonable adjustments for staff; disability confident; staff networks',
    near: 'sensitive-topics hr lgbt',
  },
  {
    id: 'procurement',
    terms:
      'procurement; purchasing; purchase orders; purchase order; PO; POs; requisition; requisitions; raising an order; placing orders; ordering resources; ordering equipment; ordering stock; tender=; tenders=; tendering=; suppliers; buying frameworks; purchaser; purchasing officer; procurement officer; stock ordering; catalogue orders; YPO; ESPO; amazon business; TTS orders; PO number; PO numbers; order number; purchase order number',
    near: 'finance',
    cries: 'order/ordering/buy/buying/purchase equipment/books/resources/stuff/kit/supplier/supplies; where/how order',
  },
  {
    id: 'expenses',
    terms:
      'expenses=; expense claim; expense claims; expenses claim; expenses claims; claiming expenses; mileage; mileage claim; mileage claims; travel claims; travel expenses; reimbursement; reimbursements; petty cash; company card; charge card; credit card; purchase card; purchase cards; procurement card',
    near: 'finance payroll',
    cries:
      'claim/claiming back/mileage/train/petrol/expenses/receipt/receipts; reimburse/reimbursed; paid own pocket/money',
  },
  {
    id: 'accounting',
    terms:
      'bookkeeping; accounting=; accountant=; accountants=; accountancy=; chartered accountant; management accounts; management accountant; bookkeeper; book keeping; accounts payable; accounts receivable; purchase ledger; sales ledger; bank reconciliation; bank reconciliations; AAT; ACCA; CIMA; ACA; CIPFA; month end; year end; year-end accounts; ledgers; ledger; VAT; VAT returns; audit=; audits=; auditor; auditors; internal audit; credit control',
    near: 'finance business',
  },
  {
    id: 'finance',
    terms:
      'SBM; school business manager; school business leader; SBL; school business professional; business manager; bursar; bursary office; finance officer; finance manager; finance director; CFO; chief financial officer; chief finance officer; finance assistant; finance team; finance department; finance office; budget holder; budget holders; budgeting; department budget; department budgets; cost centre; cost centres; financial management; school financial value standard; SFVS; ESFA; PS financials; access financials; IRIS financials; sage; xero; quickbooks; IMP planner; HCSS; FMS6; FMS; SIMS FMS; ASBL; ISBL; DSBM; invoice; invoicing',
  },
  {
    id: 'school-insurance',
    terms:
      'RPA; risk protection arrangement; school insurance; insurance claim; insurance claims; insurance policy; travel insurance; public liability; public liability insurance; employers liability; zurich municipal',
    near: 'finance trips estates',
  },
  {
    id: 'free-meals-forms',
    terms:
      'FSM applications; free school meals application; free school meals applications; free school meal eligibility; FSM eligibility; FSM checks; applying for free school meals; pupil premium eligibility; FSM vouchers; holiday vouchers; HAF; holiday activities and food',
    near: 'school-money family-support disadvantage office',
  },
  {
    id: 'admissions',
    terms:
      'admissions officer; admissions manager; registrar; admissions registrar; registrars; admission; admission forms; new starters forms; enrolment; enrolling; enrol; in-year applications; in year applications; in-year transfers; mid-year admissions; published admission number; open places; place available; school tours; tours for prospective parents; prospective parents; prospective families; entrance exam; entrance exams; eleven plus; 11+; 11 plus; common entrance; ISEB; scholarships; scholarship applications; fair access; fair access protocol; IYFAP; CTF; CTFs; common transfer file; pupil files; pupil transfer; off-rolling; leavers forms; visa sponsorship for pupils; tier 4',
  },
  {
    id: 'census',
    terms:
      'school census; census=; census return; census day; workforce census; school workforce census; SWC; DfE COLLECT; DfE returns; statutory returns; data returns; UPN; UPNs; ULN; pupil census',
    near: 'data sims office',
  },
  {
    id: 'attendance-codes',
    terms:
      'register codes; attendance codes; attendance code; attendance marks; registration codes; B code; N codes; missing registers; missing marks; attendance data; attendance reports',
    near: 'attendance sims',
  },
  {
    id: 'progress-8',
    terms:
      'progress 8; P8; A8; attainment 8; progress and attainment 8; value added; VA; ALPS; L3VA; level 3 value added; performance tables; league tables; performance measures; EBacc; ASP; analyse school performance; IDSR; headline measures; residuals; subject residuals; FFT; FFT aspire; fischer family trust; SISRA; sisra analytics; 4matrix; four matrix; SMID',
    near: 'data',
  },
  {
    id: 'cats',
    terms:
      'CAT4 testing; CATs=; CAT4; CAT tests; CAT4 tests; CAT scores; cognitive ability tests; cognitive abilities test; cognitive ability; GL assessment; GL assessments; GL education; baseline tests; baseline testing; MidYIS; yellis; ALIS; CEM; CEM tests; NFER tests; NFER; NTS; PTM; PTE; PASS survey; NGRT; standardised tests; standardised scores; standardised score; SAS scores; star assessments; PiRA; PUMA; STAR maths',
    near: 'data',
  },
  {
    id: 'tracking-systems',
    terms:
      'insight tracking; sonar; sonar tracker; OTrack; target tracker; SPTO; school pupil tracker; pupil asset; assessment tracker; assessment tracking; assessment trackers; assessment without levels; juniper; sonar tracking; progress tracking; pupil tracking; tracking pupils; tracking progress; flight path; flight paths; flightpath; minimum target grade; minimum target grades; MTG; MTGs; target setting',
    near: 'data sims',
  },
  {
    id: 'governance-clerk',
    terms:
      'clerk to governors; clerk to the governors; clerk to the governing body; governors clerk; clerk to the board; governance professional; company secretary; clerking; board secretary; governance officer; governance manager; head of governance',
    near: 'governors meetings',
  },
  {
    id: 'governors',
    terms:
      'chair of governors; vice chair of governors; board of governors; local governing body; LGB; LGC; local governing committee; academy council; local advisory board; trust board; board of trustees; trustee; chair of trustees; parent governor; parent governors; safeguarding governor; SEND governor; governors meeting; governor visits; governors visit; governors report; report to governors; headteachers report; governorhub; NGA; school governor; school governors; governor services',
  },
  {
    id: 'meetings',
    terms:
      'minutes of meetings; meeting minutes; minutes secretary; note taking in meetings; notetaker; note taker; note-taker; chairing=; chairing a meeting; chairing skills; chairperson; chair a meeting; agenda; agenda setting; facilitating meetings; facilitation; meeting facilitator; teeline',
  },
  {
    id: 'office',
    terms:
      'school secretary; admin officer; admin assistant; admin assistants; administrative assistant; administrative officer; administration officer; administration assistant; office administrator; school administrator; office assistant; office team; main office; student services; student reception; pupil services; pupil reception; admin support; clerical assistant; general admin; data entry clerk; admin manager; stationery; stationery orders; stationery cupboard; post room; franking=; franking machine; mailroom; incoming post; envelope stuffing',
  },
  {
    id: 'reception',
    terms:
      'receptionist; receptionists; reception desk; front of house; main reception; visitor passes; visitor pass; visitor sign in; signing in visitors; inVentry; telephone system; phone system; phone systems; telephones; switch board; telephone manner; telephonist; voicemail; phone extensions; VoIP; 3CX; parcels; parcel deliveries; taking in deliveries; goods in; courier; late gate; signing in late',
    cries: 'phone/phones/telephone/extension/voicemail system/set/transfer/divert/message',
  },
  {
    id: 'diary-management',
    terms:
      'diary management; diary manager; managing diaries; executive assistant; personal assistant; executive PA; school calendar management; booking meetings; arranging meetings',
    near: 'pa office outlook',
  },
  {
    id: 'filing',
    terms:
      'archivist; school archive; school archives; school archivist; record keeping; records manager; document management; document storage; scanning; scanning documents; scan documents; pupil records; retention schedule; school history archive; document archive',
    near: 'gdpr library',
  },
  {
    id: 'policies',
    terms:
      'school policies; policy writing; writing policies; policy review; statutory policies; model policies; policy tracker; policy updates; policy officer; compliance officer; compliance; website compliance; compliance manager',
    near: 'governors office gdpr',
  },
  {
    id: 'gdpr',
    terms:
      'data protection; data protection officer; data protection lead; data protection impact assessment; UK GDPR; information governance; information officer; personal data; data sharing agreement; data sharing agreements; data breaches; data loss; privacy notice; privacy notices; photo consent; photo consents; image consent; right to be forgotten; erasure; GDPRiS; data map; data audit; data processing; encryption',
  },
  {
    id: 'complaints-procedure',
    terms:
      'complaints policy; complaints procedure; formal complaint; formal complaints; complaints panel; stage 2 complaint; complaints coordinator; complaints officer',
    near: 'complaints governors',
  },
  {
    id: 'union',
    terms:
      'NEU rep; NASUWT rep; unison rep; NAHT; ASCL; GMB; UCU; EIS; union officer; union representative; shop steward; union steward; workplace rep; staff rep; staff representative; staff association; ballot; picket; picket line; industrial action; strikes; strike action; work to rule; workers rights; employment rights; edapt; learning rep; union learning rep',
  },
  {
    id: 'lettings',
    terms:
      'lettings officer; lettings manager; lettings coordinator; community lettings; community use; facility hire; facilities hire; venue hire; hall bookings; hall booking; booking a room; room booking system; room bookings system; schoolhire; schoolbooking; sports hall hire; pitch hire; hiring out',
  },
  {
    id: 'library',
    terms:
      'librarians; library assistant; library manager; learning resource centre; learning resources centre; resource centre; LRC manager; information centre; school librarian; library management; library system; library systems; accessit; eclipse library; reading cloud; oliver library; micro librarian; MLS; library books; book loans; overdue books; cataloguing; catalogue books; dewey; dewey decimal; pupil librarians; student librarians; CILIP; school library service; carnegie; carnegie shadowing; library lessons',
  },
  {
    id: 'foi',
    terms:
      'freedom of information; FOI; FOIs; FOIA; freedom of information act; freedom of information request; freedom of information requests; FOI request; FOI requests',
    near: 'gdpr',
  },
];
