// In the place of a view while its code comes, or has failed to come.
import type { ViewWords } from "./viewWords.ts";

interface Props {
  readonly words: ViewWords;
  /** What the view is called. */
  readonly name: string;
  readonly failed: boolean;
  readonly onAgain: () => void;
}

export function AwaitedView({ words, name, failed, onAgain }: Props) {
  if (!failed)
    return (
      <p class="hidden" data-awaited="">
        {words.loading(name)}
      </p>
    );
  return (
    <p class="pane-failed" role="alert">
      {words.failed(name)}{" "}
      <button type="button" class="link" onClick={onAgain}>
        {words.again}
      </button>
    </p>
  );
}
