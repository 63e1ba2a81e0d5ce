// @vitest-environment happy-dom
import { afterAll, expect, test, vi } from "vitest";

// The next file may run in the same process.
afterAll(() => vi.unstubAllGlobals());

test("shows the buttons, copies the codes and says so, and prints", async () => {
  const writeText = vi.fn(async () => {});
  const print = vi.fn();
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  vi.stubGlobal("print", print);
  document.body.innerHTML = `<main><ol><li><code>AAAA</code></li><li><code>BBBB</code></li></ol>
    <div id="codes" hidden><button data-act="copy"></button><button data-act="print"></button>
    <p role="status" data-copied="Copied."></p></div></main>`;
  await import("../../../src/browser/codes");
  expect(document.querySelector<HTMLElement>("#codes")?.hidden).toBe(false);
  document.querySelector<HTMLElement>("[data-act=copy]")?.click();
  await vi.waitFor(() => expect(document.querySelector("[role=status]")?.textContent).toBe("Copied."));
  expect(writeText).toHaveBeenCalledWith("AAAA\nBBBB");
  document.querySelector<HTMLElement>("[data-act=print]")?.click();
  expect(print).toHaveBeenCalledOnce();
});
