import { createHmac, timingSafeEqual } from 'node:crypto';

/** Slack's own bound: older requests may be somebody else's, recorded. Seconds. */
const OLDEST = 300;

/** Clocks differ a little; more than this is no clock that Slack has. Seconds. */
const SKEW = 60;

/** How a request was signed, as its headers say. */
export type Signed = { timestamp: string | undefined; signature: string | undefined; body: string };

/**
 * Judges requests by Slack's signature: `genuine`, or why not. A signature is good once: the library behind Slack's own
 * framework accepts a recorded request again, and one from tomorrow.
 */
export function signatureJudge(secret: string, now: () => number) {
  const seen = new Map<string, number>();
  return ({
    timestamp,
    signature,
    body,
  }: Signed): 'genuine' | 'unsigned' | 'stale' | 'future' | 'forged' | 'replayed' => {
    if (timestamp === undefined || signature === undefined || !/^\d{1,12}$/.test(timestamp)) return 'unsigned';
    const age = now() / 1000 - Number(timestamp);
    if (age > OLDEST) return 'stale';
    if (age < -SKEW) return 'future';
    if (!same(sign(secret, timestamp, body), signature)) return 'forged';
    forget(now() / 1000);
    if (seen.has(signature)) return 'replayed';
    seen.set(signature, Number(timestamp));
    return 'genuine';
  };

  /** Older ones are refused for their age, so nobody has to remember them. */
  function forget(second: number): void {
    for (const [signature, at] of seen) {
      if (second - at <= OLDEST) break;
      seen.delete(signature);
    }
  }
}

/** Slack's signature, version 0, of a request body at a moment in Unix seconds. */
export function sign(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

function same(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
