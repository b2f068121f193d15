import type { GlossaryEntry } from './entry.ts';

/** Licences, talents and what people do outside work, which schools need more often than one would think. */
export const life: readonly GlossaryEntry[] = [
  {
    id: 'first-aid',
    terms:
      'first aid; first aider; first aiders; first aid at work; paediatric first aid; outdoor first aid; emergency first aid; defibrillator; defib; CPR; AED; mountain first aid; mountain first aider; first-aid; resuscitation',
    cries:
      'hurt/injured/bleeding; who treat; passed out; choking; broken bone/arm/leg; bleed/bleeding/blood; faint/fainted/fainting/collapse/collapsed; choke/choking; cut/broke/broken/hurt/banged/bumped finger/arm/leg/head/knee/ankle; unconscious; burn/burnt/scald; nosebleed',
    near: 'medical',
    ticket: true,
  },
  {
    id: 'minibus',
    terms:
      'minibus; D1; MiDAS; minibus licence; minibus driver; drive the minibus; drives the minibus; D1 licence; minibus driving; mini bus; PCV',
    cries:
      'drive/driver; need driver; get @kid/team to/away fixture/match; drive/driver/driving match/fixture/trip/team/van/@kid/bus',
    ticket: true,
  },
  { id: 'hgv', terms: 'HGV; LGV; lorry; heavy goods; lorry driver; articulated lorry; forklift' },
  { id: 'driving', terms: 'driving licence; driver; trailer; tows the trailer; towing; van driver', near: 'minibus' },
  { id: 'magic', terms: 'magic; magician; conjuring; magic tricks; illusionist; close-up magic' },
  {
    id: 'circus',
    terms:
      'circus skills; circus; juggling; juggler; unicycling; unicycle; stilts; face painting; plate spinning; clown',
    members: true,
  },
  {
    id: 'entertainment',
    terms:
      "entertainment; entertainer; summer fair; fete; talent show; charity event; children's entertainer; fayre; stalls; fun day",
    near: 'magic circus music comedy baking dj',
  },
  {
    id: 'comedy',
    terms: 'comedy; stand-up; stand-up comedy; comedian; open mic; compere; stand up; MC',
    cries: 'funny/host/compere/mc show/quiz/event/night/talent',
  },
  {
    id: 'dj',
    terms: 'DJ; disc jockey; DJs; decks=; disco; mixing music',
    cries: 'disco/prom/party music; school disco',
  },
  {
    id: 'gardening',
    terms:
      'gardening; allotment; growing vegetables; veg=; grow veg; own veg; nature garden; planting; nature area; wildlife; vegetables; polytunnel; greenhouse',
    cries: 'plant/plants/grow/growing/garden/pond/bees/seeds/vegetables',
    members: true,
  },
  { id: 'bees', terms: 'bee keeping; beekeeping; bees; beekeeper; bee hives; honey', near: 'gardening animals' },
  {
    id: 'animals',
    terms: 'animals=; animal=; animal care; animal lover; pets; dogs',
    cries: 'snake/hamster/guinea-pig/rabbit/chickens/hens/dog look/class/escaped/ill/feed/care',
    members: true,
  },
  {
    id: 'hair',
    terms: 'hair braiding; hair; beauty; nails',
    cries: 'hair/make-up/makeup show/prom/braid/plait/cornrows',
  },
  {
    id: 'history-hobby',
    terms: 're-enactment; medieval re-enactment; medieval; vikings; living history; historical costume',
    near: 'history',
    members: true,
  },
  {
    id: 'motorbikes',
    terms: 'motorbikes; motorcycles; vintage motorbikes; classic cars; cars; car mechanic; mechanic; motor vehicle',
    members: true,
  },
  {
    id: 'railways',
    terms:
      'model railways; trains=; railway; railways; steam engines; trainspotter; railway enthusiast; trainspotting; model making',
  },
  { id: 'bell-ringing', terms: 'bell ringing; campanology; handbells' },
  { id: 'brewing', terms: 'brewing=; brews beer; beer; wine; home brew; wine making' },
  {
    id: 'astronomy',
    terms:
      'astronomy; telescope; observatory; stargazing; stars=; star gazing; stargazer; constellations; planets; outer space; space science; space travel; space exploration; space topic; space club; space camp; night sky; planetarium',
    cries: 'stars/planets/telescope/eclipse/moon look/see/night',
  },
  { id: 'soldering', terms: 'soldering; phone repairs; electronics repair; fix phones', near: 'robotics it-support' },
  {
    id: 'charity',
    terms: 'charity; fundraising events',
    near: 'funding',
    members: true,
  },
  { id: 'travel', terms: 'travel=; travelling=; backpacker; backpacking', near: '' },
  {
    id: 'blogging',
    terms: 'blogging; journalist',
    near: 'writing',
  },
  { id: 'genealogy', terms: 'genealogy; family history; family tree' },
  { id: 'floristry', terms: 'floristry; flower arranging; flowers; florist', cries: 'flowers/bouquet' },
  {
    id: 'wedding',
    terms: 'event planning; event organiser; party planning; wedding planner; organising events',
    near: 'catering',
  },
  { id: 'counsel-trained', terms: 'listening skills; samaritans; befriending', near: 'mental-health' },
  { id: 'archery', terms: 'archery; bowmanship' },
];
