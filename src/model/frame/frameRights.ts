/** What every iframe of ours is allowed (its `allow`), whoever writes it: whole screen, copying a link, the system's share sheet. */
export const frameAllow = "fullscreen; clipboard-write; web-share";

/** Its `referrerpolicy`: we learn the host's origin, and nothing of its path. */
export const frameReferrer = "strict-origin-when-cross-origin";
