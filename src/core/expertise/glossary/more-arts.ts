import type { GlossaryEntry } from './entry.ts';

/** Further everyday names for the arts, courses, languages and sport. */
export const moreArts: readonly GlossaryEntry[] = [
  {
    id: 'textiles',
    terms:
      'overlocker; overlockers; serger; bobbin; bobbins; pattern cutting; sewing machines; alterations=; clothes alterations; hemming; taking in trousers; taking in a dress; felting=; macrame; cross stitch; applique',
    cries:
      'overlocker/machine/bobbin thread/threading/jam/tangled; dress/trousers/skirt/suit taking/take in/up/altered',
  },
  {
    id: 'printmaking',
    terms:
      'screen printing; screenprinting; lino; lino printing; lino cutting; block printing; batik; tie dye; etching; monoprint; monoprinting; printing press; printmaking; collagraph',
    under: 'art',
    cries: 'screen printing/print ink/squeegee/kit/tshirts',
  },
  {
    id: 'art',
    terms:
      'shading=; pencil shading; perspective drawing; two point perspective; tonal; watercolour; watercolours; pencil drawing; charcoal; still life; primary art; mural painting; art history; sketch; acrylics; book illustration; portraits; paint mixing; collage; art club',
    cries: 'shade/shading/tone sphere/pencil/draw',
  },
  { id: 'design-print', terms: 'iMedia; adobe illustrator; vector graphics; creative imedia; affinity; inkscape' },
  {
    id: 'btec',
    terms:
      'tech award; tech awards; BTEC tech award; component 1; component 2; CTEC; PSA tasks; cambridge technicals; OCR nationals; pearson set assignment; internal assessment; r094',
  },
  {
    id: 'health-social',
    terms: 'health and social; PIP component; life stages; NCFE; child development course; T level childcare',
  },
  { id: 'economics', terms: 'A level economics; supply and demand; macroeconomics; elasticity' },
  { id: 'sociology', terms: 'A level sociology; marxism; crime and deviance' },
  {
    id: 'law',
    terms: 'mock trials; bar mock trial; legal experience; barrister; solicitor; law careers; magistrate; ex lawyer',
  },
  {
    id: 'mfl',
    terms:
      'primary languages; primary french; pronunciation; home language; home language GCSE; home language GCSEs; speaking exams; speaking exam; role play MFL; verb tables; language assistant; FLA; community language GCSE',
    cries: 'speaking exam/exams/gcse/test native/home/conduct; accent/pronunciation teach/french/spanish/german',
  },
  { id: 'latin', terms: 'greek myths; classics club; homer; roman life; minimus' },
  {
    id: 'music',
    terms:
      'DAW; logic pro; soundtrap; musescore; charanga; ableton; music production; folk music; rock school; world music; music notation; conducting=; conductor; conductors; whole class instruments; wider opportunities',
    cries: 'bandlab/garageband/soundtrap/chromebooks music/tracks',
  },
  {
    id: 'singing',
    terms: 'sing up; harmony; harmonies; singing assembly; hymn practice; part songs; signing choir; sea shanties',
  },
  { id: 'percussion', terms: 'african drumming; djembes; taiko; drum workshop; body percussion; boomwhackers' },
  {
    id: 'dance',
    terms:
      'maypole; maypole dancing; folk dance; folk dancing; morris; country dancing; barn dance; bollywood; breakdance; contemporary dance; cheerleading; dance club; tap dance; rock challenge',
  },
  {
    id: 'drama',
    terms:
      'scripts; school plays; school musical; les mis; les miserables; bugsy malone; drama club; rehearsal; choral speaking; physical theatre; frantic assembly; brecht; stanislavski',
    cries:
      'licence/licensing/rights show/musical/play/edition/production/script; fight/slap/punch stage/real/looks; script dire/awful/nativity/write',
  },
  {
    id: 'stage-tech',
    terms:
      'qlab; follow spot; gels; sound cues; stage manager; stage management; gobos; costume hire; smoke machine; fly floor',
  },
  {
    id: 'pe',
    terms:
      'primary PE; sports day; gifted athletes; PE kit; officiating=; sports fixtures; sports leaders; OAA; orienteering in PE; fundamental movement; rounders; lacrosse; boccia; new age kurling; volleyball; ultimate frisbee; dodgeball',
  },
  {
    id: 'refereeing',
    terms:
      'referee; referees; refereeing; ref; reffing; umpire; umpiring; officiating=; touch judge; match official; match officials; linesman',
    near: 'pe',
    cries: 'laws/rules match/fixture/game/tournament know/knows',
  },
  {
    id: 'football',
    terms:
      'footy; footie; FA badge; FA coaching badge; football coaching; UEFA B; grassroots football; girls football; football coaching badge',
  },
  { id: 'rugby', terms: 'tag rugby festival; rugby refereeing; touch rugby; scrum' },
  { id: 'swimming', terms: 'swimming teaching; swim coaching; school swimming; swim England; armbands', cries: '' },
  {
    id: 'board-games',
    terms: 'settlers; dungeon masters; puzzles club; mahjong; jigsaw puzzles',
  },
  { id: 'animation', terms: 'claymation; green screen; stikbot; flipbooks; stop motion studio; blender' },
  {
    id: 'video',
    terms: 'capcut; final cut; adobe premiere; drone footage; media production; media studies; editing suite; vlog',
    cries: 'premiere/capcut/imovie crash/crashes/crashing/export/macs',
  },
  { id: 'audio', terms: 'audacity; podcast studio; voiceover; school podcast' },
  { id: 'boys', terms: 'boys reading; boys writing; white working class boys; masculinity' },
  { id: 'epq', terms: 'EPQ supervision; production log; independent research; epqs' },
  { id: 'food', terms: 'food practicals; knife skills; pasta cooking; cookery club; recipes; food room' },
  {
    id: 'food-hygiene',
    terms:
      'food hygiene certificate; hygiene certificate; level 2 hygiene; hygiene cert; food handling; food hygiene rating',
    cries: 'hygiene level/cert/certificate/renew',
  },
  {
    id: 'hair',
    terms: 'hair and make-up; hair straighteners; updos; stage hair',
    cries: 'hair/fringe disaster/prom/cut/straighten',
  },
  {
    id: 'financial-education',
    terms: 'tax and payslips; money management lessons; interest rates; mortgages lesson; bank accounts',
  },
  {
    id: 'plagiarism-nea',
    terms: 'academic integrity; academic honesty; AI misuse; turnitin; plagiarised; similarity=',
    cries: 'chatgpt/ai essay/coursework prove/proof/evidence/100',
  },
  { id: 'ai', terms: 'ai policy; notebooklm; AI detection; AI marking; magicschool; teachmate' },
];
