import { html } from 'hono/html';

/** A piece of a page; everything interpolated into it was escaped. */
export type Html = ReturnType<typeof html>;

/** An address that a page may follow or show, or nothing where it could run a script or leave the web. */
export function safeUrl(url: string, schemes: readonly string[]): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed !== undefined && schemes.includes(parsed.protocol) ? parsed.href : undefined;
}

/** The hidden fields that a form of the page sends along. */
export function hidden(fields: Readonly<Record<string, string | undefined>>): Html {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return html`${given.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** Words that only a screen reader says. */
export function spoken(text: string): Html {
  return html`<span class="spoken">${text}</span>`;
}
