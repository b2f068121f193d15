import type { WebClient } from '@slack/web-api';
import type { Block, Message } from '../../core/chat/message.ts';
import type { MessageRef } from '../../core/chat/turn.ts';
import { PlatformError } from '../../core/shared/errors.ts';
import { type Enclosed, nothingEnclosed } from './block-kit.ts';
import { chartSvg } from './chart-svg.ts';
import { drawn } from './draw.ts';
import { type Part, partsOf } from './message.ts';
import type { UserOf } from './mrkdwn.ts';
import { outwaiting, type Wait } from './patience.ts';
import { type Posting, postParts, type Sendable } from './post.ts';
import { finish, handOver, mayUpload, type Shelf } from './upload.ts';

/** A message ready to go: its parts, and what is to be put beside it once it is there. */
export type Letter = {
  parts: readonly [Sendable, ...Sendable[]];
  /** Posts all of it, or some of its parts, and gives the place of the first. */
  post(posting: Posting, parts?: readonly Sendable[]): Promise<MessageRef>;
  hasFiles: boolean;
  /** Puts the message's files on a shelf; as words where Slack does not take them. `key` as for posting. */
  shelve(shelf: Shelf, key: string): Promise<void>;
};

/**
 * Whom a letter is for; `filesGo` tells them where its files are. `patient` where nobody else would send it once more:
 * then short pauses are waited out, and what Slack gives no clear answer to is looked for.
 */
type Addressed = { client: WebClient; userOf: UserOf; filesGo: string; patient: boolean };

/** What is said of a file that was put into the thread of its message. */
export const IN_THE_THREAD = 'The file is in the thread of this message.';

/** What is said of a file that only its reader may see. */
export const IN_OWN_CHAT = 'The file is in our own chat.';

/** Writes letters, with pictures and files where the workspace has allowed uploads. */
export type Scribe = (message: Message, addressed: Addressed) => Promise<Letter>;

/** What a scribe needs of the world: `wait` in milliseconds, and an ear for what went wrong though the message went out. */
type Given = { wait: Wait; failed: (error: unknown, what: string) => void };

type FileBlock = Extract<Block, { kind: 'file' }>;

/** Slack looks into a picture for a second or so before it lets it be shown. Milliseconds. */
const PAUSES = [1000, 2000];

/** True for a message that may take more than one request, since something in it can be uploaded. */
export function hasEnclosures({ blocks }: Message): boolean {
  return blocks.some((block) => block.kind === 'chart' || block.kind === 'file');
}

/** A scribe; whatever goes wrong with an upload, the message loses nothing: it is said in words instead. */
export function scribe({ wait, failed }: Given): Scribe {
  return async (message, { client, userOf, filesGo, patient }) => {
    const enclosed: Enclosed = { ids: await uploads(message, client), filesGo };
    const [first, ...more] = partsOf(message, userOf, enclosed);
    const files = message.blocks.filter(
      (block): block is FileBlock => block.kind === 'file' && enclosed.ids.has(block),
    );
    const sendable = (part: Part) => sending(part, patient);
    const parts = [sendable(first), ...more.map(sendable)] as const;
    return {
      parts,
      post: (posting, some = parts) => postParts(client, some, { ...posting, ...(patient ? { wait } : {}) }),
      hasFiles: files.length > 0,
      async shelve(shelf, key) {
        for (const [at, file] of files.entries()) {
          const id = enclosed.ids.get(file) ?? '';
          await finish(client, { id, title: file.name }, shelf)
            .catch((error: unknown) => {
              failed(error, 'share a file');
              return inWords(client, file, shelf, `${key}#file${at + 1}`);
            })
            .catch((error: unknown) => failed(error, 'share a file in words'));
        }
      },
    };
  };

  /** What could be brought to Slack, by block. */
  async function uploads(message: Message, client: WebClient): Promise<Map<Block, string>> {
    const ids = new Map<Block, string>();
    if (!hasEnclosures(message)) return ids;
    try {
      if (!(await mayUpload(client))) return ids;
      for (const { block, name, bytes } of await enclosures(message)) {
        const id = await handOver(client, name, bytes);
        if (block.kind !== 'file') await finish(client, { id, title: name, type: 'png' });
        ids.set(block, id);
      }
    } catch (error) {
      failed(error, 'upload');
    }
    return ids;
  }

  function sending({ message, instead }: Part, patient: boolean): Sendable {
    const shown: Sendable['send'] = async (call) => {
      if (instead === undefined) return call(message);
      for (const pause of PAUSES) {
        try {
          return await call(message);
        } catch (error) {
          if (!(error instanceof PlatformError) || error.code !== 'invalid_blocks') throw error;
          await wait(pause);
        }
      }
      return call(instead);
    };
    return { send: (call) => (patient ? outwaiting(wait, () => shown(call)) : shown(call)) };
  }

  async function inWords(client: WebClient, file: FileBlock, { channel, thread }: Shelf, key: string): Promise<void> {
    const message: Message = { summary: `${file.label}: ${file.name}`, blocks: [file] };
    const parts = partsOf(message, () => undefined, nothingEnclosed).map((part) => sending(part, true));
    await postParts(client, parts, { channel, key, again: false, ...(thread === undefined ? {} : { thread }) });
  }
}

/** The bytes of what a message has beside its words. */
async function enclosures({ blocks }: Message): Promise<{ block: Block; name: string; bytes: Uint8Array }[]> {
  const charts = blocks.flatMap((block) => {
    const svg = block.kind === 'chart' ? chartSvg(block) : undefined;
    return svg === undefined ? [] : [{ block, svg }];
  });
  const pngs = charts.length === 0 ? [] : await drawn(charts.map(({ svg }) => svg));
  const pictures = charts.flatMap(({ block }, at) => {
    const bytes = pngs[at];
    return bytes === undefined ? [] : [{ block, name: 'chart.png', bytes }];
  });
  const files = blocks.flatMap((block) =>
    block.kind === 'file' ? [{ block, name: block.name, bytes: Buffer.from(block.content) }] : [],
  );
  return [...pictures, ...files];
}
