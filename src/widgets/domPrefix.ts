import { createContext } from "preact";

/** Stands before the ids of a drawing that is on the page a second time, so that each id is there once. */
export const domPrefix = createContext("");
