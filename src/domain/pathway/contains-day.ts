const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Whether an English sentence says the day: `2027-01-05` stands in “opens on 5 January 2027” and in “January 5, 2027”. */
export const containsDay = (day: string, sentence: string): boolean => {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = months[Number(month) - 1];
  const forms = [`${Number(date)} ${name} ${year}`, `${name} ${Number(date)}, ${year}`];
  return forms.some((words) => new RegExp(`\\b${words}\\b`).test(sentence));
};
