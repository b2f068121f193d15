import type { GlossaryEntry } from './entry.ts';

/** Programs and machines of a school by their makes, each kind of them by itself. */
export const software: readonly GlossaryEntry[] = [
  {
    id: 'm365',
    terms:
      'microsoft 365; office 365; O365; M365; MS365; office365; microsoft office 365; microsoft education; microsoft innovative educator; MIE; MIEE; microsoft tools',
    near: 'edtech teams-ms it-support',
  },
  {
    id: 'onenote',
    terms: 'onenote; one note; class notebook; onenote class notebook; staff notebook; class notebooks',
    under: 'teams-ms',
    near: 'm365',
  },
  {
    id: 'sharepoint',
    terms:
      'sharepoint; share point; sharepoint site; sharepoint sites; sharepoint permissions; intranet; staff intranet; staff portal',
    under: 'teams-ms',
    near: 'm365 website',
  },
  {
    id: 'power-platform',
    terms:
      'power automate; power apps; power platform; microsoft flow; workflows; workflow automation; zapier; automation; automating tasks; automate a task; approvals flow',
    near: 'm365 teams-ms excel',
  },
  {
    id: 'google',
    terms:
      'google workspace; gsuite; g suite; google suite; google apps; google education; google certified; google certified educator; google docs; gmail; google meet; google sites; google calendar; google account; google accounts; google educator; google admin; google for education',
  },
  {
    id: 'google-classroom',
    terms: 'google classroom; googleclassroom; google classrooms; classroom in google; google assignments',
  },
  {
    id: 'video-calls',
    terms:
      'zoom; zoom meeting; zoom meetings; zoom calls; google meet; teams meeting; teams meetings; teams call; video call; video calls; video conferencing; video conference; videoconferencing; webinar; webinars; skype; online meeting; online meetings; virtual meetings; virtual meeting; remote meeting; hybrid meeting; live online lessons',
    near: 'teams-ms it-support',
    cries: 'zoom/webinar/meet camera/join/link/share/record/set; online/video meeting/call set/run/join',
  },
  {
    id: 'remote-learning',
    terms:
      'remote learning; remote teaching; remote lessons; distance learning; blended learning; home learning platform; live lessons; oak national academy; oak academy; oak national; online teaching',
    near: 'edtech video-calls vle',
  },
  {
    id: 'vle',
    terms:
      'VLE; virtual learning environment; LMS; learning management system; learning platform; moodle; firefly; frog vle; frog learning; canvas lms; blackboard learn; schoology; itslearning; learning platforms; brightspace',
    near: 'edtech homework-platforms',
  },
  {
    id: 'satchel',
    terms: 'satchel; satchel one; show my homework; showmyhomework; SMHW; setting homework online; edulink homework',
    under: 'homework-platforms',
    near: 'homework',
  },
  {
    id: 'sparx',
    terms: 'sparx; sparx maths; sparxmaths; hegarty; hegarty maths; hegartymaths; sparx reader; sparx science',
    under: 'homework-platforms',
    near: 'maths homework',
  },
  {
    id: 'times-table-apps',
    terms:
      'times tables rock stars; times table rockstars; times tables rockstars; TTRS; TTRockstars; tt rock stars; TT rockstars; numbots; rockstars=; hit the button; maths shed',
    near: 'times-tables homework-platforms',
  },
  {
    id: 'ipads',
    terms:
      'ipads; ipad; ipad trolley; ipad trolleys; apple teacher; apple classroom; apple distinguished educator; ADE; apple distinguished school; ipad apps; apple devices; apple pencil; apple tv; guided access; ipad set-up; one to one ipads; 1:1 ipads; macbook; macbooks; imacs; apple mac; apple macs',
    near: 'edtech it-support',
  },
  {
    id: 'chromebooks',
    terms:
      'chromebooks; chromebook; chromebook trolley; chromebook trolleys; chrome books; laptop trolley; laptop trolleys; device trolley',
    near: 'it-support google edtech',
  },
  {
    id: 'learning-journals',
    terms:
      'seesaw; class dojo portfolio; online learning journal; online learning journals; 2simple; evidence me; famly; class story; learning book; digital portfolios; digital portfolio; e-portfolio; eportfolio; e-portfolios',
    near: 'eyfs-assessment edtech',
  },
  {
    id: 'mfa',
    terms:
      'multi-factor authentication; multi factor authentication; MFA; 2FA; two factor; two-factor; two factor authentication; two step verification; 2 step verification; authenticator; authenticator app',
    near: 'it-support cyber-security',
  },
  {
    id: 'printers',
    terms:
      'printer; printers; photocopier; photocopiers; copier; copiers; printer set-up; papercut; printer repairs; printer troubleshooting; toner; ink cartridges; print credits; paper jam; paper jams; multifunction printer; risograph',
    near: 'it-support reprographics',
    cries: 'printer/copier/photocopier jam/jammed/not/toner/offline/ink/streaks; out toner/ink',
  },
  {
    id: 'networks',
    terms:
      'networking equipment; computer networks; network engineer; network switches; firewall; firewalls; cisco; CCNA; comptia; server room; IT infrastructure; linux; windows server; azure; intune; cloud migration; cabling; broadband; wireless access points; backups; cloud storage; sysadmin; system administrator; systems administrator; devops',
    near: 'it-support computing',
  },
  {
    id: 'projectors',
    terms:
      'projector; projectors; projector bulb; screens and projectors; AV equipment; audio visual equipment; audiovisual; HDMI; hdmi cable; digital signage; TV screens; info screens; projector screen',
    near: 'it-support whiteboards',
  },
  {
    id: 'databases',
    terms:
      'databases; database; SQL; MySQL; microsoft access; access database; filemaker; airtable; relational databases; data warehouse',
    near: 'computing data excel',
  },
  {
    id: 'power-bi',
    terms:
      'power bi; powerbi; data dashboards; dashboards; dashboard; tableau; looker; data visualisation; looker studio; data studio',
    near: 'excel data',
  },
  {
    id: 'excel-code',
    terms:
      'VBA; macros; excel macros; macro writing; apps script; google apps script; office scripts; spreadsheet automation',
    near: 'excel power-platform python',
  },
  {
    id: 'forms',
    terms:
      'google form; microsoft form; MS form; MS forms; google forms; survey monkey; surveymonkey; jotform; typeform; staff survey; staff surveys; parent survey; parent surveys; pupil survey; pupil surveys; student survey; survey design; opinion poll; polls; feedback forms; smart survey; edurio',
  },
  {
    id: 'quiz-tools',
    terms:
      'kahoot!; quizlet live; quizalize; learning by questions; LbQ; diagnostic questions; eedi; baamboozle; formative app; quiz apps; quiz app; online quiz; quiz games; quiz makers; carousel quizzes; forms quizzes; self-marking quizzes; self marking quiz; self-marking; goformative; edpuzzle; gameshow lessons; jeopardy',
  },
  {
    id: 'interactive-slides',
    terms:
      'nearpod; pear deck; peardeck; mentimeter; menti; slido; poll everywhere; curipod; classpoint; padlet; jamboard; interactive lessons; mural board; miro; whiteboard fi; whiteboard.fi; online whiteboard; sticky notes online; figjam; wakelet',
    near: 'edtech quiz-tools presentations',
  },
  {
    id: 'monitoring-software',
    terms:
      'classroom.cloud; classroom cloud; senso cloud; net support; RM safetynet; safetynet; fastvue; web filtering; internet filter; filtering system; content filter; blocked websites; blocked website; unblock a website; unblock a site; device monitoring; screen monitoring; goguardian; blocksi; proxies',
    cries: '@kid/pupils/students screens see/watch/monitor; website/site/youtube blocked/unblock',
  },
  {
    id: 'parent-messaging',
    terms:
      'parentmail; parent mail; weduc; reachmoreparents; schoolcomms; school comms; studybugs; MCAS; my child at school; arbor app; piota; teachers2parents; classlist; groupcall; xpressions; parenthub; parent hub; edulink one; classdojo messages; marvellous me; school app; parent app; parent apps; parent portal; text messages to parents; texting parents; bulk texts; bulk text; parent messaging; parent messaging apps; messages to parents; mass messages; messaging parents; emailing parents; email to parents; contacting all parents; school communications; school gateway; parent communication system; letters home; letter home; parent comms',
    near: 'office mail-merge',
    cries:
      'tell/telling/message/email/text/contact/notify/write all/every/whole @parent/families; message/email/text/letter every/all/whole/year home/parents/families; app/portal/parentmail @parent not/login/set/message/send',
  },
  {
    id: 'reprographics',
    terms:
      'reprographics; repro; reprographics technician; print room; printing room; bulk printing; bulk photocopying; photocopying; photocopies; photocopy; booklet printing; print jobs; large print runs; print shop; printing booklets; laminating; laminator; laminate; stapling; comb binding; comb binder; document binding; spiral binding; guillotine; large format printing; poster printing; plan printer; colour printing; A3 printing',
    near: 'design-print printers office',
    cries:
      'booklets/booklet fold/order/staple/pages; photocopy/photocopied/laminate/laminated/laminating/guillotine; photocopy/print/copy/laminate/bind booklets/copies/hundred/hundreds/bulk/sets/200/300/thirty/class',
  },
  {
    id: 'ai',
    terms:
      'chat-gpt; chatGPT; openai; LLM; LLMs; microsoft copilot; google gemini; AI prompts; prompt writing; prompt engineering; prompting AI; AI in education; AI in schools; AI lesson planning; AI literacy; teachmateai; magic school; magicschool AI; brisk teaching; diffit; aila; machine learning; deep learning; neural networks; AI images; image generation; midjourney; dall-e; perplexity; grok=; AI chatbot; chatbots; chatbot; AI lead; AI ethics; deepfakes',
  },
  {
    id: 'cyber-security',
    terms:
      'cyber first; cybercrime; NCSC; data security; password security; password manager; penetration testing; fraudulent email; email scam',
  },
];
