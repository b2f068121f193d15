import { html } from 'hono/html';
import type { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../../core/shared/school-calendar.ts';
import { BEYOND, clockMoves, dayInBrief, dayKind, localMinute, momentInWords } from './clock-moves.ts';
import { type Html, hidden } from './html.ts';

/** The simulated moment, always in sight. The script keeps it running between updates. */
export function clockHtml(calendar: SchoolCalendar, now: Temporal.Instant): Html {
  return html`<div class="clock" role="group" aria-label="The playground's clock">
    <p><time id="now" datetime="${now.toString({ smallestUnit: 'second' })}" data-now="${now.epochMilliseconds}" data-zone="${calendar.timeZone}">${momentInWords(calendar, now)}</time>
    <span class="day-kind"><bdi>${dayKind(calendar, now)}</bdi></span></p>
    <button type="button" class="open-moves" id="open-moves" popovertarget="moves">Move the clock</button>
  </div>`;
}

/** Every way to move the clock on, each to a moment: sending one twice moves it once. `back` is where to return to. */
export function movesHtml(calendar: SchoolCalendar, now: Temporal.Instant, back: string): Html {
  const local = localMinute(calendar, now);
  return html`<section id="moves" class="moves" popover aria-labelledby="moves-title">
    <h2 id="moves-title">Move the clock</h2>
    <button type="button" class="drawer-close" popovertarget="moves" popovertargetaction="hide">Close</button>
    <p class="hint">Forwards only. What falls due arrives at once.</p>
    <form method="post" action="/clock" data-sends>
      ${hidden({ back })}
      <ul>${clockMoves(calendar, now).map(({ step, label, to }) =>
        to === undefined
          ? html`<li><button id="move-${step}" name="at" value="${BEYOND}" aria-disabled="true">${label}<small>beyond the school calendar</small></button></li>`
          : html`<li><button id="move-${step}" name="at" value="${localMinute(calendar, to)}">${label}<small>${dayInBrief(calendar, to)}</small></button></li>`,
      )}</ul>
    </form>
    <form method="post" action="/clock" class="move-to" data-sends>
      ${hidden({ back })}
      <label for="move-at">To a date and time</label>
      <div><input type="datetime-local" id="move-at" name="at" value="${local}" min="${local}" required><button id="move-go" class="go">Go</button></div>
    </form>
  </section>`;
}
