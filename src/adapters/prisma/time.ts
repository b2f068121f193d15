import { Temporal } from 'temporal-polyfill';

/** An instant as Prisma takes it, to the millisecond. */
export function toDate(at: Temporal.Instant): Date {
  return new Date(at.epochMilliseconds);
}

/** A date of Prisma's as the instant it stands for. */
export function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
