import type { View } from '../view.ts';
import { wordingFor } from '../wordings.ts';
import { text } from './escape.ts';
import { STYLE } from './style.ts';

/**
 * A page in one file: it loads nothing and runs nothing, and says so to the browser. `body` is HTML, `title` is text, `style` adds to
 * the style that all pages share.
 */
export function shell(title: string, body: string, view: View, style = ''): string {
  const { skip } = wordingFor(view).page;
  return `<!doctype html>
<html lang="${view.lang === 'en' ? 'en' : (view.locale ?? 'de-DE')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${text(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body>
<a class="skip" href="#content">${text(skip)}</a>
<div class="page">
${body}
</div>
</body>
</html>
`;
}
