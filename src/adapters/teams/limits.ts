/**
 * What Teams takes. Renderers fit or split by this table before anything is sent. Bytes are of JSON in UTF-8;
 * characters are UTF-16 code units.
 */
export const limits = {
  /**
   * Bytes of a card. Microsoft's documentation names 28 KB for messages that come in by webhook, and 40 or 100 KB for
   * those of bots; what stays under 25 KB with its envelope goes through everywhere.
   */
  cardBytes: 24_000,
  /** Bytes of one element, so that a card fills well before the next one starts. Our own. */
  elementBytes: 6000,
  /** Buttons in a row: `maxActions` of the Adaptive Cards host configuration, as it is by default. More are not shown. */
  actions: 5,
  /** Characters on a button; a phone shows about two lines of 40. Our own. */
  actionTitle: 75,
  /** Characters of a fact's label and value; longer ones are told as text, which has the whole width. Our own. */
  factTitle: 100,
  fact: 1000,
  /** Characters of a notification: what Teams shows of it in the activity feed is shorter still. Our own. */
  summary: 300,
  /** Characters of an address that is still a link. Our own. */
  url: 1500,
  /** Characters of a picture's alternative text, and of a chart's label or note. Our own. */
  altText: 1000,
  chartText: 200,
  /** Characters of a field's label, hint and answers to choose from, so that fields fit beside each other. Our own. */
  label: 500,
  placeholder: 150,
  option: 200,
  /** Answers in sight; more are folded into a list. Our own. */
  expanded: 8,
  /** People found that Teams shows at once, as its documentation of typeahead search says. */
  found: 15,
} as const;
