const isThere = (hash: string): boolean => {
  const name = hash.slice(1);
  if (name === "" || document.getElementById(name)) return true;
  try {
    return document.getElementById(decodeURIComponent(name)) !== null;
  } catch {
    return false;
  }
};

/** Says so where a link leads to a part of the guide that does not exist, or no longer. */
export const noteMoved = (): void => {
  const note = document.getElementById("moved-note");
  if (!note) return;
  const look = () => {
    note.hidden = isThere(location.hash);
  };
  window.addEventListener("hashchange", look);
  look();
};
