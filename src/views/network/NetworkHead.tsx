import type { NetworkOrder } from "#model/viewSettings.ts";
import type { NetworkWords } from "./networkWords.ts";

interface NetworkHeadProps {
  readonly words: NetworkWords;
  readonly order: NetworkOrder;
  readonly sentence: string;
  readonly onOrder: (order: NetworkOrder) => void;
}

export function NetworkHead({ words, order, sentence, onOrder }: NetworkHeadProps) {
  const choice = (value: NetworkOrder, label: string) => (
    <label class="network-choice">
      <input
        type="radio"
        name="network-order"
        value={value}
        checked={order === value}
        onChange={() => onOrder(value)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <header class="network-head">
      <h2 class="network-title">{words.title}</h2>
      <p class="network-sentence">{sentence}</p>
      <div class="network-order" role="radiogroup" aria-label={words.orderBy}>
        <span aria-hidden="true">{words.orderBy}</span>
        {choice("region", words.byRegion)}
        {choice("depth", words.byDepth)}
      </div>
    </header>
  );
}
