import type { Manifest } from "./atlas.ts";
import { type Language, textIn } from "./text.ts";

/** "Entente: An atlas of digital alliances …" */
export const fullTitle = ({ title, subtitle }: Pick<Manifest, "title" | "subtitle">, language: Language): string =>
  `${textIn(title, language)}: ${textIn(subtitle, language)}`;
