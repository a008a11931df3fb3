// The first script of every page: small, and it fetches the app or the embedded frame, never both.
import { isEmbedded } from "#model/frameRequest.ts";

if (isEmbedded(location.search) || document.documentElement.dataset["page"] === "embed") {
  document.getElementById("first")?.remove();
  void import("./embed/openFrame.tsx").then(({ openFrame }) => openFrame());
} else void import("./main.tsx");
