/**
 * Countries and territories of the atlas without a shore, ISO 3166-1 alpha-3: those none of whose outlines is a coast in the base map
 * at 1:50 million. A test works them out again from the base map. The Caspian counts as a sea there, as cables land on it.
 */
export const countriesWithoutCoast: ReadonlySet<string> = new Set(
  "AND ARM AUT BDI BFA BLR BWA CAF CHE CZE ETH HUN KGZ LAO LIE LSO LUX MDA MKD MLI MWI NER PRY RWA SMR SRB SSD SVK SWZ TCD TJK UGA UZB XKX ZMB ZWE".split(
    " ",
  ),
);
