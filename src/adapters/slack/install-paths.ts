/** Where an admin of a workspace begins to install Pollen. */
export const INSTALL_PATH = '/slack/install';

/** Where Slack sends them back to; the app's settings at Slack name it too. */
export const REDIRECT_PATH = '/slack/oauth_redirect';
