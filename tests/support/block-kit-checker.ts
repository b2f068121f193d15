// Slack's Block Kit reference, read again and written down apart from the renderer, so that neither covers for the other.

type Json = { [key: string]: unknown };

/** Everything that Slack would refuse or cut in these blocks of a message or view; empty for none. */
export function blockFaults(blocks: readonly unknown[], surface: 'message' | 'modal' | 'home'): string[] {
  const faults: string[] = [];
  const most = surface === 'message' ? 50 : 100;
  if (blocks.length > most) faults.push(`${blocks.length} blocks in a ${surface}`);
  const ids = blocks.map((block) => (block as Json).block_id).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length) faults.push('two blocks with one id');
  return [
    ...faults,
    ...blocks.flatMap((block, at) => checkBlock(block as Json).map((fault) => `block ${at}: ${fault}`)),
  ];
}

/** The text of a message and of all its blocks, against Slack's limits for a whole message. */
export function messageFaults(message: { text: string; blocks: readonly unknown[] }): string[] {
  const faults = blockFaults(message.blocks, 'message');
  if (message.text.trim() === '') faults.push('no text for notifications');
  if (message.text.length > 4000) faults.push('notification text too long');
  const characters = textsIn(message.blocks).reduce((sum, text) => sum + text.length, 0);
  if (characters > 13_200) faults.push(`msg_blocks_too_long: ${characters}`);
  return faults;
}

/** A modal, whole. */
export function modalFaults(view: Json): string[] {
  const faults = blockFaults(view.blocks as unknown[], 'modal');
  for (const part of ['title', 'submit', 'close']) faults.push(...plainText(view[part], 24, part));
  if (String(view.private_metadata ?? '').length > 3000) faults.push('private_metadata too long');
  if (String(view.callback_id ?? '').length > 255) faults.push('callback_id too long');
  return faults;
}

/** All words that a person would see. */
export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const json = value as Json;
  const own = typeof json.text === 'string' ? [json.text] : [];
  return [...own, ...Object.values(json).flatMap(textsIn)];
}

function checkBlock(block: Json): string[] {
  const faults = String(block.block_id ?? '').length > 255 ? ['block_id too long'] : [];
  switch (block.type) {
    case 'section':
      return [...faults, ...anyText(block.text, 3000, 'section')];
    case 'header':
      return [...faults, ...plainText(block.text, 150, 'header')];
    case 'divider':
      return faults;
    case 'context': {
      const elements = block.elements as Json[];
      if (elements.length < 1 || elements.length > 10) faults.push(`${elements.length} context elements`);
      return [...faults, ...elements.flatMap((one) => anyText(one, 3000, 'context'))];
    }
    case 'image':
      faults.push(...picture(block));
      if (typeof block.alt_text !== 'string' || block.alt_text === '' || block.alt_text.length > 2000)
        faults.push('alt_text');
      return faults;
    case 'actions': {
      const elements = block.elements as Json[];
      if (elements.length < 1 || elements.length > 25) faults.push(`${elements.length} buttons in a row`);
      const ids = elements.map((one) => one.action_id);
      if (new Set(ids).size !== ids.length) faults.push('two buttons with one action_id');
      return [...faults, ...elements.flatMap(button)];
    }
    case 'input':
      return [
        ...faults,
        ...plainText(block.label, 2000, 'label'),
        ...hint(block.hint),
        ...element(block.element as Json),
      ];
    default:
      return [`unknown block ${String(block.type)}`];
  }
}

/** From an address, or a file of Slack's own; never both. */
function picture({ image_url, slack_file }: Json): string[] {
  if (slack_file !== undefined)
    return /^F[A-Z0-9]{8,}$/.test(String((slack_file as Json).id)) && image_url === undefined ? [] : ['slack_file'];
  return /^https?:\/\//.test(String(image_url)) && String(image_url).length <= 3000 ? [] : ['image_url'];
}

function button(one: Json): string[] {
  const faults = plainText(one.text, 75, 'button');
  if (String(one.action_id).length > 255) faults.push('action_id too long');
  if (one.value !== undefined && (String(one.value).length > 2000 || one.value === '')) faults.push('button value');
  if (String(one.accessibility_label ?? '').length > 75) faults.push('accessibility_label too long');
  if (one.style !== undefined && one.style !== 'primary' && one.style !== 'danger') faults.push('style');
  return faults;
}

function hint(value: unknown): string[] {
  return value === undefined ? [] : plainText(value, 2000, 'hint');
}

function element(one: Json): string[] {
  const faults: string[] = [];
  if (typeof one.action_id !== 'string' || one.action_id.length > 255) faults.push('action_id');
  if (one.placeholder !== undefined) faults.push(...plainText(one.placeholder, 150, 'placeholder'));
  switch (one.type) {
    case 'plain_text_input': {
      const most = Number(one.max_length);
      if (!(most >= 1 && most <= 3000)) faults.push('max_length');
      if (one.initial_value !== undefined && String(one.initial_value).length > most) faults.push('initial_value');
      return faults;
    }
    case 'radio_buttons':
      if ((one.options as unknown[]).length > 10) faults.push('too many radio buttons');
      return [...faults, ...options(one.options)];
    case 'static_select':
    case 'multi_static_select': {
      if (Number(one.max_selected_items ?? 1) < 1) faults.push('max_selected_items');
      if (one.options !== undefined) return [...faults, ...options(one.options)];
      const groups = one.option_groups as Json[];
      if (groups.length < 1 || groups.length > 100) faults.push('option groups');
      return [
        ...faults,
        ...groups.flatMap((group) => [...plainText(group.label, 75, 'group'), ...options(group.options)]),
      ];
    }
    case 'datepicker':
      if (one.initial_date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(one.initial_date)))
        faults.push('initial_date');
      return faults;
    case 'users_select':
    case 'multi_users_select':
    case 'conversations_select':
      return faults;
    default:
      return [...faults, `unknown element ${String(one.type)}`];
  }
}

function options(value: unknown): string[] {
  const all = value as Json[];
  const faults = all.length < 1 || all.length > 100 ? [`${all.length} options`] : [];
  const bad = (value: unknown) => typeof value !== 'string' || value === '' || value.length > 150;
  return [
    ...faults,
    ...all.flatMap(({ text, value }) => [...plainText(text, 75, 'option'), ...(bad(value) ? ['option value'] : [])]),
  ];
}

function plainText(value: unknown, most: number, where: string): string[] {
  const text = value as Json | undefined;
  return text?.type === 'plain_text' ? anyText(text, most, where) : [`${where} is not plain text`];
}

function anyText(value: unknown, most: number, where: string): string[] {
  const { type, text, verbatim } = (value ?? {}) as Json;
  if (typeof text !== 'string' || text === '') return [`${where} has no text`];
  const faults = text.length > most ? [`${where} of ${text.length} characters`] : [];
  if (!text.isWellFormed()) faults.push(`${where} is cut inside a character`);
  if (type === 'mrkdwn') {
    if (verbatim !== true) faults.push(`${where} lets Slack find mentions by itself`);
    // Only our own mentions and links may stand in angle brackets.
    if (/[<>]/.test(text.replaceAll(/<@U\w+>|<(https?:\/\/|mailto:)[^<>|]+\|[^<>|]*>/g, '')))
      faults.push(`${where} is not escaped`);
    if (/&(?!(amp|lt|gt);)/.test(text)) faults.push(`${where} has a cut or raw ampersand`);
  }
  return faults;
}
