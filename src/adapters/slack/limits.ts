/**
 * What Slack takes, as its Block Kit and Web API references say it. Characters unless a name says otherwise; renderers
 * fit or split by this table before anything is sent, since Slack refuses a whole message for one block too long.
 */
export const limits = {
  messageBlocks: 50,
  viewBlocks: 100,
  /** Characters of all blocks of one message together, above which Slack answers `msg_blocks_too_long`. */
  messageCharacters: 13_200,
  /** The top-level text of a message: longer is advised against, and cut by Slack from 40,000 on. */
  messageText: 4000,
  sectionText: 3000,
  contextElements: 10,
  headerText: 150,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  accessibilityLabel: 75,
  identifier: 255,
  imageUrl: 3000,
  imageAlt: 2000,
  optionText: 75,
  optionValue: 150,
  options: 100,
  optionGroups: 100,
  radioOptions: 10,
  modalTitle: 24,
  modalButton: 24,
  privateMetadata: 3000,
  inputLabel: 2000,
  inputHint: 2000,
  inputPlaceholder: 150,
  inputText: 3000,
} as const;

/** Text of at most `max` characters; what does not fit gives way to an ellipsis that people can see. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${wholeCharacters(text.slice(0, max - 1)).trimEnd()}…`;
}

/** Text in pieces of at most `max` characters, cut between lines or words where there are any. */
export function pieces(text: string, max: number): string[] {
  const cut: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const head = wholeCharacters(rest.slice(0, max));
    const gap = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    const at = gap > max / 2 ? gap + 1 : head.length;
    cut.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return rest === '' ? cut : [...cut, rest];
}

/** Half of a pair of code units is no character and no JSON that Slack would take. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
