// The corpus of good and bad inputs, where it is there: whatever a file holds, it leaves no trace but its marks on the map.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../atlasDriver.ts";
import { type GivenFile, GuestDriver } from "./guestDriver.ts";

const corpus = process.env["ENTENTE_CORPUS"] ?? join(import.meta.dirname, "../../../../shared/corpus");

function everyFile(): readonly GivenFile[] {
  const groups = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups.flatMap(({ name: group }) =>
    readdirSync(join(corpus, group))
      .toSorted()
      .map((file) => ({ name: file, text: readFileSync(join(corpus, group, file)) })),
  );
}

test("no file of the corpus runs a script, asks another host, breaks the page or moves the map to nowhere", async ({
  atlas,
}) => {
  test.skip(!existsSync(corpus), "the corpus is not on this machine");
  // 835 files, one after another in one worker, joined at once: twenty seconds on a machine at rest.
  test.setTimeout(180_000);
  const { page } = atlas;
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await atlas.open("?render=svg&beside=none");
  const guest = new GuestDriver(page);
  const files = everyFile();
  expect(files.length).toBeGreaterThan(800);
  await guest.give(...files);
  const [outcome] = await guest.outcome();
  expect(outcome).toBe("accept_with_warning");
  const left = await page.evaluate(() => ({
    pwn: Reflect.get(window, "__pwn") as unknown,
    polluted: Object.keys(Object.prototype).concat(Object.keys(Array.prototype)),
    inherited: ["polluted", "isAdmin", "x"].filter((key) => key in {}),
    camera: window.entente?.getPose().camera,
  }));
  expect(left.pwn).toBeUndefined();
  expect([...left.polluted, ...left.inherited]).toEqual([]);
  expect(Object.values(left.camera ?? {}).every(Number.isFinite)).toBe(true);
  expect(dialogs).toEqual([]);
  expect(atlas.strangers).toEqual([]);
  expect(atlas.messages).toEqual([]);
});
