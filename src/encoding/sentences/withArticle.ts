// An actor's name as it stands within a sentence: with the article that its language asks for, where that is known for sure; else bare.
import type { Actor } from "#model/atlas.ts";
import { type Language, textIn } from "#model/text.ts";

export interface NameInSentence {
  /** "the European Union", "l’Unione europea", "Japan", "il Giappone". */
  readonly plain: string;
  /** "of the European Union", "dell’Unione europea", "di Singapore". */
  readonly of: string;
}

export function withArticle(actor: Actor, language: Language): NameInSentence {
  const name = textIn(actor.name, language);
  return language === "it" ? italian(actor, name) : english(actor, name);
}

// Because only a name whose head is a common noun takes "the": a union, an agency, islands; and a few plural countries.
const commonNouns =
  /\b(?:Union|Council|Agency|Organi[sz]ation|Partnership|Bank|Ministerial|Cent(?:er|re)|Forum|Administration|Programme|Institute|[Oo]ffice|Bureau|Government|Balkans|Hub|Undertaking|University|Nations|Alliance|Community|League|Commission|Association|Authority|Region|Islands|Emirates|States|Kingdom|Republic|Middle East|Netherlands|Philippines|Bahamas|Comoros|Maldives|Gambia)\b/;

function english(actor: Actor, name: string): NameInSentence {
  const head = name.replace(/ \([^)]*\)/g, "");
  const takesThe = actor.kind !== "city" && (/^(?:G\d+|OECD)$/.test(head) || commonNouns.test(head));
  const plain = takesThe ? `the ${name}` : name;
  return { plain, of: `of ${plain}` };
}

type Article = "il" | "lo" | "la" | "l’" | "i" | "gli" | "le";

const ofArticle: Readonly<Record<Article, string>> = {
  il: "del ",
  lo: "dello ",
  la: "della ",
  "l’": "dell’",
  i: "dei ",
  gli: "degli ",
  le: "delle ",
};

function italian(actor: Actor, name: string): NameInSentence {
  // The one city whose name is an Italian article and a noun: "dell’Aia", but "L'Hospitalet" is Catalan.
  if (/^L['’]Aia$/.test(name)) return { plain: name, of: `dell’${name.slice(2)}` };
  const article = actor.kind === "city" ? null : actor.kind === "country" ? ofCountry(actor.id, name) : ofGroup(name);
  if (!article) return { plain: name, of: `di ${name}` };
  return { plain: article === "l’" ? `l’${name}` : `${article} ${name}`, of: `${ofArticle[article]}${name}` };
}

const groups: readonly (readonly [Article, RegExp])[] = [
  [
    "l’",
    /^(?:Unione|Agenzia|Organizzazione|Amministrazione|Università|Impresa|Ufficio|Istituto|Africa|Asia|America(?!.* e )|Alleanza|Associazione|Autorità|Iniziativa|ASEAN|OCSE|ICANN|ONU|UE)(?!\p{L})/u,
  ],
  [
    "il",
    /^(?:Consiglio|Forum|Centro|Programma|Partenariato|Polo|Governo|Medio|Fondo|Gruppo|Ministero|Comitato|G\d+)(?!\p{L})/u,
  ],
  ["la", /^(?:Banca|Conferenza|Regione|Contea|Commissione|Comunità|Lega|Rete|Corte|Fondazione|NATO|CEPAL)(?!\p{L})/u],
  ["le", /^(?:Nazioni|Isole)(?!\p{L})/u],
  ["i", /^(?:Balcani|Paesi)(?!\p{L})/u],
  ["gli", /^(?:Stati|Emirati|Uffici)(?!\p{L})/u],
];

function ofGroup(name: string): Article | null {
  return groups.find(([, heads]) => heads.test(name))?.[0] ?? null;
}

/** Countries that go without an article in Italian, ISO 3166-1 alpha-3. */
const bare = new Set(
  "AND ATG BRB CPV CRI CUB CYP DJI DMA FSM GRD HKG HTI ISR KIR KNA LCA MAC MCO MLT MUS NRU PAN PLW PRI SGP SLV SMR STP TLS TON TTO TUV TWN VCT VUT".split(
    " ",
  ),
);
const plurals: ReadonlyMap<string, Article> = new Map([
  ["ARE", "gli"],
  ["BHS", "le"],
  ["COM", "le"],
  ["FJI", "le"],
  ["FRO", "le"],
  ["MDV", "le"],
  ["MHL", "le"],
  ["NLD", "i"],
  ["PHL", "le"],
  ["SLB", "le"],
  ["SYC", "le"],
  ["USA", "gli"],
]);
/** Masculine though the first word ends in -a. */
const masculine = new Set("BFA BWA CAN ESH GHA GMB GTM KEN LKA NIC RWA VEN ZAF ZMB".split(" "));

function ofCountry(id: string, name: string): Article | null {
  if (bare.has(id)) return null;
  const plural = plurals.get(id);
  if (plural) return plural;
  const first = name.split(/[ \-/*]/)[0] ?? name;
  if (/^[AEIOU]/.test(first)) return "l’";
  const feminine = first.endsWith("a") && !masculine.has(id);
  return feminine || first === "Repubblica" ? "la" : /^(?:S[bcdfgklmnpqrtvz]|Z|Gn|Ps|X|Y)/.test(first) ? "lo" : "il";
}
