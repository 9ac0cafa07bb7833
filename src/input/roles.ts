import type { Role } from '../model/conversation.ts';
import { foldLabel } from './fold.ts';

type KnownRole = Exclude<Role, null>;

/** The role a word stands for, or null: anything not listed is unknown and never guessed. */
export function roleOf(label: string): KnownRole | null {
  // The native words need no folding, and they are what large files are full of.
  const whole = ROLES.get(label) ?? ROLES.get(foldLabel(label));
  if (whole) return whole;
  // „Kunde/Kundin“: both halves must say the same.
  const parts = label.split('/').map((part) => ROLES.get(foldLabel(part)));
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

const ROLES: ReadonlyMap<string, KnownRole> = new Map(
  (Object.keys(WORDS) as KnownRole[]).flatMap((role) =>
    WORDS[role].split(',').map((word) => [foldLabel(word), role] as const),
  ),
);
