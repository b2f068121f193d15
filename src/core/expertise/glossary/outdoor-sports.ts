import type { GlossaryEntry } from './entry.ts';

/** Sports on water, on wheels, in the hills and on the table, and those who lead and coach. */
export const outdoorSports: readonly GlossaryEntry[] = [
  {
    id: 'sailing',
    terms:
      'sailing; sailor; sailors; RYA; dinghy; dinghies; dinghy sailing; yacht; yachting; windsurfing; windsurfer; windsurf; sailing instructor; skipper; powerboat; powerboating; day skipper; boat handling; safety boat',
    under: 'water-sports',
  },
  {
    id: 'paddling',
    terms:
      'kayaking; kayak; kayaks; kayaker; canoe; canoes; canoeing; canoeist; paddler; paddlesport; paddlesports; british canoeing; paddleboarding; paddle boarding; paddleboard; stand up paddleboarding; rafting; white water; white water rafting',
    under: 'water-sports',
  },
  {
    id: 'rowing',
    terms: 'rowing=; rower; rowers; rowing coach; rowing club; indoor rowing; coxing; rowing machines; ergs',
    under: 'water-sports',
  },
  {
    id: 'surfing',
    terms: 'surfing; surfer; surfers; bodyboarding; surf club; surf lifesaving; wakeboarding; kitesurfing',
    under: 'water-sports',
  },
  {
    id: 'diving',
    terms:
      'scuba; scuba diving; scuba diver; PADI; BSAC; snorkelling; snorkeling; freediving; diving instructor; deep sea diving; diver=',
    near: 'swimming water-sports',
  },
  {
    id: 'water-polo',
    terms: 'water polo; synchronised swimming; aqua aerobics; aquafit; diving boards',
    under: 'swimming',
  },
  {
    id: 'swimming',
    terms:
      'swimming coach; swimmer; swimmers; ASA level 2; swim england level 2; swimming instructor; swim instructor; wild swimming; cold water swimming; open water swimmer; swimming gala; swimming galas; swim gala; swimming badges; learn to swim; swimming certificates; water safety; swim coach; swimming club; swimmers badges',
  },
  {
    id: 'pool-plant',
    terms:
      'pool plant operator; pool plant operators; pool plant; swimming pool maintenance; pool operator; pool chemicals; pool testing',
    near: 'water-hygiene swimming site',
  },
  {
    id: 'skiing',
    terms:
      'skier; skiers; snowboard; snowboarder; ski instructor; skis; ski leader award; alpine ski leader; ASCL; ski course organiser; snow sports; snowsports; dry slope; dry ski slope; skiing trip; skiing holiday; ski trips',
  },
  {
    id: 'ice-skating',
    terms:
      'ice skating; ice skater; skating; figure skating; roller skating; rollerblading; roller skates; skaters; roller derby; ice rink',
    near: 'skateboarding',
  },
  {
    id: 'skateboarding',
    terms:
      'skateboarding; skateboard; skateboards; skateboarder; skatepark; skate park; longboarding; scootering; stunt scooter; BMX; bmxing',
  },
  {
    id: 'climbing',
    terms:
      'climbing instructor; climbing instructor award; climbing wall instructor; rock climber; mountaineer=; mountaineering=; boulderer; single pitch award; CWI; RCI; abseil; abseiler; climbers; climbing club; via ferrata; high ropes; ropes course; low ropes; harnesses; rope access',
  },
  {
    id: 'caving',
    terms: 'caving=; caver; potholing; pot holing; gorge walking; coasteering',
    near: 'climbing outdoor-learning',
  },
  {
    id: 'horse-riding',
    terms:
      'horse riding; horse rider; horses; horse; pony; ponies; pony club; equestrian; equine; equine therapy; horse riding instructor; riding for the disabled; RDA; dressage; showjumping; show jumping; eventing=; riding lessons',
    near: 'animals',
  },
  {
    id: 'shooting',
    terms:
      'clay pigeon shooting; clay pigeons; target shooting; air rifle; air rifles; rifle shooting; shooting club; marksman; laser run; biathlon',
    near: 'archery',
  },
  {
    id: 'archery',
    terms: 'archer; archers; archery coach; archery instructor; bow and arrow; bows and arrows; longbow; toxophilite',
  },
  {
    id: 'orienteering',
    terms:
      'orienteering; orienteer; orienteers; OAA; outdoor and adventurous; outdoor adventurous activities; compass skills; geocaching; geocache; treasure trail',
    near: 'dofe pe',
  },
  {
    id: 'parkour',
    terms: 'parkour; free running; freerunning; obstacle course racing; tough mudder; spartan race',
    under: 'pe',
  },
  {
    id: 'inclusive-sport',
    terms:
      'boccia; new age kurling; kurling; goalball; wheelchair sport; para sport; para-sport; paralympics; paralympic; disability sport; inclusive sport; inclusive PE; adapted PE; adapted sport; special olympics; panathlon; adapted sports; wheelchair rugby',
    under: 'pe',
    near: 'physical',
  },
  {
    id: 'tabletop-sports',
    terms:
      'snooker; billiards; pool table; darts; darts player; bowls=; lawn bowls; tenpin bowling; ten pin bowling; bowling alley; boules; petanque; croquet; table football; skittles',
    near: 'pe',
    members: true,
  },
  {
    id: 'motorsport',
    terms:
      'motorsport; motor sport; go karting; karting; go-karts; go kart; rally driving; racing driver; motor racing; formula 1; motocross; speedway',
    near: 'motorbikes',
  },
  {
    id: 'sports-leaders',
    terms:
      'sports leaders; sports leader; young leaders; sports leadership; sport leadership; junior sports leaders; JSLA; CSLA; sports leaders award; level 2 sports leaders; sports captains; playmakers; sports ambassadors',
    under: 'pe',
  },
  {
    id: 'sports-psychology',
    terms:
      'sports psychology; sport psychology; sports nutrition; sports massage; sports therapist; sports therapy; sports injuries; sports physio; sports coach; sports coaching; sports coaches; multi sports; multi-sports; multisports',
    near: 'pe fitness',
  },
  {
    id: 'cycling',
    terms:
      'cycle; cycles=; cyclists; mountain bike; mountain biker; mountain bikes; road cycling; road bike; bike mechanic; bike maintenance; cycle maintenance; dr bike; doctor bike; bicycle repair; fixing bikes; cycling club; cycle club; tandem; BMX track; cycle to school',
  },
  {
    id: 'bikeability',
    terms:
      'bikeability; bikeability instructor; cycle training; cycle proficiency; cycling proficiency; cycling instructor; bikeability training; cycle trainer; learn to ride; balance bikes; balance bike; bike ability',
    under: 'cycling',
    near: 'road-safety',
  },
  {
    id: 'cycle-to-work',
    terms: 'cycle to work; cycle to work scheme; cycle scheme; cyclescheme; bike to work; bike to work scheme',
    near: 'hr cycling',
  },
  {
    id: 'refereeing',
    terms:
      'qualified referee; football referee; rugby referee; qualified umpire; netball umpire award; FA referee; refereeing course; refs; umpires; netball umpires; cricket scorer; scorer',
  },
];
