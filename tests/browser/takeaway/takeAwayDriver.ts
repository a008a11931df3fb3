// The take-away dialog as a person uses it, and the files it hands over.
import type { Locator, Page } from "@playwright/test";
import { expect } from "../atlasDriver.ts";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export class TakeAwayDriver {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: /^(Take away|Porta via)$/ });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole("banner")
      .getByRole("button", { name: /^(Take away|Porta via)$/ })
      .click();
    await expect(this.dialog).toBeVisible();
  }

  async choose(form: string): Promise<void> {
    await this.dialog.getByRole("radio", { name: new RegExp(`^${form}`) }).check();
  }

  async pick(name: string): Promise<void> {
    await this.dialog.getByRole("radio", { name, exact: true }).check();
  }

  async select(label: string, option: string): Promise<void> {
    await this.dialog.getByRole("combobox", { name: label }).selectOption({ label: option });
  }

  /** The sheet that would be saved, once it is drawn. */
  async preview(): Promise<Locator> {
    const sheet = this.dialog.getByRole("img", { name: /^(Preview|Anteprima): / });
    await expect(this.dialog.getByRole("figure")).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
    await expect(sheet).toBeVisible();
    return sheet;
  }

  async save(): Promise<SavedFile> {
    const coming = this.page.waitForEvent("download");
    await this.dialog.getByRole("button", { name: /^(Save|Salva)$/ }).click();
    const download = await coming;
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    const name = download.suggestedFilename();
    await expect(this.dialog.getByRole("status").filter({ hasText: name })).toBeVisible();
    return { name, bytes: Buffer.concat(parts) };
  }
}
