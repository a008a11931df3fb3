import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOrigin } from "#model/frameOrigin.ts";
import { frameControls, frameQuery, liveWays, readFrameRequest, usualFrame } from "#model/frameRequest.ts";
import { addressOfPose, poseFromAddress } from "#state/poseAddress.ts";
import { hostileAddress } from "../support/hostileAddress.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

describe("what the address of a frame asks for", () => {
  it("is read back as it was written", () => {
    const name = fc.stringMatching(/^[\w-]{1,64}$/);
    const origin = fc.constantFrom("https://a.example", "http://localhost:8080", "https://b.example:8443");
    const request = fc.record({
      live: fc.constantFrom(...liveWays),
      controls: fc.subarray([...frameControls]).map((list) => new Set(list)),
      edition: fc.option(fc.stringMatching(/^[0-9a-f]{8,64}$/)),
      allowed: fc.option(fc.uniqueArray(origin.map((text) => frameOrigin(text)!))),
      name: fc.option(name),
    });
    fc.assert(
      fc.property(request, (asked) => {
        expect(readFrameRequest(`?${frameQuery(asked)}`)).toEqual(asked);
      }),
    );
  });

  it.each<[string, string]>([
    ["a path after the origin", "https://a.example/x"],
    ["another scheme", "javascript:alert(1)"],
    ["a name and a password", "https://a:b@c.example"],
    ["a star", "*"],
    ["the word for no origin", "null"],
    ["nothing", ""],
  ])("allows nobody where the list holds nothing but %s", (_what, allow) => {
    expect(readFrameRequest(`?${new URLSearchParams({ allow })}`).allowed).toEqual([]);
  });

  it("is the usual, or of the usual kind, whatever the address says", () => {
    fc.assert(
      fc.property(hostileAddress, (address) => {
        const read = readFrameRequest(address);
        expect(Object.keys(read).sort()).toEqual(Object.keys(usualFrame).sort());
        expect(liveWays).toContain(read.live);
        for (const control of read.controls) expect(frameControls).toContain(control);
        for (const origin of read.allowed ?? []) expect(new URL(origin).origin).toBe(origin);
        if (read.name !== null) expect(read.name).toMatch(/^[\w-]+$/);
        if (read.edition !== null) expect(read.edition).toMatch(/^[0-9a-f]+$/);
        expect((read.allowed ?? []).length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what a hostile address does to the view", () => {
  it("is nothing but a pose that can be written and read again, with a camera on the globe", () => {
    const atlas = shippedAtlas();
    fc.assert(
      fc.property(hostileAddress, (address) => {
        const hash = address.indexOf("#");
        const [search, fragment] = hash < 0 ? [address, ""] : [address.slice(0, hash), address.slice(hash)];
        const { pose, notes } = poseFromAddress(search, fragment, atlas);
        const again = addressOfPose(pose);
        expect(poseFromAddress(again.search, again.fragment, atlas)).toEqual({ pose, notes: [] });
        for (const value of Object.values(pose.camera ?? {})) expect(Number.isFinite(value)).toBe(true);
        for (const { text } of notes) expect(text.en.length).toBeLessThan(300);
        expect(Reflect.get({}, "polluted")).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
