import type { PictureSource } from "./frameContract.ts";

export const drawnPicture: PictureSource = () => Promise.resolve(null);
