/** How a day is written. */
export const days = {
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  /** The day of a month. */
  date: (date: number) => String(date),
};
