// What the instruments are about: themes by number of instruments, as bars and in words.
import type { ThemeMix } from "#model/card.ts";
import { type CardContext, type CardSection, row, section } from "./cardParts.ts";

export function themeSection({ shares, instruments, without }: ThemeMix, { words }: CardContext): CardSection {
  return section(
    "themes",
    words.say("themes"),
    "list",
    shares.map((share) =>
      row(words.text(share.theme.name), {
        ref: `theme:${share.theme.id}`,
        // Of a single instrument there is no share.
        ...(instruments > 1
          ? { label: words.number(share.instruments.length), share: share.instruments.length / instruments }
          : {}),
      }),
    ),
    {
      firstShown: 6,
      fold: "open",
      note: [
        ...(instruments > 1 ? [words.say("themesOf", { total: instruments })] : []),
        ...(without > 0 ? [words.count("withoutTheme", without)] : []),
      ].join(" "),
    },
  );
}
