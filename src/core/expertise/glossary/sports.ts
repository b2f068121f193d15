import type { GlossaryEntry } from './entry.ts';

/** Each sport with whoever plays or coaches it. */
export const sports: readonly GlossaryEntry[] = [
  {
    id: 'pe-lead',
    terms:
      'PE lead; PE coordinator; PE leader; PE teacher; head of PE; PE department; PE subject lead; GCSE physical education; A level PE; sport studies; cambridge national sport; sports science; sport science; games teacher; director of sport; PE staff; PE teachers; PE curriculum; PESSPA',
    under: 'pe',
  },
  {
    id: 'sports-premium',
    terms:
      'sports premium; PE premium; PE and sport premium; sport premium; school games; school games mark; school games organiser; SGO; sports mark; youth sport trust; YST',
    under: 'pe',
    near: 'funding',
  },
  {
    id: 'fixtures',
    terms:
      'fixtures; fixture; sports fixtures; match fixtures; fixture list; inter-school sport; interschool sport; away matches; tournaments; sports tournament; league matches; competitive sport; school teams; sports teams; team sheet',
    under: 'pe',
  },
  {
    id: 'sports-day',
    terms: 'sports day; sports days; sack race; egg and spoon; obstacle race; track events',
    under: 'pe',
  },
  {
    id: 'athletics',
    terms:
      'athletics; athlete; track and field; athletics coach; javelin; shot put; discus; high jump; long jump; triple jump; hurdles; sprinting; sprinter; sprint coaching; relay; sportshall athletics; pole vault; sprints',
    under: 'pe',
    near: 'running sports-day',
  },
  {
    id: 'rounders',
    terms: 'rounders; softball; baseball; kwik cricket; kwik cricket coach; rounders umpire; danish longball',
    under: 'pe',
    members: true,
  },
  { id: 'lacrosse', terms: 'lacrosse; lax; pop lacrosse', under: 'pe' },
  { id: 'volleyball', terms: 'volleyball; beach volleyball; sitting volleyball; volleyball coach', under: 'pe' },
  { id: 'handball', terms: 'handball; handball coach', under: 'pe' },
  { id: 'dodgeball', terms: 'dodgeball; benchball; bench ball; dodge ball', under: 'pe' },
  { id: 'frisbee', terms: 'ultimate frisbee; frisbee; ultimate=; disc golf', under: 'pe' },
  {
    id: 'golf',
    terms: 'golf; golfer; golfers; tri golf; tri-golf; golf coach; golf club; crazy golf; handicap golf',
    under: 'pe',
  },
  {
    id: 'tennis',
    terms: 'tennis; tennis coach; tennis player; LTA; LTA coach; lawn tennis; mini tennis; padel',
    under: 'racket',
  },
  { id: 'badminton', terms: 'badminton; badminton coach; shuttlecocks; badminton player', under: 'racket' },
  {
    id: 'table-tennis',
    terms: 'table tennis; ping pong; ping-pong; table tennis table; table tennis coach',
    under: 'racket',
  },
  {
    id: 'squash',
    terms: 'squash=; squash player; squash court; squash club; racketball; racquet sports; pickleball',
    under: 'racket',
  },
  {
    id: 'gymnastics',
    terms:
      'gymnastics; gymnast; gymnasts; gym coach; gymnastics coach; British gymnastics; tumbling; vaulting=; floor routines; gym club; rhythmic gymnastics; gymnastics apparatus',
    under: 'trampolining',
  },
  {
    id: 'trampoline-ticket',
    terms:
      'trampolining; trampoline; trampolines; trampoline coach; trampolining coach; trampoline qualification; trampolining certificate; trampolinist',
    under: 'trampolining',
    ticket: true,
  },
  {
    id: 'football',
    terms:
      'football coach; football coaching; football coaches; FA coaching badge; FA level 1; FA level 2; FA coach; UEFA B licence; football manager; football team; football club; footballer; footballers; goalkeeper; goalkeeping; five a side; 5-a-side; 5 a side; womens football; girls football; futsal; gaelic football',
  },
  {
    id: 'rugby',
    terms:
      'rugby coach; rugby coaching; RFU; rugby player; rugby team; rugby club; touch rugby; girls rugby; womens rugby; scrums; rucking',
  },
  {
    id: 'netball',
    terms:
      'netball coach; netballer; netball team; netball player; england netball; high five netball; high 5 netball; walking netball; netball club',
  },
  {
    id: 'hockey',
    terms:
      'hockey player; hockey team; hockey umpire; field hockey; quicksticks; quick sticks; unihoc; ice hockey; hockey club',
  },
  {
    id: 'cricket',
    terms:
      'cricket coach; cricket team; cricket coaching; ECB; cricket nets; batting; bowling=; wicket keeper; chance to shine; table cricket; cricket club',
  },
  {
    id: 'basketball',
    terms:
      'basketball coach; basketball player; basketball team; wheelchair basketball; basketball club; slam dunk; streetball',
  },
  {
    id: 'cross-country',
    terms:
      'cross country; cross-country; cross country running; fell running; fell runner; trail running; ultra running; ultramarathon; ultra marathon; long distance running',
    under: 'running',
  },
  {
    id: 'running',
    terms:
      'marathon; marathons; marathon runner; half marathon; half-marathon; 10k; 10k run; 5k; parkrun; park run; couch to 5k; C25K; running coach; run leader; great north run; jog; jogger; joggers; london marathon; fun run',
  },
  {
    id: 'triathlon',
    terms: 'triathlon; triathlete; ironman; duathlon; aquathlon; triathlons; endurance events',
    near: 'running swimming cycling',
  },
  {
    id: 'gym',
    terms:
      'personal trainer; personal trainers; PT instructor; gym instructor; gym induction; fitness instructor; fitness coach; circuits; circuit training; bootcamp; boot camp; HIIT; crossfit; spin class; spinning class; aerobics; aerobics instructor; zumba; zumba instructor; boxercise; keep fit class; fitness classes; exercise class; fitness suite',
    under: 'fitness',
  },
  {
    id: 'weightlifting',
    terms:
      'weightlifting; weightlifter; weight lifting; weights=; weight training; powerlifting; powerlifter; bodybuilding; bodybuilder; strength and conditioning; S&C; strength training; olympic lifting; strongman',
    under: 'fitness',
  },
  {
    id: 'yoga',
    terms:
      'yoga teacher; yoga instructor; yogi; pilates instructor; chair yoga; cosmic kids yoga; childrens yoga; yoga club; qigong; qi gong; yoga for children',
  },
  {
    id: 'boxing',
    terms:
      'boxing=; boxer; boxers; boxing coach; boxing club; non-contact boxing; kickboxing; kick boxing; kickboxer; thai boxing; muay thai',
    under: 'martial-arts',
  },
  {
    id: 'judo',
    terms: 'judo; judoka; jiu jitsu; jiu-jitsu; ju jitsu; BJJ; brazilian jiu jitsu; aikido',
    under: 'martial-arts',
  },
  {
    id: 'karate',
    terms:
      'karate; black belt; taekwondo; tae kwon do; kung fu; karate instructor; martial artist; krav maga; MMA; mixed martial arts',
    under: 'martial-arts',
  },
  { id: 'wrestling', terms: 'wrestling; wrestler; sumo', under: 'martial-arts' },
  {
    id: 'fencing',
    terms: 'fencing=; fencer; fencers; fencing coach; sword fighting; foil and epee; swordplay',
    under: 'martial-arts',
    near: 'stage-combat',
  },
  {
    id: 'self-defence',
    terms:
      'self-defence; self defence; self-defense; self defense; personal safety; breakaway training; breakaway techniques',
    under: 'martial-arts',
  },
];
