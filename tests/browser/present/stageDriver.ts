// The stage as speaker and audience meet it.
import type { Locator, Page } from "@playwright/test";
import { test as base, expect } from "../atlasDriver.ts";
import { standing } from "../standing.ts";
import { tellShortStory } from "./tellShortStory.ts";

export class StageDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address = "present=1"): Promise<void> {
    await tellShortStory(this.page);
    await this.page.goto(`./?story=three-cables${address.includes("render=") ? "" : "&render=svg"}&${address}`);
    await expect(this.page.locator("html")).toHaveAttribute("data-app-ready", "1", { timeout: 30_000 });
    if (address.includes("present=1")) await expect(this.place).toBeVisible();
    await standing(this.page);
  }

  /** "2 / 5" */
  get place(): Locator {
    return this.page.locator(".present-place");
  }

  async at(number: number): Promise<void> {
    await expect(this.place).toHaveText(`${number} / 5`);
  }

  /** To a scene by its number, as a speaker types it. */
  async goTo(number: number): Promise<void> {
    await this.page.keyboard.press(String(number));
    await this.page.keyboard.press("Enter");
    await this.at(number);
  }

  get words(): Locator {
    return this.page.locator(".present-words article[data-on]");
  }

  get largeTitle(): Locator {
    return this.page.locator(".present-title h2");
  }

  get sourceLinks(): Locator {
    return this.words.locator(".present-sources a");
  }

  get blank(): Locator {
    return this.page.locator(".present-blank");
  }

  get overview(): Locator {
    return this.page.getByRole("dialog", { name: "A story" });
  }

  get help(): Locator {
    return this.page.getByRole("dialog", { name: "Keys of the presentation" });
  }

  get backToScene(): Locator {
    return this.page.getByRole("button", { name: "Back to the scene" });
  }

  get chosen(): Locator {
    return this.page.locator(".present-chosen");
  }

  control(name: string): Locator {
    return this.page.locator(".present-controls").getByRole("button", { name });
  }

  get map(): Locator {
    return this.page.locator(".map-room-svg.is-active svg").first();
  }

  /** Where the ground of the map lies now. */
  ground(): Promise<string> {
    return this.page.evaluate(() => document.querySelector(".still-window")?.getAttribute("transform") ?? "");
  }

  /** The same after so many pictures, without waiting for rest. */
  groundAfter(frames: number): Promise<string> {
    return this.page.evaluate(async (count) => {
      for (let at = 0; at < count; at++) await new Promise((drawn) => requestAnimationFrame(drawn));
      return document.querySelector(".still-window")?.getAttribute("transform") ?? "";
    }, frames);
  }

  /** Until the ground has stood for a few pictures. */
  async rest(): Promise<void> {
    let last = "";
    await expect
      .poll(async () => {
        const [before, now] = [last, await this.groundAfter(4)];
        last = now;
        return now === before;
      })
      .toBe(true);
  }

  /** Clicks the middle of a country as the map draws it, once it is drawn and stands. */
  async choose(ref: string): Promise<void> {
    const country = this.page.locator(`.map-room-svg [data-ref="${ref}"]`).first();
    await expect(country).toBeAttached();
    await this.rest();
    const at = await country.evaluate((shape) => {
      const box = shape.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await this.page.mouse.click(at.x, at.y);
  }

  async dragMap(dx: number, dy: number): Promise<void> {
    const box = await this.map.boundingBox();
    if (!box) throw new Error("no map");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx / 2, y + dy / 2);
    await this.page.mouse.move(x + dx, y + dy);
    await this.page.mouse.up();
  }
}

export const test = base.extend<{ stage: StageDriver }>({
  stage: async ({ page }, use) => {
    await use(new StageDriver(page));
  },
});

export { expect };
