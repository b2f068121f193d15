import type { FieldErrors, FormValues } from '../chat/form.ts';
import type { ParticipationState } from './model.ts';
import { idsOf } from './rules.ts';

type Participant = { id: string; person: { id: string; name: string }; state: ParticipationState };

/** Who was there and who was not; or what to mend, with the answers as they should be shown again. */
export type Attendance =
  | { ok: true; there: readonly Participant[]; away: readonly Participant[] }
  | { ok: false; errors: FieldErrors; values: FormValues };

/**
 * Reads an attendance form, in either of its shapes. `asShown` is false where people joined or left the list while it
 * was open: those whom nobody saw must not be marked absent, so the new list is shown.
 */
export function readAttendance(participants: readonly Participant[], values: FormValues, asShown: boolean): Attendance {
  const byTicks = values.who === undefined;
  if (!asShown) {
    const changed = 'The list has changed in the meantime. Please look once more.';
    const errors = { came: changed, who: changed };
    return { ok: false, errors, values: byTicks ? { came: participants.map((one) => one.id) } : values };
  }
  if (byTicks) {
    const came = new Set(idsOf(values, 'came'));
    return split(participants, (one) => came.has(one.id));
  }
  const except = new Set(idsOf(values, 'except'));
  const error = exceptError(participants, values.who === 'everyone', except);
  if (error !== undefined) return { ok: false, errors: { except: error }, values };
  return split(participants, (one) => !except.has(one.person.id));
}

function exceptError(
  participants: readonly Participant[],
  everyone: boolean,
  except: ReadonlySet<string>,
): string | undefined {
  if (everyone)
    return except.size === 0 ? undefined : 'You chose “everyone came” above. Please choose one or the other.';
  if (except.size === 0) return 'Who could not make it?';
  const down = new Set(participants.map((one) => one.person.id));
  return [...except].every((id) => down.has(id)) ? undefined : 'Somebody you chose was not down for this one.';
}

function split(participants: readonly Participant[], came: (one: Participant) => boolean): Attendance {
  return { ok: true, there: participants.filter(came), away: participants.filter((one) => !came(one)) };
}
