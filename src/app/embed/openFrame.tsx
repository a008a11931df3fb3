// An embedded page: a still picture of the exact view, and the live view in its place when it is wanted.

export function openFrame(): void {
  document.documentElement.dataset["appReady"] = "1";
}
