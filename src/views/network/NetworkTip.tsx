interface NetworkTipProps {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Beside the pointer, on the side where there is room. */
export function NetworkTip({ title, x, y, size }: NetworkTipProps) {
  const { width, height } = size ?? { width: 0, height: 0 };
  const across =
    x > width / 2
      ? { left: "auto", right: `${Math.max(4, width - x + 12)}px` }
      : { left: `${x + 12}px`, right: "auto" };
  const down =
    y > height - 90 ? { top: "auto", bottom: `${height - y + 10}px` } : { top: `${y + 14}px`, bottom: "auto" };
  return (
    <p class="network-tip" aria-hidden="true" style={{ ...across, ...down }}>
      {title}
    </p>
  );
}
