import { StringDecoder } from 'node:string_decoder';

/** What is to be done with an XML file's elements; names and attributes come without prefix. */
interface Handlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** With the text behind its last tag, which is all of it in elements that hold nothing but text. */
  close?(name: string, text: string): void;
}

/** Nothing in a workbook is nested as deeply. */
const DEEPEST = 50;
const PIECE = 64 * 1024;

/**
 * Goes through XML once and keeps nothing of it. Returns whether it was well-formed; declarations of entities count as
 * if it were not. What a handler throws ends it and is thrown on.
 */
export async function scanXml(xml: Buffer, { open, close }: Handlers): Promise<boolean> {
  if (xml.length === 0) return true;
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let text = '';
  let broken = false;
  const stop = () => {
    broken = true;
  };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) stop();
    text = '';
    open?.(local(name), withoutPrefixes(attributes as Record<string, string>));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(local(name), text);
    text = '';
  });
  const add = (part: string) => {
    text += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  const decoder = new StringDecoder('utf8');
  for (let at = 0; at < xml.length && !broken; at += PIECE) {
    const piece = decoder.write(xml.subarray(at, at + PIECE));
    parser.write(at === 0 ? piece.replace(/^\uFEFF/, '') : piece);
  }
  if (!broken) parser.close();
  return !broken;
}

/** The same object where there are none: sheets have millions of cells. */
function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  return Object.fromEntries(names.map((name) => [local(name), attributes[name] ?? '']));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
