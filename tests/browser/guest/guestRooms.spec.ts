import { expect, test } from "../atlasDriver.ts";
import { GuestRooms } from "./guestRooms.ts";

const table = [
  "Paese;Partner;Firmato;Fonte",
  "Italia;Kenia;2021;MAECI",
  "Italia;Cinna;2022;MAECI",
  "Italia;Atlantide;2023;MAECI",
];

test("a table is corrected, drawn, reported on, removed and brought back by the keyboard alone", async ({
  atlas,
  page,
}) => {
  const rooms = new GuestRooms(page);
  await atlas.open("?render=svg&beside=none");
  await rooms.openAdd();
  await expect(page.getByRole("button", { name: "Choose files" })).toBeFocused();
  await rooms.choose("ours.csv", table.join("\n"));

  const mapping = rooms.dialog("What is in ours.csv");
  await expect(mapping).toContainText("3 rows, columns separated by semicolons");
  await expect(mapping).toContainText("1 row will be drawn, 2 left out.");
  await rooms.pick(mapping.getByLabel("“Cinna” means"), "China");
  await expect(mapping).toContainText("2 rows will be drawn, 1 left out.");
  await rooms.pick(mapping.getByLabel("Type"), "Firmato");
  await rooms.press(mapping.getByRole("button", { name: "Draw" }));

  const row = rooms.set("ours");
  await expect(row).toContainText("1 left out");
  await expect(page.locator("html")).toHaveAttribute("data-load", "accept_with_warning");
  await expect(
    page.getByRole("status").filter({ hasText: "ours.csv: 2 on the map, 1 left out (first: row 4)." }),
  ).toBeVisible();

  await rooms.press(row.getByRole("button", { name: "1 left out: ours" }));
  const report = rooms.dialog("Report: ours.csv");
  await expect(report).toContainText("row 4");
  const saved = await rooms.saved(() => rooms.press(report.getByRole("button", { name: "Save the whole report" })));
  expect(saved).toContain("Atlantide");
  await page.keyboard.press("Escape");
  await expect(report).toBeHidden();

  await rooms.press(row.getByRole("button", { name: "Remove: ours" }));
  await expect(row).toHaveCount(0);
  const add = await rooms.openAdd();
  await rooms.press(add.getByRole("button", { name: "Bring back ours" }));
  await page.keyboard.press("Escape");
  await expect(row).toContainText("1 left out");
  await rooms.press(page.getByRole("button", { name: "Close notice" }));
  // The focus is not lost with the notice that had it.
  await expect(page.locator("body")).not.toBeFocused();
});
