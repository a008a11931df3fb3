import { expect, test } from "vitest";
import { recordGoesWrong } from "#loading/guest/recordGoesWrong.ts";

const wrong = (text: string, start = 0) => recordGoesWrong(text, start, ",", "\n");

test("a quoted text of several lines is sound, however long", () => {
  expect(wrong(`1,"${"x\n".repeat(100_000)}",2\n3,4\n`)).toBe(false);
  expect(wrong('1,"x ""y""\n z" ,2\r\n')).toBe(false);
  expect(wrong('1,"x\ny"\r\n')).toBe(false);
  expect(wrong('1,"x\ny"')).toBe(false);
});

test("a quote that never closes, or not within a megabyte, goes wrong", () => {
  expect(wrong('1,"x\n2,3\n')).toBe(true);
  expect(wrong(`1,"x${"\n2,3".repeat(400_000)}",4\n`)).toBe(true);
});

test("a quote that closes within a later line's value goes wrong; within its own line it may be a slip of that cell", () => {
  expect(wrong('1,"x\n2,y "z" w\n')).toBe(true);
  expect(wrong('1,"x\n2,y "z",w\n')).toBe(true);
  expect(wrong('1,"x "y" z",2\n')).toBe(false);
});

test("only the record that begins there is looked at", () => {
  expect(wrong('1,2\n3,"x\n')).toBe(false);
  expect(wrong('1,2\n3,"x\n', 4)).toBe(true);
});
