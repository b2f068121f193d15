import { UserError } from '../../shared/errors.ts';

/**
 * The text of an imported file: UTF-8, or Windows-1252 where the bytes are not UTF-8 (as older Excel saves it), or the
 * UTF-16 of Excel's 'Unicode Text'. Line breaks become `\n`, a byte order mark goes. Throws a UserError that says what
 * to do where the file is empty, a workbook or no text at all.
 */
export function fileText(name: string, bytes: Uint8Array): string {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UserError(
      `${name} is an Excel workbook. Open it, choose Save As, pick 'CSV UTF-8' and import the file that this makes.`,
    );
  }
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new UserError(`${name} is empty.`);
  if (text.includes('\0')) throw new UserError(`${name} is not a text file. Save the list as CSV and import that.`);
  return text;
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
