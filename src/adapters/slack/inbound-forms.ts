import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Inbound, turn } from './inbound-parts.ts';
import type { Asked } from './modal.ts';
import type { answerSchema, submissionSchema } from './payloads.ts';

type Answer = ReturnType<typeof answerSchema.parse>;

const askedSchema = z.object({
  place: z.object({ kind: z.enum(['direct', 'channel']), id: z.string().max(100) }),
  thread: z.string().max(100).optional(),
  message: z.object({ place: z.string().max(100), message: z.string().max(100) }).optional(),
  home: z.boolean().optional(),
});

/** A submitted modal as a turn; what it carried unseen says where it was asked for. */
export function readSubmitted(
  { team, user, trigger_id, view }: ReturnType<typeof submissionSchema.parse>,
  at: Temporal.Instant,
  receipt: string,
): Inbound {
  const back = carriedBack(view.private_metadata);
  if (team == null || back === undefined) return { kind: 'ignored', because: 'not a form of Pollen' };
  const answers = Object.entries(view.state.values).flatMap(([name, elements]) => {
    const [answer] = Object.values(elements);
    return answer === undefined ? [] : [[name, answer] as const];
  });
  const values = Object.fromEntries(answers.map(([name, answer]) => [name, answerValue(answer)]));
  const users = answers.flatMap(([name, { type }]) =>
    type === 'users_select' || type === 'multi_users_select' ? [name] : [],
  );
  const way = { asked: back.asked, trigger: trigger_id, ephemeral: false };
  const deed = { kind: 'submission', form: view.callback_id, context: back.context, values } as const;
  return turn(team.id, user.id, trigger_id ?? `${view.id}:${receipt}`, at, way, deed, users);
}

function carriedBack(metadata: string): { asked: Asked; context: string } | undefined {
  const end = metadata.indexOf('\n');
  if (end < 0) return undefined;
  try {
    const asked = askedSchema.safeParse(JSON.parse(metadata.slice(0, end)));
    return asked.success ? { asked: asked.data, context: metadata.slice(end + 1) } : undefined;
  } catch {
    return undefined;
  }
}

function answerValue(answer: Answer): string | readonly string[] | undefined {
  return (
    answer.selected_options?.map(({ value }) => value) ??
    answer.selected_users ??
    answer.selected_option?.value ??
    answer.selected_user ??
    answer.selected_conversation ??
    answer.selected_date ??
    answer.value ??
    undefined
  );
}
