import type { Source } from './sources.ts';

const EXPORT = /^export (?:default )?(?:async |abstract )*(?:function\*?|const|let|class|type|interface)\b/;
const OVERLOAD = /^export (?:async )?function .*;$/;

/** `path:line` of every exported name that has no doc comment right above it. */
export function undocumentedExports({ path, text }: Source): string[] {
  const rows = text.split('\n');
  return rows.flatMap((row, index) => {
    const above = rows[index - 1]?.trimEnd() ?? '';
    const documented = (above.endsWith('*/') && startsAsDoc(rows, index - 1)) || OVERLOAD.test(above);
    return EXPORT.test(row) && !documented ? [`${path}:${index + 1}: ${row.trim()}`] : [];
  });
}

function startsAsDoc(rows: string[], end: number): boolean {
  const start = rows.slice(0, end + 1).findLast((row) => row.trimStart().startsWith('/*'));
  return start?.trimStart().startsWith('/**') ?? false;
}
