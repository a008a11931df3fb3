// The first script of every page: small, and it fetches the app or the embedded frame, never both.
import { isEmbedded } from "#model/frameRequest.ts";
import { wholeAddress } from "./embed/frameAddress.ts";
import { sayNotCome } from "./embed/sayNotCome.ts";

const page = document.documentElement;

function openWithoutFrame(): void {
  const room = document.getElementById("app");
  const language = new URLSearchParams(location.search).get("lang") ?? navigator.language;
  const home = new URL("./", document.baseURI).href;
  if (room) sayNotCome(room, language, wholeAddress(home, { search: location.search, fragment: location.hash }));
  page.dataset["appReady"] = "broken";
}

if (isEmbedded(location.search) || page.dataset["page"] === "embed") {
  document.getElementById("first")?.remove();
  import("./embed/openFrame.tsx").then(({ openFrame }) => openFrame(), openWithoutFrame);
} else void import("./main.tsx");
