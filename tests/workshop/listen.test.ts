import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { listen } from "#workshop/listen.ts";
import { Refusal } from "#workshop/refusal.ts";
import { freePort } from "../support/freePort.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const stranger = async (host: string): Promise<number> => {
  const server: Server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, resolve);
  });
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
};

test("visitors wait while the build runs, then get their answer", async () => {
  const port = await freePort();
  const { urls, answer, close } = await listen({ port, host: null, under: "/" });
  closing.push(close);
  expect(urls).toEqual([`http://localhost:${port}/`]);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(503);
  answer((_req, res) => res.end("here"));
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe("here");
});

test("a taken port is one sentence with the remedy", async () => {
  const port = await stranger("127.0.0.1");
  const attempt = listen({ port, host: null, under: "/" });
  await expect(attempt).rejects.toThrow(Refusal);
  await expect(attempt).rejects.toThrow(
    `Port ${port} is already in use: stop what is running there, or choose another with -- --port ${port + 1}.`,
  );
});

test("a stranger on the other half of localhost counts as taken, and the first half is let go", async ({ skip }) => {
  const port = await stranger("::1").catch(() => skip("no IPv6 on this machine"));
  await expect(listen({ port, host: null, under: "/" })).rejects.toThrow("already in use");
  const { close } = await listen({ port, host: "127.0.0.1", under: "/" });
  closing.push(close);
});

test("an address that is not this machine's is refused with a sentence", async () => {
  await expect(listen({ port: await freePort(), host: "203.0.113.7", under: "/" })).rejects.toThrow(
    "cannot listen at 203.0.113.7",
  );
});
