/** What employees say when they deal with the matter. */
export const greeting = [
  '[Guten Tag|Grüß Gott|Guten Morgen|Hallo], {desk}, mein Name ist {mavor} {ma}, was kann ich für Sie tun?',
  '[Guten Tag|Grüezi|Servus|Moin], {anrede}, worum geht es denn?',
  '{anrede}, [schön, dass Sie anrufen|danke für Ihre Nachricht|vielen Dank, dass Sie sich melden].',
  'Hallo, {mavor} hier[ vom Kundendienst|], ich sehe {den ding} schon vor mir.',
];

export const helping = [
  '[Oh|Ach|Herrje], das tut mir [leid|sehr leid|wirklich leid], {anrede}.',
  '[Sagen|Nennen|Geben] Sie mir bitte die Nummer, die [oben|rechts|unten] auf {dem ding} steht.',
  'Ich [sehe|schaue] [gerade|mal|kurz] in {dem sache} nach.',
  'Hier steht, dass {der ding} am {datum} um {uhr} [angelegt|verschickt|gebucht|ausgestellt] wurde.',
  'Ich [buche|erstatte|überweise] Ihnen die {betrag} [heute noch|sofort|bis {tag}] zurück.',
  'Ich [rufe|sage] {herrfrau} {name} [gleich|nachher] [an|Bescheid] und melde mich bis {uhr} bei Ihnen.',
  'Der Betrag von {betrag} ist am {datum} bei uns eingegangen.',
  'Dann [tausche|ändere|korrigiere] ich {den ding} [eben|einfach|gleich] für Sie.',
  'Welche Adresse haben Sie denn, noch {strasse} {hausnr} in {ort}?',
  '[Haben Sie|Hätten Sie] {den sache} [zufällig|vielleicht] zur Hand?',
  'Den Namen [bitte|noch einmal bitte], {kunde} mit [einem|zwei] [n|t|l]?',
  'Ich schicke Ihnen {den sache} [per Mail|mit der Post|als Datei] an die Adresse in {ort}.',
  'Auf {dem sache} sehen Sie links {den ding} und rechts die {betrag}.',
  'Das [war|ist] [unser|ganz klar unser|mein] Fehler, und den [bügle|mache] ich [wieder aus|wieder gut].',
  'Sie bekommen [von mir |]{einen+ sache} im Wert von {betrag} dazu.',
  'Ich habe {den ding} [gerade|soeben] [freigegeben|neu ausgestellt|noch einmal losgeschickt].',
  'Wenn Sie [einverstanden sind|möchten|wollen], [komme ich {bald} vorbei|reserviere ich {den sache} bis {tag}].',
  'Bitte bringen Sie {bald} {den sache} mit, dann [geht es schneller|sind wir in zehn Minuten fertig].',
  'Das dauert [ungefähr|etwa|höchstens] {zahl} Minuten, [bleiben Sie dran|nehmen Sie doch Platz|ich beeile mich].',
  'Im {platz} [schaue|gucke] ich [selbst |]nach, ob {der sache} dort liegt.',
  'Möchten Sie {den ding} lieber {bald} oder {bald} [abholen|haben|bekommen]?',
  '{der+ ding} [kostet|kostete] {betrag}, davon [ziehe|rechne] ich Ihnen {betrag} ab.',
  'Ich verbinde Sie [nicht weiter|nicht], ich mache das [hier|gleich] fertig.',
  '[Gut|Prima|Wunderbar], {den sache} habe ich gefunden, [er|das] stammt vom {datum}.',
  'Ihr Anruf war am {datum}, um {uhr}, das [sehe|lese] ich hier.',
  'Ich notiere [mir |]{den sache} und die Nummer {nummer}.',
  '[Könnten|Würden] Sie mir {den sache} [kurz |]vorlesen?',
  'Für {den ding} brauchen wir nur Ihre Unterschrift, [dann ist alles erledigt|mehr nicht].',
  'Sie erreichen mich unter {telefon}, [jeden Tag bis {uhr}|auch am Abend].',
  'Da [haben|hätten] Sie völlig recht, {der ding} [hätte am {datum} da sein müssen|war so nicht bestellt].',
  '[Ja|Genau|Stimmt], {den sache} [sehe|finde] ich hier unter {nummer}.',
  'Meine Kollegin {vorname} {name} hat {den ding} {neulich} geprüft und [alles in Ordnung gefunden|einen Fehler bemerkt].',
];

export const goodbye = [
  '[Sehr gern|Gern geschehen|Keine Ursache], {anrede}, einen schönen Tag noch.',
  'Dann [wünsche|sage] ich [auf Wiederhören und |]alles Gute nach {ort}.',
  '[Danke|Vielen Dank] für Ihre Geduld, [bis {tag}|auf Wiedersehen].',
  'Ich melde mich {bald}, [versprochen|ganz bestimmt|ohne dass Sie nachfragen müssen].',
];
