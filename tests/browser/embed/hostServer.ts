// Somebody else's web site, on another origin than the app: articles with embedded maps between their paragraphs.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** One iframe of an article, as an editor would paste it. */
export interface Embed {
  /** Its name on the page, and what a spec calls it. */
  readonly name: string;
  /** Query and fragment after embed.html, or a whole address. */
  readonly address: string;
  readonly width?: number;
  readonly height?: number;
  /** Value of the attribute; none where it is left away. */
  readonly sandbox?: string;
  readonly hidden?: boolean;
  readonly eager?: boolean;
}

export interface Article {
  readonly embeds: readonly Embed[];
  /** CSS pixels of text between one embed and the next. */
  readonly between?: number;
  /** "strict": the site forbids itself everything but its own style and script, and the frames of the app. */
  readonly policy?: "none" | "strict";
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = (between: number): string => `
html { overflow-anchor: none; }
body { margin: 0 auto; max-inline-size: 960px; font: 16px/1.5 serif; }
p { block-size: ${between}px; margin: 0; }
iframe { display: block; border: 0; }
iframe.is-hidden { display: none; }
`;

export class HostServer {
  private readonly server: Server;
  private readonly app: URL;
  private readonly articles = new Map<string, Article>();

  private constructor(server: Server, app: URL) {
    this.server = server;
    this.app = app;
    server.on("request", (request, response) => {
      const path = (request.url ?? "").split("?", 1)[0] ?? "";
      const [, name = "", file = ""] = path.split("/");
      const article = this.articles.get(name);
      if (!article) {
        response.writeHead(path === "/favicon.ico" ? 204 : 404);
        return response.end();
      }
      if (article.policy === "strict")
        response.setHeader(
          "Content-Security-Policy",
          `default-src 'none'; frame-src ${this.app.origin}; style-src 'self'; script-src 'self'`,
        );
      const [type, body] =
        file === "style.css" ? ["text/css", style(article.between ?? 300)] : ["text/html", this.html(article)];
      response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` });
      response.end(body);
    });
  }

  /** The app is at localhost; this site is at 127.0.0.1, which is another origin and another site. */
  static async start(app: string): Promise<HostServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new HostServer(server, new URL(app));
  }

  /** Puts an article on the site and says where it is. */
  publish(name: string, article: Article): string {
    this.articles.set(name, article);
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/${name}/`;
  }

  async end(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private html({ embeds }: Article): string {
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An article</title>
<link rel="stylesheet" href="style.css">
<p><a href="#before">before</a></p>
${embeds.map((embed) => this.iframe(embed)).join("\n<p>Text of the article.</p>\n")}
<p><a href="#after">after</a></p>
</html>`;
  }

  private iframe({ name, address, width = 720, height = 480, sandbox, hidden, eager }: Embed): string {
    const attributes = {
      name,
      src: new URL(address.startsWith("?") ? `embed.html${address}` : address, this.app).href,
      title: `Map ${name}`,
      width: String(width),
      height: String(height),
      allow: "fullscreen; clipboard-write",
      ...(eager ? {} : { loading: "lazy" }),
      ...(sandbox === undefined ? {} : { sandbox }),
      ...(hidden ? { class: "is-hidden" } : {}),
    };
    return `<iframe ${Object.entries(attributes)
      .map(([key, value]) => `${key}="${escaped(value)}"`)
      .join(" ")}></iframe>`;
  }
}
