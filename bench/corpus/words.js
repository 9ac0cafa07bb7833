/** Names, places and describing words that are the same in every trade. */
const split = (words) => words.split(' ');
const join = (fronts, backs) => fronts.flatMap((front) => backs.map((back) => front + back));

export const firstNames = split(
  'Anna Peter Sabine Thomas Maria Michael Julia Andreas Katrin Stefan Ursula Markus Petra Christian Elif Mehmet Olga Iwan Fatma Ali Claudia Jürgen Heike Dirk Silke Uwe Birgit Ralf Nina Jan Lena Tim Sophie Lukas Emma Finn Hannah Jonas Lea Paul Mia Felix Clara Max Johanna Moritz Franziska Tobias Bettina Rüdiger Gisela Günther Renate Horst Ingrid Manfred Helga Klaus Brigitte Werner Doris Holger Simone Torsten Anja Sven Melanie Marco Yasmin Emre Leyla Murat Agnieszka Piotr Katarzyna Marek Svetlana Dimitri Giulia Luca Chiara Matteo Reto Urs Beat Ueli Regula Vreni Alois Resi Sepp Vroni Xaver Zenzi Hinnerk Wiebke Frauke Sönke Antje Fiete',
);

export const lastNames = [
  ...split(
    'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Köhler Yıldız Öztürk Kowalski Nowak Petrov Rossi',
  ),
  ...join(
    split(
      'Brand Stein Ober Unter Hinter Kalten Wald Hart Linden Eichen Roth Grün Schön Lang Kurz Alt Neu Berg Thal Hoch Nieder Mitter Moos Pfann Reit Kirch Mühl Buch Ebers Gras Hasen Kessel Lauter Möhren Nuss Ross Sommer Winter Tannen Weiden',
    ),
    split(
      'mann huber meier bauer ecker hofer egger inger berger müller holz bach stetter feld schmied haus kamp becker lechner reuter',
    ),
  ),
];

export const towns = [
  ...split(
    'Berlin Hamburg München Köln Frankfurt Stuttgart Leipzig Dresden Wien Zürich Graz Basel Bern Linz Kassel Mainz',
  ),
  ...join(
    split(
      'Neu Alt Ober Unter Klein Groß Bad Kirch Wald Eschen Buchen Linden Rosen Königs Herzogen Mühl Stein Hohen Nieder Langen Schwarzen Weißen Grün Roten Wolfs Bären Hirsch Adler Falken Schön',
    ),
    split('dorf hausen heim stadt burg berg bach au feld kirchen rode hagen wald brunn bronn fels thal werder'),
  ),
];

export const streets = join(
  split(
    'Bahnhof Haupt Schul Garten Linden Goethe Schiller Mozart Berg Wald Wiesen Mühlen Kirch Post Markt Ring Rosen Tulpen Nelken Ahorn Birken Buchen Eichen Amsel Drossel Lerchen Fichten Kant Humboldt Kepler Rathaus Brücken Ufer See Schloss Park',
  ),
  split('straße weg gasse allee platz ring'),
);

export const weekdays = split('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag');
export const months = split('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');
export const relatives = split(
  'Frau Mann Tochter Mutter Schwester Nachbarin Freundin Vermieterin Enkelin Schwägerin Kollegin Chefin',
);
export const feelings = split(
  'ärgerlich traurig unmöglich enttäuschend schade peinlich unglaublich lästig seltsam unangenehm frech',
);

/** Without ending; common ones first. */
export const adjectives = split(
  'neu alt letzt ganz klein groß falsch erst zweit doppelt defekt bestellt gebucht kaputt beschädigt teur günstig schriftlich bezahlt fehlend unterschrieben hiesig gestrig heutig jetzig gewünscht vereinbart zugesagt verspätet unleserlich abgelaufen gültig offen gekündigt verloren blau rot grün schwarz weiß grau schwer leicht laut schmutzig feucht kalt warm dünn dick breit schmal rund eckig gebraucht original fremd ausländisch beigelegt angekündigt zurückgeschickt unvollständig vollständig vorläufig endgültig monatlich jährlich überfällig storniert geändert',
);
