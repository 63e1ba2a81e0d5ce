import { openedName } from "../../../../domain/device/storage-keys";

/**
 * Milliseconds since the server made this page: more than 0 where the browser shows a cached copy. It is taken
 * from the device's clock at both ends, so that the clock need not be right. `made`: the server's time, which names the
 * page; `arrived`: by the device's clock.
 */
export function pageAge(storage: Storage, path: string, made: string, arrived: number): number {
  const name = openedName + path;
  const [earlier, since] = storage.getItem(name)?.split(" ") ?? [];
  if (earlier === made && Number.isFinite(Number(since))) return Math.max(0, arrived - Number(since));
  storage.setItem(name, `${made} ${arrived}`);
  return 0;
}
