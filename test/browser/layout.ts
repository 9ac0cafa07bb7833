import type { Page } from 'playwright-core';

/**
 * What is wrong with the words of a page as they stand: off the page, out of their cell or chart, hidden in part, on one another.
 * Every line of every text is looked at, in HTML and in charts.
 */
export async function faultsOfLayout(page: Page): Promise<string[]> {
  return (await page.evaluate(`(${lookAt})()`)) as string[];
}

const lookAt = `() => {
  const faults = document.documentElement.scrollWidth > innerWidth ? ['the page can be moved sideways'] : [];
  const lines = [];
  const visible = (box) => box.width >= 1 && box.height >= 1;
  const beyond = (box, frame) =>
    Math.max(box.right - frame.right, frame.left - box.left, box.bottom - frame.bottom, frame.top - box.top);
  const add = (element, said, box) => {
    const text = said.replace(/\\s+/g, ' ').trim().slice(0, 50);
    lines.push({ text, box });
    if (box.right > innerWidth + 1 || box.left < -1) faults.push('off the page: ' + text);
    for (let one = element; one !== document.body; one = one.parentElement) {
      const cuts = one.namespaceURI.endsWith('xhtml') && getComputedStyle(one).overflow !== 'visible';
      if (cuts && beyond(box, one.getBoundingClientRect()) > 1) faults.push('cut off: ' + text);
    }
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement: element } = texts.currentNode;
    if (data.trim() === '' || element.closest('.skip, svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const frame = element.closest('td,th,li,dd,dt,p,h1,h2,h3,figcaption').getBoundingClientRect();
    for (const box of [...range.getClientRects()].filter(visible)) {
      add(element, data, box);
      if (box.right > frame.right + 2 || box.left < frame.left - 2) faults.push('out of its cell: ' + data.slice(0, 50));
    }
  }
  for (const element of document.querySelectorAll('svg text')) {
    const box = element.getBoundingClientRect();
    if (!visible(box)) continue;
    add(element, element.textContent, box);
    if (beyond(box, element.closest('figure > svg').getBoundingClientRect()) > 12) faults.push('out of its chart: ' + element.textContent);
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  for (const [at, one] of lines.entries()) {
    for (let next = at + 1; next < lines.length && lines[next].box.top < one.box.bottom - 2; next++) {
      const [x, y] = [one.box, lines[next].box];
      const across = Math.min(x.right, y.right) - Math.max(x.left, y.left);
      const down = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
      if (across > 2 && down > 2) faults.push('on one another: ' + one.text + ' | ' + lines[next].text);
    }
  }
  return faults;
}`;
