import type { GlossaryEntry } from './entry.ts';

/** Crafts and kitchen arts, each with whoever practises it. */
export const crafts: readonly GlossaryEntry[] = [
  {
    id: 'knitting',
    terms: 'knitting; knitter; knitters; knit; knits; knitting club; knitting needles; knit and natter; wool crafts',
    under: 'textiles',
  },
  {
    id: 'crochet',
    terms: 'crochet; crocheting; crocheter; crochets; crochet hook; amigurumi; granny squares',
    under: 'textiles',
    near: 'knitting',
  },
  {
    id: 'dressmaking',
    terms:
      'dressmaking; dressmaker; seamstress; tailor=; tailoring=; sewing machine; sewing machines; sewing; sew; clothes alterations; alterations=; hemming; clothes making; making clothes; makes clothes; sewist; needlewoman; sewing skills; sewing club; mending clothes; clothes repair',
    under: 'textiles',
  },
  {
    id: 'costumes',
    terms:
      'costume; costumes; costume making; costume maker; costume designer; costume design; wardrobe mistress; wardrobe department; school show costumes; world book day costumes; cosplay',
    under: 'textiles',
    near: 'drama history-hobby',
  },
  {
    id: 'upholstery',
    terms:
      'upholstery; upholsterer; upholstering; reupholstery; reupholster; soft furnishings; furniture restoration; furniture upcycling; french polishing; chair caning',
    under: 'textiles',
    near: 'diy',
  },
  {
    id: 'embroidery',
    terms:
      'embroidery; embroiderer; machine embroidery; cross stitch; cross-stitch; tapestry sewing; needlepoint; hand embroidery; applique',
    under: 'textiles',
  },
  { id: 'quilting', terms: 'quilting; quilter; quilt; quilts; patchwork; bunting making', under: 'textiles' },
  {
    id: 'weaving',
    terms:
      'weaving; weaver; weavers; looms; spinning wool; spinning wheel; basket weaving; basketry; basket making; willow weaving; macrame; felting=; felt making; felt maker; needle felting; rug making',
    under: 'textiles',
    members: true,
  },
  {
    id: 'dyeing',
    terms:
      'tie dye; tie-dye; tie dyeing; dyeing; fabric dyeing; batik; fabric printing; natural dyes; t-shirt printing; tshirt printing; heat press; sublimation',
    near: 'textiles printmaking',
  },
  {
    id: 'murals',
    terms:
      'mural; murals; muralist; mural painting; wall painting; wall art; playground murals; graffiti; graffiti artist; graffiti art; street art; street artist; spray painting',
    under: 'art',
  },
  {
    id: 'portraits',
    terms:
      'portraits; portraiture; portrait artist; portrait painting; caricature; caricatures; caricaturist; life drawing; figure drawing',
    under: 'art',
  },
  {
    id: 'cartoons',
    terms:
      'cartoon; cartoons; cartooning; cartoonist; comic art; comic drawing; comic artist; graphic novel drawing; manga; manga drawing; anime=; doodling; doodle art',
    under: 'art',
    near: 'animation',
  },
  {
    id: 'painting',
    terms:
      'painter; watercolour; watercolours; watercolourist; oil painting; oil paints; acrylics; acrylic painting; gouache; landscape painting; canvas painting; miniature painter',
    under: 'art',
  },
  {
    id: 'sculpture',
    terms:
      'sculpture; sculptor; sculptors; sculpting; sculptures; stone carving; carving; papier mache; paper mache; modroc; wire sculpture; willow sculpture; ice sculpture; sand sculpture',
    under: 'art',
    near: 'ceramics',
  },
  {
    id: 'illustration',
    terms:
      'illustrator=; illustrators; illustration=; book illustration; book illustrator; digital art; digital artist; digital drawing; procreate; botanical illustration; drawing tablet',
    under: 'art',
    near: 'design-print',
  },
  {
    id: 'paper-crafts',
    terms:
      'origami; paper craft; papercraft; paper crafts; card making; cardmaking; scrapbooking; scrapbook; quilling; paper folding; bookbinding; book binding; bookbinder; paper making; decoupage; greetings cards',
    near: 'art',
    members: true,
  },
  {
    id: 'crafting',
    terms:
      'crafts; crafting; crafter; crafty; craft club; craft group; arts and crafts; handicrafts; christmas crafts; craft stall; craft fair; craft activities',
    near: 'art textiles dt',
  },
  {
    id: 'jewellery',
    terms:
      'jewellery; jewellery making; jeweller; silversmith; silversmithing; goldsmith; beading; beadwork; bead making; friendship bracelets; resin art; resin jewellery; enamelling',
    near: 'dt art',
  },
  {
    id: 'glass',
    terms:
      'stained glass; glass fusing; glass work; glass blowing; glassblower; glass art; mosaics; mosaic; mosaic artist',
    near: 'art ceramics',
    members: true,
  },
  {
    id: 'candles',
    terms:
      'candle making; candle maker; candlemaker; soap making; soap maker; bath bombs; wax melts; home made candles',
    near: 'crafting',
  },
  {
    id: 'woodwork',
    terms:
      'woodwork; woodworking; wood work; woodworker; carpentry; carpenter; carpenters; joinery; joiner; cabinet maker; cabinet making; furniture maker; furniture making; wood turning; woodturning; woodturner; wood carving; wood carver; pyrography; whittling; green woodworking',
    under: 'dt',
    near: 'diy',
  },
  {
    id: 'metalwork',
    terms:
      'metalwork; metal work; metalworker; welding; welder; welders; MIG welding; blacksmith; blacksmithing; farrier; sheet metal; silver soldering; brazing; fabricator=; forging metal',
    under: 'dt',
    near: 'engineering',
  },
  {
    id: 'leatherwork',
    terms:
      'leatherwork; leather work; leather craft; leathercraft; saddler; saddlery; shoe making; cobbler; shoe repair',
    near: 'crafting textiles',
  },
  {
    id: 'models',
    terms:
      'model making; model maker; scale models; airfix; model aircraft; model aeroplanes; remote control cars; radio controlled; RC cars; dolls house; dolls houses; dioramas; lego; lego club; lego builder',
    near: 'railways lego-therapy dt',
  },
  { id: 'kite-making', terms: 'kites; kite making; kite flying; paper aeroplanes; paper planes', near: 'crafting' },
  {
    id: 'chef',
    terms:
      'chef; chefs; cook=; cooks=; professional chef; ex chef; trained chef; head chef; home cook; cookery teacher; cookery; cooking; knife skills; cooking lessons; cooking club; cookery club',
    under: 'food',
    near: 'catering',
  },
  {
    id: 'world-food',
    terms:
      'indian cooking; asian cooking; caribbean cooking; chinese cooking; italian cooking; thai cooking; mexican cooking; african cooking; curry; curries; curry night; sushi; tapas; pasta making; pizza making; pizza oven; middle eastern cooking; tandoori; international food; food from around the world',
    under: 'food',
    members: true,
  },
  {
    id: 'vegan-cooking',
    terms:
      'vegan cooking; vegan cookery; vegan recipes; vegan food; vegetarian food; vegetarian recipes; vegetarian cooking; vegetarian cookery; plant based cooking; plant-based cooking; plant based food; meat free cooking; veggie cooking; gluten free cooking; gluten free baking; free from cooking; allergy friendly cooking',
    under: 'food',
  },
  {
    id: 'nutrition',
    terms:
      'nutrition; nutritionist; healthy eating; healthy diet; dietitian; dietician; food and nutrition; eatwell guide; food education; healthy lunchboxes; healthy lunchbox; balanced diet; dietetics; weight management',
    under: 'food',
  },
  {
    id: 'preserving',
    terms:
      'jam making; jam maker; preserves making; chutney; chutneys; pickling; marmalade; fermenting; fermentation; kombucha; kimchi; cheese making; cheesemaker; foraging; forager; wild food; smoking meat; sausage making; butchery; butcher; sugar work; chocolate making; chocolatier; sweet making; ice cream making',
    near: 'food baking',
    members: true,
  },
  {
    id: 'bread',
    terms:
      'bread making; bread maker; breadmaking; bread baking; sourdough; sourdough bread; artisan bread; baguettes; focaccia; loaves',
    under: 'baking',
  },
  {
    id: 'baking',
    terms:
      'cake maker; cake making; cake baking; birthday cakes; makes cakes; celebration cake; celebration cakes; birthday cake; cupcakes; home baker; cakes; cake; cake sale baking; sponge cakes; traybakes',
    near: 'cake-decorating',
  },
  {
    id: 'pastry',
    terms: 'pastry; pastries; pastry chef; patisserie; pies; pie making; croissants; macarons; desserts',
    under: 'baking',
  },
  {
    id: 'barbecue',
    terms:
      'barbecue; barbecues; bbq; bbqs; barbeque; hog roast; outdoor cooking; campfire cooking; camp cooking; pizza van; burger stall',
    near: 'food catering outdoor-learning',
  },
  {
    id: 'nails',
    terms:
      'nail art; nail technician; nail bar; manicure; manicures; manicurist; pedicure; pedicures; gel nails; acrylic nails; nails',
    near: 'hair beauty',
  },
  {
    id: 'beauty',
    terms: 'beauty therapist; beauty therapy; beautician; beauty salon; beauty treatments',
    near: 'hair',
  },
  {
    id: 'massage',
    terms:
      'massage; massage therapist; masseuse; reflexology; reflexologist; aromatherapy; reiki; acupuncture; acupuncturist; osteopath; chiropractor',
    near: 'beauty staff-wellbeing',
  },
  {
    id: 'make-up',
    terms:
      'make-up; makeup; make up artist; make-up artist; makeup artist; stage make-up; stage makeup; special effects make-up; SFX makeup; theatrical make-up; prosthetics make-up; face painting; face painter; face paint; facepainting; theatrical makeup; cosmetics; bridal make-up',
    under: 'hair',
    near: 'drama circus',
  },
  {
    id: 'hairdressing',
    terms:
      'hairdressing; hairdresser; hairdressers; hair stylist; hairstylist; hair styling; cut hair; haircutting; haircuts for staff; barber; barbers; barbering; hair cutting; hair salon; updo; prom hair; wedding hair',
    under: 'hair',
  },
  {
    id: 'braiding',
    terms:
      'hair braiding; braiding; braids; braider; cornrows; canerows; cane row; plaits; plaiting; afro hair; afro hair care; black hair care; dreadlocks; locs; box braids; french plaits',
    under: 'hair',
  },
];
