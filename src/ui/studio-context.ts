import { createContext, useContext } from "react";

/** Whether whoever has the page works in the studio, to which its menu then leads. Pages that are the same for everybody never do. */
export const StudioContext = createContext(false);

export const useHasStudio = (): boolean => useContext(StudioContext);
