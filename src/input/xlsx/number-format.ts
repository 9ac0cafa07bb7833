/** Excel's own formats that show dates or times (14 to 22 and 45 to 47; the others in East Asian ones). */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Whether a number format (`dd.mm.yyyy hh:mm`, `[h]:mm`) shows a number as a date or a time. */
export function isDateFormat(id: string, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => Number(id) >= from && Number(id) <= to);
  // Quoted text, single signs after \ _ *, and [Red] or [$-407] say nothing; [h] does.
  const bare = code.replace(/"[^"]*"|[\\_*]./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare);
}
