import { savedOn } from "#app/homeOfPage.ts";
import type { Language } from "#model/text.ts";
import { megabytes } from "./megabytes.ts";
import { offlineStatus } from "./offlineStatus.ts";
import { offlineWords } from "./offlineWords.ts";

/** Whether the atlas works without a network here, how much it keeps for that, and how to install it. */
export function OfflineSection({ language }: { readonly language: Language }) {
  const words = offlineWords[language];
  const status = offlineStatus.value;
  return (
    <>
      <h3>{words.title}</h3>
      {status.kind === "ready" ? (
        <p class="about-offline">
          {words.ready(megabytes(status.bytes, language))} {words.install}
        </p>
      ) : status.kind === "asked-to-spare" ? (
        <p class="about-offline">
          {words.spare(megabytes(status.bytes, language))}{" "}
          <button type="button" class="primary" onClick={status.keep}>
            {words.keep}
          </button>
        </p>
      ) : (
        <p class="about-offline">
          {status.kind === "coming" ? words.coming : savedOn(document) ? words.briefing : words.none}
        </p>
      )}
    </>
  );
}
