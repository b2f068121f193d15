import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealsWith } from '../../../src/adapters/prisma/sealed.ts';

const key = () => randomBytes(32).toString('base64');
const [one, two] = [key(), key()];
const seals = sealsWith([one]);
const PLACE = 'slack T1 token';

describe('a sealed token', () => {
  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, place) => {
        expect(seals.open(seals.seal(text, place), place)).toEqual({ ok: true, text });
      }),
    );
  });

  it('shows nothing of itself, and is never twice the same', () => {
    const [a, b] = [seals.seal('xoxb-secret-token', PLACE), seals.seal('xoxb-secret-token', PLACE)];
    expect(a).not.toContain('secret');
    expect(a).not.toBe(b);
  });

  it('does not open when any one character of it was changed', () => {
    const sealed = seals.seal('xoxb-secret-token', PLACE);
    const other = fc.constantFrom(...'ABCZabz019-_.=v ');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), other, (at, character) => {
        fc.pre(sealed[at] !== character);
        const changed = sealed.slice(0, at) + character + sealed.slice(at + 1);
        expect(seals.open(changed, PLACE)).toMatchObject({ ok: false });
      }),
      { numRuns: 2000 },
    );
  });

  it('does not open when something was cut off or put behind', () => {
    const sealed = seals.seal('xoxb-secret-token', PLACE);
    for (let length = 0; length < sealed.length; length++)
      expect(seals.open(sealed.slice(0, length), PLACE).ok).toBe(false);
    for (const more of ['A', '.', '=', '\n']) expect(seals.open(sealed + more, PLACE).ok).toBe(false);
  });

  it('does not open in another workspace, or as another kind of token', () => {
    const sealed = seals.seal('xoxb-secret-token', PLACE);
    for (const place of ['slack T2 token', 'slack T1 refreshToken', ''])
      expect(seals.open(sealed, place)).toEqual({ ok: false, why: expect.stringContaining('belongs to another') });
  });

  it('opens with an older key, and says that the newest should seal it anew', () => {
    const sealed = seals.seal('xoxb-secret-token', PLACE);
    const rotated = sealsWith([two, one]);
    expect(rotated.open(sealed, PLACE)).toEqual({ ok: true, text: 'xoxb-secret-token' });
    expect([rotated.isNewest(sealed), rotated.isNewest(rotated.seal('x', PLACE))]).toEqual([false, true]);
  });

  it('names the setting that lacks its key', () => {
    const sealed = seals.seal('xoxb-secret-token', PLACE);
    const opened = sealsWith([two]).open(sealed, PLACE);
    expect(opened).toEqual({
      ok: false,
      why: expect.stringMatching(/key that TOKEN_KEYS no longer holds: put .* back/),
    });
  });
});
