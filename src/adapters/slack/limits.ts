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
