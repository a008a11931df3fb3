import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { pictureDepth } from "#app/embed/pictureDepth.ts";
import type { Atlas } from "#model/atlas.ts";
import type { Language } from "#model/text.ts";
import { openAnswer } from "#state/answers/openAnswer.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import { AnswersView } from "#views/answers/AnswersView.tsx";
import { LadderView } from "#views/ladder/LadderView.tsx";
import { NetworkView } from "#views/network/NetworkView.tsx";
import { TableView } from "#views/table/TableView.tsx";
import { TimelineView } from "#views/timeline/TimelineView.tsx";
import { shippedPictureAtlas } from "../../support/pictureAtlases.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const views = {
  answers: AnswersView,
  ladder: LadderView,
  network: NetworkView,
  table: TableView,
  timeline: TimelineView,
};

function markup(atlas: Atlas, search: string, language: Language): string {
  const { pose, notes } = poseFromAddress(search, "", atlas);
  expect(notes).toEqual([]);
  const state = createAtlasState(atlas, { ...pose, language, theme: "light" });
  if (pose.answers.tool) state.actions.setPainter(openAnswer(state).paint);
  const View: ComponentType<{ readonly state: AtlasState }> = views[pose.main as keyof typeof views];
  return renderToString(h(View, { state }))
    .replace(/P\d+-\d+/g, "id")
    .replace(/ title(="[^"]*")?/g, "") // nobody points at a picture,
    .replace(/<details>.*?<\/details>/gs, ""); // nor opens what is folded in it
}

it.each([
  "?view=network",
  "?view=network&drawing=chord",
  "?view=network&drawing=force&families=trade",
  "?view=ladder",
  "?view=timeline",
  "?view=table",
  "?view=table&rows=cables",
  "?view=table&rows=sources",
  "?view=answers",
  "?view=answers&answer=dates&against=2022",
  "?view=answers&answer=dates&against=2022&reading=known",
  "?view=answers&answer=depth&depth=JPN",
  "?view=answers&answer=overlap&sets=partners:EU,members:G20",
  "?view=answers&answer=without&without=MEDUSA,EGY",
  "?view=answers&answer=between&from=BRA&to=PRT",
  "?view=answers&answer=treaties",
  "?view=answers&answer=promises",
  "?view=answers&answer=lens",
])("a picture of %s says what the view says of the whole data", (search) => {
  // In Italian, because lists go by English names.
  const language = "it";
  const depth = pictureDepth(poseFromAddress(search, "", shippedAtlas()).pose);
  const whole = markup(shippedAtlas(), search, language);
  expect(whole.length).toBeGreaterThan(500);
  expect(markup(shippedPictureAtlas(language, depth), search, language)).toBe(whole);
});
