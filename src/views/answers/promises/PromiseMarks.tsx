// What the marks on the axis of time mean.
import type { PromisesWords } from "#encoding/answers/promisesWords.ts";

export function PromiseMarks({ words }: { readonly words: PromisesWords }) {
  return (
    <ul class="promise-marks">
      <li>
        <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
          <rect x="3" y="2" width="18" height="8" class="promise-bar" stroke="currentColor" />
        </svg>
        {words.marks.promised}
      </li>
      <li>
        <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
          <rect x="3" y="2" width="18" height="8" class="promise-bar" stroke="currentColor" stroke-dasharray="3 2" />
        </svg>
        {words.marks.loose}
      </li>
      <li>
        <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
          <circle cx="12" cy="6" r="4.5" fill="currentColor" />
        </svg>
        {words.marks.came}
      </li>
      <li>
        <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
          <circle cx="12" cy="6" r="4.5" class="promise-ring" stroke="currentColor" />
        </svg>
        {words.marks.still}
      </li>
      <li>
        <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
          <path d="M11.5 2A4.5 4.5 0 1 0 11.5 10" class="promise-open" stroke="currentColor" />
          <path d="M10 6H24" stroke="currentColor" stroke-dasharray="1 3" />
        </svg>
        {words.marks.open}
      </li>
    </ul>
  );
}
