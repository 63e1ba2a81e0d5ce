import { readFileSync } from "node:fs";

/**
 * Loaded into a server before anything else (`node --import`), this lets a test move its clock: the file named by
 * CLOCK_FILE holds by how many milliseconds. It is read at every look at the clock, so that a change holds at once.
 */
const RealDate = Date;

const shift = () => Number(readFileSync(process.env.CLOCK_FILE ?? "", "utf8"));
const now = () => RealDate.now() + shift();

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === globalThis.Date ? target : newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
