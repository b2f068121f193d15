import { html } from 'hono/html';
import { optionalScopeReasons, scopeReasons } from './manifest.ts';

/** How an installation went. */
export type Outcome = keyof typeof outcomes;

const outcomes = {
  installed: {
    status: 200,
    title: 'Pollen is in your Slack',
    says: 'Now open Slack and write /pollen setup: you look after Pollen there. It writes to nobody by itself until you start it.',
  },
  cancelled: { status: 200, title: 'Nothing was installed', says: 'You said no, so Pollen was not added to Slack.' },
  'not-yours': {
    status: 400,
    title: 'Please start again',
    says: 'This page was used before, is older than ten minutes, or was opened in another browser than the one you began with. If you saw that Pollen is in your Slack, it is, and there is nothing more to do.',
  },
  'whole-organisation': {
    status: 400,
    title: 'One workspace at a time',
    says: 'Pollen is installed in one workspace, which is one school; not in a whole organisation at once.',
  },
  failed: {
    status: 500,
    title: 'That did not work',
    says: 'Pollen was not added to Slack. Please try again in a minute; whoever runs this Pollen finds in its log what happened.',
  },
} as const;

/** Where an installation begins: what Pollen asks for, and the way to Slack. */
export function installPage(slackUrl: string): string {
  return page(
    'Add Pollen to Slack',
    html`<p>Pollen asks staff, once and briefly, what their CPD was worth and what came of it. To do so in Slack it asks for permission</p>
<ul>${listed(scopeReasons)}</ul>
<p>and, if you like,</p>
<ul>${listed(optionalScopeReasons)}</ul>
<p><a href="${slackUrl}">Add Pollen to Slack</a></p>`,
  );
}

/** What whoever installed Pollen sees in the end. */
export function outcomePage(outcome: Outcome, startAgain: string): { status: number; html: string } {
  const { status, title, says } = outcomes[outcome];
  const again = outcome === 'installed' ? '' : html`<p><a href="${startAgain}">Start again</a></p>`;
  return {
    status,
    html: page(
      title,
      html`<p>${says}</p>
${again}`,
    ),
  };
}

function listed(reasons: Readonly<Record<string, string>>) {
  return Object.entries(reasons).map(([scope, why]) => html`<li>${why} <small>(<code>${scope}</code>)</small></li>`);
}

function page(title: string, body: ReturnType<typeof html>): string {
  return String(html`<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#222}a{color:#5b4a12;font-weight:600}</style>
<main>
<h1>${title}</h1>
${body}
</main>
</html>
`);
}
