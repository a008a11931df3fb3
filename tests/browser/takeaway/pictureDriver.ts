import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

export class PictureDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog", { name: "Take away" });
  }

  async openDialog(): Promise<void> {
    await this.page.getByRole("button", { name: "Take away" }).click();
    await expect(this.dialog.getByRole("button", { name: "Save", exact: true })).toBeVisible();
  }

  async choose(option: string): Promise<void> {
    await this.dialog.getByRole("radio", { name: option, exact: true }).check();
  }

  /** What the browser would have put into the folder of downloads. */
  async save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download", { timeout: 60_000 }),
      this.dialog.getByRole("button", { name: "Save", exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Drags a file over the page until the page takes notice, and lets it fall. */
  async drop(bytes: Buffer, name: string, type: string): Promise<void> {
    const send = (kind: "dragover" | "drop") =>
      this.page.evaluate(
        ([event, base64, file, mime]) => {
          const transfer = new DataTransfer();
          const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          transfer.items.add(new File([content], file, { type: mime }));
          document.body.dispatchEvent(
            new DragEvent(event, { dataTransfer: transfer, bubbles: true, cancelable: true }),
          );
        },
        [kind, kind === "drop" ? bytes.toString("base64") : "", name, type] as const,
      );
    await expect(async () => {
      await send("dragover");
      await expect(this.hint).toBeVisible({ timeout: 500 });
    }).toPass();
    await send("drop");
    await expect(this.hint).toBeHidden();
  }

  get hint(): Locator {
    return this.page.getByText("Drop your data here");
  }
}
