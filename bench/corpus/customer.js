/** What customers say, by the point of the conversation. */
export const opening = [
  '[Guten Tag|Grüß Gott|Hallo|Guten Morgen|Guten Abend|Moin], {kunde} [mein Name|hier|ist mein Name], ich rufe [an |]wegen {dem+ ding} an.',
  '[Guten Tag|Hallo], ich habe {neulich} {einen+ ding} [bekommen|bestellt|erhalten|in Auftrag gegeben], und [damit stimmt etwas nicht|da ist einiges schiefgelaufen|ich bin gar nicht zufrieden].',
  'Ich heiße {vorname} {kunde}, wohnhaft {strasse} {hausnr} in {ort}, und es geht um {den+ ding} mit der Nummer {nummer}.',
  '[Guten Tag|Grüezi|Servus], ich war {neulich} schon einmal [hier|bei Ihnen|da], wegen {dem+ ding}.',
  '[Entschuldigung|Hallo|Verzeihung], [mit wem spreche ich denn da|bin ich hier richtig mit einer Beschwerde|haben Sie einen Augenblick]? Bei mir geht es um {den+ ding}.',
  'Sehr geehrte Damen und Herren, seit dem {datum} warte ich auf {den+ ding}.',
  'Also, {der+ ding} ist {neulich} angekommen, und {der sache} [fehlt einfach|ist völlig falsch|liegt nicht dabei].',
];

export const complaint = [
  'Ich habe {zahl}-mal angerufen und jedes Mal hieß es, jemand meldet sich.',
  'Ich warte seit {zahl} [Wochen|Tagen|Monaten] auf {den+ ding}.',
  'Auf {dem+ ding} stehen {betrag}, [abgemacht|vereinbart|ausgemacht] waren aber {betrag}.',
  'Das Geld, immerhin {betrag}, ist [schon|längst|bereits] vom Konto abgebucht worden.',
  'Im {platz} war es [laut|kalt|dreckig|eng|feucht|dunkel], und niemand hat sich darum gekümmert.',
  '{der+ ding} war [schon|bereits] nach {zahl} Tagen [kaputt|ungültig|weg|unbrauchbar].',
  'Meine {person} hat extra einen Tag frei genommen, [umsonst|und dann kam keiner|für nichts].',
  'Am Telefon hat mir {herrfrau} {name} {einen sache} [zugesagt|versprochen|angekündigt].',
  'Dann kam [plötzlich|auf einmal|ohne Ankündigung] {ein+ sache} über {betrag}.',
  'Ich habe {den sache} [fotografiert|ausgedruckt|aufgehoben|mitgebracht], [sehen|schauen] Sie selbst.',
  'So etwas [habe ich noch nie erlebt|ist mir in {zahl} Jahren nicht passiert|darf einfach nicht vorkommen].',
  'Ich [finde|fand] das, ehrlich gesagt, ziemlich {gefuehl}.',
  'Wir sind mit [zwei|drei|vier] Kindern aus {ort} gekommen und standen um {uhr} vor verschlossener Tür.',
  'In {ort}, in der {strasse} {hausnr}, hat [auch|wieder] keiner Bescheid gewusst.',
  'Seit dem {datum} [funktioniert|geht|läuft] {der ding} nicht mehr richtig.',
  'Ich brauche {den ding} bis spätestens {bald}, [sonst muss ich alles neu beantragen|danach bin ich verreist|sonst ist alles zu spät].',
  'Die [Dame|Kollegin|Mitarbeiterin] {neulich} war sehr nett, aber geändert hat sich nichts.',
  'Ich sehe [wirklich |]nicht ein, warum ich {betrag} für {einen sache} bezahlen soll.',
  'Können Sie mir [wenigstens|vielleicht|bitte] sagen, wann {der ding} [kommt|fertig ist|bearbeitet wird]?',
  'Und {den sache}, den [hatte|habe] ich auch schon eingereicht, [am|das war der] {datum}.',
  'Ich bin doch seit {zahl} Jahren Kundin bei Ihnen.',
  'Wer [zahlt|ersetzt|erstattet] mir denn jetzt {den sache}, die {betrag} [sind ja kein Pappenstiel|bekomme ich doch zurück, oder]?',
  'Bei {dem sache} stand außerdem ein falscher Name drauf, {name} statt {kunde}.',
  'Das [steht|stand] so nicht in {dem+ sache}, ich habe extra nachgelesen.',
];

export const reaction = [
  'Das [hilft|nützt] mir [jetzt|leider] [gar nicht|überhaupt nicht|wenig].',
  '[Aha|So so|Na gut|Hm|Tja], und was mache ich jetzt?',
  'Das hat mir {herrfrau} {name} aber [anders erklärt|genau umgekehrt gesagt].',
  '[Wirklich|Echt jetzt|Ist das Ihr Ernst]? Ich habe {den sache} doch hier [liegen|vor mir|in der Hand].',
  'Na [schön|gut|prima], dann [schreibe|rufe|gehe] ich eben noch einmal [hin|an].',
  '[Ja|Genau|Richtig], die Nummer ist die {nummer}.',
  '[Nein|Nee|Leider nicht], {den sache} habe ich [nie|nicht] bekommen.',
  'Gibt es denn [keine andere|gar keine|wirklich keine] Möglichkeit?',
  'Könnten Sie das [bitte |]{herrfrau} {name} [weitergeben|ausrichten]?',
  'Ich [verstehe|begreife] nicht, warum das so lange dauert.',
  'Meine {person} hat {den sache} innerhalb von {zahl} Tagen bekommen.',
  'Und wenn ich {den ding} [selbst abhole|zurückgebe|noch einmal einschicke]?',
  'Die {betrag} möchte ich [trotzdem|in jedem Fall|spätestens nächste Woche] zurückhaben.',
  'Ich [bin|wohne] in {ort}, da ist der Weg [zu weit|nicht ohne|eine halbe Stunde].',
];

export const closing = [
  '[Danke|Vielen Dank|Besten Dank], dann warte ich [ab|bis {tag}|auf Ihre Nachricht].',
  '[Na gut|Gut|In Ordnung|Okay], [auf Wiederhören|tschüss|schönen Tag noch|ade].',
  'Dann [schreibe|wende] ich [eben |]an die Geschäftsleitung in {ort}.',
  '[Endlich|Na also|Sehen Sie], [es geht doch|das ist mal ein Wort].',
  'Ich melde mich {bald} wieder, [verlassen Sie sich darauf|versprochen|ganz sicher].',
];
