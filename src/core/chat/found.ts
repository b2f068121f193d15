import type { Message } from './message.ts';

/**
 * A person found by a platform's own search box: their name, what speaks for them in one line, and a card to send, which
 * others may read and press.
 */
export type Found = { title: string; detail: string; message: Message };
