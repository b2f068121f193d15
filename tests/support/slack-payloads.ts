// What Slack sends, in the shape of its documentation, for a workspace that exists nowhere.

/** A slash command as Slack posts it. */
export function slashCommand(text: string, more: object = {}) {
  return {
    token: 'legacy',
    team_id: 'T1',
    team_domain: 'testbury',
    channel_id: 'C1',
    channel_name: 'staffroom',
    user_id: 'U1',
    user_name: 'ada',
    command: '/pollen',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: 'https://hooks.slack.com/commands/T1/1/x',
    trigger_id: '1.2.command',
    ...more,
  };
}

/** An event in its envelope. */
export function slackEvent(event: object, id = 'Ev1') {
  return {
    token: 'legacy',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: id,
    event_time: 1_795_600_000,
    event,
  };
}

/** Words said to Pollen in their own chat. */
export function directMessage(text: string, more: object = {}) {
  return { type: 'message', channel_type: 'im', user: 'U1', channel: 'D1', ts: '1795600000.000100', text, ...more };
}

/** A press of a button in a message. */
export function blockActions(action: object, more: object = {}) {
  return {
    type: 'block_actions',
    team: { id: 'T1', domain: 'testbury' },
    user: { id: 'U1', username: 'ada' },
    api_app_id: 'A1',
    container: { type: 'message', message_ts: '1795600000.000200', channel_id: 'D1', is_ephemeral: false },
    trigger_id: '1.2.action',
    channel: { id: 'D1', name: 'directmessage' },
    message: { type: 'message', ts: '1795600000.000200', text: 'x' },
    response_url: 'https://hooks.slack.com/actions/T1/1/x',
    state: { values: {} },
    actions: [{ type: 'button', block_id: 'b', action_ts: '1795600001.1', ...action }],
    ...more,
  };
}

/** A submitted modal. */
export function viewSubmission(callbackId: string, metadata: string, values: object, more: object = {}) {
  return {
    type: 'view_submission',
    team: { id: 'T1', domain: 'testbury' },
    user: { id: 'U1', username: 'ada' },
    api_app_id: 'A1',
    trigger_id: '1.2.submit',
    response_urls: [],
    view: {
      id: 'V1',
      hash: '1.a',
      type: 'modal',
      callback_id: callbackId,
      private_metadata: metadata,
      state: { values },
    },
    ...more,
  };
}

/** A global shortcut. */
export function shortcut(callbackId: string) {
  return {
    type: 'shortcut',
    callback_id: callbackId,
    team: { id: 'T1' },
    user: { id: 'U1' },
    trigger_id: '1.2.shortcut',
    action_ts: '1.1',
  };
}

/** A shortcut used on a message that somebody wrote. */
export function messageShortcut(callbackId: string, text: string | undefined, more: object = {}) {
  return {
    type: 'message_action',
    callback_id: callbackId,
    team: { id: 'T1', domain: 'testbury' },
    user: { id: 'U1', name: 'ada' },
    channel: { id: 'C1', name: 'staffroom' },
    message_ts: '1795600000.000300',
    message: { type: 'message', user: 'U2', ts: '1795600000.000300', ...(text === undefined ? {} : { text }) },
    trigger_id: '1.2.message-shortcut',
    response_url: 'https://hooks.slack.com/app/T1/1/x',
    action_ts: '1.1',
    ...more,
  };
}
