/** More hours than this on one activity are a slip of the keyboard: a whole year of study days is about 500. */
const MOST_HOURS = 500;

/** One million pounds, in pence. */
const MOST_PENCE = 100_000_000;

const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/**
 * Hours as people write them, to two decimals; undefined if unreadable, zero, negative or over 500.
 * @example parseHours('1h 30') // 1.5, as are '1.5', '1½ hours', '1:30' and '90 minutes'
 */
export function parseHours(text: string): number | undefined {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/[½¼¾]/g, (sign) => FRACTIONS[sign] ?? '')
    .replace(/\s+and\s+/g, ' ');
  const decimal = /^(\d{0,4}(?:[.,]\d{1,2})?)\s*(?:h|hrs?|hours?)?$/.exec(tidy);
  const parts =
    /^(?:(\d{1,4})\s*(?:h|hrs?|hours?|:)\s*)?(\d{1,4})\s*(?:m|mins?|minutes?)$|^(\d{1,4})\s*(?:h|hrs?|hours?|:)\s*(\d{1,2})$/.exec(
      tidy,
    );
  const hours = decimal?.[1]
    ? Number(decimal[1].replace(',', '.'))
    : parts
      ? Number(parts[1] ?? parts[3] ?? 0) + Number(parts[2] ?? parts[4] ?? 0) / 60
      : Number.NaN;
  return hours > 0 && hours <= MOST_HOURS ? Math.round(hours * 100) / 100 : undefined;
}

/**
 * A cost in pounds as pence; undefined if unreadable, negative or over a million pounds.
 * @example parseCost('£1,200') // 120000; parseCost('free') // 0
 */
export function parseCost(text: string): number | undefined {
  const tidy = text.trim().toLowerCase();
  if (/^(?:free|nothing|none|nil|no cost|no charge)$/.test(tidy)) return 0;
  const read = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?\s*(?:pounds?|gbp)?$/.exec(tidy);
  if (!read?.[1]) return undefined;
  const pence = Number(read[1].replaceAll(',', '')) * 100 + Number((read[2] ?? '').padEnd(2, '0'));
  return pence <= MOST_PENCE ? pence : undefined;
}

/** Pence as people read them: '£1,200', '£12.50' or 'free'. */
export function costText(pence: number): string {
  if (pence === 0) return 'free';
  const places = pence % 100 === 0 ? 0 : 2;
  return `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places })}`;
}

/** Hours as people read them: '1 hour', '1.5 hours'. */
export function hoursText(hours: number): string {
  const number = hours.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return number === '1' ? '1 hour' : `${number} hours`;
}
