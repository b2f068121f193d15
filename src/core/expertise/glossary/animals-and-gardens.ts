import type { GlossaryEntry } from './entry.ts';

/** Animals, gardens and nature, and those who look after them. */
export const animalsAndGardens: readonly GlossaryEntry[] = [
  {
    id: 'bees',
    terms:
      'beekeeper; bee keeper; beekeepers; beekeeping; bee-keeping; apiarist; apiary; beehives; beehive; honey; swarm collector',
  },
  {
    id: 'birdwatching',
    terms:
      'birdwatching; bird watching; bird watcher; birdwatcher; birding=; birder; twitcher; ornithology; ornithologist; RSPB; bird boxes; bird ringing; owls; falconry; falconer; birds of prey; big garden birdwatch; pigeon fancier; pigeon racing',
    near: 'animals gardening',
  },
  {
    id: 'dogs',
    terms:
      'dog training; dog trainer; dog handler; dog owner; dog agility; dog shows; dog breeder; puppies; puppy; dog behaviourist; guide dogs; guide dog; assistance dog; assistance dogs; dog groomer; dog grooming; pat dog; pets as therapy; wellbeing dog; dog mentor',
    near: 'animals therapy-dog',
  },
  {
    id: 'reptiles',
    terms:
      'reptiles; reptile; snakes; snake; lizard; lizards; gecko; geckos; bearded dragon; bearded dragons; tortoise; tortoises; terrapins; chameleon; frogs; amphibians; herpetology; exotic pets; spiders; tarantula; tarantulas; stick insects; giant african land snails',
    under: 'animals',
  },
  {
    id: 'fish',
    terms:
      'tropical fish; fish keeping; fishkeeping; aquarium; aquariums; fish tank; fish tanks; goldfish; marine fish; koi; cold water fish',
    under: 'animals',
  },
  {
    id: 'small-pets',
    terms:
      'guinea pigs; guinea pig; hamster; hamsters; gerbils; gerbil; rabbits; rabbit; mice as pets; pet rats; ferrets; chinchilla; school pets; class pet; school pet; kittens',
    under: 'animals',
  },
  {
    id: 'hens',
    terms:
      'hens; chickens; chicken; poultry; ducks; ducklings; quail; school chickens; chicken coop; hen house; chicken keeper; hatching chicks; chicks; incubator; living eggs; egg hatching; cockerel',
    under: 'animals',
  },
  {
    id: 'farming',
    terms:
      'farming; farmer; farmers; farm; farms; smallholding; smallholder; school farm; tractor; tractors; tractor driving; lambing=; sheep; goats; alpacas; pigs; cows; cattle; dairy farm; shepherd; agriculture; young farmers; land management; animal husbandry',
    near: 'animals gardening',
  },
  {
    id: 'vets',
    terms:
      'vet; vets; veterinary nurse; vet nurse; animal care course; animal rescue; wildlife rescue; wildlife hospital; zoo keeper; zookeeper; animal management; small animal care',
    near: 'animals medics',
  },
  {
    id: 'fishing',
    terms:
      'fishing=; angler; anglers; angling=; fly fishing; fly tying; sea fishing; carp fishing; coarse fishing; fisherman',
  },
  {
    id: 'gardeners',
    terms:
      'gardener; gardeners; gardening club; garden club; horticulture; horticulturist; horticulturalist; horticultural; RHS; RHS school gardening; allotment; allotments; allotment holder; growing vegetables; grow your own; vegetable growing; vegetable patch; veg patch; veg plot; raised beds; polytunnel; greenhouses; growing food; green fingers; green fingered; seeds; sunflowers; herbs; landscape gardening; landscaper; landscaping; garden design; garden designer; sensory garden; house plants; houseplants; bonsai; cacti; lawn care; permaculture; compost; compost heap',
    under: 'gardening',
  },
  {
    id: 'ponds',
    terms:
      'pond; ponds; pond maintenance; pond dipping; wildlife pond; wildlife ponds; newts; frogspawn; pond life; pond liner',
    under: 'gardening',
    near: 'animals',
  },
  {
    id: 'trees',
    terms:
      'tree planting; arborist; tree surgeon; tree surgeons; tree surgery; orchard; orchards; fruit trees; pruning; hedge laying; hedgelaying; hedging; coppicing; woodland management; chainsaw; chain saw; tree identification; woodland trust',
    near: 'gardening grounds',
  },
  {
    id: 'wildlife',
    terms:
      'wildlife; naturalist; nature club; nature area; nature reserve; nature reserves; bat boxes; moths; moth trapping; butterflies; insects; entomology; entomologist; bug hunting; minibeasts; mini beasts; hedgehogs; wildflowers; wild flowers; wildflower meadow; meadow; badgers; mushrooms; fungi; wildlife watching; wildlife trust; nature photography',
    near: 'gardening animals',
  },
  {
    id: 'dry-stone',
    terms:
      'dry stone walling; stone walling; dry stone waller; stonemason; stone masonry; thatching; thatcher; hurdle making',
  },
];
