/**
 * The hosts of Microsoft's that a bot is answered at: the public cloud, and those of governments as Microsoft lists them
 * under "Send proactive messages".
 */
const HOSTS: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;

/** Whether Pollen may send there, its token included: only to Microsoft, and in a trial only to this computer. */
export function isKnownAddress(address: string, trial: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  if (trial) return /^https?:$/.test(protocol) && LOOPBACK.test(hostname);
  return protocol === 'https:' && port === '' && (HOSTS.has(hostname) || hostname.endsWith('.botframework.com'));
}
