import { animalsAndGardens } from './animals-and-gardens.ts';
import { artsAndFood } from './arts-and-food.ts';
import { assessment } from './assessment.ts';
import { childrenAtRisk } from './children-at-risk.ts';
import { classNames } from './class-names.ts';
import { clubs } from './clubs.ts';
import { crafts } from './crafts.ts';
import { dayToDay } from './day-to-day.ts';
import type { GlossaryEntry } from './entry.ts';
import { everydayTeaching } from './everyday.ts';
import { everydayCare } from './everyday-care.ts';
import { everydayRooms } from './everyday-rooms.ts';
import { everydayRunning } from './everyday-running.ts';
import { graveRoles } from './grave.ts';
import { instruments } from './instruments.ts';
import { leadersCertificates } from './leaders-certificates.ts';
import { life } from './life.ts';
import { moreArts } from './more-arts.ts';
import { moreChildren } from './more-children.ts';
import { moreHappenings } from './more-happenings.ts';
import { moreMoments } from './more-moments.ts';
import { moreNeeds } from './more-needs.ts';
import { moreOffices } from './more-offices.ts';
import { morePrimary } from './more-primary.ts';
import { moreSubjects } from './more-subjects.ts';
import { moreTechnology } from './more-technology.ts';
import { needsPlans } from './needs-plans.ts';
import { needsSkills } from './needs-skills.ts';
import { needsTherapies } from './needs-therapies.ts';
import { nextSteps } from './next-steps.ts';
import { offices } from './offices.ts';
import { outdoorSports } from './outdoor-sports.ts';
import { pastimes } from './pastimes.ts';
import { pastoral } from './pastoral.ts';
import { pastoralPosts } from './pastoral-posts.ts';
import { pastoralTopics } from './pastoral-topics.ts';
import { performing } from './performing.ts';
import { posts } from './posts.ts';
import { publicity } from './publicity.ts';
import { roles } from './roles.ts';
import { runningASchool } from './running-a-school.ts';
import { safety } from './safety.ts';
import { send } from './send.ts';
import { software } from './software.ts';
import { special } from './special.ts';
import { sports } from './sports.ts';
import { subjects } from './subjects.ts';
import { teaching } from './teaching.ts';
import { technology } from './technology.ts';
import { therapies } from './therapies.ts';
import { trades } from './trades.ts';
import { vehicles } from './vehicles.ts';
import { visits } from './visits.ts';
import { withinTeaching } from './within-teaching.ts';

/** The glossary of English schools that Pollen brings. */
export const standardEntries: readonly GlossaryEntry[] = [
  ...teaching,
  ...assessment,
  ...safety,
  ...childrenAtRisk,
  ...roles,
  ...posts,
  ...nextSteps,
  ...clubs,
  ...sports,
  ...outdoorSports,
  ...instruments,
  ...crafts,
  ...pastimes,
  ...animalsAndGardens,
  ...vehicles,
  ...withinTeaching,
  ...classNames,
  ...performing,
  ...leadersCertificates,
  ...pastoral,
  ...pastoralPosts,
  ...pastoralTopics,
  ...send,
  ...needsPlans,
  ...needsSkills,
  ...needsTherapies,
  ...special,
  ...therapies,
  ...subjects,
  ...artsAndFood,
  ...technology,
  ...runningASchool,
  ...life,
  ...everydayTeaching,
  ...everydayCare,
  ...everydayRooms,
  ...everydayRunning,
  ...moreArts,
  ...moreChildren,
  ...moreHappenings,
  ...moreMoments,
  ...moreNeeds,
  ...moreOffices,
  ...morePrimary,
  ...moreSubjects,
  ...moreTechnology,
  ...offices,
  ...software,
  ...publicity,
  ...dayToDay,
  ...trades,
  ...visits,
  ...graveRoles,
];
