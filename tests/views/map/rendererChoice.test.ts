import { describe, expect, it } from "vitest";
import { chooseRenderer } from "#views/map/rendererChoice.ts";

const hardware = { kind: "hardware", frameMs: 0 } as const;

describe("choosing a renderer", () => {
  it("takes WebGL on a graphics card, SVG without WebGL or where software is slow", () => {
    expect(chooseRenderer("auto", hardware)).toBe("webgl");
    expect(chooseRenderer("auto", { kind: "none", frameMs: 0 })).toBe("svg");
    expect(chooseRenderer("auto", { kind: "software", frameMs: 12 })).toBe("svg");
    expect(chooseRenderer("auto", { kind: "software", frameMs: 0.4 })).toBe("webgl");
  });

  it("obeys the reader, unless there is no WebGL at all", () => {
    expect(chooseRenderer("svg", hardware)).toBe("svg");
    expect(chooseRenderer("webgl", { kind: "software", frameMs: 50 })).toBe("webgl");
    expect(chooseRenderer("webgl", { kind: "none", frameMs: 0 })).toBe("svg");
  });
});
