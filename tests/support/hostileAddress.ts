// Query and fragment as somebody would write them who means no good, or whose editor mangled them.
import fc from "fast-check";
import { frameParameters } from "#model/frameRequest.ts";
import { poseParameters } from "#state/poseAddress.ts";
import { talkParameters } from "#state/talk/talkAddress.ts";

const parameter = fc.constantFrom(
  ...frameParameters,
  ...talkParameters,
  ...poseParameters,
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "polluted",
);
const value = fc.oneof(
  fc.constantFrom(
    "",
    "1",
    "none",
    "null",
    "*",
    "always",
    "globe",
    "network",
    "table",
    "answers",
    "dates",
    "2024",
    "2019..2024",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "JPN",
    "country:JPN",
    "EU",
    "MEDUSA",
    "ties:1e999",
    "cables:-0",
    "javascript:alert(1)",
    "data:text/html,<script>1</script>",
    "//evil.example",
    "https://evil.example/x",
    "<img src=x onerror=polluted=1>",
    "'\"><svg onload=1>",
    "%",
    "%ff%fe",
    "\u0000",
    "\ud800",
    "\u202e",
    "9".repeat(400),
    "../../etc/passwd",
    "a,b,,c,__proto__",
    "NaN",
    "Infinity",
    "-1e308",
    "9999-99-99",
    "0000",
    "1e9/1e9/1e9",
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const camera = fc
  .array(
    fc.oneof(fc.double().map(String), fc.constantFrom("3", "36", "138", "-0", "1e5", "NaN", "", "0x10", "91", "541")),
    {
      maxLength: 7,
    },
  )
  .map((parts) => `#map=${parts.join("/")}`);

export const hostileAddress: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(parameter, value, fc.boolean()), { maxLength: 12 }),
    fc.oneof(
      fc.constant(""),
      camera,
      value.map((text) => `#${text}`),
    ),
  )
  .map(([pairs, fragment]) => {
    const query = pairs.map(([name, text, raw]) => `${name}=${raw ? text.replaceAll("#", "") : encodeWhole(text)}`);
    return `?${query.join("&")}${fragment}`;
  });

const encodeWhole = (text: string): string => encodeURIComponent(text.toWellFormed());
