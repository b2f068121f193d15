/** One thing in an imported file that cannot be used: on which line (counted from 1), in which column, what stood there and what was expected. */
export type ImportFault = { line: number; column: string; value: string; expected: string };
