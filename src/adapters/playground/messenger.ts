import type { Temporal } from 'temporal-polyfill';
import type { Messenger, Recipient } from '../../core/chat/messenger.ts';
import { PlatformError } from '../../core/shared/errors.ts';
import { WORKSPACE } from './inbound.ts';
import { directPlace, POLLEN } from './places.ts';
import type { PostOffice } from './post-office.ts';

/** What the messenger is made of; `stamp` gives strictly later moments, `changed` is called after each change. */
type Given = { postOffice: PostOffice; stamp: () => Temporal.Instant; newId: () => string; changed: () => void };

/** The playground as a platform: sending one parcel twice leaves one letter, and its trace is always exact. */
export function playgroundMessenger({ postOffice, stamp, newId, changed }: Given): Messenger {
  return {
    platform: WORKSPACE,
    async send({ key, to, message }) {
      const at = stamp();
      const letter = { id: newId(), place: placeOf(to), author: POLLEN, message, key, at, changedAt: at };
      const kept = await postOffice.keep(letter);
      changed();
      return { place: kept.place, message: kept.id };
    },
    async trace({ key }) {
      const kept = await postOffice.byKey(key);
      return kept === undefined ? { kind: 'not-sent' } : { kind: 'sent', ref: { place: kept.place, message: kept.id } };
    },
    async update(ref, message) {
      const found = await postOffice.change(ref.message, message, stamp());
      if (!found) throw new PlatformError({ platform: WORKSPACE, code: 'message_not_found' });
      changed();
    },
  };
}

function placeOf(to: Recipient): string {
  return to.kind === 'person' ? directPlace(to.account.user) : to.place;
}
