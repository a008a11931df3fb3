// The answer of depth in words; its figures are those of the rows.
import { group } from "d3-array";
import { englishPhrases } from "#encoding/sentences/englishPhrases.ts";
import { italianPhrases } from "#encoding/sentences/italianPhrases.ts";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { PartialDate } from "#model/dates.ts";
import type { Comparison, DepthFacts, Rung } from "#model/depthAnswer.ts";
import { type Language, textIn } from "#model/text.ts";
import { depthWords, kindInWords } from "./depthWords.ts";

interface Phrases {
  readonly at: (date: PartialDate) => string;
  readonly none: (at: string, hub: string) => string;
  readonly partners: (n: string, one: boolean, hub: string, at: string) => string;
  readonly spread: (parts: string, of: string) => string;
  readonly withKinds: (n: string, kinds: string) => string;
  readonly deepest: (names: string) => string;
  readonly more: (n: number, text: string) => string;
  readonly onlyThrough: (n: string, one: boolean, hub: string, at: string) => string;
  readonly isHub: (name: string) => string;
  readonly isMember: (name: string, hub: string) => string;
  readonly own: (name: string, kinds: string, of: string, hub: string, at: string) => string;
  readonly ownNone: (name: string, hub: string, at: string) => string;
  readonly noPeers: string;
  readonly peers: (peers: string, range: string) => string;
  readonly range: (least: string, most: string) => string;
  readonly missing: (list: string) => string;
  readonly nothingMissing: string;
  readonly rare: (list: string) => string;
  readonly share: (name: string, have: string, of: string, through: boolean) => string;
}

const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    at: englishPhrases.at,
    none: (at, hub) => `The data hold no ties with ${hub} ${at} that this filter lets through.`,
    partners: (n, one, hub, at) =>
      `${n} ${one ? "partner has ties of its own" : "partners have ties of their own"} with ${hub} ${at}`,
    spread: (parts, of) => `: ${parts}, out of ${of}.`,
    withKinds: (n, kinds) => `${n} with ${kinds}`,
    deepest: (names) => `Deepest: ${names}.`,
    more: (n, text) => `${text} more ${n === 1 ? "is" : "are"} reached only through a bloc.`,
    onlyThrough: (n, one, hub, at) =>
      `${n} ${one ? "partner is" : "partners are"} reached by ties with ${hub} only through a bloc ${at}; none of their own in the data.`,
    isHub: (name) => `${name} cannot be compared with itself: it is the hub.`,
    isMember: (name, hub) => `${name}: a member of ${hub}, so inside it and no partner.`,
    own: (name, kinds, of, hub, at) => `${name}: ${kinds} of its own with ${hub} ${at}, out of ${of}.`,
    ownNone: (name, hub, at) => `${name}: no tie of its own with ${hub} in the data ${at}.`,
    noPeers: "There are no peers to compare it with.",
    peers: (peers, range) => `Its peers are ${peers} with ${range}.`,
    range: (least, most) => `${least} to ${most}`,
    missing: (list) => `Missing next to them: ${list}.`,
    nothingMissing: "It lacks nothing that at least half of them have.",
    rare: (list) => `It has what fewer than half of them have: ${list}.`,
    share: (name, have, of, through) => `${name} (${have} of ${of} have it${through ? "; through a bloc only" : ""})`,
  },
  it: {
    at: italianPhrases.at,
    none: (at, hub) => `I dati non contengono, ${at}, legami con ${hub} che questo filtro lasci passare.`,
    partners: (n, one, hub, at) => `${n} partner ${one ? "ha" : "hanno"} legami propri con ${hub} ${at}`,
    spread: (parts, of) => `: ${parts}, su ${of}.`,
    withKinds: (n, kinds) => `${n} con ${kinds}`,
    deepest: (names) => `I più profondi: ${names}.`,
    more: (n, text) =>
      n === 1 ? "Un altro è raggiunto solo tramite un blocco." : `Altri ${text} sono raggiunti solo tramite un blocco.`,
    onlyThrough: (n, one, hub, at) =>
      `${n} partner ${one ? "è raggiunto" : "sono raggiunti"} da legami con ${hub} solo tramite un blocco ${at}; nessuno proprio nei dati.`,
    isHub: (name) => `${name}: è il centro dei legami e non si confronta con se stesso.`,
    isMember: (name, hub) => `${name}: membro ${hub}, quindi parte di esso e non partner.`,
    own: (name, kinds, of, hub, at) => `${name}: ${kinds} con ${hub} ${at}, su ${of}.`,
    ownNone: (name, hub, at) => `${name}: nessun legame proprio con ${hub} nei dati ${at}.`,
    noPeers: "Non ci sono pari con cui fare il confronto.",
    peers: (peers, range) => `Pari: ${peers} con ${range}.`,
    range: (least, most) => `${least}–${most}`,
    missing: (list) => `Gradini mancanti accanto a loro: ${list}.`,
    nothingMissing: "Non manca nulla di ciò che almeno metà dei pari ha.",
    rare: (list) => `Ha ciò che ha meno della metà dei pari: ${list}.`,
    share: (name, have, of, through) => `${name} (${have} su ${of}${through ? "; solo tramite un blocco" : ""})`,
  },
};

