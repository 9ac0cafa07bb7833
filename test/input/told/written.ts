import type { Said } from '../../../src/input/said.ts';
import type { Talk } from './talks.ts';

/** A way to write talks down, and what has to be said to read them with roles. */
export interface Written {
  /** As the reader calls it. */
  readonly format: string;
  /** Tells apart the ways one format is written by different programs. */
  readonly by?: string;
  readonly write: (talks: readonly Talk[]) => readonly { readonly name: string; readonly content: string | Buffer }[];
  readonly said?: Said;
}

export function nameOf({ format, by }: Written): string {
  return by === undefined ? format : `${format} (${by})`;
}

/** Milliseconds since 1970 of a second of a talk. */
export function at({ started_at }: Talk, seconds: number): number {
  return Date.parse(started_at) + Math.round(seconds * 1000);
}
