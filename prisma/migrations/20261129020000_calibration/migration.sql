-- How difficult item models are is estimated with the other figures of items.

-- AlterTable
ALTER TABLE "statistics_state" ADD COLUMN "calibration" JSONB;
