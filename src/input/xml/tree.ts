/** An element; names without prefix, attributes too. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Why a text is not read as XML: a message code, and the line. */
interface Broken {
  readonly code: 'xml-broken' | 'xml-entities' | 'xml-too-deep';
  readonly line: number;
}

/** Nothing people annotate is nested as deeply. */
const DEEPEST = 100;

/**
 * Parses XML. Entities of its own are not for transcripts: nothing is ever expanded or fetched. The parser is loaded
 * with the first such file.
 */
export async function parseXml(text: string): Promise<Element | Broken> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  const root = openElement('', {});
  const open = [root];
  let code: Broken['code'] = 'xml-broken';
  const stop = (because: Broken['code'] = 'xml-broken') => {
    code = because;
    throw new Stop();
  };
  parser.on('error', () => stop());
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) stop('xml-entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = openElement(local(name), attributes as Record<string, string>);
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) stop('xml-too-deep');
  });
  parser.on('closetag', () => open.pop());
  const add = (part: string) => open.at(-1)?.children.push(part);
  parser.on('text', add);
  parser.on('cdata', add);
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { code, line: parser.line };
  }
  return root.children.find((child) => typeof child !== 'string') ?? { code, line: 1 };
}

class Stop extends Error {}

function openElement(name: string, given: Readonly<Record<string, string>>) {
  const attributes: Record<string, string> = Object.create(null);
  for (const key of Object.keys(given)) attributes[local(key)] = given[key] ?? '';
  return { name, attributes, children: [] as (Element | string)[] };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All elements of a name below one, in order of the document. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child, ...all(child, name)] : all(child, name),
  );
}

/** The text in an element; with that of elements `without` left out. */
export function textIn(element: Element, without: ReadonlySet<string> = new Set()): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : without.has(child.name) ? '' : textIn(child, without)))
    .join('');
}
