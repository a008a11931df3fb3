// Widths of texts as the page will set them; known ones are kept.

export function measureText(family: string): (text: string, size: number) => number {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, size) => {
    const key = `${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context) context.font = `${size}px ${family}`;
    const width = context ? context.measureText(text).width : text.length * size * 0.5;
    known.set(key, width);
    return width;
  };
}
