import { type Diagnostic, UserError } from '../errors/diagnostic.ts';
import { type Attribution, labelKey, type SpeakerMeans } from './attribute.ts';
import { fieldOf } from './csv/header.ts';
import { foldLabel } from './fold.ts';
import type { Columns } from './format.ts';
import { roleOf } from './roles.ts';
import { isoOf } from './times.ts';

/** What the user may say of files that leave it open, as typed. */
export interface Said {
  /** `SPEAKER_00=employee:MA-07`, `Anna Weber=employee`, `1=customer`, `Telefonband=other`. */
  readonly speaker?: readonly string[];
  readonly employeeChannel?: string;
  /** `text=Nachricht,role=Sprecher` */
  readonly map?: readonly string[];
  readonly startedAt?: string;
  /** `hotel-seeblick.at`, `@hotel-seeblick.at` */
  readonly employeeDomain?: readonly string[];
}

/** Reads it for `readInputs`. Throws a UserError with every part that cannot be understood. */
export function understood({ speaker = [], employeeChannel, map = [], startedAt, employeeDomain = [] }: Said): {
  readonly attribution: Attribution;
  readonly columns: Columns;
  readonly domains: ReadonlySet<string>;
} {
  const wrong: Diagnostic[] = [];
  const speakers = new Map<string, SpeakerMeans>();
  for (const given of speaker) {
    const means = speakerMeans(given);
    if (means) speakers.set(...means);
    else wrong.push({ code: 'speaker-wrong', params: { value: given } });
  }
  const columns = new Map<string, string>();
  for (const given of map.flatMap((list) => list.split(','))) {
    const [name = '', column = ''] = cutAt(given, given.indexOf('='));
    const field = fieldOf(name === 'id' ? 'conversation_id' : name);
    if (field && column !== '') columns.set(foldLabel(column), field);
    else wrong.push({ code: 'map-wrong', params: { value: given } });
  }
  const channel = employeeChannel === undefined ? null : Number(employeeChannel);
  if (channel !== null && !/^\d{1,3}$/.test(employeeChannel ?? '')) {
    wrong.push({ code: 'channel-wrong', params: { value: employeeChannel ?? '' } });
  }
  const start = startedAt === undefined ? null : isoOf(startedAt);
  if (startedAt !== undefined && start === null) wrong.push({ code: 'started-at-wrong', params: { value: startedAt } });
  const domains = new Set(employeeDomain.map((given) => given.trim().toLowerCase().replace(/^.*@/, '')));
  for (const domain of domains) {
    if (!/^[^\s@]+\.[^\s@.]+$/.test(domain)) wrong.push({ code: 'domain-wrong', params: { value: domain } });
  }
  if (wrong.length > 0) throw new UserError(...wrong);
  return { attribution: { speakers, employeeChannel: channel, startedAt: start }, columns, domains };
}

/** `LABEL=ROLE` or `LABEL=employee:ID`. Without an id, a label that is a name is the employee's. */
function speakerMeans(given: string): [string, SpeakerMeans] | null {
  const [label = '', meaning = ''] = cutAt(given, given.lastIndexOf('='));
  const [word = '', id = ''] = cutAt(meaning, meaning.includes(':') ? meaning.indexOf(':') : meaning.length);
  const role = roleOf(word);
  if (label === '' || role === null || (id !== '' && role !== 'employee')) return null;
  const named = role === 'employee' && !isNumbered(label) ? label : null;
  return [labelKey(label), { role, employee_id: id || null, employee_name: named }];
}

/** `SPEAKER_00`, `spk_0`, `Sprecher 1`, `A`, `?`, and role words such as `AGENT`, are nobody's names. */
function isNumbered(label: string): boolean {
  return /^(?:\p{L}*[\s_-]*\d+|\p{L}|\?)$/u.test(label) || roleOf(label) !== null;
}

function cutAt(text: string, at: number): readonly string[] {
  return at < 0 ? [text.trim()] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
