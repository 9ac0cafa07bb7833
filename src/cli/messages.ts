import type { Catalogue } from '../errors/messages.ts';

const seeHelp = {
  hintDe: 'Was geht, zeigt: {command} --help',
  hintEn: 'What works is shown by: {command} --help',
} as const;

const meant = { hintDe: 'Meinten Sie {similar}?', hintEn: 'Did you mean {similar}?' } as const;

/** What can be wrong with the command line itself. */
export const usageMessages: Catalogue = {
  'option-unknown': { de: 'Die Option {typed} gibt es nicht.', en: 'There is no option {typed}.', ...seeHelp },
  'option-unknown-similar': { de: 'Die Option {typed} gibt es nicht.', en: 'There is no option {typed}.', ...meant },
  'command-unknown': { de: 'Den Befehl {typed} gibt es nicht.', en: 'There is no command {typed}.', ...seeHelp },
  'command-unknown-similar': { de: 'Den Befehl {typed} gibt es nicht.', en: 'There is no command {typed}.', ...meant },
  'operand-missing': { de: 'Es fehlt: {typed}.', en: 'Missing: {typed}.', ...seeHelp },
  'operand-too-many': { de: 'Zu viele Angaben für {typed}.', en: 'Too many operands for {typed}.', ...seeHelp },
  'option-value-missing': { de: 'Nach {typed} fehlt der Wert.', en: 'The value after {typed} is missing.', ...seeHelp },
  'option-value-wrong': {
    de: '„{value}“ passt nicht zu {typed}.',
    en: '“{value}” does not fit {typed}.',
    hintDe: 'Möglich sind: {allowed}.',
    hintEn: 'Possible are: {allowed}.',
  },
  'usage-wrong': { de: 'Der Aufruf ist falsch ({message}).', en: 'The call is wrong ({message}).', ...seeHelp },
};