const mostNames = 6;

export function depthSentence(facts: DepthFacts, date: PartialDate, language: Language): string {
  const say = phrases[language];
  const words = wordsOf(language);
  const kinds = depthWords[language].kinds;
  const hub = withArticle(facts.hub, language);
  const at = say.at(date);
  if (facts.comparison) return compared(facts, facts.comparison, at, language);
  const own = facts.partners.filter((partner) => partner.own.length > 0);
  const through = facts.partners.length - own.length;
  if (facts.partners.length === 0) return say.none(at, hub.plain);
  if (own.length === 0) return say.onlyThrough(words.number(through), through === 1, hub.plain, at);
  const byDepth = [...group(own, (partner) => partner.own.length)].sort(([a], [b]) => b - a);
  const [, deepest = []] = byDepth[0] ?? [];
  const spread = byDepth.map(([depth, some], index) =>
    say.withKinds(words.number(some.length), index === 0 ? kinds(depth) : words.number(depth)),
  );
  return [
    say.partners(words.number(own.length), own.length === 1, hub.plain, at) +
      say.spread(words.list(spread), words.number(facts.families.length)),
    deepest.length <= mostNames
      ? say.deepest(words.list(deepest.map(({ actor }) => textIn(actor.name, language))))
      : "",
    through > 0 ? say.more(through, words.number(through)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function compared(facts: DepthFacts, found: Comparison, at: string, language: Language): string {
  const say = phrases[language];
  const words = wordsOf(language);
  const { kinds } = depthWords[language];
  const hub = withArticle(facts.hub, language);
  if (!("partner" in found)) {
    if (found.kind === "hub") return say.isHub(capital(withArticle(found.actor, language).plain));
    return say.isMember(textIn(found.actor.name, language), language === "it" ? hub.of : hub.plain);
  }
  const { partner } = found;
  const name = textIn(partner.actor.name, language);
  const depth = partner.own.length;
  const own =
    depth === 0
      ? say.ownNone(name, hub.plain, at)
      : say.own(name, kinds(depth), words.number(facts.families.length), hub.plain, at);
  if (found.kind === "no_peers") return `${own} ${say.noPeers}`;
  const [least, most] = found.depths;
  const of = words.number(found.peers.length);
  const list = (rungs: readonly Rung[]) =>
    words.list(
      [...rungs]
        .sort((a, b) => b.share - a.share)
        .map((rung) =>
          say.share(
            rung.family.name ? lowered(textIn(rung.family.name, language)) : rung.family.id,
            words.number(rung.having.length),
            of,
            rung.actor === "through",
          ),
        ),
    );
  const missing = found.rungs.filter((rung) => rung.missing);
  const rare = found.rungs.filter((rung) => rung.rare);
  return [
    own,
    say.peers(
      kindInWords(partner.actor.kind, found.peers.length, language),
      least === most ? kinds(least) : say.range(words.number(least), kinds(most)),
    ),
    missing.length > 0 ? say.missing(list(missing)) : say.nothingMissing,
    rare.length > 0 ? say.rare(list(rare)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Family names begin large; within a sentence only acronyms do. */
function lowered(text: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
