// A talk as its two people meet it: the stage in one window, the presenter's in another; and the editor's desk.
import { readFile } from "node:fs/promises";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expect } from "../atlasDriver.ts";
import { standing } from "../standing.ts";

export const drawnQuickly = "render=svg&lang=en";

export async function ready(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-app-ready", "1", { timeout: 30_000 });
  await standing(page);
}

export class StageDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(`./?${drawnQuickly}&${address}`);
    await ready(this.page);
    if (address.includes("present=1")) await expect(this.place).toBeVisible();
  }

  /** "3 of 10". */
  get place(): Locator {
    return this.page.locator(".present-place");
  }

  get blank(): Locator {
    return this.page.locator(".present-blank");
  }

  /** Opens the presenter's window with its key. */
  async presenter(context: BrowserContext): Promise<PresenterDriver> {
    await expect(this.place).toBeVisible();
    const [page] = await Promise.all([context.waitForEvent("page"), this.page.keyboard.press("s")]);
    await ready(page);
    return new PresenterDriver(page);
  }
}

export class PresenterDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get position(): Locator {
    return this.page.locator(".presenter-position");
  }

  get says(): Locator {
    return this.page.locator(".presenter-says [role=status]");
  }

  get notes(): Locator {
    return this.page.getByRole("region", { name: "Notes" });
  }

  get next(): Locator {
    return this.page.getByRole("region", { name: "Next" });
  }

  get timer(): Locator {
    return this.page.getByRole("timer");
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  scene(title: string): Locator {
    return this.page.getByRole("navigation", { name: "Scenes" }).getByRole("button", { name: title });
  }
}

export class DeskDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole("tab", { name: "Stories" }).click();
    await expect(this.page.locator(".story-item").first()).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.locator(".stories").getByRole("button", { name, exact: true });
  }

  field(name: string): Locator {
    return this.page.locator(".stories").getByLabel(name, { exact: true });
  }

  /** Titles of the scenes in their order. */
  titles(): Promise<string[]> {
    return this.page.locator(".story-scenes .story-scene > :last-child").allTextContents();
  }

  get said(): Locator {
    return this.page.locator(".story-said");
  }

  get lacks(): Locator {
    return this.page.getByRole("region", { name: "Still to do" });
  }

  async save(): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("Save to a file").click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  }

  async openFile(name: string, text: string): Promise<void> {
    await this.page
      .locator(".stories input[type=file]")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }
}
