import { describe, expect, test } from "vitest";
import { nextCard } from "../../../../src/domain/review/next-card";
import { type History, newHistory } from "../../../accidents/history";
import { findViolations } from "../../../accidents/promises/promises";
import type { Stored, StoredResponse } from "../../../accidents/stored";

const at = new Date("2026-11-28T12:00:00Z");
const reply = { score: 1, key: { option: "right" } };

const response = (changes: Partial<StoredResponse> = {}): StoredResponse => ({
  id: "r1",
  learner: "ann",
  block: "b1",
  question: "q1",
  objective: "fact:tides-q0",
  version: 7,
  mode: "tutor",
  ordinal: 1,
  answer: { option: "right" },
  score: 1,
  grade: "good",
  rapidGuess: false,
  reply,
  at,
  ...changes,
});

const card = nextCard(null, "good", at, 0.9);
const review = {
  ...{ learner: "ann", objective: "fact:tides-q0", day: "2026-11-28", at, grade: "good" as const, question: "q1" },
};

/** One learner who answered one question, and was history so; the guide was published once. */
const history = (changes: Partial<History> = {}): History => ({
  ...newHistory(),
  acknowledged: [{ responseId: "r1", block: "b1", question: "q1", answer: { option: "right" }, reply }],
  readings: [{ what: "/articles/tides", labels: [1] }],
  published: [{ revision: 1, label: 1 }],
  shown: [{ server: "server 1", labels: [1] }],
  outlived: [{ server: "server 1", lost: "its log", serves: true }],
  ...changes,
});

const stored = (changes: Partial<Stored> = {}): Stored => ({
  responses: [response()],
  finished: ["b1"],
  reviews: [review],
  cards: [{ learner: "ann", objective: "fact:tides-q0", card, retention: 0.9 }],
  attempts: [{ learner: "ann", version: 7, question: "q1" }],
  statistics: [{ version: 7, attempts: 1, scoreSum: 1, chosen: { right: 1 } }],
  revisions: [{ number: 1, label: 1 }],
  current: { number: 1, label: 1 },
  live: [{ identity: "tides/q0", labels: [1] }],
  ...changes,
});

const broken = (history: History, database: Stored) => findViolations(history, database).map(({ what }) => what);

test("whoever was history what is stored was promised nothing else", () => {
  expect(findViolations(history(), stored())).toEqual([]);
});

describe("answers stay", () => {
  test("one that was acknowledged and is not there is lost", () => {
    const gone = stored({ responses: [], reviews: [], cards: [], attempts: [], statistics: [] });
    expect(findViolations(history(), gone)).toEqual([
      { promise: "answers stay", what: "The acknowledged answer r1 is lost." },
    ]);
  });

  test("one that is there with another answer, or to another question, was changed", () => {
    const changed = ["The acknowledged answer r1 was changed."];
    expect(broken(history(), stored({ responses: [response({ answer: { option: "wrong" } })] }))).toEqual([
      ...changed,
      "The statistics of version 7 are not those of its first attempts.",
    ]);
    const acknowledged = history().acknowledged.map((one) => ({ ...one, question: "q2" }));
    expect(broken(history({ acknowledged }), stored())).toEqual(changed);
  });

  test("the order of names in what was said changes nothing, another word does", () => {
    const [first] = history().acknowledged;
    if (!first) throw new Error("There is an answer.");
    const turned = { key: { option: "right" }, score: 1 };
    expect(broken(history({ acknowledged: [{ ...first, reply: turned }] }), stored())).toEqual([]);
    expect(broken(history({ acknowledged: [{ ...first, reply: { recorded: true } }] }), stored())).toEqual([
      "What was said of the answer r1 was changed.",
    ]);
  });
});

describe("answers count once", () => {
  test("a second row of one answer, and of one tutor question", () => {
    const twice = [response(), response({ ordinal: 2 })];
    expect(broken(history(), stored({ responses: twice }))).toEqual([
      "Stored twice: the answer r1.",
      "Stored twice: the tutor question q1.",
    ]);
  });

  test("a second first attempt, and statistics that counted one more or none", () => {
    const [attempt] = stored().attempts;
    if (!attempt) throw new Error("There is an attempt.");
    expect(broken(history(), stored({ attempts: [attempt, attempt] }))).toContain(
      "Stored twice: the first attempt of ann at version 7.",
    );
    expect(
      broken(history(), stored({ statistics: [{ version: 7, attempts: 2, scoreSum: 1, chosen: { right: 1 } }] })),
    ).toEqual(["The statistics of version 7 are not those of its first attempts."]);
    expect(broken(history(), stored({ statistics: [] }))).toEqual(["Version 7 has first attempts and no statistics."]);
  });

  test("a rapid guess is in no statistics", () => {
    const guess = stored({ responses: [response({ rapidGuess: true })], statistics: [] });
    expect(broken(history(), guess)).toEqual([]);
  });
});

