import { readFileSync } from "node:fs";
import { expect, test } from "./atlasDriver.ts";

test("the four cables of the talks tell their length, landings, status and disagreements", async ({ atlas }) => {
  await atlas.open("?render=svg&beside=none");
  for (const [id, name, km] of [
    ["ELLALINK", "EllaLink", "6,200"],
    ["MEDUSA", "Medusa", "8,760"],
    ["BLUE", "Blue", "4,696"],
    ["RAMAN", "Raman", "7,028"],
  ] as const)
    await test.step(name, async () => {
      await atlas.turnTo(`?render=svg&beside=none&select=${id}`);
      await expect(atlas.card.getByRole("heading", { level: 2 })).toContainText(name);
      await expect(atlas.card).toContainText(`${km} km`);
      await expect(atlas.card.getByRole("heading", { name: /landing/i }).first()).toBeVisible();
      await expect(atlas.card.getByRole("heading", { name: /disagree/i }).first()).toBeVisible();
      expect(await atlas.card.getByRole("link").count()).toBeGreaterThan(3);
    });
});

test("BELLA is a programme that rests on EllaLink, and says so", async ({ atlas }) => {
  await atlas.open("?select=infra-bella");
  await expect(atlas.card).toContainText("BELLA");
  await expect(atlas.card).toContainText("EllaLink");
});

test("a tie between the European Union and Japan opens with parties, sources and locators", async ({ atlas, page }) => {
  await atlas.open("?select=dp-eu-jpn");
  expect(await atlas.cardTitle()).toBe("EU-Japan Digital Partnership");
  await expect(atlas.card).toContainText("12 May 2022");
  await expect(atlas.card).toContainText("Japan");
  const source = atlas.card.locator("[data-source]").first();
  await expect(source).toContainText("European Commission");
  await expect(source).toContainText("nota 13");
  const link = source.getByRole("link").first();
  await expect(link).toHaveAttribute("rel", /noopener/);
  await expect(link).toHaveAttribute("href", /^https:\/\/eur-lex\.europa\.eu\//);
  await page.keyboard.press("Escape");
  await expect(atlas.card).toHaveCount(0);
});

test("an instrument, each fifth of them, can be reached by its id in the address, and its card lists its parties", async ({
  atlas,
  page,
}) => {
  const { instruments } = JSON.parse(readFileSync("data/instruments.json", "utf8")) as {
    instruments: { id: string; name: { en: string } }[];
  };
  expect(instruments.length).toBe(181);
  await atlas.open("?beside=none&layers=none&render=svg");
  const failures = await page.evaluate(
    async (ids) => {
      const entente = window.entente as NonNullable<typeof window.entente>;
      const wrong: string[] = [];
      for (const { id, name } of ids) {
        history.pushState(null, "", `?beside=none&layers=none&render=svg&select=${id}`);
        dispatchEvent(new PopStateEvent("popstate"));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const card = document.querySelector("article.card");
        const plain = entente.query(`instrument:${id}`);
        if (card?.querySelector("h2")?.textContent !== name.en)
          wrong.push(`${id}: title ${card?.querySelector("h2")?.textContent}`);
        if (!plain?.parties?.length && plain?.["partnersNamed"]) wrong.push(`${id}: no parties`);
        for (const party of (plain?.parties ?? []).slice(0, 3)) {
          const known = entente.query(party.id);
          if (!known || !card?.textContent?.includes(known.name.en))
            wrong.push(`${id}: ${party.id} is not on the card`);
        }
        if (!card?.querySelector("[data-source]")) wrong.push(`${id}: no source`);
      }
      return wrong;
    },
    instruments.filter((_, at) => at % 5 === 0),
  );
  expect(failures).toEqual([]);
});

test("from a card one goes on to a neighbour, and Back comes back", async ({ atlas, page }) => {
  await atlas.open("?select=dp-eu-jpn");
  await atlas.card.getByRole("link", { name: "Japan" }).first().click();
  await expect(atlas.card.getByRole("heading", { level: 2 })).toHaveText("Japan");
  expect(atlas.search).toContain("select=country:JPN");
  await page.goBack();
  await expect(atlas.card.getByRole("heading", { level: 2 })).toHaveText("EU-Japan Digital Partnership");
});

test("Kosovo* never stands without its asterisk and its note", async ({ atlas }) => {
  await atlas.open("?select=XKX");
  expect(await atlas.cardTitle()).toBe("Kosovo*");
  await expect(atlas.card).toContainText("1244");
});

test("an alliance whose members are not all named says how many are", async ({ atlas }) => {
  await atlas.open("?select=gdec-alliance");
  await expect(atlas.card).toContainText(/40/);
  await expect(atlas.card).toContainText(/named/i);
});
