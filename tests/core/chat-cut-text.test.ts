import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, shortened } from '../../src/core/chat/cut-text.ts';
import { anyText } from '../support/any-message.ts';

describe('cutting', () => {
  it('shows where something was cut, and never cuts a character in half', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 300 }), (text, most) => {
        const cut = shortened(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut.isWellFormed()).toBe(true);
        expect(cut === text || cut.endsWith('…')).toBe(true);
        expect(pieces(text, most).join('')).toBe(text);
      }),
    );
  });
});
