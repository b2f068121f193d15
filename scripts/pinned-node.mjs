// Finds the Node that package.json pins (an optional dependency with the program inside), so that an older one on the
// machine does no harm.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;

/** The path of a Node that can run Pollen: the pinned one, else the one running now if it is new enough. */
export function findNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = fileURLToPath(new URL(`../node_modules/${name}/bin/${program}`, import.meta.url));
  if (process.execPath === pinned || (existsSync(pinned) && loads())) return pinned;
  return Number.parseInt(process.versions.node, 10) >= NEEDED ? process.execPath : undefined;
}

/** One sentence for a person whose Node is too old: what was found, what is needed and what to do. */
export function explainOldNode(needed) {
  return (
    `Pollen needs Node ${needed} or newer and found ${process.version} (${process.execPath}), ` +
    `with no pinned Node for ${process.platform} on ${process.arch} beside it. ` +
    `Please install Node ${NEEDED} from https://nodejs.org and try again.`
  );
}

/** False where the pinned program cannot be loaded, as on a Linux without glibc. */
function loads() {
  const loader = { x64: '/lib64/ld-linux-x86-64.so.2', arm64: '/lib/ld-linux-aarch64.so.1' }[process.arch];
  return process.platform !== 'linux' || (loader !== undefined && existsSync(loader));
}
