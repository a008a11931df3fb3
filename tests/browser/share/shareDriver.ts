// The share dialog as a person uses it.
import type { FrameLocator, Locator, Page } from "@playwright/test";
import { expect } from "../atlasDriver.ts";

export class ShareDriver {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: /^(Share|Condividi)$/ });
  }

  get button(): Locator {
    return this.page.getByRole("banner").getByRole("button", { name: /^(Share|Condividi)$/ });
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.dialog).toBeVisible();
  }

  async embed(): Promise<void> {
    await this.dialog.getByRole("tab", { name: /^(Embed|Incorpora)$/ }).click();
    await expect(this.code).toBeVisible();
  }

  get code(): Locator {
    return this.dialog.getByRole("textbox", { name: /^(Code to paste|Codice da incollare)$/ });
  }

  get title(): Locator {
    return this.dialog.getByRole("textbox", { name: /^(Title|Titolo)$/ });
  }

  async choose(label: string, option: string): Promise<void> {
    await this.dialog.getByRole("combobox", { name: label }).selectOption({ label: option });
  }

  get preview(): Locator {
    return this.dialog.locator("figure iframe");
  }

  get previewed(): FrameLocator {
    return this.dialog.frameLocator("figure iframe");
  }

  /** Before the page is opened: the system has a sheet, and what is given to it is kept, with whether somebody had just pressed something. */
  async keepSent(): Promise<void> {
    await this.page.addInitScript(() => {
      const sent: object[] = [];
      Object.assign(window, { sent });
      const share = (what: ShareData) => {
        sent.push({ url: what.url, pressed: navigator.userActivation.isActive });
        return Promise.reject(new DOMException("closed", "AbortError"));
      };
      Object.assign(navigator, { canShare: () => true, share });
    });
  }

  sent(): Promise<readonly object[]> {
    return this.page.evaluate(() => (window as { sent?: object[] }).sent ?? []);
  }

  /** What was put on the clipboard since the page was told to listen (keepCopies). */
  copies(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as { copies?: string[] }).copies ?? []);
  }

  /** Before the page is opened: the clipboard takes what is copied, or refuses all. */
  async keepCopies(refused = false): Promise<void> {
    await this.page.addInitScript((refuses) => {
      const copies: string[] = [];
      Object.assign(window, { copies });
      const take = (text: string) => {
        if (refuses) return Promise.reject(new DOMException("no", "NotAllowedError"));
        copies.push(text);
        return Promise.resolve();
      };
      Object.defineProperty(navigator, "clipboard", { value: { writeText: take } });
      if (refuses) document.execCommand = () => false;
    }, refused);
  }
}
