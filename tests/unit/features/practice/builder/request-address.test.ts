import { expect, test } from "vitest";
import { requestFields } from "../../../../../src/features/practice/builder/request-address";

const block = "11111111-1111-4111-8111-111111111111";
const [first, second] = ["22222222-2222-4222-8222-222222222222", "33333333-3333-4333-8333-333333333333"];

test("a request names each value of a filter and each question that was missed in a field of its own", () => {
  expect(requestFields({ articles: ["fees", "permits"], missed: [first, second], count: 2, mode: "tutor" })).toEqual([
    ["articles", "fees"],
    ["articles", "permits"],
    ["missed", first],
    ["missed", second],
    ["count", "2"],
    ["mode", "tutor"],
  ]);
});

test("a request for what was missed in a block names the block", () => {
  expect(requestFields({ missedIn: block, count: 3, mode: "tutor" })).toEqual([
    ["missedIn", block],
    ["count", "3"],
    ["mode", "tutor"],
  ]);
});

test("a request for a shared block names that and the mode alone", () => {
  expect(requestFields({ from: block, count: 10, mode: "timed" })).toEqual([
    ["from", block],
    ["mode", "timed"],
  ]);
});
