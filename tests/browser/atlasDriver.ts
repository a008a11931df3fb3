// The atlas as a person meets it: specs speak of cards, legends and maps, never of selectors.
import { test as base, expect, type Locator, type Page, type Request } from "@playwright/test";
import type { PlainCard } from "#analysis/plainCard.ts";
import type { FetchedViewId, Pose, ViewId } from "#model/pose.ts";
import { standing } from "./standing.ts";

export class AtlasDriver {
  /** What the browser's console said, and what went wrong uncaught. */
  readonly messages: string[] = [];
  /** Requests to anywhere but the app's own origin. */
  readonly strangers: string[] = [];
  private readonly onTheWay = new Set<Request>();

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.on("console", (message) => {
      // Playwright's own words, where a spec does without the worker.
      if (message.text() === "Service Worker registration blocked by Playwright") return;
      this.messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.messages.push(`uncaught: ${error.message}`));
    page.on("requestfinished", (request) => this.onTheWay.delete(request));
    page.on("requestfailed", (request) => this.onTheWay.delete(request));
    page.on("request", (request) => {
      this.onTheWay.add(request);
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== "data:" && hostname !== "localhost") this.strangers.push(request.url());
    });
  }

  async open(address = ""): Promise<void> {
    await this.page.goto(`./${address}`);
    await this.ready();
  }

  /** Another address in the page that is open, as by Back and Forward: a tenth of what a page opened anew costs. */
  async turnTo(address: string): Promise<void> {
    await this.page.evaluate((next) => {
      history.pushState(null, "", next);
      dispatchEvent(new PopStateEvent("popstate"));
    }, address);
    await standing(this.page);
  }

  async ready(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-app-ready", "1", { timeout: 30_000 });
    await standing(this.page);
  }

  /** Views in sight are drawn: for views that came by hand, and not with an address or a pose. */
  standing(): Promise<void> {
    return standing(this.page);
  }

  /** All that was asked for has come, to its last byte. */
  async fetchedAll(): Promise<void> {
    await expect.poll(() => [...this.onTheWay].map((request) => request.url())).toEqual([]);
  }

  query(id: string): Promise<PlainCard | null> {
    return this.page.evaluate((word) => window.entente?.query(word) ?? null, id);
  }

  pose(): Promise<Pose> {
    return this.page.evaluate(() => (window.entente as NonNullable<typeof window.entente>).getPose());
  }

  async setPose(pose: Partial<Pose>): Promise<void> {
    await this.page.evaluate((next) => window.entente?.setPose(next), pose);
    await standing(this.page);
  }

  counts() {
    return this.page.evaluate(() => (window.entente as NonNullable<typeof window.entente>).counts());
  }

  get card(): Locator {
    return this.page.locator("article.card");
  }

  async cardTitle(): Promise<string> {
    return (await this.card.getByRole("heading", { level: 2 }).textContent()) ?? "";
  }

  /** A view other than the map, in whatever frame it stands. */
  view(id: FetchedViewId): Locator {
    return this.page.locator(`.pane[data-view="${id}"]`);
  }

  /** The sentence in words above a view. */
  sentence(id: ViewId): Locator {
    return id === "map" ? this.page.locator(".map-caption > :visible") : this.view(id).locator(".pane-sentence");
  }

  /** The list of questions, and the one that is open. */
  get answersMenu(): Locator {
    return this.page.locator(".answers-menu");
  }

  get answer(): Locator {
    return this.page.locator("section.answers");
  }

  get answerSentence(): Locator {
    return this.answer.locator(".answer-sentence");
  }

  /** Two dates side by side: the half that shows the other date, and the captions of both, as they stand. */
  get otherHalf(): Locator {
    return this.page.locator(".half");
  }

  get halfDates(): Locator {
    return this.page.locator(".half-caption strong");
  }

  /** Countries and the like in the picture of an open answer that is a list of options, and the one the keys are at, as it is said. */
  get answerMarks(): Locator {
    return this.answer.getByRole("listbox").getByRole("option");
  }

  answerMark(name: RegExp): Locator {
    return this.answer.getByRole("listbox").getByRole("option", { name });
  }

  async answerMarkAt(): Promise<string> {
    const id = await this.answer.getByRole("listbox").getAttribute("aria-activedescendant");
    return (id && (await this.page.locator(`[id="${id}"]`).getAttribute("aria-label"))) || "";
  }

  /** One of the figures of promises, by its heading, and the row that its keys are at, as it is said. */
  promises(heading: string): Locator {
    return this.answer
      .locator(".promises section")
      .filter({ has: this.page.getByRole("heading", { name: heading }) })
      .getByRole("listbox");
  }

  async promiseAt(heading: string): Promise<string> {
    const id = await this.promises(heading).getAttribute("aria-activedescendant");
    return (id && (await this.page.locator(`[id="${id}"]`).getAttribute("aria-label"))) || "";
  }

  get splitter(): Locator {
    return this.page.getByRole("separator");
  }

  get legend(): Locator {
    return this.page.locator(".legend");
  }

  /** The SVG or the canvas that draws the map now. */
  get svgMap(): Locator {
    return this.page.locator(".map-room-svg.is-active svg").first();
  }

  /** What the drawn map has of a thing: a country, a stretch of cable, all lines of an instrument. */
  onMap(ref: string): Locator {
    return this.svgMap.locator(`[data-ref="${ref}"]`);
  }

  get webglMap(): Locator {
    return this.page.locator(".map-room-webgl.is-active canvas").first();
  }

  /** What the keyboard points with, and what is said of the thing under it. */
  get crosshair(): Locator {
    return this.page.locator(".map-crosshair");
  }

  get announced(): Locator {
    return this.page.locator(".map-view [role=status]");
  }

  /** The rows of the table view, header and all. */
  get table(): Locator {
    return this.page.locator(".pane[data-view=table]").getByRole("grid");
  }

  /** How many rows the table says it has, drawn or not, without its header. */
  async tableRows(): Promise<number> {
    return Number(await this.table.getAttribute("aria-rowcount")) - 1;
  }

  tableRow(name: string | RegExp): Locator {
    return this.table.getByRole("row", { name });
  }

  tableTab(name: RegExp): Locator {
    return this.page.locator(".table-bar").getByRole("tab", { name });
  }

  /** The chord diagram: its ring of groups and ribbons, and the list beside or beneath it. */
  get chordRing(): Locator {
    return this.page.locator(".chord-room");
  }

  chordMark(name: string | RegExp): Locator {
    return this.chordRing.getByRole("option", { name });
  }

  /** A point of the page at which a click meets this group or ribbon, and not one that lies over it. */
  async chordSpot(name: RegExp): Promise<{ readonly x: number; readonly y: number }> {
    const mark = this.chordMark(name).first();
    await mark.scrollIntoViewIfNeeded();
    return mark.evaluate((element) => {
      for (const path of element.querySelectorAll("path")) {
        const { left, top, width, height } = path.getBoundingClientRect();
        for (let step = 0; step < 2500; step++) {
          const [x, y] = [left + ((step % 50) / 50) * width, top + (Math.floor(step / 50) / 50) * height];
          if (document.elementFromPoint(x, y)?.closest("[data-chord]") === element) return { x, y };
        }
      }
      throw new Error(`nowhere to point at ${element.getAttribute("aria-label")}`);
    });
  }

  get chordList(): Locator {
    return this.page.locator(".chord-side");
  }

  /** What the keys are at in the ring, as a screen reader would say it. */
  async chordSaid(): Promise<string> {
    const id = await this.chordRing.getAttribute("aria-activedescendant");
    return (id && (await this.page.locator(`[id="${id}"]`).getAttribute("aria-label"))) || "";
  }

  /** The field in which one looks for a thing by name. */
  get searchField(): Locator {
    return this.page.getByRole("combobox", { name: /^(Search|Cerca)$/ });
  }

  get found(): Locator {
    return this.page.locator(".search-popup").getByRole("option");
  }

  /** What Enter would choose, as the field tells a screen reader. */
  async searchAim(): Promise<string> {
    const id = await this.searchField.getAttribute("aria-activedescendant");
    return (id && (await this.page.locator(`[id="${id}"][role=option]`).textContent())) || "";
  }

  /** The arc diagram: its rows are options, its controls stand above. */
  get arcs(): Locator {
    return this.page.locator(".pane[data-view=network] .network-room");
  }

  arcRow(name: string | RegExp): Locator {
    return this.arcs.getByRole("option", { name });
  }

  /** Rows in the order in which they stand, hub first. */
  arcNames(): Promise<string[]> {
    return this.arcs
      .getByRole("option")
      .evaluateAll((rows) => rows.map((row) => (row.getAttribute("aria-label") ?? "").split(":")[0] ?? ""));
  }

  /** Which row the keys are at in the arc diagram, and what is said when they walk its ties. */
  async arcAt(): Promise<string> {
    const id = await this.arcs.getAttribute("aria-activedescendant");
    return (id && (await this.page.locator(`[id="${id}"]`).getAttribute("aria-label"))) || "";
  }

  get arcSaid(): Locator {
    return this.page.locator(".network-frame [role=status]");
  }

  networkControl(name: string): Locator {
    return this.page.locator(".network-head").getByRole("combobox", { name, exact: true });
  }

  get search(): string {
    return new URL(this.page.url()).search;
  }
}

export const test = base.extend<{ atlas: AtlasDriver }>({
  atlas: async ({ page }, use) => {
    const driver = new AtlasDriver(page);
    await use(driver);
  },
});

export { expect };
