// Opens the addresses first and answers later, so that a taken port is told before a build is waited for.
import { createServer, type RequestListener, type Server } from "node:http";
import { networkInterfaces } from "node:os";
import type { AddressOptions } from "./addressOptions.ts";
import { Refusal } from "./refusal.ts";

// "localhost" is two addresses, and a browser may take either: holding only one lets a stranger answer on the other.
const thisMachine = ["127.0.0.1", "::1"];

const listenAt = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

function reasonFor(error: NodeJS.ErrnoException, port: number, host: string): Refusal {
  if (error.code === "EADDRINUSE")
    return new Refusal(
      `Port ${port} is already in use: stop what is running there, or choose another with -- --port ${port + 1}.`,
    );
  if (error.code === "EACCES")
    return new Refusal(`Port ${port} needs more rights than this user has: choose one above 1023 with -- --port 4173.`);
  return new Refusal(
    `This machine cannot listen at ${host} (${error.code ?? error.message}): leave out the address after --host, or correct it.`,
  );
}

const inUrl = (host: string): string => (host.includes(":") ? `[${host}]` : host);

function addressesOf({ host }: Pick<AddressOptions, "host">): readonly string[] {
  if (host === null) return ["localhost"];
  if (host !== "0.0.0.0" && host !== "::") return [inUrl(host)];
  const outward = Object.values(networkInterfaces()).flatMap((cards) => cards ?? []);
  return [
    "localhost",
    ...outward.filter((card) => !card.internal && card.family === "IPv4").map((card) => card.address),
  ];
}

interface Listening {
  /** The addresses people can open. */
  readonly urls: readonly string[];
  /** Until this is called, visitors are asked to wait. */
  readonly answer: (listener: RequestListener) => void;
  readonly close: () => void;
}

export async function listen(options: Omit<AddressOptions, "data">): Promise<Listening> {
  const { port, host, under } = options;
  let listener: RequestListener = (_req, res) => {
    res.writeHead(503, { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "5" });
    res.end("Entente is being built; this address will answer in a moment.\n");
  };
  const servers: Server[] = [];
  const close = (): void => {
    for (const server of servers) server.close();
  };
  for (const address of host === null ? thisMachine : [host]) {
    const server = createServer((req, res) => listener(req, res));
    try {
      await listenAt(server, port, address);
      servers.push(server);
    } catch (error) {
      const problem = error as NodeJS.ErrnoException;
      if (address === "::1" && (problem.code === "EADDRNOTAVAIL" || problem.code === "EAFNOSUPPORT")) continue; // no IPv6 here
      close();
      throw reasonFor(problem, port, address);
    }
  }
  return {
    urls: addressesOf(options).map((name) => `http://${name}:${port}${under}`),
    answer: (next) => {
      listener = next;
    },
    close,
  };
}
