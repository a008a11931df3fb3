import { describe, expect, it } from "vitest";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const { actors, actorById } = shippedAtlas();

const cases: readonly (readonly [id: string, english: string, italian: string, ofItalian: string])[] = [
  ["EU", "the European Union", "l’Unione europea", "dell’Unione europea"],
  ["JPN", "Japan", "il Giappone", "del Giappone"],
  ["USA", "the United States", "gli Stati Uniti", "degli Stati Uniti"],
  ["GBR", "the United Kingdom", "il Regno Unito", "del Regno Unito"],
  ["NLD", "the Netherlands", "i Paesi Bassi", "dei Paesi Bassi"],
  ["PHL", "the Philippines", "le Filippine", "delle Filippine"],
  ["ARE", "the United Arab Emirates", "gli Emirati Arabi Uniti", "degli Emirati Arabi Uniti"],
  ["KOR", "the Republic of Korea", "la Repubblica di Corea", "della Repubblica di Corea"],
  [
    "COD",
    "the Democratic Republic of the Congo",
    "la Repubblica democratica del Congo",
    "della Repubblica democratica del Congo",
  ],
  ["SGP", "Singapore", "Singapore", "di Singapore"],
  ["ISR", "Israel", "Israele", "di Israele"],
  ["KEN", "Kenya", "il Kenya", "del Kenya"],
  ["CAN", "Canada", "il Canada", "del Canada"],
  ["ZAF", "South Africa", "il Sudafrica", "del Sudafrica"],
  ["ZMB", "Zambia", "lo Zambia", "dello Zambia"],
  ["ZWE", "Zimbabwe", "lo Zimbabwe", "dello Zimbabwe"],
  ["CIV", "Côte d’Ivoire", "la Costa d’Avorio", "della Costa d’Avorio"],
  ["NZL", "New Zealand", "la Nuova Zelanda", "della Nuova Zelanda"],
  ["PSE", "Palestine*", "la Palestina*", "della Palestina*"],
  ["SAU", "Saudi Arabia", "l’Arabia Saudita", "dell’Arabia Saudita"],
  ["SLV", "El Salvador", "El Salvador", "di El Salvador"],
  ["the-hague", "The Hague", "L'Aia", "dell’Aia"],
  ["milan", "Milan", "Milano", "di Milano"],
  ["ASEAN", "ASEAN", "l’ASEAN", "dell’ASEAN"],
  ["G7", "the G7", "il G7", "del G7"],
  ["OECD", "the OECD", "l’OCSE", "dell’OCSE"],
  ["NATO", "NATO", "la NATO", "della NATO"],
  ["UN", "the United Nations", "le Nazioni Unite", "delle Nazioni Unite"],
  ["COE", "the Council of Europe", "il Consiglio d'Europa", "del Consiglio d'Europa"],
  ["WB6", "the Western Balkans", "i Balcani occidentali", "dei Balcani occidentali"],
  ["MCE", "Major Cities of Europe", "Major Cities of Europe", "di Major Cities of Europe"],
  ["SMARTAFRICA", "Smart Africa", "Smart Africa", "di Smart Africa"],
  [
    "LAC",
    "Latin America and the Caribbean (digital alliance members)",
    "America latina e Caraibi (membri dell'alleanza digitale)",
    "di America latina e Caraibi (membri dell'alleanza digitale)",
  ],
  [
    "mce-uab",
    "the Autonomous University of Barcelona",
    "l’Università autonoma di Barcellona",
    "dell’Università autonoma di Barcellona",
  ],
];

describe("a name within a sentence", () => {
  it.each(cases)("%s: %s, %s, %s", (id, english, italian, ofItalian) => {
    const actor = actorById.get(id);
    if (!actor) throw new Error(`no actor ${id}`);
    expect(withArticle(actor, "en").plain).toBe(english);
    expect(withArticle(actor, "it").plain).toBe(italian);
    expect(withArticle(actor, "it").of).toBe(ofItalian);
  });

  it("keeps every name of the atlas whole and fits the article to its first sound", () => {
    for (const actor of actors) {
      const { plain, of } = withArticle(actor, "it");
      const name = actor.name.it.replace(/^L['’](?=Aia)/, "");
      expect(plain.endsWith(name), plain).toBe(true);
      expect(of.endsWith(name), of).toBe(true);
      const article = plain.slice(0, -name.length);
      expect(["", "il ", "lo ", "la ", "l’", "L'", "i ", "gli ", "le "], plain).toContain(article);
      if (article === "l’") expect(name, plain).toMatch(/^[AEIOU]/);
      if (["il ", "la ", "lo "].includes(article)) expect(name, plain).not.toMatch(/^[AEIOU]/);
      if (article === "lo ") expect(name, plain).toMatch(/^(?:Z|S[^aeiou]|Gn|Ps|X|Y)/);
      expect(withArticle(actor, "en").plain.endsWith(actor.name.en)).toBe(true);
    }
  });
});
