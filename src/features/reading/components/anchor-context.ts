import { createContext } from "react";

/** The anchor of the section that a heading of loose text begins. */
export const AnchorContext = createContext("");
