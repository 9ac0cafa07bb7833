/**
 * What people complain about, by trade. `front` and `back` make compounds, as German does (Zimmer + rechnung), so that the
 * number of different words grows with the corpus as it does in real conversations.
 */
const nouns = (gender, words) => words.split(' ').map((word) => ({ gender, word }));

const common = [
  ...nouns(
    'f',
    'buchung rechnung karte bestätigung gebühr änderung beratung mappe nummer anfrage auskunft pauschale liste',
  ),
  ...nouns(
    'f',
    'verlängerung kündigung prüfung mitteilung vereinbarung übersicht erstattung anzahlung unterlage zusage',
  ),
  ...nouns('m', 'vertrag tarif preis antrag gutschein nachweis auftrag termin beleg zuschlag rabatt bescheid ausdruck'),
  ...nouns('m', 'zugang schein bericht umtausch vorgang betrag nachlass brief eintrag abzug'),
  ...nouns('n', 'formular angebot konto paket schreiben protokoll kennwort guthaben abo dokument verzeichnis blatt'),
];

const split = (words) => words.split(' ');

export const trades = [
  {
    name: 'Hotel',
    desks: ['Hotel am Markt, Rezeption', 'Seehotel, Empfang', 'Parkhotel, Concierge'],
    channels: ['in_person', 'phone', 'email'],
    front: split(
      'Zimmer Frühstücks Wellness Familien Gruppen Parkplatz Sauna Minibar Suiten Tagungs Wochenend Anreise Abreise Halbpensions Spätankunfts Balkon Garten Seeblick Kinderbett Hunde',
    ),
    back: [
      ...common,
      ...nouns('n', 'zimmer bett handtuch telefon'),
      ...nouns('f', 'klimaanlage dusche heizung matratze'),
      ...nouns('m', 'schlüssel fernseher schrank'),
    ],
    places: split('Zimmer Bad Foyer Frühstücksraum Spa Parkhaus Flur Garten'),
  },
  {
    name: 'Bahn',
    desks: ['Reisezentrum Hauptbahnhof', 'Servicestelle Nahverkehr', 'Fahrgasttelefon'],
    channels: ['in_person', 'phone'],
    front: split(
      'Fahr Sitzplatz Reise Gruppen Schüler Monats Jahres Länder Spar Anschluss Nacht Rückfahr Fahrrad Gepäck Bahn Verspätungs Entschädigungs Abo Zonen Verbund',
    ),
    back: [
      ...common,
      ...nouns('f', 'fahrkarte verbindung reservierung'),
      ...nouns('m', 'ausweis zug wagen anschluss'),
      ...nouns('n', 'ticket abteil gepäckstück'),
    ],
    places: split('Bahnhof Wagen Abteil Bahnsteig Schalter Bistro Bus'),
  },
  {
    name: 'Bank',
    desks: ['Filiale Neumarkt, Schalter 2', 'Kundentelefon Privatkunden', 'Beratung Baufinanzierung'],
    channels: ['in_person', 'phone', 'chat'],
    front: split(
      'Spar Giro Kredit Depot Zins Überweisungs Dauer Konto Karten Bauspar Tagesgeld Haushalts Ratenzahlungs Lastschrift Auslands Fremdwährungs Wertpapier Freistellungs Schließfach Online',
    ),
    back: [
      ...common,
      ...nouns('f', 'überweisung buchung sperre vollmacht limitierung'),
      ...nouns('m', 'auszug kredit dispo'),
      ...nouns('n', 'buch depot darlehen'),
    ],
    places: split('Automaten Foyer Onlinebanking Beratungszimmer Briefkasten Postfach'),
  },
  {
    name: 'Stadtwerke',
    desks: ['Stadtwerke Kundencenter', 'Störungsannahme', 'Kundendienst Strom und Gas'],
    channels: ['phone', 'in_person', 'email'],
    front: split(
      'Strom Gas Wasser Abschlags Zähler Netz Grund Fernwärme Wallbox Solar Hausanschluss Verbrauchs Einspeise Jahres Umzugs Nachzahlungs Mieter Haushalts Baustrom Glasfaser',
    ),
    back: [
      ...common,
      ...nouns('f', 'ablesung abrechnung sperrung leitung'),
      ...nouns('m', 'zähler abschlag anschluss stand'),
      ...nouns('n', 'gerät netz'),
    ],
    places: split('Keller Treppenhaus Haus Hof Kundencenter Portal Anschlusskasten'),
  },
  {
    name: 'Onlinehandel',
    desks: ['Kundendienst Versand', 'Retourenstelle', 'Chatberatung'],
    channels: ['chat', 'email', 'phone'],
    front: split(
      'Versand Retouren Liefer Garantie Express Geschenk Nachnahme Rückgabe Bestell Waren Ersatzteil Kopfhörer Drucker Kaffeemaschinen Staubsauger Regal Schuh Jacken Lampen Grill',
    ),
    back: [
      ...common,
      ...nouns('f', 'lieferung sendung bestellung verpackung'),
      ...nouns('m', 'karton artikel akku'),
      ...nouns('n', 'gerät kabel ersatzteil etikett'),
    ],
    places: split('Paket Karton Lager Warenkorb Kundenkonto Paketshop Postfach'),
  },
  {
    name: 'Werkstatt',
    desks: ['Autohaus, Annahme', 'Fahrradwerkstatt', 'Reparaturannahme Haushaltsgeräte'],
    channels: ['in_person', 'phone'],
    front: split(
      'Reparatur Ersatzteil Inspektions Brems Reifen Getriebe Winter Garantie Leihwagen Werkstatt Motor Lack Batterie Scheiben Ölwechsel Achsen Kupplungs Licht Auspuff Sensor',
    ),
    back: [
      ...common,
      ...nouns('f', 'scheibe dichtung anlage diagnose'),
      ...nouns('m', 'schaden motor filter wechsel'),
      ...nouns('n', 'teil rad gutachten'),
    ],
    places: split('Hof Wagen Kofferraum Motorraum Werkstatt Ersatzteillager'),
  },
  {
    name: 'Versicherung',
    desks: ['Schadensannahme', 'Kundenservice Leben', 'Bezirksdirektion'],
    channels: ['phone', 'email', 'in_person'],
    front: split(
      'Schaden Hausrat Haftpflicht Kasko Unfall Reise Zahn Pflege Beitrags Gutachter Leistungs Policen Rechtsschutz Renten Kranken Gebäude Glas Sturm Leitungswasser Selbstbehalt',
    ),
    back: [
      ...common,
      ...nouns('f', 'meldung police leistung'),
      ...nouns('m', 'fall beitrag bescheid schutz'),
      ...nouns('n', 'gutachten attest dossier'),
    ],
    places: split('Keller Dach Wohnzimmer Formular Portal Schreiben Büro'),
  },
  {
    name: 'Klinik',
    desks: ['Patientenaufnahme', 'Ambulanz, Anmeldung', 'Terminstelle Radiologie'],
    channels: ['phone', 'in_person'],
    front: split(
      'Patienten Überweisungs Befund Labor Aufnahme Entlass Röntgen Wahlleistungs Zuzahlungs Rezept Impf Blut Vorsorge Physio Pflege Notfall Zimmer Arzt Therapie Nachsorge',
    ),
    back: [
      ...common,
      ...nouns('f', 'untersuchung behandlung spritze diagnose'),
      ...nouns('m', 'befund bogen arztbrief verband'),
      ...nouns('n', 'rezept bild attest ergebnis'),
    ],
    places: split('Wartezimmer Aufnahme Station Labor Ambulanz Röntgen Bett'),
  },
];
