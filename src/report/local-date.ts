/**
 * The date on which a conversation began, YYYY-MM-DD, as people at the desk would say it: the date as written, whatever
 * the offset behind it. null when the source gives none.
 */
export function localDate(startedAt: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(startedAt ?? '')?.[0] ?? null;
}
