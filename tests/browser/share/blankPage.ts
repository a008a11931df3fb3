// Somebody else's empty page, on another origin than the app, into whose body a code is pasted.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export async function blankPage(code: string): Promise<{ readonly url: string; readonly end: () => Promise<void> }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,">${code}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    end: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
