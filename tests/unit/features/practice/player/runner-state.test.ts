import { describe, expect, test } from "vitest";
import {
  openRunner,
  progressOf,
  type RunnerEvent,
  runnerReducer,
} from "../../../../../src/features/practice/player/runner-state";
import { sampleBlock, sampleFeedback } from "../../../../support/sample-block";

const opened = openRunner(sampleBlock({}), 0, {});
const play = (...events: RunnerEvent[]) => events.reduce(runnerReducer, opened);
const sent = (responseId = "r1", option = "a"): RunnerEvent => ({
  type: "sent",
  question: "q1",
  responseId,
  answer: { option },
});

describe("the runner's state", () => {
  test("shows an answer as saved only once the server has acknowledged it", () => {
    expect(opened.questionStates.q1?.saving).toBe("no");
    expect(play(sent()).questionStates.q1?.saving).toBe("sending");
    expect(play(sent(), { type: "delayed", question: "q1", responseId: "r1" }).questionStates.q1?.saving).toBe(
      "waiting",
    );
    const saved = play(sent(), { type: "acknowledged", question: "q1", responseId: "r1" });
    expect(saved.questionStates.q1?.saving).toBe("saved");
  });

  test("knows that the server has answered, of an answer or a mark, since the page was opened", () => {
    expect(play(sent()).hasServerAnswered).toBe(false);
    expect(play({ type: "server-answered" }).hasServerAnswered).toBe(true);
  });

  test("takes no news of an answer that was replaced meanwhile", () => {
    const state = play(sent("r1"), sent("r2", "b"), { type: "acknowledged", question: "q1", responseId: "r1" });
    expect(state.questionStates.q1).toMatchObject({ saving: "sending", sent: { option: "b" } });
  });

  test("says when a saved answer was changed since", () => {
    const state = play(
      sent(),
      { type: "acknowledged", question: "q1", responseId: "r1" },
      { type: "chose", question: "q1", draft: { option: "b" } },
    );
    expect(state.questionStates.q1).toMatchObject({
      saving: "changed",
      sent: { option: "a" },
      draft: { option: "b" },
    });
  });

  test("keeps the choice of an answer that was refused, and says why", () => {
    const state = play(sent(), { type: "refused", question: "q1", responseId: "r1", error: "It is finished." });
    expect(state.questionStates.q1).toMatchObject({ saving: "no", draft: { option: "a" }, error: "It is finished." });
    expect(state.questionStates.q1?.sent).toBeUndefined();
  });

  test("without a position moves past what was answered after the page was made", () => {
    expect(play({ type: "moved" }).current).toBe(0);
    expect(play(sent(), { type: "moved" }).current).toBe(1);
    expect(play(sent(), { type: "moved", to: 2 }, { type: "moved" }).current).toBe(1);
    const all = ["q1", "q2", "q3"].map(
      (question): RunnerEvent => ({
        ...{ type: "remembered", question, answer: { option: "a" }, feedback: sampleFeedback(1) },
      }),
    );
    expect(play(...all, { type: "moved" }).current).toBe(2);
    // What the page was opened for stays: it knew the answer.
    const known = openRunner(sampleBlock({ mode: "timed", answered: ["q1"] }), 0, {});
    expect(runnerReducer(known, { type: "moved" }).current).toBe(0);
  });

  test("takes up a block where the server knows it to be", () => {
    const block = sampleBlock({ answered: ["q1"] });
    const state = openRunner(block, 1, { q1: sampleFeedback(1) });
    expect([0, 1, 2].map((position) => progressOf(state, position))).toEqual(["right", "open", "open"]);
  });

  test("shows right and wrong only where the learner was told", () => {
    const acknowledged = play(sent(), {
      type: "acknowledged",
      question: "q1",
      responseId: "r1",
      feedback: sampleFeedback(0),
    });
    expect([progressOf(play(sent()), 0), progressOf(acknowledged, 0)]).toEqual(["answered", "wrong"]);
  });

  test("tells partly right from wrong", () => {
    const state = openRunner(sampleBlock({ answered: ["q1", "q2"] }), 1, {
      q1: sampleFeedback(1 / 3),
      q2: sampleFeedback(0),
    });
    expect([0, 1].map((position) => progressOf(state, position))).toEqual(["partly", "wrong"]);
  });

  test("never moves beyond the questions there are", () => {
    expect([play({ type: "moved", to: 99 }).current, play({ type: "moved", to: -1 }).current]).toEqual([2, 0]);
  });

  test("shows an answer given in another tab, and lets none take the place of one that was told", () => {
    const acknowledged: RunnerEvent = {
      type: "acknowledged",
      question: "q1",
      responseId: "r1",
      feedback: sampleFeedback(1),
    };
    const heard: RunnerEvent = {
      type: "sent",
      question: "q1",
      responseId: "r2",
      answer: { option: "b" },
      elsewhere: true,
    };
    expect(play(heard).questionStates.q1).toMatchObject({ saving: "sending", draft: { option: "b" } });
    expect(play(sent("r1"), acknowledged, heard).questionStates.q1).toMatchObject({
      sent: { option: "a" },
      saving: "saved",
    });
  });

  test("is not led back by news of an answer in another tab that this page has replaced since", () => {
    const heard: RunnerEvent = {
      ...{ type: "sent", question: "q1", responseId: "r1", answer: { option: "b" } },
      ...{ elsewhere: true, isSettled: true },
    };
    const acknowledged: RunnerEvent = { type: "acknowledged", question: "q1", responseId: "r2" };
    expect(play(sent("r2"), heard).questionStates.q1).toMatchObject({ sent: { option: "a" }, responseId: "r2" });
    expect(play(sent("r2"), heard, acknowledged).questionStates.q1).toMatchObject({ saving: "saved" });
    expect(play(heard).questionStates.q1).toMatchObject({ sent: { option: "b" }, responseId: "r1" });
  });

  test("lets the first answer stand where this one came second", () => {
    const first: RunnerEvent = {
      type: "acknowledged",
      question: "q1",
      responseId: "r1",
      feedback: sampleFeedback(0),
      first: { option: "b" },
    };
    const state = play(sent(), first);
    expect(state.questionStates.q1).toMatchObject({
      sent: { option: "b" },
      draft: { option: "b" },
      saving: "elsewhere",
    });
  });

  test("keeps the answer that the server has where another one in its place is refused", () => {
    const acknowledged: RunnerEvent = { type: "acknowledged", question: "q1", responseId: "r1" };
    const another: RunnerEvent = { type: "sent", question: "q1", responseId: "r2", answer: { option: "b" } };
    const refused: RunnerEvent = { type: "refused", question: "q1", responseId: "r2", error: "No." };
    const { q1 } = play(sent("r1"), acknowledged, another, refused).questionStates;
    expect(q1).toMatchObject({
      sent: { option: "a" },
      draft: { option: "b" },
      saving: "changed",
      error: "No.",
    });
    expect(play(sent("r1"), { ...refused, responseId: "r1" }).questionStates.q1).toMatchObject({ saving: "no" });
  });

  test("changes of a mark what is named, and keeps the rest", () => {
    const state = play(
      { type: "marked", question: "q1", change: { flagged: true } },
      { type: "marked", question: "q1", change: { struck: ["b"] } },
      { type: "marked", question: "q1", change: { note: "A note." }, elsewhere: true },
    );
    expect(state.marks.q1).toEqual({ flagged: true, struck: ["b"], note: "A note." });
    expect(state.marks.q2).toEqual({ flagged: false, struck: [], note: "" });
  });
});
