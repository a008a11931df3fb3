// What is on screen as a link and as a frame: what the dialog says, copies and shows.
import { type AtlasDriver, expect, test } from "../atlasDriver.ts";
import { blankPage } from "./blankPage.ts";
import { ShareDriver } from "./shareDriver.ts";

/** Chromium knows the permission by another name, and says so. */
const quiet = (atlas: AtlasDriver) => atlas.messages.filter((message) => !message.startsWith("debug"));

test("the link restores the view, its code is shown, and what is copied is it", async ({ atlas, page }) => {
  const share = new ShareDriver(page);
  await share.keepCopies();
  await atlas.open("?render=svg&families=trade&time=2024&view=ladder");
  await share.open();
  await expect(share.dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await share.dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(share.dialog.getByRole("button", { name: "Link copied" })).toBeVisible();
  const [link = ""] = await share.copies();
  expect(link).toMatch(/^http.*families=trade/);
  const before = await atlas.pose();
  await page.goto(link);
  await atlas.ready();
  expect(await atlas.pose()).toEqual(before);
  expect(quiet(atlas)).toEqual([]);
});

test("by keyboard alone: a frame of a story, with the preview of the very code; focus comes back", async ({
  atlas,
  page,
}) => {
  const share = new ShareDriver(page);
  await share.keepCopies();
  await atlas.open("?render=svg&story=three-cables&scene=medusa&lang=it");
  await share.button.focus();
  await page.keyboard.press("Enter");
  await expect(share.dialog).toBeVisible();
  await share.dialog.getByRole("tab", { name: "Link" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(share.title).toHaveValue(/^Entente: ./);
  await page.keyboard.press("Tab");
  await expect(share.title).toBeFocused();
  await share.title.fill("");
  await expect(share.title).toHaveAttribute("aria-invalid", "true");
  await expect(share.code).toHaveCount(0);
  await page.keyboard.type("Medusa");
  await share.dialog.getByRole("combobox", { name: "Che cosa" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(share.code).toHaveValue(/controls=title,legend,zoom,full&amp;story=three-cables&amp;scene=medusa&amp;/);
  const [, source = ""] = /src="([^"]*)"/.exec(await share.code.inputValue()) ?? [];
  await expect(share.preview).toHaveAttribute("src", source.replaceAll("&amp;", "&"));
  await expect(share.previewed.locator("html")).toHaveAttribute("data-app-ready", "1");
  await share.dialog.getByRole("button", { name: "Copia codice" }).press("Enter");
  await expect.poll(() => share.copies()).toEqual([await share.code.inputValue()]);
  await page.keyboard.press("Escape");
  await expect(share.dialog).toBeHidden();
  await expect(share.button).toBeFocused();
  expect(quiet(atlas)).toEqual([]);
});

test("the system's sheet comes first where there is one; where nothing can be copied, the text is there to copy by hand", async ({
  atlas,
  page,
}) => {
  const share = new ShareDriver(page);
  await share.keepCopies(true);
  await share.keepSent();
  await atlas.open("?render=svg&view=table");
  await share.open();
  await share.dialog.getByRole("button", { name: "Send with another app" }).click();
  expect(await share.sent()).toEqual([{ url: page.url(), pressed: true }]);
  await share.embed();
  await share.dialog.getByRole("button", { name: "Copy code" }).click();
  const byHand = share.dialog.getByRole("alert").getByRole("textbox");
  await expect(byHand).toBeFocused();
  await expect(byHand).toHaveValue(await share.code.inputValue());
  expect(quiet(atlas)).toEqual([]);
});

test("the code, pasted into an empty page on another origin, shows the same pose of the same data", async ({
  atlas,
  page,
  context,
}) => {
  const share = new ShareDriver(page);
  await atlas.open("?render=svg&families=trade&select=JPN&time=2024&hub=CHN&beside=none#map=2.5/30/60");
  const before = await atlas.pose();
  await share.open();
  await share.embed();
  await share.title.fill('Japan & "others" <2024>');
  await share.choose("Colours", "Dark");
  await share.dialog.getByRole("combobox", { name: "Data" }).selectOption("frozen");
  await expect(share.code).toHaveValue(/&amp;v=\d{8}[0-9a-f]{16}&amp;/);
  const code = await share.code.inputValue();

  const host = await blankPage(code);
  const blank = await context.newPage();
  await blank.goto(host.url);
  await expect(blank.locator("iframe")).toHaveAttribute("title", 'Japan & "others" <2024>');
  const frame = blank.frameLocator("iframe").locator("html");
  await expect(frame).toHaveAttribute("data-app-ready", "1");
  await expect(frame).toHaveAttribute("data-theme", "dark");
  const seen = await frame.evaluate(async () => {
    await window.entente?.setPose({ renderer: "svg" });
    return window.entente?.getPose();
  });
  expect(seen).toEqual({ ...before, theme: "dark" });
  await host.end();
});

test("a page stays at an earlier edition of the data and hands it on; where one is not kept it shows today's, and says both days", async ({
  atlas,
  page,
}) => {
  const share = new ShareDriver(page);
  const earlier = "20250605aaaaaaaaaaaaaaaa";
  const list = (await (await page.request.get("./editions/list.json")).json()) as readonly { readonly id: string }[];
  const kept = await (await page.request.get(`./editions/${list.at(-1)?.id}/atlas.json`)).text();
  await page.route(`**/editions/${earlier}/atlas.json`, (route) =>
    route.fulfill({ contentType: "application/json", body: kept.replace(/"asOf":"[\d-]+"/, '"asOf":"2025-06-05"') }),
  );
  await page.route("**/editions/list.json", (route) =>
    route.fulfill({ json: [...list, { id: earlier, asOf: "2025-06-05" }] }),
  );
  await atlas.open(`?render=svg&view=table&v=${earlier}`);
  await expect(page.getByRole("banner")).toContainText("As of 5 June 2025");
  await expect(page.getByText("The data stay as of 5 June 2025")).toBeVisible();
  await share.open();
  await expect(share.dialog.getByText(/^http/)).toContainText(`v=${earlier}`);

  await atlas.open("?render=svg&view=table&v=20240101bbbbbbbbbbbbbbbb");
  await expect(page.getByRole("banner")).not.toContainText("2025");
  await expect(page.getByText(/1 January 2024, which are not kept here\. Today's are shown, as of \d/)).toBeVisible();
});
