import type { GlossaryEntry } from './entry.ts';

/** Trades, and what is done about buildings and grounds by those who have learnt it. */
export const trades: readonly GlossaryEntry[] = [
  {
    id: 'plumbing',
    terms:
      'plumbing; plumber; plumbers; pipework; fixing taps; fixing a tap; washing machine plumbing; unblocking sinks',
    near: 'site diy',
  },
  {
    id: 'carpentry',
    terms:
      'carpentry; carpenter; carpenters; joinery; joiner; joiners; chippy=; cabinet making; cabinet maker; furniture making; furniture maker',
    near: 'dt diy',
    cries: 'shelf/shelves put/hang/fix/wall; chair/table/desk/cupboard leg/hinge wobbly/broken/snapped',
  },
  {
    id: 'woodworking',
    terms:
      'woodworking; woodwork; wood turning; woodturning; woodturner; wood carving; woodcarving; whittling; marquetry; green woodworking; carving wood',
    near: 'carpentry dt',
  },
  {
    id: 'plastering',
    terms: 'plastering walls; plastering=; plasterer=; plasterers=; skimming walls; rendering walls',
    near: 'diy',
  },
  {
    id: 'bricklaying',
    terms:
      'bricklaying; bricklayer; brickie; masonry; stonemason; stone masonry; dry stone walling; dry stone waller; bricky; brickies; bricklayers',
    near: 'diy',
  },
  {
    id: 'tiling',
    terms:
      'wall tiling; tiler; tiling a wall; floor tiling; tiling walls; tiling bathrooms; grouting; bathroom fitting; bathroom fitter; kitchen fitting; kitchen fitter; flooring fitter; laying floors; floor laying',
    near: 'diy',
  },
  {
    id: 'decorating',
    terms:
      'painting and decorating; decorating=; decorator=; decorators=; painter and decorator; wallpapering; wallpaper; painting walls; painting a room; hanging wallpaper',
    near: 'diy',
    cries: 'paint/decorate/painting/decorating/repaint room/wall/walls/classroom/office',
  },
  {
    id: 'building-trade',
    terms:
      'building trade; builder; builders; construction industry; construction trade; construction work; construction skills; construction course; labouring=; CSCS; CSCS card; construction site; quantity surveyor',
    near: 'diy estates bricklaying carpentry',
  },
  { id: 'roofing', terms: 'roofer; roofing=; roof repairs; roof tiles', near: 'diy estates' },
  {
    id: 'glazing',
    terms: 'glazier; window glazing; double glazing; stained glass; leaded glass; glass cutting',
    near: 'diy',
  },
  {
    id: 'locksmith',
    terms: 'locksmith; lock picking; lockpicking; changing locks; picking locks',
    near: 'security site diy',
  },
  {
    id: 'welding',
    terms:
      'welding; welder; MIG welding; arc welding; brazing; blacksmith; blacksmithing; forging; foundry; metal casting; metal work; metalworking; sheet metal',
    near: 'dt engineering',
  },
  {
    id: 'gas-safe',
    terms:
      'Gas Safe; gas safe register; gas engineer; gas fitter; heating engineer; boiler engineer; boiler servicing; CORGI; gas certificate',
    near: 'site',
    ticket: true,
  },
  {
    id: 'pat-testing',
    terms:
      'PAT testing; PAT test; PAT tests; PAT tester; PAT tested; portable appliance testing; portable appliance test; portable appliance tester; appliance testing',
    near: 'electrician',
    ticket: true,
    cries: 'own kettle/fridge/lamp/heater/charger; plug/extension/lamp/kettle test/tested/pat/safe',
  },
  {
    id: 'fixes-things',
    terms:
      'repair cafe; mends things; fixes things; mending things; fixing things; tinkering; small appliance repair; fix it club; fixer',
    near: 'diy soldering',
  },
  {
    id: 'watch-repair',
    terms: 'watch repair; clock repair; clockmaker; horology; watchmaker; fixing clocks; mending clocks',
    near: 'fixes-things',
  },
  {
    id: 'instrument-repair',
    terms:
      'instrument repair; piano tuning; piano tuner; luthier; guitar repair; restringing; restring a guitar; tuning pianos',
    near: 'music fixes-things guitar',
  },
  {
    id: 'upholstery',
    terms:
      'upholstery; upholsterer; reupholstery; reupholster; re-upholstering; recovering chairs; recover a chair; furniture restoration; restoring furniture; furniture restorer; upcycling; upcycling furniture; french polishing; chair caning',
    near: 'textiles diy',
  },
  {
    id: 'working-at-height',
    terms:
      'working at height; work at height; working at heights; ladder training; ladder safety; ladders; ladder; PASMA; IPAF; cherry picker; tower scaffold; scaffold tower; scissor lift; MEWP; scaffolding tower; erecting scaffolding; scaffolding trade; scaffolder=; scaffolders=',
    cries: 'ladder/ladders/scaffold safe/up/training/use/height/climb',
    near: 'site health-safety',
    ticket: true,
  },
  {
    id: 'asbestos',
    terms: 'asbestos; asbestos register; asbestos awareness; asbestos management; asbestos survey',
    near: 'site estates health-safety',
  },
  {
    id: 'dse',
    terms:
      'DSE; display screen equipment; workstation assessment; workstation assessments; desk assessment; DSE assessment; ergonomics; ergonomic chair; VDU; workstation set-up; eye tests for screen users',
    near: 'health-safety',
    cries: 'desk/chair/screen/laptop back/neck/pain/wrist/eyes/hurts/posture',
  },
  {
    id: 'coshh',
    terms:
      'COSHH; hazardous substances; chemical storage; safety data sheets; hazardous chemicals; control of substances hazardous to health',
    near: 'lab-safety cleaning health-safety',
  },
  {
    id: 'peeps',
    terms:
      'PEEP; PEEPs; personal emergency evacuation plan; personal emergency evacuation plans; evac chair; evacuation chair; evacuating wheelchair users',
    near: 'fire physical',
  },
  {
    id: 'fire',
    terms:
      'fire safety; fire risk assessment; FRA; fire officer; firefighter; fire fighter; fire doors; fire exits; fire alarm; fire alarms; fire alarm testing; fire alarm test; smoke alarm; assembly point; muster point; fire procedures; fire evacuation; fire marshal; fire warden; fire wardens; fire marshall',
  },
  {
    id: 'water-hygiene',
    terms:
      'pool plant operator; pool plant; swimming pool maintenance; pool maintenance; pool chemicals; legionnaires; legionella testing; water testing; flushing taps; swimming pool plant; pool chlorine; water temperatures',
    near: 'swimming',
  },
  {
    id: 'cleaning',
    terms:
      'cleaning team; cleaning staff; cleaning contract; cleaning products; cleaning manager; housekeeping; housekeeper; domestic staff; caretaker and cleaner; mop; mopping; carpet cleaning; window cleaning; window cleaner; deep clean; biohazard; body fluids; sanitary bins',
    near: 'site',
  },
  {
    id: 'waste',
    terms:
      'rubbish bins; wheelie bins; bin collection; bin collections; bin store; waste disposal; waste management; confidential waste; shredding; shredder; refuse collection; rubbish collection; recycling bins; recycling collection; recycling collections; skip hire; clinical waste; hazardous waste',
    near: 'site climate',
    cries: 'bins/bin/skip full/overflowing/emptied/collection/recycling',
  },
  {
    id: 'laundry',
    terms:
      'laundry; washing kit; washing machine; tumble dryer; ironing; dry cleaning; kit washing; launderette; laundry assistant; laundress; stain removal',
  },
  {
    id: 'parking',
    terms:
      'car park; car parking; parking space; parking spaces; parking permit; parking permits; staff parking; EV charging; EV charger; electric car charging; electric vehicle charging; bike shed; bike sheds; bike storage',
    near: 'reception road-safety site',
  },
  {
    id: 'radios',
    terms:
      'walkie talkie; walkie talkies; two way radio; two way radios; two-way radios; radio handsets; amateur radio; ham radio; radio amateur',
    near: 'it-support site',
  },
  {
    id: 'tree-work',
    terms:
      'tree surgery; tree surgeon; arborist; arboriculture; arboriculturist; tree work; tree felling; felling trees; tree inspection; chainsaw; chainsaw licence; chainsaw certificate; chainsaws; hedge trimming; coppicing; forestry',
    near: 'gardening grounds',
  },
  {
    id: 'grounds',
    terms:
      'greenkeeper; greenkeeping; lawn mowing; mower; mowers; ride-on mower; strimmer; strimming; leaf blower; leaf blowing; cricket square; turf; astroturf; 3G pitch; artificial pitch; all weather pitch; MUGA; landscaping; landscape gardener; landscape gardening; weedkiller; spraying licence; PA1; PA6',
  },
  {
    id: 'tractor',
    terms:
      'tractor; tractor driver; tractor driving; digger; digger driver; JCB; excavator; plant operator; CPCS; telehandler; quad bike; dumper',
    near: 'hgv grounds farming',
  },
  {
    id: 'farming',
    terms:
      'farming; farmer; farmers; dairy farm; arable; livestock; lambing; sheep farming; smallholding; smallholder; young farmers; agriculture; agricultural; school farm; goats; alpacas; sheep shearing',
    near: 'animals gardening',
  },
  {
    id: 'estates',
    terms:
      'SCA; school condition allocation; condition survey; condition surveys; architect; architects; capital projects; capital works; building project manager; new build; building surveyor; refurbishment; refurbishing; refurb; planning permission; estates strategy; premises development; DDA; accessibility plan; building accessibility; wheelchair ramps; access ramps; ramp access; disabled access; disabled toilet; lift maintenance; lift inspection',
  },
  {
    id: 'business-continuity',
    terms:
      'business continuity; business continuity plan; BCP; emergency planning; emergency plan; critical incident; critical incidents; critical incident plan; crisis management; crisis plan; bomb threat; bomb threats; martyns law; school closure; snow day; snow days; snow closure; severe weather; power cut',
    near: 'health-safety lockdown senior-leadership',
  },
  {
    id: 'lockdown',
    terms: 'lock down; lock down procedure; run hide tell; invacuation procedure; stay safe drill',
    near: 'security',
  },
  {
    id: 'risk-assessment',
    terms:
      'risk assessment; risk assessments; risk assessor; writing risk assessments; generic risk assessment; event risk assessment; risk register; risk management',
    near: 'trips health-safety',
  },
  {
    id: 'health-safety',
    terms:
      'health and safety; health & safety; health and safety officer; health and safety manager; health and safety lead; HSE; health and safety executive; safety officer; safety inspection; safety audit; play inspection; playground inspection; playground safety; safety rep',
  },
];
