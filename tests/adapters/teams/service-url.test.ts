import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnownAddress } from '../../../src/adapters/teams/service-url.ts';

describe('an address that Pollen answers to', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/22222222-bbbb-4bbb-8bbb-000000000002/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.infra.gov.teams.microsoft.us/teams',
    'https://smba.infra.dod.teams.microsoft.us/teams',
    'https://europe.api.botframework.com/',
  ])('is one of Microsoft’s: %s', (address) => {
    expect(isKnownAddress(address, false)).toBe(true);
    expect(isKnownAddress(address, true)).toBe(false);
  });

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/',
    'https://user:secret@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@attacker.example/',
    'https://smba.trafficmanager.net.attacker.example/',
    'https://other.trafficmanager.net/',
    'https://botframework.com.attacker.example/',
    'https://notbotframework.com/',
    'https://169.254.169.254/metadata/identity',
    'http://127.0.0.1:3000/',
    'http://localhost/',
    'file:///etc/passwd',
    'nonsense',
  ])('is no other: %s', (address) => {
    expect(isKnownAddress(address, false)).toBe(false);
  });

  it.each(['http://127.0.0.1:56150/_connector', 'http://localhost:56150/', 'http://[::1]:9/'])(
    'is on this computer in a trial: %s',
    (address) => {
      expect(isKnownAddress(address, true)).toBe(true);
      expect(isKnownAddress(address, false)).toBe(false);
    },
  );

  it('is never any other host', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), (address) => {
        expect(isKnownAddress(address, false) || isKnownAddress(address, true)).toBe(false);
      }),
    );
  });
});
