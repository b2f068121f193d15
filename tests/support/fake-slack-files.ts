type Json = Record<string, unknown>;

/** A file as the fake keeps it: with the conversation and thread it was put into, if any. */
type FakeFile = {
  id: string;
  name: string;
  title?: string;
  bytes?: Buffer;
  channel?: string;
  thread?: string;
  /** True once its uploading was finished. */
  done: boolean;
};

/** The part of a fake Slack that takes files: an address for each, its bytes, and where it is to be seen. */
export function fakeFiles(address: () => string) {
  const files: FakeFile[] = [];
  const fileOf = (id: unknown) => files.find((one) => one.id === id);
  return {
    files,
    /** Takes the bytes that were sent to an upload's address. */
    take(path: string, bytes: Buffer): void {
      const file = fileOf(path.split('/').at(-1));
      if (file !== undefined) file.bytes = bytes;
    },
    /** Undefined for a method that has nothing to do with files. */
    answer(method: string, args: Json): Json | undefined {
      if (method === 'files.getUploadURLExternal') {
        const id = `F${String(files.length + 1).padStart(9, '0')}`;
        files.push({ id, name: String(args.filename), done: false });
        return { ok: true, upload_url: `${address()}/upload/${id}`, file_id: id };
      }
      if (method !== 'files.completeUploadExternal') return undefined;
      for (const { id, title } of args.files as { id: string; title: string }[]) {
        const file = fileOf(id);
        if (file?.bytes === undefined) return { ok: false, error: 'file_not_found' };
        Object.assign(file, { title, channel: args.channel_id, thread: args.thread_ts, done: true });
      }
      return { ok: true, files: args.files };
    },
    /** Whether every picture in these blocks may be shown: it is there, and Slack has looked into it. */
    showable: (blocks: unknown): boolean =>
      [...JSON.stringify(blocks ?? []).matchAll(/"slack_file":\{"id":"([^"]*)"/g)].every(([, id]) => fileOf(id)?.done),
  };
}
