import type { Block, Message } from '../../core/chat/message.ts';

/** The file in a block of a message; undefined where there is none. */
export function fileOf(message: Message | undefined, index: string): Extract<Block, { kind: 'file' }> | undefined {
  const block = /^\d{1,4}$/.test(index) ? message?.blocks[Number(index)] : undefined;
  return block?.kind === 'file' ? block : undefined;
}

/** The headers of a download: plain text or CSV whatever the file calls itself, never shown as a page. */
export function downloadHeaders(file: { name: string; mediaType: string }): Record<string, string> {
  const type = /^text\/csv\b/i.test(file.mediaType) ? 'text/csv' : 'text/plain';
  const ascii = file.name.replaceAll(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(file.name.toWellFormed()).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
  };
}
