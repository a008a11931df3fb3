// The dialogs of a reader's own data, driven by keys alone.
import { readFile } from "node:fs/promises";
import { type Download, expect, type FileChooser, type Locator, type Page } from "@playwright/test";

export class GuestRooms {
  readonly page: Page;

  private readonly choosers: FileChooser[] = [];

  constructor(page: Page) {
    this.page = page;
    // From the start: asked for at the press itself, the browser may hear of it too late.
    page.on("filechooser", (chooser) => this.choosers.push(chooser));
  }

  dialog(title: string | RegExp): Locator {
    return this.page.getByRole("dialog", { name: title });
  }

  /** Presses a button as the keyboard does. */
  async press(button: Locator): Promise<void> {
    await button.focus();
    await this.page.keyboard.press("Enter");
  }

  /** The way in that stands in the legend. */
  async openAdd(): Promise<Locator> {
    await this.press(this.page.getByRole("button", { name: "Add data" }));
    const add = this.dialog("Add your data");
    await expect(add).toBeVisible();
    return add;
  }

  async choose(name: string, text: string): Promise<void> {
    await this.page.keyboard.press("Enter");
    await expect.poll(() => this.choosers.length).toBe(1);
    await this.choosers.pop()?.setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  }

  /** Types the beginning of an option into a list, as one does by hand. */
  async pick(list: Locator, option: string): Promise<void> {
    await list.focus();
    await this.page.keyboard.type(option);
    await expect(list.locator("option:checked")).toHaveText(new RegExp(`^${option}`));
    await expect(list).toBeFocused();
  }

  /** Text of the file that a press saves. */
  async saved(press: () => Promise<void>): Promise<string> {
    const coming = this.page.waitForEvent("download");
    await press();
    const download: Download = await coming;
    return readFile(await download.path(), "utf8");
  }

  set(title: string): Locator {
    return this.page.locator(".guest-set").filter({ hasText: title });
  }
}
