// Copies or prints recovery codes. Without a script, or where it may not copy, the browser's own menu does both.

const box = document.getElementById("codes");
const note = box?.querySelector<HTMLElement>("[role=status]");

const copyCodes = async (): Promise<void> => {
  const codes = [...document.querySelectorAll("main ol code")].map(({ textContent }) => textContent);
  await navigator.clipboard.writeText(codes.join("\n"));
  if (note) note.textContent = note.dataset.copied ?? "";
};

box?.addEventListener("click", ({ target }) => {
  const act = target instanceof Element && target.closest<HTMLElement>("[data-act]")?.dataset.act;
  if (act === "print") window.print();
  if (act === "copy") void copyCodes();
});
const copy = box?.querySelector<HTMLElement>("[data-act=copy]");
if (copy) copy.hidden = !navigator.clipboard;
if (box) box.hidden = false;

export {};
