import { crc32, deflateRawSync } from 'node:zlib';

/** A cell: text, number, or `{ serial }` with a style: 1 date and time, 2 time, 3 date. */
export type Cell = string | number | { readonly serial: number; readonly style: 1 | 2 | 3 };

/** A workbook as Excel writes it: shared strings, number formats, packed. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, stored = false): Buffer {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const cell = (value: Cell, at: string): string => {
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (typeof value === 'object') return `<c r="${at}" s="${value.style}"><v>${value.serial}</v></c>`;
    strings.push(value);
    return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const sheet = (rows: readonly (readonly Cell[])[]) =>
    `${XML}<worksheet ${MAIN}><dimension ref="A1:K${rows.length}"/><sheetData>${rows
      .map(
        (row, y) =>
          `<row r="${y + 1}">${row.map((value, x) => cell(value, `${String.fromCharCode(65 + x)}${y + 1}`)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships ${RELS}><Relationship Id="rId1" Type="${DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook ${MAIN} xmlns:r="${DOC}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships ${RELS}>${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${DOC}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${DOC}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${DOC}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="21" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [at, name] of names.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheet(sheets[name] ?? []);
  parts['xl/sharedStrings.xml'] =
    `${XML}<sst ${MAIN}>${strings.map((one) => `<si><t xml:space="preserve">${one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></si>`).join('')}</sst>`;
  const files = Object.entries(parts).map(([name, content]) => [name, Buffer.from(content)] as const);
  return archive(files, undefined, stored);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A zip archive; `size` lies about how much an entry unpacks to, `stored` ones are not packed, in `wide` ones numbers take eight bytes. */
export function archive(
  files: readonly (readonly [string, Buffer])[],
  size?: number,
  stored = false,
  wide = false,
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const packed = stored ? content : deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(stored ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(size ?? content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, Buffer.from(name), packed);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002', 'latin1');
    entry.writeUInt16LE(20, 4);
    facts.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    const extra = Buffer.alloc(wide ? 36 : 0);
    if (wide) {
      for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field);
      entry.writeUInt16LE(extra.length, 30);
      // Another program's field before it.
      extra.writeUInt16LE(0x5455, 0);
      extra.writeUInt16LE(4, 2);
      extra.writeUInt16LE(1, 8);
      extra.writeUInt16LE(24, 10);
      for (const [index, number] of [content.length, packed.length, at].entries())
        extra.writeBigUInt64LE(BigInt(number), 12 + index * 8);
    }
    directory.push(entry, Buffer.from(name), extra);
    at += 30 + name.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, index, ...(wide ? wideEnd(at, index.length, files.length) : []), end]);
}

function wideEnd(at: number, size: number, count: number): readonly Buffer[] {
  const end = Buffer.alloc(56);
  end.write('PK\u0006\u0006', 'latin1');
  end.writeBigUInt64LE(44n, 4);
  for (const field of [24, 32]) end.writeBigUInt64LE(BigInt(count), field);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  locator.writeBigUInt64LE(BigInt(at + size), 8);
  locator.writeUInt32LE(1, 16);
  return [end, locator];
}
