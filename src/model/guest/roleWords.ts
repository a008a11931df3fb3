// The usual names of columns, folded (see roleKey), likeliest first.
import type { TableRole } from "./guestTable.ts";

/** Words of one end of a tie, paired with those of the other end: both ends of one pair go together. */
export const endPairs: readonly (readonly [from: string, to: string])[] = [
  ["from", "to"],
  ["source", "target"],
  ["origin", "destination"],
  ["origin", "dest"],
  ["orig", "dest"],
  ["src", "dst"],
  ["source", "destination"],
  ["pickup", "dropoff"],
  ["da", "a"],
  ["hub", "partner"],
  ["alliance", "member"],
  ["alleanza", "membro"],
  ["organisation", "member"],
  ["organization", "member"],
  ["organizzazione", "membro"],
  ["bloc", "member"],
  ["actor", "counterpart"],
  ["attore", "controparte"],
  ["actor", "partner"],
  ["attore", "partner"],
  ["country", "partner"],
  ["paese", "partner"],
  ["reporter", "partner"],
  ["donor", "recipient"],
  ["donatore", "beneficiario"],
  ["exporter", "importer"],
  ["sender", "receiver"],
  ["landing a", "landing b"],
  ["approdo a", "approdo b"],
  ["point a", "point b"],
  ["punto a", "punto b"],
  ["end a", "end b"],
  ["party a", "party b"],
  ["party 1", "party 2"],
  ["parte a", "parte b"],
  ["parte 1", "parte 2"],
  ["country a", "country b"],
  ["country 1", "country 2"],
  ["paese a", "paese b"],
  ["paese 1", "paese 2"],
  ["city a", "city b"],
  ["city 1", "city 2"],
  ["citta a", "citta b"],
  ["citta 1", "citta 2"],
  ["actor a", "actor b"],
  ["actor 1", "actor 2"],
  ["attore 1", "attore 2"],
  ["partner 1", "partner 2"],
  ["partner a", "partner b"],
  ["node 1", "node 2"],
  ["node a", "node b"],
  ["nodo 1", "nodo 2"],
  ["iso a", "iso b"],
  ["start", "end"],
  ["partenza", "arrivo"],
  ["origine", "destinazione"],
  ["origen", "destino"],
  ["origine", "destination"],
  ["de", "a"],
  ["de", "vers"],
  ["von", "nach"],
  ["quelle", "ziel"],
  ["1", "2"],
];

/** After an end's own word: "from country", "origin city", "source name", "iso from". */
export const endSuffixes =
  "name,nome,label,id,code,iso,iso 2,iso 3,country,paese,city,citta,place,luogo,actor,attore,node,nodo".split(",");

const lonWords =
  "lon,lng,long,longitude,longitudine,longitud,longitudes,lange,laenge,langengrad,laengengrad,geo lon,geo lng,gps lon,coord x,x coord,x coordinate,lon dd,decimal longitude,longitude deg,pos x,point x,easting deg,x";
const latWords =
  "lat,latitude,latitudine,latitud,latitudes,breite,breitengrad,geo lat,gps lat,coord y,y coord,y coordinate,lat dd,decimal latitude,latitude deg,pos y,point y,y";

/** For each role its words, likeliest first; from, to and their coordinates come from the pairs. */
export const roleWords: Readonly<Partial<Record<TableRole, string>>> = {
  lon: lonWords,
  lat: latWords,
  place:
    "place,location,luogo,localita,posizione,coordinates,coordinate,coords,latlon,lat lon,latlng,lat lng,lat long,position,wkt,geometry,geom,geo,ort,lieu,lugar,sede,seat,landing,landing point,approdo,site",
  city: "city,town,municipality,comune,citta,stadt,ville,ciudad,city name,nome citta,capital,capitale,hauptstadt",
  country:
    "country,iso3,iso a3,iso alpha 3,alpha 3,alpha3,country code,countrycode,country iso3,country iso,iso2,iso a2,alpha 2,alpha2,iso,iso code,country name,nation,state name,paese,nazione,stato,codice paese,codice iso,land,staat,pays,pais",
  name: "name,title,label,nome,titolo,etichetta,denominazione,bezeichnung,titel,nom,titre,nombre,titulo,agreement,accordo,instrument,strumento,organisation,organization,organizzazione,project,progetto,cable,cavo,system,sistema",
  type: "type,kind,tie type,tie,relation,relationship,link type,edge type,tipo,tipologia,relazione,legame,art,typ,genre,clase,role,ruolo",
  family:
    "family,category,group,class,theme,famiglia,categoria,gruppo,classe,tema,kategorie,gruppe,categorie,groupe,grupo",
  since:
    "since,start,start date,startdate,from date,date from,date start,begin,began,valid from,date,year,signed,date signed,signature date,in force since,dal,data inizio,inizio,anno inizio,anno,data,data firma,data di inizio,anno di inizio,anno firma,seit,beginn,jahr,datum,depuis,debut,annee,desde,inicio,fecha,ano,rfs,founded,from",
  until:
    "until,end,end date,enddate,to date,date to,date end,ended,valid to,valid until,expiry,expires,expiry date,al,fino al,fine,data fine,anno fine,scadenza,data scadenza,data di fine,anno di fine,bis,ende,jusqu au,fin,hasta,to",
  status: "status,state,standing,phase,stato,fase,situazione,zustand,statut,etat,estado",
  confidence:
    "confidence,certainty,reliability,sureness,confidenza,affidabilita,attendibilita,certezza,sicherheit,fiabilite,confianza",
  source:
    "source,sources,reference,references,citation,source title,fonte,fonti,riferimento,riferimenti,bibliografia,quelle,referenz,source name,fuente,ref",
  url: "url,link,href,web,website,webpage,source url,source link,weblink,uri,sito,sito web,indirizzo web,collegamento,enlace,lien,webseite",
};

/** Coordinates of an end: these words after or before the word of the end. */
export const lonParts: readonly string[] = "lon,lng,long,longitude,longitudine,x".split(",");
export const latParts: readonly string[] = "lat,latitude,latitudine,y".split(",");
