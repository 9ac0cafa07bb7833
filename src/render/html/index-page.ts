import type { Report } from '../../model/report.ts';
import type { View } from '../view.ts';
import { wordingFor } from '../wordings.ts';
import { text } from './escape.ts';
import { shell } from './shell.ts';

export interface IndexEntry {
  readonly employee: Report['employee'];
  /** Files of this person beside the index, by the name of their format. */
  readonly files: readonly { readonly label: string; readonly name: string }[];
}

/** A page that leads to the reports of one run, in the order given (by name); it holds no numbers, so that it ranks nobody. */
export function renderIndexPage(entries: readonly IndexEntry[], view: View): string {
  const wording = wordingFor(view);
  const { title, intro, order } = wording.page.index;
  const items = entries.map(({ employee, files: [first, ...others] }) => {
    const named = employee.name ?? employee.id ?? wording.unnamed;
    const sameName = entries.filter((other) => other.employee.name === employee.name).length > 1;
    const who = sameName && employee.name !== null && employee.id !== null ? `${named} (${employee.id})` : named;
    const rest = others.map((file) => link(file.name, file.label, `${file.label}: ${who}`)).join(', ');
    return `<li>${first === undefined ? text(who) : link(first.name, who)}${rest === '' ? '' : ` <span class="other">${rest}</span>`}</li>`;
  });
  const body = `<header class="plain">
<h1>${text(title)}</h1>
<p>${text(intro)}</p>
</header>
<main id="content" tabindex="-1">
<ul class="index">
${items.join('\n')}
</ul>
<p>${text(order)}</p>
</main>`;
  return shell(title, body, view);
}

/** `./` in front keeps a name that looks like an address with a scheme from being one. */
function link(file: string, shown: string, spoken?: string): string {
  const label = spoken === undefined ? '' : ` aria-label="${text(spoken)}"`;
  return `<a href="./${text(encodeURIComponent(file))}"${label}>${text(shown)}</a>`;
}
