/** The two ways to answer, as a name beside other things. */
export const modes = { tutor: "Tutor", timed: "Timed" };
