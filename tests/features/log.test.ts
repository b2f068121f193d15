import { describe, expect, it } from 'vitest';
import { openLog } from '../../src/bot/log.ts';
import { PlatformError, StorageError } from '../../src/core/shared/errors.ts';

/** A log and what was written to it, line by line. */
function written(level = 'debug') {
  const lines: Record<string, unknown>[] = [];
  const log = openLog(level, { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  return { log, lines };
}

describe('the log', () => {
  it('is structured: a time, a level, ids and counts', () => {
    const { log, lines } = written();
    log.child({ turn: 'turn1' }).info({ person: 'p1', replies: 2 }, 'turn handled');
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        turn: 'turn1',
        person: 'p1',
        replies: 2,
        msg: 'turn handled',
      },
    ]);
  });

  it('is as quiet as it was told to be', () => {
    const { log, lines } = written('warn');
    log.info('unimportant');
    expect(lines).toEqual([]);
  });

  it('blots out secrets and people’s words, should anybody hand them over, also two levels down', () => {
    const { log, lines } = written();
    const slip = {
      token: 'HIDE',
      secret: 'HIDE',
      password: 'HIDE',
      url: 'HIDE',
      text: 'HIDE',
      values: ['HIDE'],
      name: 'HIDE',
      email: 'HIDE',
      message: 'HIDE',
    };
    log.info({ ...slip, config: slip, turn: { deed: slip } }, 'a slip');
    expect(JSON.stringify(lines)).not.toContain('HIDE');
    expect(lines[0]).toMatchObject({ msg: 'a slip' });
  });

  it('tells our own errors in full, with the kind of what caused them', () => {
    const { log, lines } = written();
    const cause = Object.assign(new Error('disk image: what people wrote'), { code: 'SQLITE_FULL' });
    log.error({ err: new StorageError('The database has no space left.', { cause }) }, 'turn failed');
    log.error({ err: new PlatformError({ platform: 'test', code: 'ratelimited', retryAfter: 3 }) }, 'not sent');
    expect(lines[0]).toMatchObject({
      err: {
        type: 'StorageError',
        why: 'The database has no space left.',
        cause: { code: 'SQLITE_FULL' },
      },
    });
    expect(lines[1]).toMatchObject({
      err: { type: 'PlatformError', code: 'ratelimited', why: 'test answered ratelimited' },
    });
    expect(JSON.stringify(lines)).not.toContain('what people wrote');
  });

  it('tells where a bug happened, and nothing of the data that it met', () => {
    const { log, lines } = written();
    log.error({ err: new Error('HIDE\n    at HIDE (file:1:1)') }, 'a bug');
    expect(lines[0]).toMatchObject({
      err: { type: 'Error', frames: expect.arrayContaining([expect.stringContaining('log.test.ts')]) },
    });
    expect(JSON.stringify(lines)).not.toContain('HIDE');
  });

  it('takes anything that was thrown', () => {
    const { log, lines } = written();
    for (const thrown of ['HIDE', undefined, null, 3, { message: 'HIDE' }, Symbol('HIDE')])
      log.error({ err: thrown }, 'thrown');
    expect(lines).toHaveLength(6);
    expect(JSON.stringify(lines)).not.toContain('HIDE');
  });
});
