import { TeamsInfo, type TurnContext } from 'botbuilder';
import { PlatformError } from '../../core/shared/errors.ts';
import { CHANNEL, type PollenAdapter } from './adapter.ts';
import { type Line, TEAMS } from './inbound-parts.ts';
import type { CardMessage } from './message-card.ts';

/** What Pollen can ask of Teams; each is one request, and rejects with a PlatformError where Teams says no. */
export type Connector = {
  /** Posts a card and gives the message's id. */
  post(line: Line, card: CardMessage): Promise<string>;
  update(line: Line, message: string, card: CardMessage): Promise<void>;
  /** The conversation of a person with Pollen, opened if need be. */
  open(serviceUrl: string, tenant: string, user: string): Promise<string>;
  /** Somebody of a conversation, as Teams describes them. */
  member(line: Line, user: string): Promise<unknown>;
  members(line: Line, next: string | undefined): Promise<{ members: readonly unknown[]; next: string | undefined }>;
};

/** The most members that Teams gives at a time. */
const PAGE = 500;

/** Teams' connector through Microsoft's adapter. */
export function openConnector(adapter: PollenAdapter): Connector {
  const bot = { id: `28:${adapter.appId}`, name: 'Pollen' };

  return {
    post: (line, card) =>
      inside(line, async (context) => {
        const [answer] = await adapter.sendActivities(context, [messageOf(line, card)]);
        if (!answer?.id) throw new Error('Teams gave no clear answer: no id');
        return answer.id;
      }),
    update: (line, message, card) =>
      inside(line, async (context) => {
        await adapter.updateActivity(context, { ...messageOf(line, card), id: message });
      }),
    async open(serviceUrl, tenant, user) {
      const parameters = {
        isGroup: false,
        bot,
        members: [{ id: user, name: '' }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
        activity: undefined as never,
      };
      let opened: string | undefined;
      await adapter.createConversationAsync(
        adapter.appId,
        'msteams',
        serviceUrl,
        CHANNEL,
        parameters,
        async (context) => {
          opened = context.activity.conversation.id;
        },
      );
      if (!opened) throw new PlatformError({ platform: TEAMS, code: 'no_conversation' });
      return opened;
    },
    member: (line, user) => inside(line, (context) => TeamsInfo.getMember(context, user)),
    members: (line, next) =>
      inside(line, async (context) => {
        const { members, continuationToken } = await TeamsInfo.getPagedMembers(context, PAGE, next);
        return { members, next: continuationToken || undefined };
      }),
  };

  /** An error must not get out of the callback: the adapter may have a handler that makes a success of it. */
  async function inside<T>({ conversation, serviceUrl }: Line, work: (context: TurnContext) => Promise<T>): Promise<T> {
    const reference = { channelId: 'msteams', serviceUrl, bot, conversation: { id: conversation } } as never;
    let outcome: { value: T } | { error: unknown } | undefined;
    await adapter.continueConversationAsync(adapter.appId, reference, async (context) => {
      outcome = await work(context).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
    });
    if (outcome === undefined) throw new Error('Teams gave no clear answer: nothing was done');
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }

  function messageOf({ conversation, serviceUrl }: Line, { summary, card }: CardMessage) {
    return {
      type: 'message',
      channelId: 'msteams',
      serviceUrl,
      from: bot,
      conversation: { id: conversation } as never,
      summary,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    };
  }
}
