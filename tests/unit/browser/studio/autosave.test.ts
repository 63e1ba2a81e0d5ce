import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Autosave,
  beginAutosave,
  dueAt,
  edit,
  end,
  isUnsaved,
  receive,
  restore,
  type SaveReply,
  send,
  unsavedText,
  wake,
} from "../../../../src/browser/studio/autosave";
import { decideSave, type StoredSave } from "../../../../src/domain/draft/decide-save";

const fresh = beginAutosave({ number: 3, text: "Old." });

describe("when a text is saved", () => {
  test("after a pause of 800 ms, and at the latest five seconds after the first change", () => {
    expect(dueAt(fresh)).toBeNull();
    expect(dueAt(edit(fresh, "Old. N", 1_000))).toBe(1_800);
    let typed = fresh;
    for (let at = 1_000; at <= 6_000; at += 500) typed = edit(typed, `Old. ${at}`, at);
    expect(dueAt(typed)).toBe(6_000);
  });

  test("not while a save is under way, and then what was typed meanwhile", () => {
    const sent = send(edit(fresh, "One.", 0), "a");
    const more = edit(sent, "One. Two.", 900);
    expect([sent.sending, dueAt(more)]).toEqual([{ id: "a", base: 3, text: "One.", isUnderWay: true }, null]);
    const stored = receive(more, { kind: "stored", number: 4 }, 1_000);
    expect(dueAt(stored)).toBe(1_700);
    expect(send(stored, "b").sending).toEqual({ id: "b", base: 4, text: "One. Two.", isUnderWay: true });
  });

  test("not at all where it is again what the server has", () => {
    expect(dueAt(edit(edit(fresh, "Other.", 0), "Old.", 100))).toBeNull();
  });
});

describe("without a connection", () => {
  const lost = receive(send(edit(fresh, "One.", 0), "a"), { kind: "offline" }, 1_000);

  test("the same save is sent again, later each time, whatever was typed meanwhile", () => {
    expect([lost.trouble, dueAt(lost)]).toEqual(["offline", 2_000]);
    const again = send(edit(lost, "One. Two.", 1_500), "b");
    expect(again.sending).toEqual({ id: "a", base: 3, text: "One.", isUnderWay: true });
    const lostAgain = receive(again, { kind: "failed" }, 2_000);
    expect(dueAt(lostAgain)).toBe(4_000);
    let more = lostAgain;
    for (let tries = 0; tries < 9; tries += 1) more = receive(send(more, "c"), { kind: "offline" }, 0);
    expect(dueAt(more)).toBe(30_000);
  });

  test("it is tried at once when the connection is back, and then nothing is wrong any more", () => {
    expect(dueAt(wake(lost, 1_100))).toBe(1_100);
    const stored = receive(send(wake(lost, 1_100), "b"), { kind: "stored", number: 4 }, 1_200);
    expect([stored.trouble, stored.failures, isUnsaved(stored)]).toEqual([null, 0, false]);
  });
});

describe("what somebody has to do something about", () => {
  const sent = send(edit(fresh, "One.", 0), "a");

  test("an ended session waits until the page is looked at again", () => {
    const out = receive(sent, { kind: "signed-out" }, 1_000);
    expect([dueAt(out), dueAt(edit(out, "One. Two.", 2_000)), isUnsaved(out)]).toEqual([null, null, true]);
    expect(dueAt(wake(out, 9_000))).toBe(9_000);
  });

  test("after a take-over nothing is sent any more, and the text stays", () => {
    for (const ended of [receive(sent, { kind: "ended" }, 1_000), end(edit(fresh, "One.", 0))]) {
      expect([dueAt(ended), dueAt(wake(edit(ended, "One. Two.", 1), 2)), send(ended, "b")]).toEqual([
        null,
        null,
        ended,
      ]);
      expect(unsavedText(ended)).toMatchObject({ text: "One.", base: 3, baseText: "Old." });
    }
  });

  test("after a take-over a save that left before it may be stored, and nothing is sent all the same", () => {
    const stored = receive(end(edit(sent, "One. Two.", 500)), { kind: "stored", number: 4 }, 1_000);
    expect([stored.trouble, stored.known.number, dueAt(stored)]).toEqual(["ended", 4, null]);
    expect(unsavedText(stored)).toMatchObject({ text: "One. Two.", base: 4 });
  });

  test("a text that the server does not take waits for another text", () => {
    const refused = receive(sent, { kind: "refused" }, 1_000);
    expect([dueAt(refused), refused.text]).toEqual([null, "One."]);
    expect(dueAt(edit(refused, "Two.", 2_000))).toBe(2_800);
  });

  test("an id that is used already is replaced", () => {
    expect(send(receive(sent, { kind: "reused-id" }, 1_000), "b").sending?.id).toBe("b");
  });
});

describe("two who write", () => {
  test("in different lines get both, sent again over what the other saved", () => {
    const begun = beginAutosave({ number: 3, text: "One.\n\nTwo." });
    const met = receive(
      send(edit(begun, "One, mine.\n\nTwo.", 0), "a"),
      { kind: "newer", number: 4, text: "One.\n\nTwo, theirs." },
      1_000,
    );
    expect([met.text, dueAt(met)]).toEqual(["One, mine.\n\nTwo, theirs.", 1_000]);
    expect(send(met, "b").sending).toMatchObject({ id: "b", base: 4, text: met.text });
  });
});

