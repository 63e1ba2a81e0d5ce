// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SaveReply } from "../../../../src/browser/studio/autosave";
import { keepSaving } from "../../../../src/browser/studio/keep-saving";
import type { StoredText } from "../../../../src/browser/studio/unsaved-texts";

type Sent = { id: string; base: number; text: string };

/** An editor whose server answers when the test says so. */
const openPage = () => {
  const sent: Sent[] = [];
  const answers: ((reply: SaveReply) => void)[] = [];
  const stored: (StoredText | null)[] = [];
  const merged = vi.fn();
  const acknowledged = vi.fn();
  const saving = keepSaving(
    { number: 0, text: "Old." },
    {
      sendText: (save) => {
        sent.push(save);
        return new Promise((answer) => answers.push(answer));
      },
      store: (unsaved) => stored.push(unsaved),
      changed: () => undefined,
      ...{ merged, acknowledged },
    },
  );
  const answer = async (reply: SaveReply) => {
    answers.shift()?.(reply);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saving, sent, answer, merged, acknowledged, onDevice: () => stored.at(-1) };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
});

describe("a text that is written", () => {
  test("is on the device until the server acknowledges it", async () => {
    const { saving, sent, answer, acknowledged, onDevice } = openPage();
    saving.edited("Old. New.");
    expect(onDevice()).toMatchObject({ text: "Old. New.", base: 0, baseText: "Old." });
    await vi.advanceTimersByTimeAsync(799);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ id: expect.any(String), base: 0, text: "Old. New." }]);
    expect(onDevice()).toMatchObject({ sent: "Old. New." });
    await answer({ kind: "stored", number: 1 });
    expect([onDevice(), acknowledged.mock.calls.length]).toEqual([null, 1]);
  });

  test("is sent again as the same save, and what was typed meanwhile after it", async () => {
    const { saving, sent, answer, acknowledged } = openPage();
    saving.edited("One.");
    await vi.advanceTimersByTimeAsync(800);
    await answer({ kind: "offline" });
    saving.edited("One. Two.");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent[1]).toEqual(sent[0]);
    await answer({ kind: "stored", number: 1 });
    expect(acknowledged).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(800);
    expect(sent[2]).toMatchObject({ base: 1, text: "One. Two." });
    expect(sent[2]?.id).not.toBe(sent[0]?.id);
  });

  test("is put together with what somebody else saved, shown, and sent at once", async () => {
    const { saving, sent, answer, merged } = openPage();
    saving.edited("Mine.\n\nOld.");
    await vi.advanceTimersByTimeAsync(800);
    await answer({ kind: "newer", number: 5, text: "Old.\n\nTheirs." });
    expect(merged).toHaveBeenCalledWith("Mine.\n\nOld.\n\nTheirs.");
    expect(sent[1]).toMatchObject({ base: 5, text: "Mine.\n\nOld.\n\nTheirs." });
  });
});

describe("whoever leaves the page", () => {
  test("has all of it saved, also what was typed while a save was under way", async () => {
    const { saving, sent, answer } = openPage();
    saving.edited("One.");
    await vi.advanceTimersByTimeAsync(800);
    saving.edited("One. Two.");
    const left = saving.flush();
    await answer({ kind: "stored", number: 1 });
    await answer({ kind: "stored", number: 2 });
    expect(await left).toBe(true);
    expect(sent.map(({ text }) => text)).toEqual(["One.", "One. Two."]);
  });

  test("hears that it was not, and it stays on the device", async () => {
    const { saving, answer, onDevice } = openPage();
    saving.edited("One.");
    const left = saving.flush();
    await answer({ kind: "signed-out" });
    expect(await left).toBe(false);
    expect(onDevice()).toMatchObject({ text: "One." });
  });
});

test("after a take-over nothing is sent, and the text stays on the device", async () => {
  const { saving, sent, onDevice } = openPage();
  saving.edited("One.");
  saving.end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await saving.flush()).toBe(false);
  expect([sent, onDevice()?.text]).toEqual([[], "One."]);
});

test("coming back to the page tries at once what waits", async () => {
  const { saving, sent, answer } = openPage();
  saving.edited("One.");
  await vi.advanceTimersByTimeAsync(800);
  await answer({ kind: "signed-out" });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(1);
  saving.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent[1]).toEqual(sent[0]);
});
