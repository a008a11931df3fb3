import { expect, it } from "vitest";
import { countryByCode } from "#encoding/countryByCode.ts";

it("names a country that is known by its code alone, and leaves an unknown code as it is", () => {
  expect([countryByCode("QAT", "en"), countryByCode("LKA", "it")]).toEqual(["Qatar", "Sri Lanka"]);
  expect([countryByCode("ZZZ", "en"), countryByCode("constructor", "it")]).toEqual(["ZZZ", "constructor"]);
});