describe("a text that the device kept", () => {
  const unsaved = { base: 3, baseText: "Old.", text: "Old. New.", sent: "Old. N" };

  test.each([
    ["the server has what it began from", { number: 3, text: "Old." }, { text: "Old. New.", isSure: true }],
    ["a part of it was stored without a reply", { number: 4, text: "Old. N" }, { text: "Old. New.", isSure: true }],
    ["somebody else changed the file", { number: 4, text: "Theirs.\n\nOld." }, { isSure: false }],
  ])("is put back where %s", (_when, now, expected) => {
    expect(restore(unsaved, beginAutosave(now))).toMatchObject(expected);
  });
});

test("a second text that the device kept is put together with the first", () => {
  const begun = beginAutosave({ number: 3, text: "One.\n\nTwo." });
  const lines = { base: 3, baseText: "One.\n\nTwo.", sent: null };
  const first = edit(begun, restore({ ...lines, text: "One!\n\nTwo." }, begun).text, 0);
  expect(restore({ ...lines, text: "One.\n\nTwo!" }, first).text).toBe("One!\n\nTwo!");
});

/** A server that stores saves as the domain decides. `isBroken`: it lets the last save win. */
const makeServer = (text: string, isBroken: boolean) => {
  const saves: StoredSave[] = [];
  return {
    latest: () => saves.at(-1) ?? { number: 0, text },
    save: ({ id, base, text: own }: { id: string; base: number; text: string }): SaveReply => {
      const [same, latest] = [saves.find((save) => save.id === id), saves.at(-1)];
      const decision = decideSave(
        { id, seat: "", path: "", base: isBroken ? saves.length : base, text: own },
        { ...(same && { same }), ...(latest && { latest }), last: saves.length, isSeated: true },
      );
      if (decision.kind === "newer")
        return { kind: "newer", number: decision.latest.number, text: decision.latest.text ?? "" };
      if (decision.kind === "stored") saves.push({ id, path: "", text: own, authorId: "", number: decision.number });
      if (decision.kind === "replayed" || decision.kind === "stored")
        return { kind: "stored", number: decision.number };
      return { kind: decision.kind === "seat-ended" ? "ended" : "reused-id" };
    },
  };
};

const acts = fc.array(
  fc.record({
    browser: fc.nat({ max: 2 }),
    act: fc.constantFrom("write", "send", "lose-request", "lose-reply", "late-reply", "crash"),
    line: fc.nat({ max: 5 }),
  }),
  { minLength: 5, maxLength: 60 },
);

type Act = { browser: number; act: string; line: number };

/** Three browsers write lines into one text, and the network loses what it will. Gives which of their lines are missing in the end. */
const missingLines = (script: readonly Act[], isBroken: boolean): string[] => {
  const first = "Begin.\nMiddle.\nEnd.";
  const server = makeServer(first, isBroken);
  const browsers: Autosave[] = [0, 1, 2].map(() => beginAutosave({ number: 0, text: first }));
  const late = new Map<number, SaveReply>();
  const typed: string[] = [];
  let now = 0;
  let count = 0;
  const newId = () => {
    count += 1;
    return `save ${count}`;
  };
  const put = (browser: number, next: Autosave) => {
    browsers[browser] = next;
  };
  const deliver = (browser: number, how: string) => {
    const before = browsers[browser];
    if (!before) return;
    const sent = before.sending?.isUnderWay ? before : send(before, newId());
    if (!sent.sending) return;
    if (how === "lose-request") return put(browser, receive(sent, { kind: "offline" }, now));
    const reply = late.get(browser) ?? server.save(sent.sending);
    late.delete(browser);
    if (how === "late-reply") {
      late.set(browser, reply);
      return put(browser, sent);
    }
    put(browser, receive(sent, how === "lose-reply" ? { kind: "offline" } : reply, now));
  };
  for (const { browser, act, line } of script) {
    now += 100;
    const autosave = browsers[browser];
    if (!autosave) continue;
    if (act === "write") {
      const lines = autosave.text.split("\n");
      const own = `Line ${typed.length} of ${browser}.`;
      typed.push(own);
      lines.splice(Math.min(line, lines.length), 0, own);
      put(browser, edit(autosave, lines.join("\n"), now));
    } else if (act === "crash") {
      late.delete(browser);
      const unsaved = unsavedText(autosave);
      const { number, text } = server.latest();
      const again = beginAutosave({ number, text: text ?? "" });
      put(browser, unsaved ? edit(again, restore(unsaved, again).text, now) : again);
    } else deliver(browser, act);
  }
  for (let round = 0; round < 20 && browsers.some(isUnsaved); round += 1)
    for (const browser of browsers.keys()) deliver(browser, "send");
  expect(browsers.some(isUnsaved)).toBe(false);
  const lines = new Set((server.latest().text ?? "").split("\n"));
  return typed.filter((own) => !lines.has(own));
};

describe("whatever the network loses, whoever writes at once and whichever browser dies", () => {
  test("no line that somebody wrote is missing in the end", () => {
    fc.assert(
      fc.property(acts, (script) => missingLines(script, false).length === 0),
      { numRuns: 2_000 },
    );
  });

  test("the test sees a server that lets the last save win", () => {
    expect(() =>
      fc.assert(
        fc.property(acts, (script) => missingLines(script, true).length === 0),
        { numRuns: 2_000 },
      ),
    ).toThrow();
  });
});
