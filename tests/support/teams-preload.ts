/** What a process says, with the host, when it tried to reach beyond this computer and was kept from it. */
export const OFF_LOOPBACK = 'kept on this computer:';

/**
 * NODE_OPTIONS that keep a process on this computer, and let its clock be `ahead` milliseconds ahead (timers run as ever).
 */
export function keptHere(ahead = 0): string {
  return `--import=data:text/javascript,${encodeURIComponent(`${onLoopback}\n${ahead === 0 ? '' : clock(ahead)}`)}`;
}

// Both names and addresses pass here, before anything is looked up. A path is a socket of this computer's own.
const onLoopback = `
import { Socket } from 'node:net';
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const { host, path } = [args[0]].flat()[0] ?? {};
  if (path || !host || /^(localhost|127\\.\\d+\\.\\d+\\.\\d+|::1)$/.test(host)) return connect.apply(this, args);
  process.stderr.write('${OFF_LOOPBACK} ' + host + '\\n');
  process.nextTick(() => this.destroy(new Error('${OFF_LOOPBACK} ' + host)));
  return this;
};`;

const clock = (ahead: number) => `
const Real = Date;
globalThis.Date = class Date extends Real {
  constructor(...args) {
    if (args.length === 0) super(Real.now() + ${ahead});
    else super(...args);
  }
  static now() {
    return Real.now() + ${ahead};
  }
};`;
