import { expect, test, vi } from "vitest";
import { MemoCache } from "../../../src/content/memo-cache";

test("a value is made once for the same inputs, also where it alternates with another, and anew after a third", () => {
  const cache = new MemoCache<string>();
  const make = vi.fn((text: string) => text.toUpperCase());
  const keep = (text: string) => cache.keep("article", [text], () => make(text));
  for (const text of ["before", "after", "before", "after"]) expect(keep(text)).toBe(text.toUpperCase());
  expect(make).toHaveBeenCalledTimes(2);
  keep("third");
  keep("after");
  expect(make).toHaveBeenCalledTimes(3);
  keep("before");
  expect(make).toHaveBeenCalledTimes(4);
});

test("what has another name is forgotten", () => {
  const cache = new MemoCache<number>();
  const make = vi.fn(() => 1);
  cache.keep("article", [], make);
  cache.retain(new Set(["other"]));
  cache.keep("article", [], make);
  expect(make).toHaveBeenCalledTimes(2);
});
