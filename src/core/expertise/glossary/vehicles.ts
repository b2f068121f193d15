import type { GlossaryEntry } from './entry.ts';

/** What colleagues drive, mend and fly, and the licences for it. */
export const vehicles: readonly GlossaryEntry[] = [
  {
    id: 'bikers',
    terms:
      'motorbike; motorbikes; motorcycle; motorcycles; motorcyclist; biker; bikers; motorbike licence; CBT licence; scooters and mopeds; moped; mopeds; vespa',
    under: 'motorbikes',
  },
  {
    id: 'car-mechanic',
    terms:
      'car mechanic; car mechanics; car repair; car repairs; car maintenance; fixing cars; vehicle maintenance; MOT; motor mechanic; garage mechanic; flat tyre; jump leads; jump start; jump-start; flat battery; bodywork; car breakdown; mechanic; motor vehicle; motor vehicles; motor vehicle course',
    under: 'motorbikes',
  },
  {
    id: 'classic-cars',
    terms:
      'classic car; classic cars; vintage cars; vintage car; car restoration; car enthusiast; car club; campervan; camper van; campervans; motorhome; caravan; caravanning; caravans; electric cars; electric car; EV; car modification',
    under: 'motorbikes',
  },
  {
    id: 'driving-instructor',
    terms:
      'driving instructor; driving instructors; ADI; driving lessons; learn to drive; driving test; theory test; learner driver; pass plus; driver training; advanced driving; advanced driver; IAM roadsmart; driver assessor; MiDAS assessor; MiDAS trainer; minibus trainer',
    near: 'driving minibus',
  },
  {
    id: 'towing',
    terms:
      'towing; tows; tow bar; towbar; trailer; trailers; trailer licence; trailer test; B+E; BE licence; horse box; horsebox; canoe trailer; tows the trailer; tow a trailer',
    under: 'driving',
    ticket: true,
  },
  {
    id: 'hgv',
    terms:
      'HGV; LGV; HGV licence; LGV licence; C1 licence; C1E; class 1 licence; class 2 licence; lorry driver; lorry driving; heavy goods vehicle; truck driver; trucker; truck driving',
    ticket: true,
  },
  {
    id: 'forklift',
    terms:
      'forklift; forklift truck; fork lift; forklift licence; forklift driver; FLT; telehandler; digger; digger driver; excavator; plant operator licence; cherry picker; IPAF; MEWP; scissor lift; dumper; ride on mower',
    near: 'hgv working-at-height',
    ticket: true,
  },
  {
    id: 'working-at-height',
    terms:
      'working at height; working at heights; ladder training; ladder safety; ladders; PASMA; scaffold tower; tower scaffold; scaffold towers; scaffolder=; steeplejack; ladder inspection',
    near: 'health-safety site',
    ticket: true,
  },
  {
    id: 'bus-driver',
    terms:
      'bus driver; coach driver; bus driving; D licence; PCV; PSV; PSV licence; full D licence; drive a coach; drive the coach; drive a bus; drive the bus; category D; taxi driver; cab driver; chauffeur; van driver; van driving; delivery driver; courier; ambulance driver; train driver',
    near: 'minibus driving',
  },
  {
    id: 'boat-licence',
    terms:
      'narrowboat; narrowboats; canal boat; canal boats; boat licence; boats; boat; boating; canals; barge=; boat driver',
    near: 'water-sports',
  },
  {
    id: 'pilot',
    terms:
      'pilot licence; pilots licence; private pilot; PPL; airline pilot; flying lessons; aviation; aviator; glider; gliding; gliders; microlight; microlights; paragliding; paraglider; skydiving; skydiver; skydive; parachuting; parachute jump; hang gliding; hot air balloon; hot air balloons; aircraft; aeroplanes; planespotting; plane spotting; helicopter pilot; flight simulator',
    near: 'drones',
    members: true,
  },
  {
    id: 'railways',
    terms:
      'railway; railways; model railway; model railways; model trains; train set; steam engine; steam engines; steam trains; steam railway; heritage railway; trainspotter; trainspotting; train spotting; railway modeller; railway enthusiast; hornby; traction engines; miniature railway; trams; bus enthusiast',
  },
];
