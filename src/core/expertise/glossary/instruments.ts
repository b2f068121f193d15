import type { GlossaryEntry } from './entry.ts';

/** Each instrument with whoever plays it, and the kinds of music and dance. */
export const instruments: readonly GlossaryEntry[] = [
  { id: 'violin', terms: 'violin; violinist; violinists; violins; suzuki violin', under: 'strings' },
  { id: 'viola', terms: 'viola; violist', under: 'strings' },
  { id: 'cello', terms: 'cello; cellist; cellos; violoncello', under: 'strings' },
  { id: 'double-bass', terms: 'double bass; bassist; upright bass', under: 'strings' },
  { id: 'harp', terms: 'harp; harpist; harps', under: 'strings' },
  {
    id: 'fiddle',
    terms: 'fiddle=; fiddle player; fiddler; fiddle playing',
    under: 'strings',
    near: 'violin folk-music',
  },
  { id: 'flute', terms: 'flute; flautist; flutist; flutes; piccolo; fife', under: 'wind' },
  { id: 'clarinet', terms: 'clarinet; clarinettist; clarinetist; clarinets', under: 'wind' },
  { id: 'saxophone', terms: 'saxophone; sax; saxophonist; saxes; saxophones', under: 'wind' },
  { id: 'oboe', terms: 'oboe; oboist; cor anglais', under: 'wind' },
  { id: 'bassoon', terms: 'bassoon; bassoonist', under: 'wind' },
  { id: 'recorders', terms: 'recorder=; recorders=; descant; descant recorder; recorder group', under: 'wind' },
  {
    id: 'brass',
    terms:
      'brass; brass band; trumpet; trumpeter; cornet; cornettist; trombone; trombonist; french horn; horn player; tuba; euphonium; flugelhorn; tenor horn; bugle; bugler; brass player; brass teacher',
    under: 'wind',
    members: true,
  },
  { id: 'trumpet', terms: 'trumpet; trumpeter; trumpets; cornet; cornettist; bugle; bugler', under: 'brass wind' },
  { id: 'trombone', terms: 'trombone; trombonist; trombones', under: 'brass wind' },
  {
    id: 'drums',
    terms: 'drums; drummer; drum kit; drumkit; drum lessons; plays the drums; drumsticks; drum teacher',
    under: 'percussion',
  },
  { id: 'samba', terms: 'samba; samba band; samba drumming; batucada', under: 'percussion' },
  {
    id: 'steel-pans',
    terms: 'steel pan; steel pans; steel band; steel drums; steel drum; pannist',
    under: 'percussion',
  },
  { id: 'handbells', terms: 'handbells; handbell; hand bells; handchimes; bell plates', near: 'bell-ringing' },
  {
    id: 'accordion',
    terms: 'accordion; accordionist; concertina; melodeon; squeezebox; harmonica; mouth organ',
    under: 'music',
  },
  { id: 'ukulele', terms: 'ukulele; ukuleles; uke; ukes; ukulele club; ukulele group', under: 'guitar' },
  {
    id: 'electric-guitar',
    terms:
      'electric guitar; lead guitar; rhythm guitar; bass guitar; bass player; bass guitarist; guitarist; guitarists; acoustic guitar; classical guitar; guitar teacher; guitar lessons',
    under: 'guitar',
  },
  { id: 'banjo', terms: 'banjo; mandolin; banjo player; bouzouki; lute', under: 'guitar' },
  {
    id: 'sitar',
    terms: 'sitar; tabla; harmonium; dhol; dhol drumming; indian music; indian classical music',
    under: 'music',
  },
  {
    id: 'organ',
    terms: 'organ=; organist; organists; church organist; play the organ; organ player; pipe organ; harmonium',
    under: 'piano',
  },
  {
    id: 'accompanist',
    terms:
      'accompanist; accompanists; piano accompaniment; accompany on piano; accompany on the piano; accompanying singers; rehearsal pianist; accompany the choir',
    under: 'piano',
  },
  {
    id: 'piano',
    terms:
      'pianist; pianists; piano; piano teacher; piano lessons; plays piano; play the piano; pianos; keyboard player; keyboardist; keyboards; piano tuning; piano tuner',
  },
  {
    id: 'peripatetic',
    terms:
      'peripatetic; peris; peri; peripatetic music; peripatetic teachers; visiting music teachers; visiting music teacher; instrumental lessons; instrumental teaching; instrumental tuition; instrumental teachers; music service; music hub; music lessons; music tuition',
    under: 'music',
  },
  {
    id: 'music-theory',
    terms:
      'music theory; ABRSM; trinity music exams; music exams; graded music exams; graded exams; aural tests; rockschool grades; read music; reading music; sight reading; sightreading; music grades; sheet music',
    under: 'music',
  },
  {
    id: 'conducting',
    terms:
      'conducting=; conductor; conductors; musical director; choir master; choirmaster; choir leader; bandleader; band leader; orchestra leader',
    under: 'music',
    near: 'singing',
  },
  {
    id: 'songwriting',
    terms:
      'songwriting; song writing; songwriter; composer; composers; composing; music composition; songwriters; arranging music; lyrics; lyricist',
    under: 'music',
  },
  {
    id: 'music-technology',
    terms:
      'music technology; music tech; music production; music producer; DAW; logic pro; ableton; cubase; pro tools; garageband; bandlab; soundtrap; recording studio; beat making; MIDI; synths; synthesiser; synthesizer; FL studio; home recording',
    under: 'music',
    near: 'audio dj',
  },
  {
    id: 'folk-music',
    terms:
      'folk music; folk singer; folk band; folk singing; folk musician; sea shanties; shanty; ceilidh band; irish music; celtic music',
    under: 'music',
  },
  {
    id: 'jazz',
    terms: 'jazz; jazz band; big band; swing band; blues music; jazz musician; jazz piano; improvised music',
    under: 'music',
  },
  {
    id: 'rock-band',
    terms:
      'rock band; rock bands; school band; school bands; battle of the bands; pop band; covers band; plays in a band; rock music; pop music; indie band; band practice',
    under: 'music',
  },
  {
    id: 'rap',
    terms: 'rap; rapper; rapping; hip hop; hip-hop; grime; spoken word; slam poetry; poetry slam',
    near: 'music percussion',
  },
  {
    id: 'classical-music',
    terms:
      'classical music; orchestras; orchestral; chamber music; string quartet; wind band; concert band; orchestra; opera; opera singer; symphony',
    under: 'music',
  },
  {
    id: 'singing',
    terms:
      'choir; choirs; chorister; choristers; choral; choral singing; choral society; gospel choir; community choir; staff choir; barbershop; a cappella; acapella; young voices; chamber choir; school choir; choir singer',
  },
  {
    id: 'singing',
    terms:
      'vocal coach; vocal coaching; singing teacher; singing lessons; vocalist; vocalists; soprano; alto; tenor; baritone; lead singer; karaoke; vocal training',
  },
  { id: 'ballet', terms: 'ballet; ballet dancer; ballerina; ballet teacher; en pointe', under: 'dance' },
  {
    id: 'street-dance',
    terms:
      'street dance; streetdance; breakdance; breakdancing; break dancing; hip hop dance; commercial dance; street dancer',
    under: 'dance',
  },
  {
    id: 'ballroom',
    terms:
      'ballroom; ballroom dancing; latin dance; latin dancing; salsa; salsa dancing; tango; jive; waltz; swing dance; lindy hop; rumba; line dancing',
    under: 'dance',
  },
  {
    id: 'folk-dance',
    terms:
      'folk dance; folk dancing; country dancing; barn dance; barn dances; ceilidh; ceilidhs; ceilidh caller; maypole; maypole dancing; morris dancing; morris dancer; morris; scottish dancing; highland dancing; irish dancing; irish dance; clog dancing',
    under: 'dance',
  },
  {
    id: 'indian-dance',
    terms: 'bhangra; bollywood; bollywood dance; bharatanatyam; kathak; indian dance; garba',
    under: 'dance',
  },
  { id: 'tap', terms: 'tap dance; tap dancing; tap dancer; tap class; jazz dance; modern dance', under: 'dance' },
  {
    id: 'dance-teaching',
    terms:
      'dancer; dancers; choreographer; choreographers; choreography; choreograph; dance teacher; dance lessons; dance routine; dance routines; GCSE dance; BTEC dance; contemporary dancer; dance show; dance leaders; modern dance; prom dance',
    under: 'dance',
  },
  {
    id: 'cheerleading',
    terms: 'cheerleading; cheerleader; cheerleaders; cheer squad; cheer club; majorettes; baton twirling',
    near: 'dance trampolining',
  },
];