describe("retries are replayed", () => {
  const [first] = history().acknowledged;
  if (!first) throw new Error("There is an answer.");

  test("another reply to the same answer", () => {
    expect(broken(history({ acknowledged: [first, { ...first, reply: { score: 0 } }] }), stored())).toContain(
      "Two replies to the answer r1 differ.",
    );
  });

  test("an answer that is stored and was refused", () => {
    expect(broken(history({ refused: [{ ...first, problem: "second-answer" }] }), stored())).toEqual([
      "The answer r1 is stored and was refused: second-answer.",
    ]);
  });

  test("an answer that is not stored was refused with reason only where its block is timed", () => {
    const refused = [{ ...first, responseId: "r2", problem: "urn:iatrox:problem:late" }];
    expect(broken(history({ refused }), stored())).toEqual(["The answer r2 was refused: urn:iatrox:problem:late."]);
    const timed = stored({ responses: [response({ mode: "timed" })] });
    expect(broken(history({ refused }), timed)).toEqual([]);
  });
});

describe("one revision at a time", () => {
  test("two labels on a page, none, and one that no revision has", () => {
    const readings = [[1, 2], [], [3]].map((labels) => ({ what: "a page", labels }));
    expect(broken(history({ readings }), stored())).toEqual([
      "In a page stood labels 1 and 2.",
      "In a page stood labels .",
      "In a page stood label 3, which no revision has.",
    ]);
  });

  test("an item in use of another revision, and two versions of one item", () => {
    const live = [
      { identity: "tides/q0", labels: [1] },
      { identity: "tides/q0", labels: [0] },
    ];
    expect(broken(history(), stored({ live }))).toEqual([
      "The guide is of label 1 and its item tides/q0 of 0.",
      "An item has two versions in use.",
    ]);
  });
});

describe("taught once", () => {
  test("a card that moved twice, and one that forgot", () => {
    const cardOf = (state: typeof card) => [
      { learner: "ann", objective: "fact:tides-q0", card: state, retention: 0.9 },
    ];
    const moved = ["The card ann fact:tides-q0 is not what its reviews come to."];
    expect(broken(history(), stored({ cards: cardOf(nextCard(card, "good", at, 0.9)) }))).toEqual(moved);
    expect(broken(history(), stored({ cards: [] }))).toEqual(["The reviews of ann fact:tides-q0 have no card."]);
  });

  test("the due day may move with a fact", () => {
    const cards = [{ learner: "ann", objective: "fact:tides-q0", card: { ...card, due: at }, retention: 0.9 }];
    expect(broken(history(), stored({ cards }))).toEqual([]);
  });

  test("an answer that is two reviews, or none, and a review of no answer", () => {
    const next = { ...review, day: "2026-11-29", at: new Date("2026-11-29T12:00:00Z") };
    const twice = nextCard(card, "good", next.at, 0.9);
    const cards = [{ learner: "ann", objective: "fact:tides-q0", card: twice, retention: 0.9 }];
    expect(broken(history(), stored({ reviews: [review, next], cards }))).toEqual([
      "The answer to question q1 is two reviews.",
    ]);
    expect(broken(history(), stored({ reviews: [], cards: [] }))).toEqual(["The answer r1 moved no card."]);
    const stray = { ...review, objective: "fact:tides-q1" };
    expect(broken(history(), stored({ reviews: [review, stray] }))).toContain(
      "The review of question q1 is of no answer.",
    );
  });

  test("an answer to a timed block that is not over moves nothing yet", () => {
    const open = stored({ responses: [response({ mode: "timed", at: null })], reviews: [], cards: [] });
    expect(broken(history(), open)).toEqual([]);
  });
});

describe("blocks stay finished", () => {
  test("a block of which a server knows nothing any more is lost", () => {
    expect(broken(history({ unknown: ["b1"] }), stored())).toEqual(["The block b1 is lost."]);
  });

  const results = (option: string, right: number) =>
    ({
      ...{ id: "b1", right, total: 1, score: right, sections: [] },
      items: [{ id: "q1", response: { option }, feedback: { score: right } }],
    }) as unknown as History["finished"][number];

  test("a finish that is lost, two results, and results of another answer", () => {
    expect(broken(history({ finished: [results("right", 1)] }), stored())).toEqual([]);
    expect(broken(history({ finished: [results("right", 1)] }), stored({ finished: [] }))).toEqual([
      "The finish of block b1 is lost.",
    ]);
    expect(broken(history({ finished: [results("right", 1), results("right", 0)] }), stored())).toEqual([
      "Block b1 was given two different results.",
    ]);
    expect(broken(history({ finished: [results("wrong", 0)] }), stored())).toEqual([
      "The results of block b1 have another answer to question q1 than is stored.",
    ]);
  });
});

test("publications stay: none is lost, and every server shows the last", () => {
  const published = [...history().published, { revision: 2, label: 2 }];
  expect(broken(history({ published }), stored())).toEqual(["The publication of label 2 as revision 2 is lost."]);
  const shown = [{ server: "server 2", labels: [0] }];
  expect(broken(history({ shown }), stored())).toEqual(["server 2 shows label 0 where 1 is accepted."]);
});

test("servers outlive what they do not need", () => {
  const outlived = [{ server: "server 1", lost: "the reader of its log", serves: false }];
  expect(broken(history({ outlived }), stored())).toEqual(["server 1 did not go on without the reader of its log."]);
});
