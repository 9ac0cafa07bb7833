import { clean } from '../clean.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text, between tags as well as in a quoted attribute: nothing in it is markup, a script or a control character. */
export function text(raw: string): string {
  return clean(raw).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
