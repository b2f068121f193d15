import type { GlossaryEntry } from './entry.ts';

/** Sports, clubs and performance. */
export const clubs: readonly GlossaryEntry[] = [
  {
    id: 'stem-club',
    terms: 'STEM; STEM club; STEAM; CREST award; science club; F1 in schools; greenpower; engineering club',
    near: 'science engineering robotics',
  },
  {
    id: 'animation',
    terms: 'animation=; animations=; animator=; stop motion; animating=; animated film; animated films',
    near: 'video',
  },
  {
    id: 'music',
    terms:
      'music; musician; orchestra; music technology; sibelius; bandlab; garageband; ensembles; samba; composing; instruments; instrument; band; musical; play an instrument',
    near: 'singing',
    members: true,
  },
  {
    id: 'singing',
    terms: 'choir; choirs; singing; choral; sing; gospel choir; singers; tone deaf; vocals; singer',
    under: 'music',
    cries: 'sing/carols/song',
  },
  { id: 'guitar', terms: 'guitar; ukulele; guitars; bass guitar; luthier; banjo', under: 'music', members: true },
  {
    id: 'piano',
    terms:
      'piano; keyboard; organist; organ=; play the organ; organ player; accompanist; pianist; accompany on piano; accompany on the piano; piano accompaniment; accompanying=; church organist',
    under: 'music',
  },
  { id: 'bagpipes', terms: 'bagpipes; bagpipe; piper; pipe band', near: 'wind' },
  {
    id: 'strings',
    terms: 'strings; violin; viola; cello; double bass; harp; fiddle=; fiddle player; fiddler',
    under: 'music',
    members: true,
  },
  {
    id: 'percussion',
    terms: 'percussion; drums; drum kit; samba; drummer; steel pan; steel pans; drumming; djembe',
    under: 'music',
    members: true,
  },
  {
    id: 'wind',
    terms:
      'wind instruments; saxophone; clarinet; flute; trumpet; brass; woodwind; cornet; euphonium; recorder=; recorders=; descant; tin whistle; trombone; oboe',
    under: 'music',
    members: true,
  },
  {
    id: 'dance',
    terms:
      'dance; dancing; street dance; ballet; flamenco; bharatanatyam; line dancing; choreography; salsa; ballroom; choreograph; zumba; bhangra; ceilidh',
    members: true,
  },
  {
    id: 'pe',
    terms: 'PE; physical education; BTEC sport; sport; sports; sports day; sport leadership; athletics; games lessons',
    near: 'fitness',
    members: true,
  },
  { id: 'football', terms: 'football; five-a-side; soccer; UEFA; FA coach; futsal', under: 'pe' },
  { id: 'rugby', terms: 'rugby; rugby league; rugby union; tag rugby', under: 'pe' },
  { id: 'netball', terms: 'netball; netball umpire', under: 'pe' },
  { id: 'hockey', terms: 'hockey; hockey coach', under: 'pe' },
  { id: 'cricket', terms: 'cricket; cricket umpire; cricketer', under: 'pe' },
  { id: 'basketball', terms: 'basketball', under: 'pe' },
  { id: 'trampolining', terms: 'trampolining; trampoline; gymnastics; gymnast; gym coach', under: 'pe', members: true },
  {
    id: 'lifeguard',
    terms: 'lifeguard; lifeguards; NPLQ; life saving; lifesaving; pool rescue; poolside rescue',
    near: 'swimming',
    ticket: true,
  },
  {
    id: 'swimming',
    terms: 'swimming; pool; swim; open water swimming; swimming teacher; swimming lessons; swim teacher',
    under: 'pe',
    ticket: true,
  },
  { id: 'racket', terms: 'racket sports; tennis; table tennis; squash', under: 'pe', members: true },
  {
    id: 'running',
    terms:
      'running; marathon; marathon runner; fell running; fell runner; cross country; jogging; parkrun; couch to 5k; runner',
    near: 'fitness pe',
  },
  {
    id: 'fitness',
    terms:
      'fitness=; keep fit; strength and conditioning; weight training; weights=; lifting weights; circuit training; crossfit; weightlifting',
    near: 'pe',
    members: true,
  },
  { id: 'yoga', terms: 'yoga; pilates; tai chi; yoga teacher; stretching class', near: 'mindfulness' },
  {
    id: 'martial-arts',
    terms: 'martial arts; judo; karate; taekwondo; boxing=',
    members: true,
  },
  {
    id: 'cycling',
    terms: 'cycling; bikes; bike repair; bicycle; repairs bikes; cyclist; mountain biking; puncture; bike',
    cries: 'puncture; bike broken/brakes/chain/fix',
  },
  { id: 'climbing', terms: 'climbing; bouldering; rock climbing; abseiling; climber' },
  {
    id: 'water-sports',
    terms: 'water sports; sailing; kayaking; canoeing; paddleboarding; paddle sports',
    members: true,
  },
  { id: 'skiing', terms: 'skiing; snowboarding; ski trip; ski leader; cross-country skiing' },
  {
    id: 'girls-active',
    terms: 'girls active; girls in sport; girls in PE; getting girls active; girls games',
    near: 'pe',
    cries: 'girls not pe/sport/kit/games',
  },
  {
    id: 'debating',
    terms: 'debating; debate club; debating club; model united nations; MUN; debate; debates',
    near: 'talk',
  },
  { id: 'chess', terms: 'chess; chess club; chess player' },
  {
    id: 'board-games',
    terms: 'board games; warhammer',
    near: 'chess',
    members: true,
  },
  {
    id: 'esports',
    terms:
      'esports; gaming=; gamer; gamers; minecraft; retro gaming; video games; minecraft education; gaming club; roblox; computer games',
    members: true,
  },
];
