type Json = Record<string, unknown>;

/** Bot tokens of the fake: of T1 where they do not name another workspace. */
export function teamOf(authorization: string | undefined): string {
  return /xoxb-(T\d+)/.exec(authorization ?? '')?.[1] ?? 'T1';
}

/**
 * What Slack grants for a code such as `T2 U1 once`: workspace T2, installed by U1. A fourth word `rotating` gives a
 * token that has to be renewed, `organisation` the installation in a whole enterprise, any other word the enterprise.
 */
export function granted({ code, grant_type, refresh_token }: Json, serial: number): Json {
  if (grant_type === 'refresh_token') return renewed(String(refresh_token), serial);
  const [team, user, , more] = String(code).split(' ');
  if (team === undefined || user === undefined) return { ok: false, error: 'invalid_code' };
  const rotating = more === 'rotating' ? renewed(`xoxe-${team}`, serial) : {};
  const whole = more === 'organisation';
  const enterprise = more === undefined || more === 'rotating' ? null : { id: more, name: more };
  return {
    ok: true,
    access_token: `xoxb-${team}-${serial}`,
    ...rotating,
    token_type: 'bot',
    scope: 'commands,chat:write',
    bot_user_id: 'UBOT',
    app_id: 'A1',
    team: whole ? null : { id: team, name: `School ${team}` },
    enterprise,
    is_enterprise_install: whole,
    authed_user: { id: user },
  };
}

function renewed(refreshToken: string, serial: number): Json {
  const team = /^xoxe-(T\d+)/.exec(refreshToken)?.[1];
  if (team === undefined) return { ok: false, error: 'invalid_refresh_token' };
  return {
    ok: true,
    access_token: `xoxb-${team}-${serial}`,
    refresh_token: `xoxe-${team}-${serial}`,
    expires_in: 43_200,
    token_type: 'bot',
  };
}
