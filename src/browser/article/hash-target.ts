/** What the fragment of an address leads to, written as it is or percent-encoded. */
export const hashTarget = (hash: string): Element | null => {
  const name = hash.slice(1);
  try {
    return document.getElementById(name) ?? document.getElementById(decodeURIComponent(name));
  } catch {
    return null;
  }
};
