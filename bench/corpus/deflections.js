/** What employees say to put somebody off, and what only sounds like it. */
export const rules = [
  '[Tut mir leid, aber|Leider, leider:|Sehen Sie,] das [ist bei uns|ist hier] nicht vorgesehen.',
  'Nach unseren [Bestimmungen|Vorschriften|Richtlinien|Regeln] [geht das leider nicht|ist das ausgeschlossen|darf ich {den ding} nicht ändern].',
  'Laut [Vorschrift|Satzung|unseren Geschäftsbedingungen|Hausordnung] muss {der ding} [innerhalb von {zahl} Tagen|bis zum {datum}] vorliegen.',
  'Das dürfen wir [leider |grundsätzlich |]nicht [machen|herausgeben|erstatten].',
  'Da sind mir die Hände gebunden, [die Regeln sind so|so sind die Vorschriften].',
  'Wenn ich [da|bei Ihnen] eine Ausnahme mache, [dann will das jeder|kommen alle anderen auch].',
  'Ohne [schriftlichen Antrag|Kassenbon|{den sache}|das Originalformular] kann ich [leider |]nichts machen.',
  'Aus [Datenschutzgründen|rechtlichen Gründen|Gründen des Datenschutzes] darf ich Ihnen [dazu|darüber] nichts sagen.',
  'Die Frist [ist|war] am {datum} [abgelaufen|vorbei], [da ist nichts mehr zu machen|daran muss ich mich halten].',
  'So steht es [nun mal |]im Vertrag[, {anrede}|].',
  'Das haben wir [schon immer|noch nie] so gemacht.',
  'Auf {den+ ding} besteht [leider |]kein Anspruch.',
];

export const organisation = [
  'Dafür [bin ich|sind wir] [leider |hier |]nicht zuständig.',
  'Da müssen Sie sich an [die Zentrale|die Hotline|die Fachabteilung|den Hersteller|unseren Partner in {ort}] wenden.',
  'Das entscheidet [bei uns |][die Zentrale|die Geschäftsleitung|die Fachabteilung], [nicht wir|nicht ich].',
  'Das System lässt das [leider |]nicht zu.',
  'Der Kollege, der das macht, ist [heute|diese Woche|bis {tag}] [im Urlaub|krank|nicht da].',
  'Wir sind [im Moment|gerade|zurzeit] [leider |]unterbesetzt, [da bleibt einiges liegen|das dauert eben].',
  'Darauf habe ich [leider |von hier aus |]keinen Zugriff.',
  'Das ist [Sache|Aufgabe] [der Buchhaltung|der Technik|des Lagers|der Filiale in {ort}].',
  'Das läuft alles über [die Zentrale in {ort}|eine andere Abteilung|einen externen Dienstleister].',
  'Da ist [wohl |]bei [der Post|dem Spediteur|unserem Lieferanten] etwas schiefgegangen, dafür können wir nichts.',
  '[Rufen|Kommen] Sie [bitte |]{bald} noch einmal [an|vorbei], [heute ist niemand da|heute kann ich nichts sagen].',
  'Da muss ich [erst |]bei [der Fachabteilung|meiner Chefin] nachfragen, das [dauert|braucht] [zwei|drei|vier] Wochen.',
];

export const priority = [
  '[Stammgäste|Stammkunden|Premiumkunden|Großkunden] [gehen|haben] [bei uns |]Vorrang[|, das müssen Sie verstehen].',
  'Wir müssen [zuerst|erst] [die Reisegruppe|unsere Großkunden|die Vertragskunden] [bedienen|versorgen|abfertigen], [dann kommen Sie dran|danach sind Sie an der Reihe].',
  '{der sache} ist [leider |]für [unsere Stammkunden|Mitglieder|Premiumkunden] reserviert.',
  'Das [gilt|gibt es] nur für [Premiumkunden|Vielfahrer|Mitglieder|Geschäftskunden].',
  'Sie sind [leider |]nur [Gelegenheitskunde|ein kleiner Kunde], [da kann ich nichts machen|die großen gehen vor].',
  'Der Herr [vor Ihnen|dort drüben] ist ein sehr guter Kunde, [der geht vor|bitte haben Sie Verständnis].',
  'Bei {betrag} Umsatz [im Jahr |]können wir [leider |]keine Extrawurst braten.',
];

/** Negated, quoted, overruled or in the customer's favour: must not count. */
export const nearMisses = [
  'Natürlich bin ich dafür zuständig, {anrede}.',
  'Trotz der abgelaufenen Frist [tausche|erstatte] ich {den ding}.',
  'Das System hat [erst |]gezickt, aber jetzt ist {der ding} [drin|gebucht].',
  'Nach unseren Bestimmungen haben Sie [sogar |]Anspruch auf {betrag}.',
  'Der Kollege hat Ihnen gesagt, das sei nicht vorgesehen? [Das stimmt nicht|Da hat er sich geirrt].',
  'Die Zentrale brauchen wir dafür nicht, das entscheide ich selbst.',
  'Eigentlich sagt die Richtlinie etwas anderes, aber [das mache ich trotzdem|das regeln wir heute].',
  'Bei uns geht kein Stammkunde vor, jeder kommt der Reihe nach.',
];
