// The script of the worker.
import { guestReaders } from "./guestReaders.ts";
import type { WireEnd } from "./guestWire.ts";
import { serveGuest } from "./serveGuest.ts";

serveGuest(self as unknown as WireEnd, guestReaders);
