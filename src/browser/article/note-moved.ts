import { hashTarget } from "./hash-target";

/** Says so where a link leads to a part of the guide that does not exist, or no longer. */
export const noteMoved = (): void => {
  const note = document.getElementById("moved-note");
  if (!note) return;
  const look = () => {
    note.hidden = location.hash.length < 2 || hashTarget(location.hash) !== null;
  };
  window.addEventListener("hashchange", look);
  look();
};
