import { basename, dirname, extname, join, resolve } from 'node:path';
import { UserError } from '../errors/diagnostic.ts';
import type { Comparison } from '../model/comparison.ts';
import { COMPARISON_RENDERERS } from '../render/comparison/renderers.ts';
import type { Call } from './call.ts';
import { type Format, formatsOf } from './formats.ts';
import { openOutput } from './output.ts';
import { pageView, screenView, type ViewOptions } from './view.ts';
import { writeFiles } from './write-files.ts';

export interface CompareOutputOptions extends ViewOptions {
  /** A file, if its name ends like that of a format; else a folder. Without it the comparison goes to stdout. */
  readonly out?: string;
  readonly format?: string;
}

/** Where the comparison goes: formats for stdout, or files. */
export interface Destination {
  readonly folder: string | null;
  readonly files: readonly { readonly name: string; readonly format: Format }[];
}

/** Name of the files in a folder, without extension. */
const NAME = 'vergleich';

/** Reads `-o` and `--format`. Throws UserError when they do not fit together. */
export function destinationOf({ out, format }: CompareOutputOptions): Destination {
  const named = out === undefined ? undefined : formatNamed(out);
  const formats = [...new Set(formatsOf(format ?? (out === undefined ? 'terminal' : (named ?? 'json,html'))))];
  if (formats.length > 1 && (out === undefined || named !== undefined)) {
    throw new UserError({ code: 'one-format-on-screen', params: { value: formats.join(',') } });
  }
  if (out === undefined) return { folder: null, files: formats.map((one) => ({ name: '', format: one })) };
  if (named !== undefined) {
    return { folder: dirname(out), files: formats.map((one) => ({ name: basename(out), format: one })) };
  }
  return {
    folder: out,
    files: formats.map((one) => ({ name: `${NAME}.${COMPARISON_RENDERERS[one].extension}`, format: one })),
  };
}

/** Writes the comparison, and the paths on stdout if it went into files. */
export async function deliver(
  comparison: Comparison,
  { folder, files }: Destination,
  call: Call<CompareOutputOptions>,
): Promise<void> {
  const view = folder === null ? screenView(call) : pageView(call);
  const texts = await Promise.all(
    files.map(async ({ name, format }) => ({
      name,
      text: await COMPARISON_RENDERERS[format].render(comparison, view),
    })),
  );
  const out = openOutput(call.host.stdout);
  if (folder === null) {
    for (const { text } of texts) await out.write(text);
  } else {
    await writeFiles(resolve(call.host.cwd, folder), texts);
    for (const { name } of texts) await out.write(`${join(folder, name)}\n`);
  }
  await out.finish();
}

function formatNamed(path: string): Format | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  const all = Object.entries(COMPARISON_RENDERERS) as [Format, { readonly extension: string }][];
  return all.find(([, { extension }]) => extension === ending)?.[0];
}
