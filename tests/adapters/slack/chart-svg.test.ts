import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chart, chartSvg } from '../../../src/adapters/slack/chart-svg.ts';
import { drawn } from '../../../src/adapters/slack/draw.ts';
import { anyText } from '../../support/any-message.ts';

const chart = (more: Partial<Chart> = {}): Chart => ({
  kind: 'chart',
  title: 'Worth it?',
  unit: 'answers',
  bars: [{ label: 'Yes', value: 1 }],
  ...more,
});

describe('the picture of a chart', () => {
  it('is drawn, twice as sharp as it is shown', async () => {
    const [png] = await drawn([chartSvg(chart()) ?? '']);
    const head = Buffer.from(png ?? []);
    expect(head.subarray(1, 4).toString()).toBe('PNG');
    expect(head.readUInt32BE(16)).toBe(1200);
  });

  it('holds every word, and takes none of them for markup', () => {
    const svg = chartSvg(
      chart({ title: 'A <b> & "c"', bars: [{ label: 'Site & <catering>', value: 0.25, note: 'few' }] }),
    );
    expect(svg).toContain('>A &lt;b&gt; &amp; "c"<');
    expect(svg).toContain('>Site &amp; &lt;catering&gt;<');
    expect(svg).toContain('>0.3 (few)<');
  });

  it('parts long words, so that none runs into the figures', () => {
    const svg = chartSvg(chart({ bars: [{ label: 'W'.repeat(100), value: 1_234_567 }] })) ?? '';
    const lines = [...svg.matchAll(/>(W+)</g)].map(([, line = '']) => line.length);
    expect(lines.reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(Math.max(...lines)).toBeLessThan(26);
  });

  it.each([
    ['no bars', { bars: [] }],
    ['more bars than anybody reads', { bars: Array.from({ length: 25 }, () => ({ label: 'x', value: 1 })) }],
    ['words without end', { title: 'x'.repeat(151) }],
    ['letters that the typeface lacks', { bars: [{ label: 'Привет', value: 1 }] }],
    ['an emoji', { unit: '🐝' }],
  ])('is left to words where there are %s', (_what, more) => {
    expect(chartSvg(chart(more))).toBeUndefined();
  });

  it('never has a bar longer than its track or shorter than nothing', () => {
    const bar = fc.record({ label: anyText, value: fc.double({ noNaN: true, min: -1e6, max: 1e6 }) });
    fc.assert(
      fc.property(
        fc.array(bar, { minLength: 1, maxLength: 5 }),
        fc.option(fc.double({ noNaN: true, min: 0, max: 1e6 })),
        (bars, max) => {
          const svg = chartSvg(chart({ bars, ...(max === null ? {} : { max }) })) ?? '';
          for (const [, width] of svg.matchAll(/<rect x="20"[^>]*? width="([^"]*)"/g)) {
            expect(Number(width)).toBeGreaterThan(0);
            expect(Number(width)).toBeLessThanOrEqual(440);
          }
        },
      ),
    );
  });
});
