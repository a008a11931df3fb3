import { useCameFrom } from "./useCameFrom.ts";

interface Props {
  readonly label: string;
  readonly dismissLabel: string;
  readonly notices: readonly { readonly id: string; readonly text: string }[];
  readonly onDismiss: (id: string) => void;
}

/** The status region stays in the page while empty, or its first notice would not be announced. */
export function Notices({ label, dismissLabel, notices, onDismiss }: Props) {
  const { onFocusIn, giveBack } = useCameFrom();
  return (
    <div class="notices" role="status" aria-label={label} onFocusIn={onFocusIn}>
      {notices.map((notice) => (
        <p key={notice.id} class="notice">
          <span>{notice.text}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              giveBack();
              onDismiss(notice.id);
            }}
          >
            {dismissLabel}
          </button>
        </p>
      ))}
    </div>
  );
}
