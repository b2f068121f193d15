import type { WebClient } from '@slack/web-api';
import { PlatformError } from '../../core/shared/errors.ts';
import { asked } from './client.ts';
import { SLACK } from './inbound-parts.ts';
import { whoAmI } from './who-am-i.ts';

/** The scope without which pictures and files are said in words. */
export const UPLOAD_SCOPE = 'files:write' as const;

/** Where a file is to be seen: a conversation, or a thread in it. */
export type Shelf = { channel: string; thread: string | undefined };

/** Whether the workspace has allowed uploads; Slack says so with every answer. */
export async function mayUpload(client: WebClient): Promise<boolean> {
  return (await whoAmI(client)).scopes.includes(UPLOAD_SCOPE);
}

/** Brings bytes to Slack, where nobody sees them yet; gives the file's id. Throws PlatformError. */
export async function handOver(client: WebClient, name: string, bytes: Uint8Array): Promise<string> {
  const place = await asked(client.files.getUploadURLExternal({ filename: name, length: bytes.byteLength }));
  const { upload_url, file_id } = place;
  if (upload_url === undefined || file_id === undefined) throw refused('no_upload_url');
  const body = new Uint8Array(bytes);
  const request = { method: 'POST', body, signal: AbortSignal.timeout(8000) };
  const answer = await fetch(upload_url, request).catch(() => undefined);
  if (answer?.ok !== true) throw refused(`upload_${answer?.status ?? 'no_answer'}`);
  return file_id;
}

/**
 * Finishes an upload: a picture stays with Pollen, to be shown in its messages; a file with a shelf is put there for all
 * who read there. `type` lets Slack show a picture before it has looked into it.
 */
export async function finish(
  client: WebClient,
  { id, title, type }: { id: string; title: string; type?: string },
  shelf?: Shelf,
): Promise<void> {
  const file = { id, title, ...(type === undefined ? {} : { highlight_type: type }) };
  if (shelf === undefined) return void (await asked(client.files.completeUploadExternal({ files: [file] })));
  const { channel, thread } = shelf;
  const where = { channel_id: channel, ...(thread === undefined ? {} : { thread_ts: thread }) };
  await asked(client.files.completeUploadExternal({ files: [file], ...where }));
}

function refused(code: string): PlatformError {
  return new PlatformError({ platform: SLACK, code });
}
