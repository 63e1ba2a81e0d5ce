import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { useOnline } from "../../../../../src/features/practice/outbox/use-online";

const open = ({ onLine, isCopy }: { onLine: boolean; isCopy: boolean }) => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(onLine);
  if (isCopy) document.documentElement.dataset.copy = "Wed, 25 Nov 2026 12:00:00 GMT";
  return renderHook(useOnline, { initialProps: false });
};
const report = (change: "online" | "offline") =>
  act(() => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(change === "online");
    window.dispatchEvent(new Event(change));
  });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  delete document.documentElement.dataset.copy;
});

describe("whether the server can be reached", () => {
  test.each([
    { onLine: true, isCopy: false, isOnline: true },
    { onLine: false, isCopy: false, isOnline: false },
    { onLine: true, isCopy: true, isOnline: false },
    { onLine: false, isCopy: true, isOnline: false },
  ])("needs a connection and a page of the server: $onLine, copy $isCopy", ({ isOnline, ...page }) => {
    expect(open(page).result.current).toBe(isOnline);
  });

  test("is known again once the server answers a page that is a copy", () => {
    const { result, rerender } = open({ onLine: true, isCopy: true });
    rerender(true);
    expect(result.current).toBe(true);
    report("offline");
    expect(result.current).toBe(false);
  });

  test("is believed of the browser once it reports a connection", () => {
    const { result } = open({ onLine: false, isCopy: true });
    report("online");
    expect(result.current).toBe(true);
  });
});
