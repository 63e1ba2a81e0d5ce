/** The least time that a word stays, and how long a letter takes to be read, in milliseconds. */
const least = 4_000;
const perLetter = 120;

let timer: number | undefined;

/** Says one of the words that the page holds ready, to those who see it and those who hear it. */
export const say = (word: "copied" | "damaged" | "unkept" | "unsaved"): void => {
  const note = document.getElementById("device-note");
  const text = note?.dataset[word];
  if (!note || !text) return;
  note.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(
    () => {
      note.textContent = "";
    },
    least + text.length * perLetter,
  );
};
