/** The few words that reporters add to what the check says itself. */
export const CHECK_WORDS = {
  de: {
    level: { error: 'Fehler', warning: 'Warnung', notice: 'Hinweis' },
    passed: 'Bestanden',
    missed: 'Nicht bestanden',
    more: (count: number, code: string): string => `… und ${count} weitere dieser Art (${code}); alle mit -v.`,
    cut: (count: number): string => `… und ${count} weitere, die hier keinen Platz haben.`,
    place: 'Stelle',
    what: 'Was',
    nothing: 'Nichts zu melden.',
    counted: (errors: number, warnings: number, notices: number): string =>
      `${errors} Fehler, ${warnings} Warnungen, ${notices} Hinweise`,
  },
  en: {
    level: { error: 'error', warning: 'warning', notice: 'notice' },
    passed: 'Passed',
    missed: 'Missed',
    more: (count: number, code: string): string => `… and ${count} more of this kind (${code}); all of them with -v.`,
    cut: (count: number): string => `… and ${count} more that find no room here.`,
    place: 'Place',
    what: 'What',
    nothing: 'Nothing to report.',
    counted: (errors: number, warnings: number, notices: number): string =>
      `errors: ${errors}, warnings: ${warnings}, notices: ${notices}`,
  },
};
