import type { GlossaryEntry } from './entry.ts';

/** Arts, crafts and food, as courses and as what people make. */
export const artsAndFood: readonly GlossaryEntry[] = [
  {
    id: 'textiles',
    terms:
      'textiles; sewing; sew; fashion; costume; costumes; costume making; upholstery; sewing machine; knitting; crochet; quilting; embroidery; dressmaking; weaving; mending=; needlework; seamstress; tailor; tailoring; dressmaker; needlewoman; sewist; sewing club; sewing skills; embroiderer; knitter; knitters; knit; knit and natter; wool; crocheter; crocheting; quilter; quilts; patchwork; upholsterer; weaver; spinning wool; milliner; millinery; hat making; costume maker; costume designer; fashion design; fashion designer; fashion show; machine embroidery; hand sewing; rag rugs; tapestry weaving; lace making; needle felting; needlecraft; repairing clothes; mending clothes; hem; clothes repair; textile; wardrobe mistress; soft furnishings; curtain making; tie-dye; yarn; loom',
    cries:
      'costumes; sew/sewing/stitch/hem/button; ripped/torn; rip/ripped/tear/torn/hem/button/mend/zip trousers/skirt/blazer/shirt/coat/curtain/curtains; costume/costumes; take up trousers',
    members: true,
  },
  {
    id: 'food',
    terms:
      'food technology; cooking; cookery; food preparation; food tech; nutrition; food and nutrition; food science; hospitality and catering; cook; chef; vegan cooking; food prep and nutrition; home economics; home ec; domestic science; catering course; hospitality course; WJEC hospitality; food lessons; cooking club; cooking lessons; cooking with children; cookery lessons; healthy eating; nutritionist; dietitian; dietician; vegetarian cooking; vegetarian cookery; recipe; foraging; indian cooking; asian cooking; caribbean cooking; curry; curries; curry night; barbecue; bbq; jam making; chutney; fermenting; cheese making; chocolate making; sushi; menu for a dinner; food demonstrations; batch cooking; meal planning; pizza oven; slow cooker; vegan cookery; meat free cooking; hospitality=',
    members: true,
  },
  {
    id: 'cake-decorating',
    terms:
      'cake decorating; sugarcraft; icing; iced cakes; wedding cakes; cake decorator; cake toppers; decorated cakes; fondant; sugar craft; sugar flowers; celebration cakes; cake making and decorating; novelty cakes; royal icing; cake icing; cake design; piping bags; piping icing',
    near: 'baking',
  },
  {
    id: 'baking',
    terms:
      'baking; cakes; cake; bakes; cupcakes; bake; birthday cake; biscuits; baker; bakers; cake maker; cake making; cake baking; makes cakes; home baking; home baker; bread; brownies and cakes; bake off; bake-off; muffins; scones; gingerbread; gingerbread house; celebration cake; traybakes; pancakes; victoria sponge; gluten free baking; vegan baking',
    near: 'food',
    cries: 'cake; birthday treat; something sweet bake; cake/bake birthday/leaving/retirement/sale/do/stall',
  },
  {
    id: 'food-hygiene',
    terms:
      "food hygiene; food safety; level 2 food hygiene; level 3 food hygiene; natasha's law; allergens; food hygiene level 2; food hygiene level 3; basic food hygiene; food safety level 2; level 2 food safety; level 3 food safety; L2 food hygiene; food safety certificate; food handler; food handlers; food handling certificate; HACCP; safer food better business; SFBB; CIEH; allergen awareness; allergen training; food allergens",
    near: 'food catering',
    ticket: true,
  },
  {
    id: 'art',
    terms:
      'art; fine art; drawing; painting; sketching; murals; sketchbook; sketchbooks; artist; printmaking; illustration; sculpture; draw; mural; artists; art and design; A&D; fine artist; painter; paintings; sketcher; drawings; doodling; life drawing; portraiture; oil painting; watercolour painting; pastels; pen and ink; mixed media; sculptor; sculpting; sculptures; modelling clay; papier mache; paper mache; muralist; wall painting; illustrator; cartoon; cartoons; cartooning; cartoonist; comic art; comic drawing; graffiti; graffiti art; street art; spray paint; art exhibition; art portfolios; foundation art; art foundation; art and craft; arts and crafts; artsmark; arts mark; arts award; gallery visits; art gallery; observational drawing; colour theory; digital art; procreate; ipad art; manga drawing; abstract art; installation art; art therapy club; anime=; art portfolio; pencil portraits',
    cries: 'not draw; paint/draw wall/backdrop/scenery/poster',
    members: true,
  },
  {
    id: 'ceramics',
    terms:
      "ceramics; kiln; pottery; clay; potter; glazing pots; pottery glazes; potters wheel; throwing pots; kiln firing; ceramicist; ceramic; potters; throwing clay; clay work; clay modelling; kilns; kiln safety; firing clay; firing the kiln; potter's wheel; slip casting; raku; air dry clay; porcelain; stoneware; mosaics; mosaic",
    near: 'art',
  },
  {
    id: 'photography',
    terms:
      'photography; photographer; photos; photograph; darkroom; camera; school photos; taking pictures; pictures; photographers; photographs; school photographer; GCSE photography; A level photography; DSLR; cameras; canon camera; nikon; dark room; film photography; black and white photography; portrait photography; event photography; wedding photography; wedding photographer; wildlife photography; headshots; staff photos; team photos; photo shoot; studio lighting; photo shoots; take photos; taking photos; take pictures; photojournalism; tripod',
    cries: 'photos/pictures event/website/prospectus/show/take; camera',
    near: 'image-editing',
  },
  {
    id: 'image-editing',
    terms:
      'photoshop; lightroom; photo editing; image editing; GIMP; edit photos; editing photos; editing pictures; photo retouching; retouching; adobe photoshop; adobe lightroom; photopea; affinity photo; pixlr; snapseed; image manipulation; creative cloud',
    near: 'photography design-print',
  },
  {
    id: 'drama',
    cries: 'act/acting confidence; put on/play show/production/play/panto',
    terms:
      "drama; theatre; acting=; actor; actors; actress; role play; forum theatre; improv=; improvisation; directing=; director of plays; theatre director; school show; school production; productions=; production=; musical theatre; hot seating; school play; panto; nativity=; nativities=; nativity play; theatre studies; drama teacher; GCSE drama; A level drama; performing arts; BTEC performing arts; theatre company; amateur dramatics; am dram; amdram; amateur theatre; thespian; stage school; play director; pantomime; pantomimes; improvised drama; improvisations; clowning drama; devised theatre; devising; devised performance; drama games; drama workshop; rehearsals; auditions=; audition=; monologues; playwriting; scriptwriting; screenwriting; playscripts; theatre in education; national theatre connections; shakespeare schools festival; christmas play; nativity scripts; performance arts; acting coach; voice acting; live theatre; berkoff; commedia dell'arte; school productions; musicals=",
    near: 'stage-tech voice',
  },
];
