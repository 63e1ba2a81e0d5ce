import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Countdown, clockWords } from "../../../../../src/features/practising/running/countdown";

afterEach(() => vi.useRealTimers());

test("the clock counts from the server's time, and ends the block once", () => {
  vi.useFakeTimers();
  const onEnd = vi.fn();
  render(<Countdown now="2026-11-25T12:00:00Z" deadline="2026-11-25T12:01:02Z" onEnd={onEnd} />);
  expect(screen.getByRole("timer").textContent).toBe("1:02 left");
  act(() => vi.advanceTimersByTime(2_000));
  expect(screen.getByRole("status").textContent).toBe("One minute left.");
  act(() => vi.advanceTimersByTime(61_000));
  expect(screen.getByRole("timer").textContent).toBe("0:00 left");
  expect(onEnd).toHaveBeenCalledTimes(1);
});

test("hours are shown only where there are some", () => {
  expect([clockWords(9), clockWords(600), clockWords(3_661)]).toEqual(["0:09", "10:00", "1:01:01"]);
});
