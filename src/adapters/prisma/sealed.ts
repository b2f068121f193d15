import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** What became of opening a sealed text; `why` says what happened to it and what to do. */
type Opened = { ok: true; text: string } | { ok: false; why: string };

/** Keeps secrets in the database: sealed with the newest key, opened with any. `place` binds a text to where it is kept. */
export type Seals = {
  seal(text: string, place: string): string;
  open(sealed: string, place: string): Opened;
  /** False where an older key sealed it, so that it should be sealed anew. */
  isNewest(sealed: string): boolean;
};

const CIPHER = 'aes-256-gcm';
const VERSION = 'v1';
/** Bytes, as NIST SP 800-38D recommends for GCM. */
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals by AES-256-GCM with keys of 32 bytes in base64, the newest first. The setting that holds them is `TOKEN_KEYS`.
 */
export function sealsWith(keys: readonly [string, ...string[]]): Seals {
  const known = new Map(keys.map((key) => [nameOf(key), Buffer.from(key, 'base64')]));
  const newest = nameOf(keys[0]);
  return {
    seal(text, place) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, Buffer.from(keys[0], 'base64'), iv).setAAD(about(newest, place));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return [VERSION, newest, encoded(iv), encoded(hidden)].join('.');
    },
    open(sealed, place) {
      const [version, name = '', iv = '', hidden = '', ...more] = sealed.split('.');
      // Base64 can spell the same bytes in several ways; only what was written is taken.
      const asWritten = [iv, hidden].every((part) => encoded(decoded(part)) === part);
      const whole = decoded(iv).length === IV_BYTES && decoded(hidden).length >= TAG_BYTES;
      if (version !== VERSION || more.length > 0 || !asWritten || !whole) return { ok: false, why: changed };
      const key = known.get(name);
      if (key === undefined) return { ok: false, why: keyGone };
      const bytes = decoded(hidden);
      const decipher = createDecipheriv(CIPHER, key, decoded(iv), { authTagLength: TAG_BYTES })
        .setAAD(about(name, place))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        const text = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
        return { ok: true, text: text.toString('utf8') };
      } catch {
        return { ok: false, why: changed };
      }
    },
    isNewest: (sealed) => sealed.startsWith(`${VERSION}.${newest}.`),
  };
}

const keyGone =
  'it was encrypted with a key that TOKEN_KEYS no longer holds: put that key back behind the newest, or install Pollen in this workspace again';
const changed =
  'it was changed in the database, or belongs to another workspace: restore it from a backup, or install Pollen in this workspace again';

/** A key's name tells keys apart and says nothing about them. */
function nameOf(key: string): string {
  return createHash('sha256').update(`pollen token key ${key}`).digest('hex').slice(0, 8);
}

function about(name: string, place: string): Buffer {
  return Buffer.from(`${VERSION} ${name} ${place}`, 'utf8');
}

function encoded(bytes: Buffer): string {
  return bytes.toString('base64url');
}

function decoded(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}
