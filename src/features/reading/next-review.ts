const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day a guide is due to be read again: `months` after `reviewed`, at the latest the last day of that month. */
export const nextReview = (reviewed: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = reviewed.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const [dueYear, dueMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const dueDay = Math.min(day, daysIn(dueYear, dueMonth));
  return [String(dueYear).padStart(4, "0"), ...[dueMonth, dueDay].map((part) => String(part).padStart(2, "0"))].join(
    "-",
  );
};
