import type { Message } from '../../core/chat/message.ts';
import type { Delivery, DeliveryTo, Payload } from '../../core/shared/delivery.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { toInstant } from './time.ts';

type Row = Prisma.DeliveryGetPayload<object>;

/** A stored delivery in core's words. */
export function toDelivery(row: Row): Delivery {
  return {
    id: row.id,
    schoolId: row.schoolId,
    key: row.key,
    job: row.job,
    to: row.personId === null ? (row.place as DeliveryTo) : { kind: 'person', person: row.personId },
    dueAt: toInstant(row.dueAt),
    unprompted: row.unprompted,
    payload: row.payload as Payload,
    state: row.state as Delivery['state'],
    attempts: row.attempts,
    message: row.message === null ? undefined : (row.message as unknown as Message),
    ref:
      row.sentPlace === null || row.sentMessage === null
        ? undefined
        : { place: row.sentPlace, message: row.sentMessage },
    sentAt: row.sentAt === null ? undefined : toInstant(row.sentAt),
  };
}
