import type { PictureSource } from "./frameContract.ts";

export const shippedPicture: PictureSource = () => Promise.resolve(null);
