import type { Block, Message } from '../chat/message.ts';
import { plain, rich } from '../chat/rich-text.ts';
import { type CpdKind, kindGroupNames, kindGroups } from './model.ts';

/** The school's list of kinds by group, with ways to change it. */
export function kindList(kinds: readonly CpdKind[], news?: string): Message {
  const groups = kindGroups.map((group) => ({ group, kinds: kinds.filter((kind) => kind.group === group) }));
  return {
    summary: news ?? 'The kinds of CPD in your school',
    blocks: [
      ...(news === undefined ? [] : [{ kind: 'text', text: plain(news) } as const]),
      { kind: 'heading', text: 'Kinds of CPD' },
      ...groups
        .filter((one) => one.kinds.length > 0)
        .flatMap((one): Block[] => [
          {
            kind: 'text',
            text: [...rich`*${kindGroupNames[one.group]}*`, { kind: 'list', items: one.kinds.map(kindLine) }],
          },
        ]),
      {
        kind: 'buttons',
        buttons: [
          { label: 'Add a kind', action: 'cpd.kind-new', value: '' },
          ...(kinds.length === 0 ? [] : [{ label: 'Change one', action: 'cpd.kind-change', value: '' }]),
        ],
      },
    ],
  };
}

function kindLine(kind: CpdKind) {
  return [{ kind: 'plain', text: kind.retired ? `${kind.name} (retired)` : kind.name } as const];
}
