/** Why something was not taken, by the type of the problem; `other` for every other one. */
export const apiErrors = {
  finished: "This block of questions is finished; nothing can be answered in it any more.",
  late: "The time for this block of questions is up; nothing can be answered in it any more.",
  "second-answer": "This question has an answer already, and it stands.",
  "not-answered": "Answer this question first; then you can report what is wrong with it.",
  "not-found": "It is not there, or it is not yours. Your data may have been deleted, or you began in another browser.",
  "no-such-section":
    "There is no such section in that version of the guide. Open the guide again and report from there.",
  "link-ended":
    "This link has ended: it works once, for ten minutes. Open My data on the device that you practised on, and make a new one.",
  "last-device":
    "This is your only device: without it, nobody could come back to your answers. Join another one first, or delete your data.",
  "nothing-matches": "There is no question left that could be asked.",
  "running-share":
    "The block behind this link is timed and still running. Its questions can be taken once it has ended.",
  "too-long": "Your text is longer than 2,000 characters. Shorten it, and send it again.",
  "too-many": "That was too much at once. Wait a minute, then try again.",
  "foreign-origin": "This did not come from a page of this site. Open the page here and try again.",
  "unreadable-address": "This address is not written correctly. Check it, or look for the guide in the list.",
  other: "It was not taken. Load the page again and try once more.",
};
