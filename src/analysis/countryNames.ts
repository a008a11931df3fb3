// A country's names in many languages, from the CLDR that the browser carries: no list of ours.

/** Widely spoken or near to the atlas's readers, BCP 47. */
const languages = "en it de fr es pt nl sv da pl cs hu ro el bg uk ru tr ar fa he hi id vi th zh zh-Hant ja ko".split(
  " ",
);

const displays = new Map<string, Intl.DisplayNames | null>();

function displayOf(language: string, style: "long" | "short" = "long"): Intl.DisplayNames | null {
  const key = `${language} ${style}`;
  const known = displays.get(key);
  if (known !== undefined) return known;
  let made: Intl.DisplayNames | null = null;
  try {
    made = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
  } catch {
    // A browser without the language gives one name fewer.
  }
  displays.set(key, made);
  return made;
}

/** `iso2`: ISO 3166-1 alpha-2. The likeliest language of the country itself first. */
export function countryNames(iso2: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(iso2)) return [];
  const own = new Intl.Locale(`und-${iso2}`).maximize().language;
  const names = [
    displayOf(own)?.of(iso2),
    displayOf("en", "short")?.of(iso2),
    ...languages.map((language) => displayOf(language)?.of(iso2)),
  ];
  return [...new Set(names.filter((name) => name !== undefined && name !== iso2))] as string[];
}
