import type { GlossaryEntry } from './entry.ts';

/** Further everyday names for the software and machines of a school. */
export const moreTechnology: readonly GlossaryEntry[] = [
  {
    id: 'monitoring-software',
    terms:
      'impero; senso; smoothwall; netsupport; lanschool; securly; lightspeed; apple classroom; classroom monitoring software; monitoring software; filtering and monitoring; internet filtering; web filter',
    cries: 'freeze/lock/see/watch their screens/chromebooks; bypass/vpn filter/games',
    near: 'online-safety edtech it-support',
  },
  {
    id: 'edtech',
    terms:
      'edpuzzle; showbie; book creator; flipgrid; classroom technology; airdrop; jamf; classroom tech; device management',
  },
  {
    id: 'whiteboards',
    terms:
      'smartboards; prowise; board calibration; whiteboard pens; interactive display; interactive panels; interactive boards; interactive screens; viewsonic; BenQ board; smart boards; IWBs; interactive flat panel',
    cries: 'pen draws/writes left/right/off/inches/wrong; smartboard/promethean/clevertouch pen/sound/frozen/off',
  },
  {
    id: 'homework-platforms',
    terms:
      'homework platforms; gcsepod; corbett; corbettmaths; up learn; isaac physics; kerboodle; senecca; languagenut; linguascope; activelearn; duolingo; sumdog; mathletics; century tech; login homework; bedrock learning; bedrock vocabulary; carousel learning; isaac science; spelling shed; edshed; maths shed; IXL; dr frost; drfrost; drfrostmaths; maths genie; physics and maths tutor; PMT; save my exams; GCSEPod; nessy; white rose; whiterosemaths; blutick; this is language; conjuguemos; memrise; sentence builders',
  },
  {
    id: 'it-support',
    terms:
      'printer repairs; printer troubleshooting; AV equipment; visualiser broken; network drive; file recovery; shared drive; set-up of devices; paper jam; HDMI; admin rights; software install; spam',
    cries: 'projector/hdmi/sound/screen purple/green/pink/upside/hum/buzz',
  },
  {
    id: 'teams-ms',
    terms:
      'breakout rooms; file permissions; class teams; microsoft planner; microsoft teams; onedrive; microsoft bookings; microsoft loop; viva; teams channels',
    cries: 'permissions/sharing see/access staff/pupils/everyone files/photos/folder',
  },
  {
    id: 'outlook',
    terms:
      'outlook; outlook calendars; shared calendar; shared calendars; calendars; shared mailbox; email rules; out of office; email signature; distribution list; calendar invite',
    under: 'teams-ms',
    near: 'it-support',
  },
  {
    id: 'office-skills',
    terms:
      'microsoft word; ms word; office skills; table of contents; contents page; page numbers; track changes; drop-down menus; watermark; document formatting; pdfs; pdf; keyboard shortcuts; word processing; MS office; microsoft office; word documents; letter formatting; document templates; adobe acrobat; editing PDFs; ECDL; ICDL',
    near: 'excel mail-merge',
  },
  {
    id: 'excel',
    terms:
      'index match; sumif; countif; xlookup; google sheet; data validation; excel formulae; spreadsheet formulae; microsoft excel; MS excel; data entry; pivots; worksheets in excel; markbooks; mark book in excel; power pivot; let and lambda',
    cries: 'split list forms/classes/tabs; marks/grades vlookup/lookup/match',
  },
  {
    id: 'data',
    terms:
      'pupil progress meetings; pupil progress; data exports; data quality; question level analysis; QLA; primary assessment',
    cries: 'pupil progress meeting/head/ask; dashboard/dashboards trust/head/governors',
  },
  {
    id: 'sims',
    terms:
      'MIS administration; MIS migration; MIS records; MIS data; attendance register; scholarpack; isams; iSAMS; edulink; cloud school; bromcom; data quality; seating plan import; management information systems; MIS support; MIS manager; synergy; schoolpod; horizons MIS; pupil database; sims administrator',
    cries: 'import/imported/migrate/migration timetable/groups/register/classes',
  },
  {
    id: 'timetabling',
    terms:
      'timetable import; two week timetable; staffing the timetable; curriculum model; edval; cover timetable; curriculum blocking; option blocking; timetablers; timetable construction; untis; aSc timetables; scheduling software; timetabling lead; timetable manager; options columns',
  },
  {
    id: 'mail-merge',
    terms: 'merging letters; merge fields; labels from a list',
    cries: 'message/text/email wrong/went year/class/parents',
  },
];
