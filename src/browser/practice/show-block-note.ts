/** Only a missing page of practice may be a block of questions that another browser began. */
export const showBlockNote = (path: string): void => {
  const note = document.getElementById("missing-block");
  if (note) note.hidden = !/^(\/[a-z]{2})?\/practice\//.test(path);
};
