// What a reader does with files of their own, and what becomes of them.
import { createServer, type Server } from "node:http";
import { expect, type Page } from "@playwright/test";

export interface GivenFile {
  readonly name: string;
  /** UTF-8, or the bytes themselves. */
  readonly text: string | Buffer;
}

export const twoPlaces = {
  name: "harbours.geojson",
  text: JSON.stringify({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { name: "Old harbour", note: "<b>not bold</b>" },
        geometry: { type: "Point", coordinates: [12.5, 41.9] },
      },
      { type: "Feature", properties: { name: "New harbour" }, geometry: { type: "Point", coordinates: [15.1, 37.5] } },
    ],
  }),
} as const satisfies GivenFile;

export class GuestDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Through the page's one file input, which takes what a drop takes; resolves when the load is over. */
  async give(...files: readonly GivenFile[]): Promise<void> {
    const loads = await this.loads();
    await this.page
      .locator("input[type=file]")
      .setInputFiles(
        files.map(({ name, text }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) })),
      );
    await this.loaded(loads + 1);
  }

  loads(): Promise<number> {
    return this.page.evaluate(() => Number(document.documentElement.dataset["loadSeq"] ?? 0));
  }

  async loaded(loads: number): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-load-seq", String(loads), { timeout: 120_000 });
  }

  /** As it is seen from outside. */
  outcome(): Promise<readonly (string | undefined)[]> {
    return this.page.evaluate(() => {
      const { load, loadUsable, loadDropped } = document.documentElement.dataset;
      return [load, loadUsable, loadDropped];
    });
  }

  /** Rows of the legend for what readers brought. */
  sets() {
    return this.page.getByRole("checkbox", { name: "harbours" });
  }

  says(words: RegExp) {
    return this.page.locator("[role=status], [role=alert]").filter({ hasText: words });
  }
}

/** Another site, which counts what it is asked for. */
export async function otherSite(
  answer: string,
): Promise<{ readonly url: string; readonly asked: () => readonly string[]; readonly server: Server }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "content-type": "application/geo+json", "access-control-allow-origin": "*" });
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/harbours.geojson`, asked: () => asked, server };
}
