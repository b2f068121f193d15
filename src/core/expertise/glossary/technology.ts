import type { GlossaryEntry } from './entry.ts';

/** Software and equipment that schools use. */
export const technology: readonly GlossaryEntry[] = [
  {
    id: 'edtech',
    terms:
      'edtech; e-learning; educational technology; technology in lessons; digital learning; online learning; ipads; tablets; chromebooks; apps; VLE; one to one devices',
    near: 'google teams-ms quiz-tools',
  },
  {
    id: 'quiz-tools',
    terms:
      'quiz tools; kahoot; kahoots; blooket; quizizz; quizlet; gimkit; online quizzes; quizzes; plickers; socrative; mentimeter; wordwall; quick quizzes; quiz; memrise; seneca; nearpod; online vocabulary games',
    near: 'retrieval',
    cries: 'quiz phones/online/game',
  },
  {
    id: 'google',
    terms: 'google; google drive; google docs; google workspace; google slides; google sheets',
    near: 'edtech',
    members: true,
  },
  { id: 'google-classroom', terms: 'google classroom', under: 'google', cries: 'google classroom' },
  {
    id: 'teams-ms',
    terms:
      'microsoft teams; teams=; onenote; class notebook; office 365; sharepoint; onedrive; teams assignments; microsoft 365; teams meeting',
    near: 'edtech forms',
    cries: 'set work teams; class not see assignment; online meeting',
    members: true,
  },
  {
    id: 'forms',
    terms:
      'forms=; microsoft forms; google forms; questionnaires; questionnaire; surveys; survey; analysing results; building questionnaires',
    near: '',
    cries: 'ask @parent/staff/@kid opinion/views/think',
  },
  {
    id: 'excel',
    terms:
      'excel; spreadsheets; spreadsheet; pivot tables; pivot table; vlookup; lookups; macros; formulas; google sheets; power query; dashboards; VBA; conditional formatting; XLOOKUP; trackers; tracker',
    cries:
      'spreadsheet; add up columns; marks/scores/grades column/add/total/sort; spreadsheet; columns/cells/sum add/not/formula/rows',
    near: 'data',
  },
  {
    id: 'data',
    terms:
      'data; CAT tests; CATs; baseline tests; GL assessment; data analysis; using data; exam analysis; exam data; progress 8; attainment 8; FFT; SISRA; data drops; data manager; ALPS; value added; census; assessment data; results analysis; target grades; targets; reading your exam analysis; tracking; data dashboards; predicted grades',
    cries:
      'make sense data/results/numbers; what numbers mean; track/tracking progress; numbers/data/results/grades sense/mean/understand/drown/analyse/head-or-tail',
    near: 'excel',
  },
  {
    id: 'sims',
    terms:
      'MIS; SIMS; arbor; bromcom; management information system; management system; registers; cover 7; go4schools; census',
    near: 'data',
    members: true,
  },
  {
    id: 'presentations',
    terms: 'powerpoint; presentations; slides; canva; google slides; keynote; prezi; adobe express; sway; slide decks',
    cries: 'slides/powerpoint/presentation help/mess/awful/boring/dull/ugly/amateur',
    near: 'accessible-slides dual-coding',
  },
  {
    id: 'accessible-slides',
    terms:
      'accessible slides; fonts; contrast; accessibility; immersive reader; font size; colour blind; alt text; readable slides',
    cries: 'not read board/slides/screen/back; font small; colour blind; squint',
    near: 'presentations dual-coding assistive-tech',
  },
  {
    id: 'whiteboards',
    terms:
      'interactive whiteboard; interactive whiteboards; IWB; smartboard; smart notebook; smart board; promethean; activpanel; touchscreens; interactive touchscreens; airserver; touchscreen; clevertouch',
    cries: 'board not working/frozen/turn; touch screen; pen not board',
    near: 'it-support',
  },
  {
    id: 'ai',
    terms:
      'AI; artificial intelligence; chatgpt; chat gpt; gpt; generative AI; copilot; gemini; large language models; AI tools; claude',
    cries:
      'computer/robot/chatbot write/wrote/writing/written essay/homework/reports; get ai write; computer wrote/written essay/homework; written by robot/computer/machine; cheat/cheating homework/coursework',
  },
  {
    id: 'video',
    terms:
      'video editing; filming; livestreaming; davinci; davinci resolve; premiere; film making; filmmaking; recording video; imovie; youtube; film; make a video; videos; livestream; aerial filming',
    cries:
      'make/making film/video/trailer; record/recording lesson/assembly/show; film/filming; stream show; film/record/livestream/edit show/video/lesson/event/assembly/concert',
    near: 'animation audio photography',
  },
  {
    id: 'audio',
    terms: 'podcast; podcasting; podcasts; recording audio; radio; school radio; sound recording; audio',
    near: 'video pa-systems',
  },
  {
    id: 'pa-systems',
    terms:
      'PA systems; mixing desk; microphones; microphone; sound system; amps; amplifier; mics; sound desk; sound engineer; PA system',
    near: 'stage-tech audio',
    cries:
      'not hear back/hall assembly/show; microphone/mic; speakers crackling; mic/microphone/speakers/sound hall/assembly/show/crackle; mic/microphone/speakers not; sound system',
  },
  {
    id: 'stage-tech',
    terms:
      'stage lighting; lighting rig; lighting; stage lights; building sets; set building; backstage; LED rig; sets for productions; stage crew; scenery; props; set design',
    cries: 'lights show/stage/play/hall',
    near: 'drama pa-systems',
  },
  {
    id: 'design-print',
    terms:
      'posters; poster; canva; indesign; adobe; desktop publishing; graphic design; leaflets; adobe express; publisher; logo; flyers; booklets; brochure; laminating; printing; bulk printing; reprographics; photocopying; newsletter; illustrator',
    cries:
      'poster/flyer/leaflet/programme/booklet/banner design/make/print/look; photocopy/print/laminate booklets/copies/hundred/bulk',
    near: 'displays presentations',
    members: true,
  },
  {
    id: 'displays',
    terms: 'displays; display boards; notice boards; noticeboard; wall displays; classroom displays; bulletin boards',
    cries: 'walls bare/boring; display board',
    near: 'art design-print',
  },
  {
    id: 'it-support',
    terms:
      'IT support; IT help; IT problem; IT issue; IT department; IT team; IT technician; ICT technician; passwords; password reset; accounts; servers; wifi; network; projectors; projector; printers; printer; laptop; laptops; computers=; computer=; chromebook; chromebooks; chromebook trolleys; broken computer; log in; ICT support',
    cries:
      'not connect/print/log/load/charge/turn; dead/broken/frozen/crashed/crash laptop/computer/projector/printer/screen/ipad; blue screen; locked out; forgotten/forgot password; cable/hdmi; no internet; wifi down; projector/printer/computer/laptop/wifi/internet/screen/password/login/ipad not/broken/working/forgotten/jammed/slow/flickering/frozen/reset/down/locked; locked out account; password; no sound computer; log on',
  },
  {
    id: 'cyber-security',
    terms:
      'cyber security; cybersecurity; phishing; hacking; online fraud; scams; cyber; ransomware; cyber explorers; cyberfirst',
    cries:
      'phished/scammed/hacked; clicked something/link/on; password stolen; dodgy/suspicious/strange/weird email/link; clicked link; scam email; hacked; virus',
    near: 'it-support online-safety',
  },
  {
    id: 'gdpr',
    terms:
      'GDPR; data protection; subject access request; subject access requests; data protection requests; SAR; freedom of information; FOI; data breach; privacy; DPO',
    cries: 'sent email wrong person; photo consent',
  },
  {
    id: 'website',
    terms: 'website; wordpress; web page; website updates; school website; web editor; HTML',
    near: 'marketing',
  },
  {
    id: 'marketing',
    terms:
      'marketing; social media; instagram; press; publicity; communications; school instagram; twitter; facebook; talking to the press; media relations; prospectus; press release; open evening; journalists; branding',
    cries:
      'newspaper/press/reporter/journalist; in the paper; more followers; tell world; newspaper/journalist/reporter/press/tv ring/rang/call/story/interview; local paper; get word out',
    near: 'website',
    members: true,
  },
  {
    id: 'mail-merge',
    terms:
      'mail merge; letters home; letter home; parentmail; bulk email; letters; parent mail; text messages to parents; school comms; mailing list; mailshot; group email; weduc; schoolcomms',
    cries:
      'letter/email/text all/every/whole/home/out; names/labels/addresses list print; letter/email/message/text out/all/whole/send/every @parent/year/home/parents; contact/tell/notify all/every @parent; letter home',
  },
  {
    id: 'homework-platforms',
    terms:
      'online homework platforms; sparx; hegarty; hegartymaths; mathswatch; online homework platforms; seneca; mymaths; times tables rock stars; TTRS; tassomai; educake; century; doodle; purple mash; language perfect',
    near: 'homework edtech',
    members: true,
  },
  { id: 'maths-software', terms: 'maths software; desmos; geogebra; autograph', near: 'maths', members: true },
  {
    id: 'timetabling',
    terms:
      'timetabling; timetable; timetables; nova t; timetabler; option blocks; school timetable; timetabling software; SIMS timetable',
    cries: 'timetable clash/build/wrong',
    members: true,
  },
  {
    id: 'drones',
    terms: 'drones; drone; drone pilot; flyer ID; operator ID; drone photography; aerial photography; aerial filming',
    near: 'photography video',
  },
  { id: 'visualiser', terms: 'visualiser; document camera; visualisers', near: 'explanation' },
  { id: 'vr', terms: 'virtual reality; VR; VR headsets; augmented reality; AR' },
];
