import type { GlossaryEntry } from './entry.ts';

/** Software and equipment that schools use. */
export const technology: readonly GlossaryEntry[] = [
  {
    id: 'edtech',
    terms:
      'edtech; VLE; virtual learning environment; e-learning; educational technology; technology in lessons; digital learning; online learning; apps; one to one devices; tablet devices; tablet computers; digital technology; digital lead; digital leader; digital strategy; technology for learning; tech in the classroom; edtech lead; computing in lessons; laptops in lessons; ICT across the curriculum',
    near: 'google teams-ms quiz-tools',
  },
  {
    id: 'quiz-tools',
    terms:
      'quiz tools; kahoot; kahoots; blooket; quizizz; quizlet; gimkit; online quizzes; quizzes; plickers; socrative; wordwall; quick quizzes; quiz; memrise; seneca; online vocabulary games',
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
    terms: 'microsoft teams; teams=; onedrive; teams assignments',
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
      'excel=; spreadsheets; spreadsheet; pivot tables; pivot table; vlookup; lookups; google sheets; power query; conditional formatting; XLOOKUP; trackers; tracker; excel formulas; spreadsheet formulas; formulas and functions; formulas=; IF formulas',
    cries:
      'spreadsheet; add up columns; marks/scores/grades column/add/total/sort; spreadsheet; columns/cells/sum add/not/formula/rows',
    near: 'data',
  },
  {
    id: 'data',
    terms:
      'data; data analysis; using data; exam analysis; exam data; data drops; data manager; assessment data; results analysis; target grades; targets; reading your exam analysis; data dashboards; predicted grades; tracking=; pupil tracking; data officer; data lead; assessment and data; data team; data analyst; data drop; exam results analysis; results data; data literacy; data entry points; RAISEonline; pupil data; attainment data; assessment lead data; headline data; predicted grade; target grade',
    cries:
      'make sense data/results/numbers; what numbers mean; track/tracking progress; numbers/data/results/grades sense/mean/understand/drown/analyse/head-or-tail',
    near: 'excel',
  },
  { id: 'sims', terms: 'management information system' },
  {
    id: 'sims',
    terms:
      'MIS; SIMS; arbor; bromcom; management system; registers; cover 7; go4schools; ESS SIMS; capita SIMS; SIMS.net; engage=; isams; RM integris; integris; facility CMIS; progresso; ed:gen; sims manager; MIS manager; class lists; sims reports',
    near: 'data',
    members: true,
  },
  {
    id: 'presentations',
    terms:
      'powerpoint; slides; canva; google slides; keynote; prezi; adobe express; sway; slide decks; presentations=; presentation=; powerpoints; power point; PPT; pptx; slideshow; slideshows; slide design; genially; slidesgo; google slide; animations in powerpoint; presenting with slides',
    cries: 'slides/powerpoint/presentation help/mess/awful/boring/dull/ugly/amateur',
    near: 'accessible-slides dual-coding',
  },
  {
    id: 'accessible-slides',
    terms:
      'accessible slides; fonts; immersive reader; font size; colour blind; alt text; readable slides; colour contrast; screen contrast; accessibility=; digital accessibility; accessible documents; accessible resources; web accessibility; accessibility checker; colour blindness',
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
      'video editing; filming=; davinci; davinci resolve; film making; filmmaking; recording video; imovie; youtube; make a video; videos; aerial filming; premiere=; premiere pro; make a film; short films; short film; film=; videographer; videography; film editing; video editor',
    cries:
      'make/making film/video/trailer; record/recording lesson/assembly/show; film/filming; stream show; film/record/livestream/edit show/video/lesson/event/assembly/concert',
    near: 'animation audio photography',
  },
  {
    id: 'audio',
    terms:
      'podcast; podcasting; podcasts; recording audio; school radio; sound recording; audio; radio station; radio show; student radio; hospital radio; radio presenter; podcaster; voice recording; voice over; voice-over; voiceovers; audio recording; audio editing; recording studio; audiobooks; broadcasting on radio',
    near: 'video pa-systems',
  },
  {
    id: 'pa-systems',
    terms:
      'PA systems; mixing desk; microphones; microphone; sound system; amplifier; mics; sound desk; sound engineer; PA system; guitar amps; sound engineering; sound technician; live sound; sound mixing; radio mics; radio microphones; public address; speaker system; AV rig',
    near: 'stage-tech audio',
    cries:
      'not hear back/hall assembly/show; microphone/mic; speakers crackling; mic/microphone/speakers/sound hall/assembly/show/crackle; mic/microphone/speakers not; sound system',
  },
  {
    id: 'stage-tech',
    terms:
      'stage lighting; lighting rig; stage lights; building sets; set building; backstage; LED rig; sets for productions; stage crew; scenery; set design; lighting=; props=; lighting technician; lighting design; theatre lighting; theatre technician; stage technician; lighting desk; technical theatre; prop making; scene painting; set painting; set builder',
    cries: 'lights show/stage/play/hall',
    near: 'drama pa-systems',
  },
  {
    id: 'design-print',
    terms:
      'posters; poster; canva; indesign; adobe; desktop publishing; DTP; graphic design; leaflets; adobe express; logo; booklets; brochure; graphic designer; graphics; event flyers; flyers and posters; promotional flyers; page layout; typography; photoshop and indesign; affinity publisher; banners; banner; programme design; leaflet design; poster design; logo design; infographics',
    cries: 'poster/flyer/leaflet/programme/booklet/banner design/make/print/look',
    near: 'displays presentations',
  },
  {
    id: 'displays',
    terms:
      'displays; display boards; notice boards; noticeboard; wall displays; classroom displays; bulletin boards; display work; display board; wall display; noticeboards; notice board; corridor displays; corridor display; mounting work',
    cries: 'walls bare/boring; display board',
    near: 'art design-print',
  },
  {
    id: 'it-support',
    terms:
      'IT support; IT help; IT problem; IT issue; IT department; IT team; IT technician; ICT technician; passwords; password reset; servers; wifi; network; projectors; projector; printers; printer; laptop; laptops; computers=; computer=; chromebook; chromebooks; chromebook trolleys; broken computer; log in; ICT support; user accounts; login accounts; network accounts; IT helpdesk; helpdesk; help desk; IT services; IT manager; network manager; ICT manager; systems manager; infrastructure manager; IT engineer; tech support; technical support team; computer repairs; computer problems; internet; wi-fi; laptops for staff; logins; login; active directory; print server; docking station; AV technician; audio visual; chrome book',
    cries:
      'not connect/print/log/load/charge/turn; dead/broken/frozen/crashed/crash laptop/computer/projector/printer/screen/ipad; blue screen; locked out; forgotten/forgot password; cable/hdmi; no internet; wifi down; projector/printer/computer/laptop/wifi/internet/screen/password/login/ipad not/broken/working/forgotten/jammed/slow/flickering/frozen/reset/down/locked; locked out account; password; no sound computer; log on',
  },
  {
    id: 'cyber-security',
    terms:
      'cyber security; cybersecurity; phishing; online fraud; scams; cyber; ransomware; cyber explorers; cyberfirst; hacking=; ethical hacking; hackers; scam emails; phishing email; cyber essentials; cyber attack; spam emails; malware; computer virus; information security; infosec',
    cries:
      'phished/scammed/hacked; clicked something/link/on; password stolen; dodgy/suspicious/strange/weird email/link; clicked link; scam email; hacked; virus',
    near: 'it-support online-safety',
  },
  {
    id: 'gdpr',
    terms:
      'GDPR; data protection; data protection requests; SAR; SARs; subject access request; subject access requests; data breach; privacy; DPO',
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
      'school marketing; marketing=; social media; branding=; communications=; school communications; external communications; comms; comms officer; communications officer; marketing officer; marketing manager; PR; public relations; promoting the school',
    cries:
      'newspaper/press/reporter/journalist; in the paper; more followers; tell world; newspaper/journalist/reporter/press/tv ring/rang/call/story/interview; local paper; get word out',
    near: 'website',
  },
  {
    id: 'mail-merge',
    terms:
      'mail merge; bulk email; mailing list; mailshot; group email; letters to parents; letters out; parent letters; standard letters; letter templates; mailmerge; mail merges; sending letters; mailing labels; address labels',
    cries:
      'letter/email/text all/every/whole/home/out; names/labels/addresses list print; letter/email/message/text out/all/whole/send/every @parent/year/home/parents; contact/tell/notify all/every @parent; letter home',
  },
  {
    id: 'homework-platforms',
    terms:
      'online homework platforms; mathswatch; online homework platforms; seneca; mymaths; tassomai; educake; purple mash; language perfect; doodle maths; doodlemaths; homework apps; homework app; online homework; homework websites',
    near: 'homework edtech',
    members: true,
  },
  {
    id: 'maths-software',
    terms:
      'maths software; desmos; geogebra; autograph software; wolfram alpha; geogebra graphs; mathtype; graph plotting software; graphing software',
    near: 'maths',
    members: true,
  },
  {
    id: 'timetabling',
    terms:
      'timetabling; timetable; timetables; nova t; timetabler; option blocks; school timetable; timetabling software; SIMS timetable; timetable software; timetable clashes; school timetabling; timetabling and rooming; rooming=',
    cries: 'timetable clash/build/wrong',
  },
  {
    id: 'drones',
    terms: 'drones; drone; drone pilot; flyer ID; operator ID; drone photography; aerial photography; aerial filming',
    near: 'photography video',
  },
  {
    id: 'visualiser',
    terms: 'visualiser; document camera; visualisers; visualizer=; visualizers=; doc cam; document cameras; hue camera',
    near: 'explanation',
  },
  {
    id: 'vr',
    terms:
      'virtual reality; VR; VR headsets; augmented reality; AR headsets; VR and AR; AR and VR; AR/VR; mixed reality; VR headset; class VR; classvr; oculus; meta quest; merge cube; immersive room; extended reality',
  },
];
