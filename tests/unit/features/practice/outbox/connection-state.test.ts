import { describe, expect, test } from "vitest";
import { connectionState } from "../../../../../src/features/practice/outbox/connection-state";
import type { Saving } from "../../../../../src/features/practice/player/runner-state";

const questionStates = (...savings: Saving[]) =>
  Object.fromEntries(savings.map((saving, at) => [`q${at}`, { saving }]));

describe("what the page says of the line", () => {
  test("nothing, as long as all goes well", () => {
    expect(connectionState(questionStates("saved", "sending", "no"), true, false)).toEqual({
      state: "quiet",
      count: 0,
    });
  });

  test("without a line, how many answers wait", () => {
    expect(connectionState(questionStates("saved", "no"), false, true)).toEqual({ state: "offline", count: 0 });
    expect(connectionState(questionStates("waiting", "sending", "saved"), false, true)).toEqual({
      state: "offline",
      count: 2,
    });
  });

  test("with a line that leads nowhere, that answers wait", () => {
    expect(connectionState(questionStates("waiting", "saved"), true, false)).toEqual({ state: "waiting", count: 1 });
  });

  test("where the server asks for patience, that the site is busy, until all is taken", () => {
    const busy = { q0: { saving: "waiting" as const, isBusy: true }, q1: { saving: "waiting" as const } };
    expect(connectionState(busy, true, false)).toEqual({ state: "busy", count: 2 });
    expect(connectionState(busy, false, false)).toEqual({ state: "offline", count: 2 });
    expect(connectionState({ q0: { saving: "saved", isBusy: true } }, true, false)).toEqual({
      state: "quiet",
      count: 0,
    });
  });

  test("once the line is back, that answers are sent, and then that all are", () => {
    expect(connectionState(questionStates("sending", "sending"), true, true)).toEqual({ state: "sending", count: 2 });
    expect(connectionState(questionStates("saved", "late"), true, true)).toEqual({ state: "back", count: 0 });
  });
});
