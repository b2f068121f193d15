import type { GlossaryEntry } from './entry.ts';

/** Pastimes, trades and past lives of colleagues, each with whoever has them. */
export const pastimes: readonly GlossaryEntry[] = [
  {
    id: 'scouts',
    terms:
      'scouts; scout; scouting; scout leader; cub leader; cub scouts; cubs=; beavers=; beaver leader; explorer scouts; akela; girlguiding; girl guides; guides=; guide leader; brownies=; brownie leader; brown owl; guiding=; boys brigade; woodcraft folk',
    under: 'charity',
    near: 'outdoor-learning',
  },
  {
    id: 'cadets',
    terms:
      'cadets; cadet; CCF; combined cadet force; army cadets; air cadets; sea cadets; police cadets; fire cadets; cadet force; ATC; contingent commander; CFAV; cadet instructor; st john cadets',
    under: 'charity',
    near: 'forces',
  },
  {
    id: 'fundraiser',
    terms:
      'fundraiser; fundraisers; charity fundraising; charity days; charity day; charity week; non-uniform day; non uniform day; mufti; mufti day; own clothes day; red nose day; comic relief; children in need; macmillan; macmillan coffee morning; jeans for genes; sponsored run; sponsored swim; cake sale; charity committee; charity lead; christmas jumper day; sponsored events',
    under: 'charity',
    near: 'funding',
  },
  {
    id: 'st-john',
    terms:
      'st john ambulance; st johns ambulance; red cross; community first responder; ambulance volunteer; RNLI; coastguard; mountain rescue; lifeboat; retained firefighter; on-call firefighter; special constable; street pastor; samaritans; crisis volunteer',
    near: 'first-aid charity',
    members: true,
  },
  {
    id: 'bell-ringing',
    terms:
      'bell ringer; bell ringers; bellringer; bellringing; bell-ringer; church bells; change ringing; campanologist; tower captain',
  },
  {
    id: 'juggling',
    terms:
      'juggling; juggler; jugglers; juggle; diabolo; devil sticks; plate spinning; poi; fire eating; fire breathing; fire juggling; stilts; stilt walking; stilt walker; unicycle; unicycling; unicyclist; tightrope; trapeze; aerial silks; aerial hoop; hula hoop; hula hooping; clown; clowns; clowning; acrobat; acrobatics; acrobats; fire performer',
    under: 'circus',
  },
  {
    id: 'balloons',
    terms:
      'balloon modelling; balloon modeller; balloon animals; balloon artist; balloon arch; balloon arches; balloon twisting; balloon displays',
    under: 'circus',
    near: 'entertainment',
  },
  {
    id: 'magic',
    terms:
      'magician; magicians; magic tricks; magic show; card tricks; conjuror; conjurer; conjuring; magic circle; mentalist; mind reading; hypnotist; hypnotism; hypnosis; hypnotherapy; hypnotherapist; ventriloquist; ventriloquism; illusionist',
  },
  {
    id: 'comedy',
    terms:
      'comedian; comedians; stand-up comedian; stand up comic; comedy improv; improv comedy; joke telling; jokes for an event; compere; compering; MC=; master of ceremonies; toastmaster; host an event; hosting events',
  },
  {
    id: 'party',
    terms:
      'childrens parties; party games; party entertainer; father christmas; santa; santa claus; santas grotto; easter bunny; mascot; mascots; mascot costume; bouncy castle; face painting stall; photo booth; party host',
    near: 'entertainment',
  },
  {
    id: 'pta',
    terms:
      'PTA; PTFA; friends of the school; parents association; parent teacher association; summer fair; summer fayre; summer fete; christmas fair; christmas fayre; christmas bazaar; school fair; school fete; school disco; car boot sale; jumble sale; tombola; raffle; raffles; quiz night; bingo night; race night; auction of promises; stall holders',
    near: 'entertainment funding',
  },
  {
    id: 'quizzes',
    terms:
      'quiz master; quizmaster; quiz mistress; quiz host; quiz night; pub quiz; pub quizzes; staff quiz; quiz team; quizzer; general knowledge; trivia; university challenge; mastermind; quiz league; question master',
    near: 'entertainment comedy',
  },
  {
    id: 'auctioneer',
    terms:
      'auctioneer; auctions; auction; auctioning; antiques; antique dealer; car boot; ebay; ebay seller; vinted; second hand selling',
    near: 'funding',
  },
  {
    id: 'radio-ham',
    terms:
      'ham radio; amateur radio; radio ham; walkie talkie; walkie talkies; two way radios; two-way radios; morse code; CB radio',
    near: 'audio soldering',
  },
  {
    id: 'radio-presenter',
    terms:
      'radio presenter; radio show; radio station; hospital radio; community radio; radio broadcasting; broadcaster; broadcasting; school radio station; tv presenter; newsreader; commentator=; commentary; sports commentary; voiceover artist; voice over; audiobook',
    near: 'audio',
  },
  {
    id: 'soldering',
    terms:
      'solder; soldering; soldering iron; soldering irons; electronics repair; phone repair; phone repairs; screen repair; cracked screen; laptop repair; games console repair; repair cafe; fix phones; fixing phones; fixing electronics; fixing gadgets; PC building; builds computers; building PCs; vintage computers; retro computers',
  },
  {
    id: 'clocks',
    terms:
      'clock repair; clock repairs; watch repair; watchmaker; clockmaker; horology; horologist; clock maker; metal detecting; metal detectorist; locksmith; lock picking; key cutting',
    members: true,
  },
  {
    id: 'genealogy',
    terms:
      'genealogist; genealogists; family historian; family tree research; ancestry; ancestors; ancestry research; heraldry; census records; find my past; war graves research',
  },
  {
    id: 'collecting',
    terms:
      'stamp collecting; philately; philatelist; coin collecting; numismatics; numismatist; collector; collectors; sticker swaps; card collecting; trading cards; vinyl records; vinyl collector; star wars collector; funko',
    members: true,
  },
  {
    id: 'reenactors',
    terms:
      're-enactment; reenactment; re-enactor; reenactor; re-enactors; battle re-enactment; sealed knot; medieval re-enactment; civil war re-enactment; roman re-enactment; LARP; larping; live action role play; living history; costumed interpreter; armour; swords; chainmail; longbow',
    under: 'history-hobby',
  },
  {
    id: 'brewing',
    terms:
      'brewer; brewers; brewery; home brewer; home brewing; homebrew; craft beer; real ale; cider making; cider; gin; gin making; distilling; wine tasting; wine maker; winemaker; sommelier; WSET; wine expert; wine society; whisky; cocktail; cocktails; cocktail making; mixology; mixologist; bartender; bar work; bar staff; personal licence holder; personal licence; alcohol licence',
  },
  {
    id: 'floristry',
    terms:
      'florist; florists; flower arranger; flower arranging; flower arrangements; floral; floral design; floral displays; bouquets; bouquet; buttonholes; wreaths; wreath making; wreath; christmas wreaths; table centrepieces; dried flowers; ikebana; church flowers',
  },
  {
    id: 'wedding',
    terms:
      'event planner; event planning; events management; event management; events organiser; event organiser; party planner; party planning; wedding planner; wedding planning; events team; events coordinator; events manager; conference organiser; festival organiser; venue dressing; table decorations; celebrant=; wedding celebrant; organise events',
  },
  {
    id: 'authors',
    terms:
      'author=; authors=; published author; published writer; novelist; novelists; writes novels; novel writing; childrens author; writing a book; wrote a book; book published; self-publishing; self published; ghostwriter; ghost writer; NaNoWriMo; poet; published poet; technical writer; freelance writer',
    under: 'blogging',
    near: 'writing',
  },
  {
    id: 'journalists',
    terms:
      'former journalist; ex journalist; newspaper reporter; sports reporter; student newspaper; school newspaper; school magazine; newspaper club; journalism club; magazine editor; student journalists; news writing; journalism=',
    under: 'blogging',
    near: 'marketing',
  },
  {
    id: 'bloggers',
    terms:
      'blogger; bloggers; blog; blogs; vlogger; vlogging; youtuber; youtube channel; influencer=; content creator; content creation; tiktoker; instagrammer; streamer; newsletter writer; substack',
    under: 'blogging',
    near: 'video',
  },
  {
    id: 'travel',
    terms:
      'globetrotter; world traveller; worked abroad; working abroad; lived abroad; taught abroad; teaching abroad; international schools; travel writing; travel agent; interrailing; gap year travel; backpacking; backpacker; VSO; overseas volunteering; expeditions abroad; round the world; expat; teaching overseas',
  },
  {
    id: 'astronomy',
    terms:
      'astronomer; astronomers; amateur astronomer; stargazer; stargazing; telescope; telescopes; astronomical; astrophotography; star party; constellations; northern lights; aurora; meteor shower; lunar eclipse; solar eclipse; observatory',
  },
  {
    id: 'gamers',
    terms:
      'gamer; gamers; gaming club; esports coach; e-sports; e sports; esport; video gamer; video games; xbox; playstation; nintendo; nintendo switch; rocket league; league of legends; fortnite; fifa; mario kart; retro games; arcade games; game developer; games design; games designer; BTEC esports; game dev; twitch streaming',
    under: 'esports',
  },
  { id: 'minecraft', terms: 'minecraft; minecraft education; minecraft club; minecraft server', under: 'esports' },
  {
    id: 'dungeons',
    terms:
      'dungeons & dragons; D&D; D and D; DnD; dungeons and dragons; dungeon master; roleplaying games; role playing games; role-playing games; tabletop role playing; TTRPG; RPG; RPGs; call of cthulhu',
    under: 'board-games',
  },
  {
    id: 'wargames',
    terms:
      'warhammer; warhammer 40k; wargaming; wargames; war games; miniatures; miniature painting; games workshop; tabletop wargames',
    under: 'board-games',
  },
  {
    id: 'card-games',
    terms:
      'card games; trading card games; pokemon cards; pokemon; magic the gathering; yugioh; yu-gi-oh; bridge club; contract bridge; bridge player; poker; cribbage; uno; playing cards; card game',
    under: 'board-games',
  },
  {
    id: 'cubing',
    terms: 'rubiks cube; rubiks; cubing; cuber; speed cubing; speedcubing; speedcuber; rubiks cubes',
    under: 'board-games',
  },
  {
    id: 'jigsaws',
    terms:
      'jigsaw; jigsaws; jigsaw puzzles; jigsaw swap; scrabble; scrabble club; sudoku; crossword; crosswords; backgammon; draughts; dominoes; mahjong; monopoly; catan; settlers of catan; board gamer; board gamers; boardgame; boardgames club',
    under: 'board-games',
    members: true,
  },
  {
    id: 'chess',
    terms:
      'chess coach; chess players; chess team; chess tournament; chess tournaments; chess teacher; chess.com; grandmaster; chess lessons; chess in schools',
  },
  {
    id: 'debating',
    terms:
      'debater; debaters; debating society; debating competition; debate coach; debate mate; MUN; MUN club; model UN; model united nations; oxford union schools; ESU; ESU mace; english speaking union; youth speaks; rotary youth speaks; public speaking competition; speaking competition; mooting; mock UN',
  },
  {
    id: 'proofreading',
    terms:
      'proofreading; proofreader; proof reading; proof reader; proof read; proofread; copy editor; copy editing; copyediting; copywriter; copywriting; sub-editor; editor=',
    near: 'writing design-print',
  },
];
