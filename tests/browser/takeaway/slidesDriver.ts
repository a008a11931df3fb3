// Taking a whole story away, as somebody does who opens the dialog and presses the button.
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import type { Story } from "#model/story.ts";

export class SlidesDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A story drawn as SVG, with the dialog over it. */
  async open(story: Story): Promise<void> {
    await this.page.route(`**/data/stories/${story.id}.json`, (route) => route.fulfill({ json: story }));
    await this.page.goto(`./?story=${story.id}&render=svg&lang=en&theme=light`);
    await expect(this.page.locator("html")).toHaveAttribute("data-app-ready", "1", { timeout: 30_000 });
    await this.page.getByRole("button", { name: "Take away" }).first().click();
    await expect(this.dialog).toBeVisible();
  }

  get dialog() {
    return this.page.getByRole("dialog", { name: "Take away" });
  }

  /** Presses the button, and gives the file's name and bytes. */
  async save(form: "Slides" | "Document"): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    await this.dialog.getByRole("radio", { name: form }).check();
    const [download] = await Promise.all([
      this.page.waitForEvent("download", { timeout: 150_000 }),
      this.dialog.getByRole("button", { name: "Save" }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  }
}
