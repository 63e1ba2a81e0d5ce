import { type BankCalibration, bankCalibrationSchema } from "../../domain/statistics/families/bank-calibration";
import type { PrismaClient } from "../generated/client";

/** How difficult item models and their questions were found when answers were counted last; null: they never were to the end. */
export const readCalibration = async (client: PrismaClient): Promise<BankCalibration | null> => {
  const state = await client.statisticsState.findUnique({ where: { id: 1 }, select: { calibration: true } });
  return bankCalibrationSchema
    .nullable()
    .catch(null)
    .parse(state?.calibration ?? null);
};
