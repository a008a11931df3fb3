// A drawing that hands and wheels can be put on without a browser.

export class Touchable extends EventTarget {
  readonly classList = { add: () => undefined, remove: () => undefined };
  readonly dataset: Record<string, string> = {};
  readonly clientLeft = 0;
  readonly clientTop = 0;

  getBoundingClientRect(): DOMRect {
    return { left: 0, top: 0, width: 400, height: 300 } as DOMRect;
  }

  setPointerCapture(): void {
    // No hand ever leaves this drawing.
  }

  /** Whether the page around may have it: nobody kept the browser from its own way with it. */
  private send(type: string, facts: object, cancelable = true): boolean {
    return this.dispatchEvent(Object.assign(new Event(type, { cancelable }), facts));
  }

  wheel(facts: Partial<Pick<WheelEvent, "deltaX" | "deltaY" | "ctrlKey" | "metaKey">>): boolean {
    const rest = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false };
    return this.send("wheel", { clientX: 100, clientY: 100, ...rest, ...facts });
  }

  /** Fingers that are down, each where it is now. */
  touch(type: "touchstart" | "touchmove", fingers: readonly (readonly [number, number])[], cancelable = true): boolean {
    const targetTouches = fingers.map(([clientX, clientY]) => ({ clientX, clientY }));
    return this.send(type, { targetTouches }, cancelable);
  }

  pointer(
    type: "pointerdown" | "pointermove" | "pointerup" | "pointercancel",
    [clientX, clientY]: readonly [number, number],
    { by = "mouse", id = 1 }: { readonly by?: "mouse" | "touch"; readonly id?: number } = {},
  ): void {
    this.send(type, { clientX, clientY, pointerType: by, pointerId: id, button: 0 });
  }
}
