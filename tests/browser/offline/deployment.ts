// A server of the spec's own: what it serves can be replaced under an open page, and it can be switched off.
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderListener } from "#workshop/folderListener.ts";
import { freePort } from "../../support/freePort.ts";

const built = process.env["ENTENTE_TEST_DIST"] ?? "dist";
const under = "/sub/atlas/";

const sha256 = (bytes: Buffer): string => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

export class Deployment {
  /** What was asked of the server since it was last forgotten, paths within the folder. */
  readonly asked: string[] = [];
  readonly folder: string;
  private readonly port: number;
  private server: Server | null = null;

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.port = port;
  }

  static async start(): Promise<Deployment> {
    const deployment = new Deployment(await mkdtemp(join(tmpdir(), "entente-deployed-")), await freePort());
    await cp(built, deployment.folder, { recursive: true, preserveTimestamps: true });
    await deployment.switchOn();
    return deployment;
  }

  get url(): string {
    return `http://localhost:${this.port}${under}`;
  }

  async switchOn(): Promise<void> {
    const listen = folderListener(this.folder, under);
    const server = createServer((request, response) => {
      this.asked.push((request.url ?? "").slice(under.length));
      listen(request, response);
    });
    await new Promise<void>((resolve) => server.listen(this.port, resolve));
    this.server = server;
  }

  /** The network is gone, for the page and for its worker alike. */
  async switchOff(): Promise<void> {
    const server = this.server;
    this.server = null;
    await new Promise<void>((resolve) => {
      if (!server) return resolve();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  async end(): Promise<void> {
    await this.switchOff();
    await rm(this.folder, { recursive: true });
  }

  /** Other data beside the same code, as a deployer may put there. */
  async replaceTitle(title: string): Promise<void> {
    const file = join(this.folder, "data/atlas.json");
    const atlas = JSON.parse(await readFile(file, "utf8")) as { title: { en: string; it: string } };
    atlas.title = { en: title, it: title };
    await this.write("data/atlas.json", JSON.stringify(atlas));
  }

  /** What a new build would put there: another title, the code of one dialog under another name, and the worker that lists them. */
  async deployNext(title: string): Promise<void> {
    const names = await readdir(join(this.folder, "assets"));
    const was = names.find((name) => /^TakeAwayDialog-[\w-]{8}\.js$/.test(name));
    if (!was) throw new Error("The build has no dialog to rename.");
    const is = `TakeAwayDialog-${createHash("sha256").update(title).digest("hex").slice(0, 8)}.js`;
    await rename(join(this.folder, "assets", was), join(this.folder, "assets", is));
    for (const ending of [".br", ".gz"]) await rm(join(this.folder, "assets", was + ending), { force: true });
    for (const name of [...names.filter((name) => name.endsWith(".js") && name !== was), `${is}`]) {
      const code = await readFile(join(this.folder, "assets", name), "utf8");
      if (code.includes(was)) await this.write(`assets/${name}`, code.replaceAll(was, is));
    }
    await this.replaceTitle(title);
    const html = await readFile(join(this.folder, "index.html"), "utf8");
    const mark = createHash("sha256").update(title).digest("hex").slice(0, 16);
    await this.write("index.html", html.replace(/(name="entente-build" content=")\w+/, `$1${mark}`));
    await this.relist(was, is);
  }

  /** The worker's list, by what the files now hold. */
  private async relist(was: string, is: string): Promise<void> {
    const worker = (await readFile(join(this.folder, "serviceWorker.js"), "utf8")).replaceAll(was, is);
    const entries = [...worker.matchAll(/"revision":"(sha256-[^"]+)","url":"([^"]+)"/g)];
    if (entries.length === 0) throw new Error("The worker lists nothing.");
    let next = worker;
    for (const [, revision = "", url = ""] of entries)
      next = next.replace(
        `"revision":"${revision}","url":"${url}"`,
        `"revision":"${sha256(await readFile(join(this.folder, url)))}","url":"${url}"`,
      );
    await this.write("serviceWorker.js", next);
  }

  private async write(path: string, text: string): Promise<void> {
    await writeFile(join(this.folder, path), text);
    for (const ending of [".br", ".gz"]) await rm(join(this.folder, path + ending), { force: true });
  }
}
