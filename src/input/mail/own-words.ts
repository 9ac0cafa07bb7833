import { attributionAt, isQuoteMark, quoteHeadAt } from './quotes.ts';
import { withoutSignature } from './signature.ts';

/** The quote parser needs quadratic time, so longer mails go without it. In characters. */
const MOST = 10_000;

/**
 * What the writer of a mail wrote himself: without what he quotes, his signature and the lawyers' text below it.
 * A quotation at the end is cut with everything below; one in the middle leaves the answers below it.
 */
export async function ownWords(text: string): Promise<string> {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trimEnd());
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (quoteHeadAt(lines, at)) break;
    const end = attributionAt(lines, at);
    if (end !== null) {
      // „Am … schrieb …:“ with the quotation marked line by line: the answers may stand between the lines.
      if (
        !lines
          .slice(end)
          .find((below) => below.trim() !== '')
          ?.trimStart()
          .startsWith('>')
      )
        break;
      at = end - 1;
    } else if (!isQuoteMark(line)) kept.push(line);
  }
  const own = withoutSignature(kept)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return own.length > MOST || own === '' ? own : (await visible(own)).trim();
}

/** What else is a quotation or a signature, in other languages too, another's list of patterns knows. */
async function visible(text: string): Promise<string> {
  const { default: EmailReplyParser } = await import('email-reply-parser');
  return new EmailReplyParser().parseReply(text);
}
