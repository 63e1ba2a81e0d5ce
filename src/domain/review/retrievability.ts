import { default_w, forgetting_curve } from "ts-fsrs";
import { daysBetween, utcDay } from "../utc-day";
import type { Card } from "./card";

/** The chance, 0 to 1, that an objective is still known at a time (FSRS's curve of forgetting, by whole days). */
export const retrievability = ({ stability, reviewedAt }: Pick<Card, "stability" | "reviewedAt">, at: Date): number =>
  forgetting_curve(default_w, Math.max(0, daysBetween(utcDay(reviewedAt), utcDay(at))), stability);
