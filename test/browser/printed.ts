import type { Page } from 'playwright-core';

/** A part of a page as it stands on paper. */
export interface Printed {
  /** The name of its element; THEAD for the row of titles, SHORT for a whole table of few rows. */
  readonly tag: string;
  readonly text: string;
  /** The sheets that its top and its bottom stand on, by a name of their own. */
  readonly from: string;
  readonly to: string;
}

/**
 * Headings, paragraphs, charts, rows and entries as Chromium prints them on A4, in the order of the page. A PDF tells where the
 * targets of links stand: so every part gets one at its top and one at its bottom, and hidden links to them.
 */
export async function printed(page: Page): Promise<Printed[]> {
  const parts = (await page.evaluate(`(() => {
    const parts = [...document.querySelectorAll(':is(header,main,footer) :is(h1,h2,h3,p,li,tr,figure,dl > div,table:not(:has(tr:nth-child(9))))')];
    const links = document.createElement('div');
    links.hidden = true;
    for (const [number, part] of parts.entries()) {
      for (const side of ['top', 'bottom']) {
        const row = part.tagName === 'TABLE' ? part.rows[side === 'top' ? 0 : part.rows.length - 1] : part;
        const place = row.tagName === 'TR' ? row.cells[0] : row;
        place.style.position = 'relative';
        const target = document.createElement('span');
        target.id = 'printed-' + number + '-' + side;
        target.style.cssText = 'position:absolute;left:0;width:1px;height:1px;' + side + ':0';
        place.append(target);
        const link = document.createElement('a');
        link.href = '#' + target.id;
        links.append(link);
      }
    }
    document.body.append(links);
    const tag = (part) => part.closest('thead') ? 'THEAD' : part.tagName === 'TABLE' ? 'SHORT' : part.tagName;
    return parts.map((part) => ({ tag: tag(part), text: part.textContent.trim().slice(0, 60) }));
  })()`)) as { tag: string; text: string }[];
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = new Map(
    [...pdf.matchAll(/\/(printed-\S+) \[(\d+) 0 R/g)].map(([, id = '', sheet = '']) => [id, sheet]),
  );
  return parts.map((part, number) => ({
    ...part,
    from: sheets.get(`printed-${number}-top`) ?? 'unknown',
    to: sheets.get(`printed-${number}-bottom`) ?? 'unknown',
  }));
}
