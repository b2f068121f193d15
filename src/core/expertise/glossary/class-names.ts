import type { GlossaryEntry } from './entry.ts';

/** Other names for the whole of a class of things, which elsewhere stands with its members. */
export const classNames: readonly GlossaryEntry[] = [
  {
    id: 'mathematics',
    terms:
      'maths; mathematics; math; mathematician; mathematicians; maths teacher; maths teaching; maths lead; maths club',
    under: 'maths',
  },
  {
    id: 'english-teaching',
    terms:
      'english; english teacher; eng lit; eng lang; english lit; english lang; english literature; english language; english lead; english teaching',
    under: 'english',
  },
  {
    id: 'science-teaching',
    terms:
      'science; sci; science teacher; science lead; scientist; scientists; combined science; triple science; separate sciences; BTEC science; applied science',
    under: 'science',
  },
  {
    id: 'computer-science',
    terms:
      'computing; computer science; compsci; comp sci; computer scientist; computing teacher; computing lead; ICT; IT lessons; IT teacher; ICT teacher; coding=; programming=; coder=; coders=; programmer=; programmers=; computer programming',
    under: 'computing',
  },
  { id: 'robots', terms: 'robotics; robots; robot; robot club; robotics club; robot wars', under: 'robotics' },
  {
    id: 'psychologist',
    terms: 'psychology; psych; psychology teacher; psychology degree; behavioural psychology',
    under: 'psychology',
  },
  {
    id: 'business-studies',
    terms:
      'business studies; business=; business teacher; business management; entrepreneur; entrepreneurship; entrepreneurs; enterprise; start-up; startup; small business; running a business; start a business; business owner',
    under: 'business',
  },
  {
    id: 'design-technology',
    terms:
      'DT; D&T; DandT; D and T; design and technology; design technology; design & technology; design tech; DT teacher; DT lead; design technology teacher',
    under: 'dt',
  },
  {
    id: 'dt-technician',
    terms:
      'DT technician; D&T technician; design technology technician; workshop technician; technology technician; tech technician; food technician; art technician',
    near: 'dt technician laser-cutter',
  },
  {
    id: 'textiles-teaching',
    terms:
      'textiles; textile; textiles teacher; fashion; fashion design; fashion designer; needlework; needlecraft; fashion and textiles',
    under: 'textiles',
  },
  {
    id: 'food-technology',
    terms:
      'food technology; food tech; food tech teacher; food teacher; food and nutrition; food prep and nutrition; food preparation and nutrition; food lessons; home economics; home ec; domestic science; hospitality and catering; catering course; hospitality=; food science; food room',
    under: 'food',
  },
  {
    id: 'art-teaching',
    terms:
      'art; artist; artists; fine art; fine artist; art teacher; art lead; art and design; A&D; art club; drawing=; drawings; draw; sketching; sketcher',
    under: 'art',
  },
  {
    id: 'music-teaching',
    terms:
      'music; musician; musicians; musical; music teacher; music lead; musical instruments; instruments; instrument; play an instrument; instrumentalist',
    under: 'music',
  },
  {
    id: 'guitarists',
    terms:
      'guitar; guitars; guitarist; guitarists; guitar teacher; guitar lessons; acoustic guitar; electric guitar; classical guitar; lead guitar; rhythm guitar; bass guitar; bass guitarist; bass player; guitar club',
    under: 'guitar',
  },
  {
    id: 'dancers',
    terms:
      'dance; dancing; dancer; dancers; dance teacher; dance lessons; dance club; choreography; choreograph; choreographer; choreographers; dance routine; dance routines; dance show; contemporary dance; contemporary dancer',
    under: 'dance',
  },
  {
    id: 'string-players',
    terms: 'strings; string teacher; string player; string players; string orchestra; string group; string ensemble',
    under: 'strings',
  },
  {
    id: 'percussionists',
    terms: 'percussion; percussionist; percussionists; percussion teacher; percussion group',
    under: 'percussion',
  },
  {
    id: 'woodwind',
    terms: 'wind instruments; woodwind; woodwind teacher; wind band; wind player; woodwind player',
    under: 'wind',
  },
  {
    id: 'physical-education',
    terms:
      'PE; physical education; PE teacher; PE teachers; PE lead; PE coordinator; PE leader; PE department; sport; sports; games teacher; games lessons; sports coach; sports coaches; sports coaching; sporty; primary PE',
    under: 'pe',
  },
  {
    id: 'fitness-training',
    terms:
      'fitness=; keep fit; get fit; gym; gyms; staff gym; gym instructor; fitness instructor; personal trainer; fitness coach; fitness class; fitness classes',
    under: 'fitness',
  },
  {
    id: 'martial-artists',
    terms: 'martial arts; martial art; martial artist; martial arts instructor; dojo instructor',
    under: 'martial-arts',
  },
  { id: 'racket-sports', terms: 'racket sports; racquet sports; racket sport; racquets', under: 'racket' },
  { id: 'watersports', terms: 'water sports; watersports; watersport; water sport', under: 'water-sports' },
  {
    id: 'e-sports',
    terms:
      'esports; e-sports; esport; gaming=; gamer; gamers; video games; computer games; video gaming; gaming club; video gamer; esports coach',
    under: 'esports',
  },
  {
    id: 'tabletop-games',
    terms: 'board games; boardgames; board game; board gamer; games club; tabletop; tabletop games',
    under: 'board-games',
  },
  {
    id: 'garden',
    terms:
      'gardening; garden; gardens; gardener; gardeners; gardening club; garden club; horticulture; horticulturist; horticulturalist; green fingers; green fingered; school garden; RHS',
    under: 'gardening',
  },
  {
    id: 'animal-care',
    terms: 'animals=; animal=; animal care; animal lover; pets; pet; school animals',
    under: 'animals',
  },
  {
    id: 're-enactment',
    terms: 're-enactment; reenactment; re-enactor; reenactor; re-enactors; living history',
    under: 'history-hobby',
  },
  {
    id: 'circus-skills',
    terms: 'circus skills; circus; circus performer; circus club; circus workshop',
    under: 'circus',
  },
  {
    id: 'charity-work',
    terms:
      'charity; charities; charity work; charity events; volunteering; fundraising events; fundraiser; fundraisers',
    under: 'charity',
  },
];
