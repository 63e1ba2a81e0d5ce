import { createContext, useContext } from "react";
import type { Guide } from "./guide";

export const GuideContext = createContext<Guide | undefined>(undefined);

/** The guide that a component of its text stands in. */
export const useGuide = (): Guide => {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error("A guide component stands outside a GuideContext.");
  return guide;
};
