import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { ConsentPart } from "#app/guest/ask/ConsentPart.tsx";
import { ProgressPart } from "#app/guest/ask/ProgressPart.tsx";
import { shownAddress } from "#app/guest/ask/shownAddress.ts";
import { WantedPart } from "#app/guest/ask/WantedPart.tsx";
import { stubDesk } from "../../../support/guestStub.ts";

const { actions } = stubDesk();
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

test("a host is shown as it is asked for, without user and password", () => {
  const shown = shownAddress("https://good.example:secret@еvil.example:8443/a.csv?b=1");
  expect(shown.host).toBe("xn--vil-qdd.example:8443");
  expect(shown.address).toBe("https://xn--vil-qdd.example:8443/a.csv?b=1");
  expect(shown).toMatchObject({ login: true, foreignLetters: true });
  expect(shownAddress("https://data.example/a.csv")).toMatchObject({ login: false, foreignLetters: false });
});

test("whoever is asked to agree sees the host, the address and what is fetched, and has the focus on no", () => {
  const task = { kind: "consent", url: "https://u:p@data.example/a.csv", host: "data.example", what: "data" } as const;
  const html = render(h(ConsentPart, { task, actions, language: "en" }));
  expect(words(html)).toContain("This view asks for data from data.example .");
  expect(html).not.toContain("u:p");
  expect(html).toMatch(/autofocus[^>]*>Not now/);
  expect(html).not.toMatch(/autofocus[^>]*>Allow/);
  expect(words(html)).toContain("carries a user name or password");
  const tiles = render(h(ConsentPart, { task: { ...task, what: "tiles" }, actions, language: "it" }));
  expect(words(tiles)).toContain("parti di un archivio");
});

test("progress says how far; a listener hears quarters, not rows", () => {
  const progress = (done: number) =>
    render(
      h(ProgressPart, {
        task: { kind: "reading", name: "a.csv", progress: { stage: "reading", done, rows: 412_000 } },
        language: "en",
      }),
    );
  expect(progress(0.43)).toContain("412,000 rows so far");
  const heard = (html: string) => /role="status">([^<]*)</.exec(html)?.[1];
  expect(heard(progress(0.43))).toBe("Reading, 25%");
  expect(heard(progress(0.49))).toBe("Reading, 25%");
  expect(heard(progress(0.51))).toBe("Reading, 50%");
  expect(progress(0)).not.toMatch(/<progress[^>]*value=/);
});

test("a missing file is named; another file is said to be another, and can be used anyway", () => {
  const task = { kind: "wanted", name: "partners.csv", hash: "0123456789abcdef" } as const;
  const first = words(render(h(WantedPart, { task: { ...task, other: false }, actions, language: "en" })));
  expect(first).toContain("This link uses partners.csv, which is not in the link");
  expect(first).toContain("Go on without it");
  expect(first).not.toContain("anyway");
  const second = words(render(h(WantedPart, { task: { ...task, other: true }, actions, language: "it" })));
  expect(second).toContain("Usalo comunque");
});
