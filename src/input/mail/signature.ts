const CLOSING =
  /^(?:(?:mit\s+)?(?:freundlich|best|lieb|schön|herzlich|viel|sonnig)(?:e|en|st|sten|ste)?(?:\s+(?:und|&)\s+\p{L}+)?\s+(?:gr(?:ü|ue)(?:ß|ss)(?:e|en)?|empfehlungen)|mit (?:besten|vorzüglicher) (?:empfehlungen|hochachtung)|hochachtungsvoll|gr(?:ü|ue)(?:ß|ss)e|lg|mfg|vg|bg|(?:kind|best|warm) regards|yours (?:sincerely|faithfully)|sincerely|regards)(?=$|[\s,.!])/iu;
const MARK = /^(?:--|—|__) ?$|^[-_=*]{20,}$/;
const DISCLAIMER =
  /^(?:(?:Diese|Die vorliegende|Dieses) (?:E-?Mail|Nachricht|Mail|Mitteilung)\b.{0,160}\b(?:vertraulich|ausschlie(?:ß|ss)lich|rechtlich gesch(?:ü|ue)tzt|bestimmt)|Der Inhalt dieser (?:E-?Mail|Nachricht)\b|(?:Vertraulichkeits|Datenschutz|Rechts)hinweis\b|Disclaimer\b|Confidentiality\b|This (?:e-?mail|message)\b.{0,160}\b(?:confidential|intended|privileged)|Virenfrei\b|(?:Von|Aus) meinem? .{2,40} gesendet|Gesendet (?:mit der|von) .{2,60}(?:App|Outlook|iPhone|iPad|Android|Handy|Galaxy|Mail|MagentaMail)|Diese (?:E-?Mail|Nachricht) wurde von .{2,40}(?:gesendet|auf Viren)|Get Outlook for|Sent from my|Bitte denken Sie an die Umwelt|Bitte prüfen Sie.{0,40}ausdrucken)/iu;
const POSTSCRIPT = /^\s*P\.?\s?S\.?\s*:/i;
/** A closing is a line of its own. */
const LONGEST_CLOSING = 60;

/**
 * The lines without signature and disclaimer. What stands below the greeting is name, address and the lawyers' text
 * (which speaks of „Bestimmungen“ too); only a P.S. is said to the reader.
 */
export function withoutSignature(lines: readonly string[]): readonly string[] {
  // A line of dashes may divide a mail in the middle; it ends it only below the first words.
  const begun = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex(
    (line, at) => at > begun && (MARK.test(line) || DISCLAIMER.test(line.trim().slice(0, 400))),
  );
  const body = end < 0 ? lines : lines.slice(0, end);
  const closing = body.findIndex(
    (line, at) => at > begun && line.trim().length <= LONGEST_CLOSING && CLOSING.test(line.trim()),
  );
  if (closing < 0) return body;
  const postscript = body.findIndex((line, at) => at > closing && POSTSCRIPT.test(line));
  const behind = postscript < 0 ? [] : ['', ...body.slice(postscript)];
  return [...body.slice(0, closing + 1), ...behind];
}
