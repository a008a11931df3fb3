// An article of somebody else's with our maps in it, as its reader meets it.
import { test as base, expect, type FrameLocator, type Page } from "@playwright/test";
import { type Article, HostServer } from "./hostServer.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Notes of the browser on software drawing. */
const ofTheBrowser = /GPU stall|GL Driver Message|Automatic fallback to software WebGL/;

export class HostDriver {
  /** What the console said in the article and its frames, and what went wrong uncaught. */
  readonly messages: string[] = [];
  /** Requests to anywhere but the article's site and the app. */
  readonly strangers: string[] = [];
  readonly page: Page;
  private readonly server: HostServer;

  constructor(page: Page, server: HostServer, app: string) {
    this.page = page;
    this.server = server;
    page.on("console", (message) => {
      if (!ofTheBrowser.test(message.text())) this.messages.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.messages.push(`uncaught: ${error.message}`));
    page.on("request", (request) => {
      const { protocol, hostname, origin } = new URL(request.url());
      if (protocol !== "data:" && hostname !== "127.0.0.1" && origin !== new URL(app).origin)
        this.strangers.push(request.url());
    });
  }

  publish(name: string, article: Article): string {
    return this.server.publish(name, article);
  }

  async open(name: string, article: Article): Promise<string> {
    const url = this.server.publish(name, article);
    await this.page.goto(url, { waitUntil: "domcontentloaded" });
    return url;
  }

  frame(name: string): FrameLocator {
    return this.page.frameLocator(`iframe[name="${name}"]`);
  }

  /** The frame shows its picture. */
  async pictured(name: string): Promise<void> {
    await expect(this.frame(name).locator("html")).toHaveAttribute("data-app-ready", "1", { timeout: 30_000 });
  }

  async live(name: string): Promise<void> {
    await expect(this.frame(name).locator("html")).toHaveAttribute("data-frame", "live", { timeout: 30_000 });
  }

  /** A point of the window within the frame, brought to the middle of the window before. */
  async middleOf(name: string): Promise<Point> {
    const iframe = this.page.locator(`iframe[name="${name}"]`);
    await iframe.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const box = await iframe.boundingBox();
    if (!box) throw new Error(`the frame ${name} is not on the page`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** What has the focus within the frame, in words. */
  focusIn(name: string): Promise<string> {
    return this.frame(name)
      .locator("html")
      .evaluate(() => {
        const at = document.activeElement;
        return at && at !== document.body ? `${at.tagName} ${at.ariaLabel ?? at.textContent}` : "nothing";
      });
  }

  /** A finger put down and drawn up or down the screen, CSS pixels. */
  async oneFinger({ x, y }: Point, by: number): Promise<void> {
    await this.touches(
      [1, 2, 3, 4, 5, 6].map((step) => [{ x, y: y + (by * step) / 6 }]),
      [[{ x, y }]],
    );
  }

  /** Two fingers put down one after the other, and spread. */
  async spreadFingers({ x, y }: Point): Promise<void> {
    const apart = (room: number): readonly Point[] => [
      { x: x - room, y },
      { x: x + room, y },
    ];
    await this.touches([30, 40, 50, 60, 70, 80].map(apart), [[{ x: x - 20, y }], apart(20)]);
  }

  private async touches(moves: readonly (readonly Point[])[], starts: readonly (readonly Point[])[]): Promise<void> {
    const browser = await this.page.context().newCDPSession(this.page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
      browser.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
    for (const points of starts) await send("touchStart", points);
    for (const points of moves) await send("touchMove", points);
    await send("touchEnd", []);
    await browser.detach();
  }

  /** The page no longer glides on from what a finger gave it. */
  async atRest(): Promise<void> {
    let last = Number.NaN;
    const stands = async (): Promise<boolean> => {
      const now = await this.scrolled();
      const same = now === last;
      last = now;
      return same;
    };
    await expect.poll(stands).toBe(true);
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  zoomOf(name: string): Promise<number> {
    return this.frame(name)
      .locator("html")
      .evaluate(() => window.entente?.getPose().camera?.zoom ?? Number.NaN);
  }

  /** WebGL contexts that are not lost, in all frames together; counted since the page was told to (countContexts). */
  async contexts(): Promise<number> {
    const each = await Promise.all(
      this.page
        .frames()
        .map((frame) =>
          frame.evaluate(() => (window as { contextsAlive?: () => number }).contextsAlive?.() ?? 0).catch(() => 0),
        ),
    );
    return each.reduce((sum, count) => sum + count, 0);
  }

  /** To be called before the article is opened. */
  async countContexts(): Promise<void> {
    await this.page.addInitScript(() => {
      const made: (WebGLRenderingContext | WebGL2RenderingContext)[] = [];
      for (const prototype of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
        const get = prototype.getContext as (kind: string, ...rest: unknown[]) => unknown;
        prototype.getContext = function (this: unknown, kind: string, ...rest: unknown[]) {
          const context = get.call(this, kind, ...rest);
          const drawing = context as WebGL2RenderingContext | null;
          if (drawing && kind.startsWith("webgl") && !made.includes(drawing)) made.push(drawing);
          return context;
        } as never;
      }
      Object.assign(window, { contextsAlive: () => made.filter((context) => !context.isContextLost()).length });
    });
  }

  /** What the frame's origin keeps in the browser under this site. */
  kept(name: string) {
    return this.frame(name)
      .locator("html")
      .evaluate(async () => ({
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookies: document.cookie,
      }));
  }
}

export const test = base.extend<{ host: HostDriver }>({
  host: async ({ page, baseURL }, use) => {
    const app = baseURL ?? "";
    const server = await HostServer.start(app);
    const host = new HostDriver(page, server, app);
    await use(host);
    expect(host.messages).toEqual([]);
    expect(host.strangers).toEqual([]);
    await page.close();
    await server.end();
  },
});

export { expect };
