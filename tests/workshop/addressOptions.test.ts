import { expect, test } from "vitest";
import { readAddressOptions } from "#workshop/addressOptions.ts";

test("without options it is port 4173 of this machine alone", () => {
  expect(readAddressOptions([])).toEqual({ port: 4173, host: null, under: "/", data: null });
});

test("port, host and path are read in both spellings", () => {
  const wanted = { port: 5100, host: "192.168.1.4", under: "/atlas/", data: null };
  expect(readAddressOptions(["--port", "5100", "--host", "192.168.1.4", "--under", "/atlas"])).toEqual(wanted);
  expect(readAddressOptions(["--under=/atlas/", "--host=192.168.1.4", "--port=5100"])).toEqual(wanted);
});

test("--host alone opens every address, wherever it stands", () => {
  expect(readAddressOptions(["--host"]).host).toBe("0.0.0.0");
  expect(readAddressOptions(["--host", "--port", "5100"])).toMatchObject({ port: 5100, host: "0.0.0.0", under: "/" });
});

test.each([
  ["--port"],
  ["--port", "--host"],
  ["--port", "abc"],
  ["--port", "0"],
  ["--port", "65536"],
  ["--port", "1e3"],
  ["--under", "atlas"],
  ["--colour"],
  ["5100"],
])("%s %s is refused with a sentence", (...args) => {
  expect(() => readAddressOptions(args.filter((arg) => arg !== undefined))).toThrow(/ /);
});

test("another atlas is named by its folder", () => {
  expect(readAddressOptions(["--data", "my atlas", "--port=5100"])).toMatchObject({ data: "my atlas", port: 5100 });
  expect(() => readAddressOptions(["--data"])).toThrow(/--data wants the folder of an atlas/);
});
