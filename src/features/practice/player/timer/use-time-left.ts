import { useEffect, useState } from "react";
import { storageOrFallback } from "../../outbox/storage-or-fallback";
import { pageAge } from "./page-age";

/** The server's clock in milliseconds, and the moment of this page at which it said so. */
type ClockReading = { server: number; at: number };

/**
 * Whole seconds until a deadline by the server's clock, whatever this device's says. `now`: the server's time when it
 * made the page. A device that slept may have stopped the page's clock too, so the server is asked again when the page
 * comes back to sight, and when the connection is back.
 */
export function useTimeLeft(deadline: string, now: string): number {
  const end = Date.parse(deadline);
  const opening = Date.parse(now);
  const [left, setLeft] = useState(secondsTo(end - opening));
  useEffect(() => {
    const at = pageArrived();
    const arrived = Date.now() - performance.now() + at;
    let reading: ClockReading = { server: opening + pageAge(storageOrFallback(), location.pathname, now, arrived), at };
    const show = () => setLeft(secondsTo(end - reading.server - (performance.now() - reading.at)));
    const ask = async () => {
      const read = document.visibilityState === "visible" && (await readServerClock());
      if (read) reading = read;
      show();
    };
    show();
    const tick = setInterval(show, 500);
    document.addEventListener("visibilitychange", ask);
    window.addEventListener("online", ask);
    return () => {
      clearInterval(tick);
      document.removeEventListener("visibilitychange", ask);
      window.removeEventListener("online", ask);
    };
  }, [end, opening, now]);
  return left;
}

const secondsTo = (milliseconds: number) => Math.max(0, Math.floor(milliseconds / 1000));

/** When the page's first byte came, on a slow line long before its script ran. */
const pageArrived = () => {
  const [visit] = performance.getEntriesByType?.("navigation") ?? [];
  return visit && "responseStart" in visit ? Number(visit.responseStart) : performance.now();
};

async function readServerClock(): Promise<ClockReading | undefined> {
  try {
    const { headers } = await fetch("/api/healthz", { method: "HEAD", cache: "no-store" });
    const server = Date.parse(headers.get("Date") ?? "");
    return Number.isNaN(server) ? undefined : { server, at: performance.now() };
  } catch {
    return undefined;
  }
}
