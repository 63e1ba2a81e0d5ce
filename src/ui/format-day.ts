const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2026-11-25` as `25 Nov 2026`; a day known to the month or the year stays as exact as it is. */
export const formatDay = (day: string): string => {
  const [year, month, date] = day.split("-");
  return [date && String(Number(date)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
};
