import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { BlockNote } from "../../../../../src/features/practice/player/block-note";
import { LanguageContext } from "../../../../../src/ui/language-context";
import { sampleBlock } from "../../../../support/sample-block";

afterEach(cleanup);

const { questions } = sampleBlock({});
const say = (made: object, wanted = questions) =>
  render(<BlockNote block={{ questions: wanted, ...made }} />).container.textContent;

test("a set as it was asked for says nothing of how it was made", () => {
  expect(say({})).toBe("");
});

test("what was left out, replaced or missing is said with its number", () => {
  expect(say({ leftOut: 4, replaced: 2, shortBy: 7 })).toBe(
    "You asked for 10; 3\u00a0questions fit together in one block. 2\u00a0questions have changed since the block was shared; you are asked the new ones. 4\u00a0questions rest on facts whose sources were not checked in time, and were left out.",
  );
  cleanup();
  expect(say({ leftOut: 1, replaced: 1, shortBy: 1 }, questions.slice(0, 1))).toBe(
    "You asked for 2; 1\u00a0question fits. 1\u00a0question has changed since the block was shared; you are asked the new one. 1\u00a0question rests on a fact whose source was not checked in time, and was left out.",
  );
});

test("a French page says it in French", () => {
  const { container } = render(
    <LanguageContext value="fr">
      <BlockNote block={{ questions, shortBy: 7 }} />
    </LanguageContext>,
  );
  expect(container.textContent).toBe("Vous en avez demandé 10; 3\u00a0questions vont ensemble dans une série.");
});
