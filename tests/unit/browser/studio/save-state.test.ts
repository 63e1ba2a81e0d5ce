// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { type Autosave, beginAutosave, edit, type Trouble } from "../../../../src/browser/studio/autosave";
import { makeSaveState } from "../../../../src/browser/studio/save-state";
import { editorMessagesIn } from "../../../../src/messages/editor-messages";

const saved = beginAutosave({ number: 1, text: "Old." });
const unsaved = edit(saved, "New.", 0);
const inTrouble = (trouble: Trouble): Autosave => ({ ...unsaved, trouble });

const make = () => {
  const copyText = vi.fn(async () => undefined);
  return { copyText, ...makeSaveState(editorMessagesIn("en"), { signIn: "/sign-in", reload: "/draft", copyText }) };
};

test("screen readers hear of trouble and that it is over, not of every save", () => {
  const { line, show } = make();
  const heard = [saved, unsaved, saved, inTrouble("offline"), saved, unsaved].map((autosave) => {
    show(autosave, true);
    return [line.textContent?.slice(0, 7), line.getAttribute("aria-live")];
  });
  expect(heard).toEqual([
    ["Saved", "off"],
    ["Saving…", "off"],
    ["Saved", "off"],
    ["Not sav", "polite"],
    ["Saved", "polite"],
    ["Saving…", "off"],
  ]);
});

test("whoever is signed out gets a link that opens in another tab", () => {
  const { line, show } = make();
  show(inTrouble("signed-out"), true);
  const link = line.querySelector("a");
  expect([link?.getAttribute("href"), link?.target, link?.rel]).toEqual(["/sign-in", "_blank", "noopener"]);
});

test("after a take-over the text can be copied and the draft loaded anew", async () => {
  const { line, show, copyText } = make();
  show(inTrouble("ended"), true);
  line.querySelector("button")?.click();
  await vi.waitFor(() => expect(line.querySelector("button")?.textContent).toBe("Copied"));
  expect([copyText.mock.calls.length, line.querySelector("a")?.getAttribute("href")]).toEqual([1, "/draft"]);
});

test("a device without room is no device on which a text stays", () => {
  const { line, show } = make();
  show(inTrouble("offline"), false);
  expect(line.textContent).toContain("no room left");
});
