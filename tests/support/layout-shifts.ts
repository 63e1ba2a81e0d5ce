import type { Page } from "@playwright/test";

/** `startTime`: in milliseconds since the navigation began; `value`: how much was shifted, and how far. */
type LayoutShift = { startTime: number; value: number };

type Watched = { shifts: LayoutShift[] };

/** Notes what each page that is opened from now on shifts of what is there. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: LayoutShift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { startTime, value } of list.getEntries() as (PerformanceEntry & LayoutShift)[])
        shifts.push({ startTime, value });
    }).observe({ type: "layout-shift", buffered: true });
  });

/** What the page has shifted until now. The observer hears of a shift after the frame that shows it. */
export const shiftsOf = (page: Page): Promise<LayoutShift[]> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as Watched).shifts;
  });

/** By how much it shifted once all of it had been read: before that, what is there is drawn while the rest still comes. */
export const shiftedOnceRead = async (page: Page): Promise<number> => {
  const shifts = await shiftsOf(page);
  const readAt = await page.evaluate(() => performance.timing.domInteractive - performance.timing.navigationStart);
  return shifts.filter(({ startTime }) => startTime > readAt).reduce((sum, { value }) => sum + value, 0);
};
