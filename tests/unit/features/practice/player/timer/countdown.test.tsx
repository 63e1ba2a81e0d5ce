import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Countdown, clockText } from "../../../../../../src/features/practice/player/timer/countdown";

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the clock counts from the server's time, and ends the block once", () => {
  vi.useFakeTimers();
  const onEnd = vi.fn();
  render(<Countdown now="2026-11-25T12:00:00Z" deadline="2026-11-25T12:01:02Z" onEnd={onEnd} />);
  expect(screen.getByRole("timer").textContent).toBe("1:02 left");
  act(() => vi.advanceTimersByTime(2_000));
  expect(screen.getByRole("status").textContent).toBe("One minute left.");
  act(() => vi.advanceTimersByTime(59_500));
  expect(screen.getByRole("timer").textContent).toBe("0:00 left");
  expect(screen.getByRole("status").textContent).toMatch(/^Time is up\./);
  expect(onEnd).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(5_000));
  expect(onEnd).toHaveBeenCalledTimes(1);
});

test("ten minutes and one are said once as they are reached, seen and heard, and not of a block that was shorter", () => {
  vi.useFakeTimers();
  render(<Countdown now="2026-11-25T12:00:00Z" deadline="2026-11-25T12:10:02Z" onEnd={() => undefined} />);
  const statusText = () => screen.getByRole("status").textContent;
  const isSeen = () => !screen.getByRole("status").classList.contains("sr-only");
  expect([statusText(), isSeen()]).toEqual(["", false]);
  act(() => vi.advanceTimersByTime(2_000));
  expect([statusText(), isSeen()]).toEqual(["10\u00a0minutes left.", true]);
  act(() => vi.advanceTimersByTime(30_000));
  expect([statusText(), isSeen()]).toEqual(["", false]);
  act(() => vi.advanceTimersByTime(510_500));
  expect([statusText(), isSeen()]).toEqual(["One minute left.", true]);
  cleanup();
  localStorage.clear();
  render(<Countdown now="2026-11-25T12:00:00Z" deadline="2026-11-25T12:03:00Z" onEnd={() => undefined} />);
  act(() => vi.advanceTimersByTime(1_000));
  expect(statusText()).toBe("");
  act(() => vi.advanceTimersByTime(119_000));
  expect(statusText()).toBe("One minute left.");
});

test("a device whose clock is off by a day counts as the server does", () => {
  vi.useFakeTimers({ now: new Date("2026-11-26T12:00:00Z") });
  render(<Countdown now="2026-11-25T12:00:00Z" deadline="2026-11-25T12:20:00Z" onEnd={() => undefined} />);
  act(() => vi.advanceTimersByTime(1_000));
  expect(screen.getByRole("timer").textContent).toBe("19:59 left");
  vi.setSystemTime(new Date("2026-11-20T12:00:00Z"));
  act(() => vi.advanceTimersByTime(1_000));
  expect(screen.getByRole("timer").textContent).toBe("19:58 left");
});

test("a device that slept asks the server how late it is", async () => {
  vi.useFakeTimers();
  const headers = { Date: "Wed, 25 Nov 2026 12:15:00 GMT" };
  vi.stubGlobal("fetch", async () => new Response(null, { headers }));
  render(<Countdown now="2026-11-25T12:00:00Z" deadline="2026-11-25T12:20:00Z" onEnd={() => undefined} />);
  document.dispatchEvent(new Event("visibilitychange"));
  await act(() => vi.advanceTimersByTimeAsync(500));
  expect(screen.getByRole("timer").textContent).toBe("4:59 left");
  expect(screen.getByRole("status").textContent).toBe("5\u00a0minutes left.");
});

test("hours are shown only where there are some", () => {
  expect([clockText(9), clockText(600), clockText(3_661)]).toEqual(["0:09", "10:00", "1:01:01"]);
});
