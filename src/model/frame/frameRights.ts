/**
 * What every iframe of ours is allowed (its `allow`), whoever writes it: whole screen, and copying. Not web-share: a frame opens no share sheet,
 * and Chromium on systems without one notes the word in the console of the page around, as it does `allowfullscreen` beside this.
 */
export const frameAllow = "fullscreen; clipboard-write";

/** Its `referrerpolicy`: we learn the host's origin, and nothing of its path. */
export const frameReferrer = "strict-origin-when-cross-origin";
