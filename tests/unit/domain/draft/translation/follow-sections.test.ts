import { describe, expect, test } from "vitest";
import { findReturned, followSections } from "../../../../../src/domain/draft/translation/follow-sections";

const step = (number: number, title: string, text: string) => ({
  anchor: `step-${number}`,
  text: `<Step title="${title}">\n\n${text}\n\n</Step>`,
});
const heading = (anchor: string, title: string, text: string) => ({ anchor, text: `## ${title}\n\n${text}` });

describe("a section of a later version is", () => {
  test.each([
    [
      "the one with its text, whatever its number",
      [step(1, "Ask", "Ask at the desk."), step(2, "Pay", "Pay there.")],
      [step(1, "Wait", "Wait for an hour."), step(2, "Ask", "Ask at the desk."), step(3, "Pay", "Pay there.")],
      [undefined, 0, 1],
    ],
    [
      "the one with its title, where its text is another",
      [step(1, "Ask", "Ask at the desk."), step(2, "Pay", "Pay there.")],
      [step(1, "Pay", "Send a cheque to the office."), step(2, "Ask", "Write a letter beforehand.")],
      [1, 0],
    ],
    [
      "the one with most of its words, where its title is another",
      [heading("where", "Where", "Residents leave their car behind the hospital."), heading("when", "When", "By day.")],
      [
        heading("places", "Places", "Residents leave their car behind the hospital, on the left."),
        heading("when", "When", "By day."),
      ],
      [0, 1],
    ],
    [
      "another, where all of it is another, though it stands between the same neighbours",
      [step(1, "Ask", "Ask at the desk."), step(2, "Pay", "Pay there."), step(3, "Go", "Go in.")],
      [step(1, "Ask", "Ask at the desk."), step(2, "Fees", "Nobody owes anything."), step(3, "Go", "Go in.")],
      [0, undefined, 2],
    ],
    ["of its own kind", [heading("where", "Where", "Here.")], [step(1, "Where", "Here.")], [undefined]],
    [
      "the first of two that are the same, for the first",
      [step(1, "Ask", "Ask."), step(2, "Ask", "Ask.")],
      [step(1, "Ask", "Ask."), step(2, "Ask", "Ask.")],
      [0, 1],
    ],
  ])("%s", (_, before, now, expected) => {
    const followed = followSections(before, now);
    expect(now.map((_section, index) => followed.get(index))).toEqual(expected);
  });

  test("one that had gone, where it has its text or its title", () => {
    const gone = [step(1, "Ask", "Ask at the desk."), step(2, "Pay", "Pay there.")];
    const now = [step(3, "Pay", "Pay there, in cash."), step(4, "Go", "Ask at the desk and go in.")];
    expect([...findReturned(gone, now)]).toEqual([[0, 1]]);
  });
});
