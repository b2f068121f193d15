import type { GlossaryEntry } from './entry.ts';

/** How a school shows itself: in the press, in print, on film and online. */
export const publicity: readonly GlossaryEntry[] = [
  {
    id: 'social-media-posts',
    terms:
      'social media manager; social media marketing; social media posts; social media account; social media accounts; running social media; school social media; instagram; school instagram; insta account; twitter; school twitter; facebook; facebook page; school facebook; linkedin; tiktok account; school tiktok; threads account; bluesky; hootsuite; content creation; content creator; influencer=; influencers=; vlogging; vlogger; tweets; insta; IG account',
    near: 'marketing online-safety',
    cries: 'tweet/post/instagram/insta/facebook/linkedin/tiktok account/page/school/photos/event/share/followers',
  },
  {
    id: 'press',
    terms:
      'press officer; the press; press office; press release; press releases; press enquiries; press contact; media relations; media handling; media enquiries; talking to the press; journalists; journalist; newspaper reporter; reporters=; local press; local newspaper; local paper; TV crew; tv crews; crisis communications; publicity=; press and media; media training',
    near: 'marketing',
    cries:
      'newspaper/press/reporter/journalist/radio/tv/paper ring/rang/call/story/interview/outside/article/asking/contact',
  },
  {
    id: 'open-events',
    terms:
      'open evening; open evenings; open day; open days; open morning; open mornings; prospectus; prospectuses; pupil recruitment; student recruitment; parent school tour; year 6 open evening',
    near: 'marketing admissions',
    cries: 'open evening/day/morning tours/help/plan/organise/guides/stall',
  },
  {
    id: 'newsletter',
    terms:
      'newsletter; newsletters; school newsletter; weekly newsletter; parent bulletin; staff bulletin; bulletin; school magazine; magazine; mailchimp; school newspaper; student newspaper; sway newsletter; copywriting; copywriter; proofreading; proof reading; proofreader; proof-reader; copy editing; copy editor; copyediting; editor=; editing text',
    near: 'marketing design-print blogging',
  },
  {
    id: 'website',
    terms:
      'websites; school websites; web design; web designer; web developer; web development; webmaster; website editor; website manager; web content; webpages; web pages; squarespace; wix; CMS website; content management system; website design; updating the website; school spider; e4education; drupal; search engine optimisation; SEO; front end development',
  },
  {
    id: 'screen-recording',
    terms:
      'screen recording; screencast; screencasts; screencasting; screencastify; loom=; loom video; loom videos; explainer videos; explainer video; recorded lessons; lesson recording; flipped videos; OBS studio; camtasia; instructional videos',
    near: 'video flipped',
  },
  {
    id: 'livestreaming',
    terms:
      'livestreaming; livestream; live stream; live streaming; livestreams; streaming a concert; streaming concerts; streaming events; streaming shows; streaming a show; broadcast; broadcasting; broadcaster; vision mixer; vision mixing; multi-camera; OBS streaming',
    near: 'video pa-systems',
    cries: 'stream/streaming/livestream show/concert/assembly/event/match/nativity',
  },
  {
    id: 'film-studies',
    terms:
      'film studies; media studies; A level film; A level media; GCSE media; GCSE film; film club; into film; cinema; cinematography; screenwriting; screenwriter; documentary; documentaries; film analysis; movies',
    near: 'video english',
  },
  {
    id: 'video',
    terms:
      'video editor; film editor; final cut pro; adobe premiere pro; video production; video making; promo video; promotional video; camera operator; cameraman; camera work; camcorder; video camera; filming lessons; filmmaker; film maker; film-making; film making; making films; clipchamp; editing videos; editing video; video edits; wevideo',
  },
  {
    id: 'drones',
    terms: 'drone flying; drone pilots; drone licence; A2 CofC; GVC; flying drones; UAV; quadcopter; CAA drone',
  },
];
