import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageHtml } from '../../src/adapters/playground/blocks.ts';
import type { Block, Message } from '../../src/core/chat/message.ts';
import { contact, mention, plain, rich } from '../../src/core/chat/rich-text.ts';

const setting = {
  id: 'm1',
  nonce: 'n1',
  files: '/as/p1/files/m1',
  press: { action: '/as/p1/turn', fields: { place: 'dm', message: 'm1' } },
};

const htmlOf = (...blocks: Block[]) => String(messageHtml({ summary: 's', blocks }, setting));

/** A message with every block, and the same words wherever words can stand. */
function everything(words: string): Message {
  return {
    summary: words,
    blocks: [
      { kind: 'text', text: rich`${words} *${words}* _${words}_ ${mention({ id: words, name: words })}\n- ${words}` },
      { kind: 'text', text: rich`${contact({ id: words, name: words, email: words })}` },
      { kind: 'text', text: plain(words) },
      { kind: 'heading', text: words },
      { kind: 'facts', facts: [{ label: words, value: words }] },
      { kind: 'buttons', buttons: [{ label: words, action: words, value: words, style: 'danger' }] },
      {
        kind: 'choices',
        label: words,
        action: words,
        about: words,
        choices: [{ label: words, value: 'v' }],
        chosen: 'v',
      },
      { kind: 'image', source: { url: 'https://example.org/a.png' }, alt: words },
      { kind: 'chart', title: words, unit: words, bars: [{ label: words, value: 3, note: words }] },
      { kind: 'file', name: words, mediaType: words, content: words, label: words },
      { kind: 'note', text: plain(words) },
      { kind: 'divider' },
    ],
  };
}

/** The tags and the names of their attributes, without any value: what a browser would take for markup. Long words of a chart take more lines. */
function skeleton(html: string): string[] {
  const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/="[^"]*"/g, ''));
  return tags.filter((tag) => tag !== '<text x y>' && tag !== '</text>');
}

test('writes to a colleague by email, or names them where there is none', () => {
  const html = (email?: string) => htmlOf({ kind: 'text', text: rich`${contact({ id: 'p', name: 'Bea', email })}` });
  expect(html('bea@s.uk')).toMatch(/<a href="mailto:bea@s.uk"[^>]*><bdi>Write to Bea</);
  expect(html()).toContain('<p><bdi>Write to Bea</bdi></p>');
});

test('shows the words of every block', () => {
  const html = String(messageHtml(everything('Hello'), setting));
  expect(html.match(/Hello/g)?.length).toBeGreaterThan(15);
  expect(html).toContain('<strong><bdi>Hello</bdi></strong>');
  expect(html).toContain('@Hello');
});

test('a pressed button sends its action and value with the message it belongs to', () => {
  const html = htmlOf({ kind: 'buttons', buttons: [{ label: 'Go', action: 'rate', value: 'a 1' }] });
  expect(html).toContain('name="pressed" value="[&quot;rate&quot;,&quot;a 1&quot;]"');
  expect(html).toContain('name="message" value="m1"');
  expect(html).toContain('name="nonce" value="n1.0"');
});

test('a one-tap scale says which step is chosen without colour, and sends what it is about', () => {
  const html = htmlOf({
    kind: 'choices',
    label: 'Worth it?',
    action: 'rate',
    about: 'a1',
    choices: ['4', '5'].map((value) => ({ label: value, value })),
    chosen: '5',
  });
  expect(html).toContain('role="group" aria-labelledby="m1-0-label"');
  expect(html).toContain('[&quot;rate&quot;,&quot;a1 5&quot;]" aria-pressed="true"');
  expect(html).toContain('✓');
  expect(html.match(/aria-pressed="false"/g)).toHaveLength(1);
});

test('a chart is a labelled picture with the same figures as a table', () => {
  const bars = [
    { label: 'Five', value: 8, note: '44%' },
    { label: 'One', value: 0 },
  ];
  const html = htmlOf({ kind: 'chart', title: 'Worth', unit: 'answers', bars });
  expect(html).toContain('<svg role="img"');
  expect(html).toContain('Worth, answers: Five 8 (44%), One 0');
  expect(html).toContain('<th scope="row"><bdi>Five</bdi></th><td>8 <bdi>(44%)</bdi></td>');
  expect(html.match(/class="bar"/g)).toHaveLength(1);
});

test('a chart cuts no words: long ones go on to lines of their own', () => {
  const label = 'Teaching assistants and learning support and other staff';
  const note = '12% of the hours, 31% of the staff';
  const html = htmlOf({ kind: 'chart', title: 'Share', unit: 'hours', bars: [{ label, value: 1.5, note }] });
  const lines = [...html.matchAll(/<text x="0"[^>]*>([^<]*)</g)].map(([, line]) => line);
  expect(lines).toEqual(['Teaching assistants and learning support and', 'other staff', note]);
  expect(html).toContain('>1.5</text>');
});

test('a chart without any answers is drawn too', () => {
  const html = htmlOf({ kind: 'chart', title: 'Worth', unit: 'answers', bars: [] });
  expect(html).toContain('<svg');
  expect(html).not.toContain('NaN');
});

test('links and pictures keep to the web', () => {
  const link = { kind: 'link', label: 'here', url: 'javascript:alert(1)' } as const;
  const html = htmlOf(
    { kind: 'text', text: [{ kind: 'paragraph', inlines: [link] }] },
    { kind: 'image', source: { url: 'file:///etc/passwd' }, alt: 'a plan' },
    { kind: 'image', source: { mediaType: 'image/png', base64: 'aGk=' }, alt: 'a dot' },
    { kind: 'text', text: rich`[guide](https://example.org/?a=1&b=2)` },
  );
  expect(html).not.toContain('href="javascript');
  expect(html).not.toContain('src="file');
  expect(html).toContain('(picture: a plan)');
  expect(html).toContain('src="data:image/png;base64,aGk="');
  expect(html).toContain('href="https://example.org/?a=1&amp;b=2"');
});

test('a file is offered as a download', () => {
  const html = htmlOf(
    { kind: 'divider' },
    { kind: 'file', name: 'a.csv', mediaType: 'text/csv', content: 'a', label: 'All' },
  );
  expect(html).toContain('href="/as/p1/files/m1/1" download="a.csv"');
});

test('nothing that a person typed ever becomes markup', () => {
  const expected = skeleton(String(messageHtml(everything('x'), setting)));
  const hostile = [
    '<script>alert(1)</script>',
    '" onmouseover="x',
    "'><img src=x onerror=y>",
    '</textarea>',
    '&lt;b>',
    '\u202Eevil',
    '*b* _i_ [l](https://x.y)',
  ];
  const typed = fc
    .oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...hostile))
    .filter((t) => t.trim() !== '');
  fc.assert(
    fc.property(typed, (words) => {
      expect(skeleton(String(messageHtml(everything(words), setting)))).toEqual(expected);
    }),
  );
});

test('a hundred thousand characters are shown whole', () => {
  expect(htmlOf({ kind: 'text', text: plain('é'.repeat(100_000)) })).toContain('é'.repeat(100_000));
});
