// The answers that can be asked for about one thing, and what is set in each of them for it.
import { type Answers, goneKinds, mostGone } from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import type { CardFacts } from "#model/card.ts";

export interface QuestionAbout {
  readonly tool: "without" | "depth" | "between";
  readonly answers: Answers;
}

export function questionsAbout(facts: CardFacts, hub: string, now: Answers): QuestionAbout[] {
  const { ref } = facts;
  const ask = <T extends QuestionAbout["tool"]>(tool: T, change: Partial<Answers[T]>): QuestionAbout => ({
    tool,
    answers: { ...now, tool, [tool]: { ...now[tool], ...change } },
  });
  const actor = facts.kind === "actor" ? facts.actor : null;
  return [
    ...(actor && actor.kind !== "city" && actor.id !== hub ? [ask("depth", { of: actor.id })] : []),
    ...(actor ? [ask("between", { from: actor.id, to: actor.id === now.between.to ? null : now.between.to })] : []),
    ...(canGo(ref) ? [ask("without", { gone: withThis(now.without.gone, ref), breaks: breaksOf(ref) })] : []),
  ];
}

const canGo = (ref: Ref): boolean => goneKinds.some((kind) => ref.startsWith(`${kind}:`));

function withThis(gone: readonly Ref[], ref: Ref): readonly Ref[] {
  return gone.includes(ref) ? gone : [...gone, ref].slice(-mostGone);
}

const ofCables = ["system:", "segment:", "landing:", "country:"] as const;

/** The network in which the loss is felt first. */
const breaksOf = (ref: Ref): Answers["without"]["breaks"] =>
  ofCables.some((kind) => ref.startsWith(kind)) ? "cables" : "ties";
