import type { GlossaryEntry } from './entry.ts';

/** Certificates in first aid and in leading groups out of doors. */
export const leadersCertificates: readonly GlossaryEntry[] = [
  {
    id: 'paediatric-first-aid',
    terms:
      'paediatric first aid; paediatric first aider; paediatric first aiders; paeds first aid; pediatric first aid; 12 hour paediatric; 2 day paediatric; two day paediatric; EYFS first aid',
    under: 'first-aid',
    ticket: true,
  },
  {
    id: 'first-aid-at-work',
    terms:
      'first aid at work; FAW; 3 day first aid; three day first aid; EFAW; emergency first aid at work; workplace first aider; FREC; first responder; advanced first aid; emergency first aider',
    under: 'first-aid',
    ticket: true,
  },
  {
    id: 'outdoor-first-aid',
    terms:
      'outdoor first aid; outdoor first aider; mountain first aid; wilderness first aid; rescue emergency care; REC first aid; expedition first aid; 16 hour outdoor; forest school first aid',
    under: 'first-aid',
    ticket: true,
  },
  {
    id: 'defib',
    terms:
      'defib; defibs; defibrillator; defibrillators; AED; AEDs; defib pads; defib checks; CPR; CPR training; restart a heart; heartstart',
    under: 'first-aid',
  },
  {
    id: 'mountain-leader',
    terms:
      'mountain leader; ML qualified; ML award; summer mountain leader; mountain leader award; hill and moorland leader; lowland leader; winter mountain leader; walking group leader; mountain leader qualification; moorland leader; BEL; basic expedition leader; expedition leader; expedition assessor; expedition supervisor; DofE assessor',
    under: 'dofe',
    ticket: true,
  },
  {
    id: 'forest-school-leader',
    terms:
      'forest school leader; forest school leader level 3; level 3 forest school; forest school practitioner; forest school teacher; forest school qualification; level 3 forest school leader; beach school leader; bushcraft instructor',
    under: 'outdoor-learning',
    ticket: true,
  },
];
