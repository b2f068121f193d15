import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const pngsSchema = z.array(z.base64());

/** Half a second is usual; a picture that takes longer than this is not worth the wait. Milliseconds. */
const PATIENCE = 10_000;

/** Pictures of these SVGs as PNGs, drawn by a process that ends afterwards and takes its memory with it. */
export async function drawn(svgs: readonly string[]): Promise<readonly Uint8Array[]> {
  const program = fileURLToPath(new URL('draw-process.ts', import.meta.url));
  const output = await new Promise<string>((resolve, reject) => {
    // Nothing of the bot's own environment: there are tokens in it.
    const options = { env: {}, timeout: PATIENCE, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(process.execPath, [program], options, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.on('error', () => undefined).end(JSON.stringify(svgs));
  });
  return pngsSchema.parse(JSON.parse(output)).map((png) => Buffer.from(png, 'base64'));
}
