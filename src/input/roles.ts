import type { Role } from '../model/conversation.ts';
import { foldLabel } from './fold.ts';

type KnownRole = Exclude<Role, null>;

/** The role a word stands for, or null: anything not listed is unknown and never guessed. */
export function roleOf(label: string): KnownRole | null {
  // The native words need no folding, and they are what large files are full of.
  if (Object.hasOwn(WORDS, label)) return label as KnownRole;
  byWord ??= rolesByWord();
  const roles = byWord;
  const whole = roles.get(foldLabel(label));
  if (whole) return whole;
  // „Kunde/Kundin“: both halves must say the same.
  const parts = label.split('/').map((part) => roles.get(foldLabel(part)));
  return parts.length > 1 && parts.every((role) => role === parts[0]) ? (parts[0] ?? null) : null;
}

const WORDS: Readonly<Record<KnownRole, string>> = {
  employee: `
    employee, agent, Agentin, staff, clerk, advisor, representative, operator, Operatorin,
    Mitarbeiter, Mitarbeiterin, Mitarbeitende, Mitarbeitender, MA, Angestellter, Angestellte,
    Berater, Beraterin, Kundenberater, Kundenberaterin, Kundenbetreuer, Kundenbetreuerin,
    Bearbeiter, Bearbeiterin, Sachbearbeiter, Sachbearbeiterin, Sachbearbeitung, SB,
    Service, Servicemitarbeiter, Servicemitarbeiterin, Kundenservice, Kundendienst, Support,
    Rezeption, Rezeptionist, Rezeptionistin, Empfang, Kellner, Kellnerin, Verkäufer, Verkäuferin`,
  customer: `
    customer, client, caller, guest, end_user, Kunde, Kundin, Kunde/in, KD,
    Anrufer, Anruferin, Gast, Beschwerdeführer, Beschwerdeführerin, Bürger, Bürgerin, Mieter, Mieterin,
    Versicherter, Versicherte, Versicherte(r), Mitglied, Fahrgast, Patient, Patientin`,
  other: `
    other, bot, chatbot, custom_bot, automated_agent, system, IVR, Ansage, Bandansage, Sprachcomputer,
    supervisor, Supervisorin, Vorgesetzter, Vorgesetzte, Teamleiter, Teamleiterin, Teamleitung, Sonstige`,
};

/** Made when it is first needed. */
let byWord: ReadonlyMap<string, KnownRole> | undefined;

function rolesByWord(): ReadonlyMap<string, KnownRole> {
  return new Map(
    (Object.keys(WORDS) as KnownRole[]).flatMap((role) =>
      WORDS[role].split(',').map((word) => [foldLabel(word), role] as const),
    ),
  );
}
