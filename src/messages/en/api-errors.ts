/** Why something was not taken, by the type of the problem; `other` for every other one. */
export const apiErrors = {
  finished: "This block of questions is finished; nothing can be answered in it any more.",
  late: "The time for this block of questions is up; nothing can be answered in it any more.",
  "second-answer": "This question has an answer already, and it stands.",
  "not-answered": "Answer this question first; then you can report what is wrong with it.",
  "not-found": "It is not there, or it is not yours. Your data may have been deleted, or you began in another browser.",
  "too-long": "Your text is longer than 2,000 characters. Shorten it, and send it again.",
  "too-many": "That was too much at once. Wait a minute, then try again.",
  "foreign-origin": "This did not come from a page of this site. Open the page here and try again.",
  other: "It was not taken. Load the page again and try once more.",
};
