/** A refused form, where there is no script. */
export const problemPage = {
  heading: "That did not work",
  wayOn: "Go back with your browser and try again, or start from",
  /** By the type of the problem, where no script of a page meets it: a script brings what `apiErrors` says. */
  details: {
    "no-mail": "This site sends no mail. Send your report without an address.",
    "nothing-matches": "There is no question left that could be asked.",
    "no-such-section":
      "There is no such section in that version of the guide. Open the guide again and report from there.",
    "link-ended":
      "This link has ended: it works once, for ten minutes. Open My data on the device that you practised on, and make a new one. If you are signed in to another account here, sign out first.",
    "last-device":
      "This is your only device: without it, nobody could come back to your answers. Join another one first, or delete your data.",
    "running-share":
      "The block behind this link is timed and still running. Its questions can be taken once it has ended.",
    "unreadable-address": "This address is not written correctly. Check it, or look for the guide in the list.",
    overloaded: "Too many people are here at this moment. Wait some seconds, then try again.",
    "sign-in-first": "Sign in first, then try again.",
    "no-such-draft":
      "There is no draft at this address, or it is not one of yours. The studio’s first page lists those that you may see.",
    "wrong-state":
      "The draft is not where this can be done any more: somebody submitted, returned, published or gave it up meanwhile. Load its page anew.",
    "wrong-role":
      "Your role does not do this here. Authors write and submit their own drafts, reviewers accept or return, editors-in-chief publish.",
    "own-text": "You wrote a part of this draft, so somebody else has to accept it.",
    "newer-save": "Somebody changed the draft after you loaded it. Load its page anew, and look again.",
    "nothing-written": "There is nothing in this draft yet. Write a sentence, then submit it.",
    "seat-ended":
      "Somebody took over this draft, so this browser writes no more in it. Go back to copy your text, or load the draft anew.",
    "cannot-write":
      "You cannot write in this draft: it is published or given up, you are not among its authors, or somebody took over.",
    "moved-on":
      "Readers have a newer text than the one that this draft began from. Bring that text in first, look at the result, and have it accepted.",
    "not-right": "The draft was not published, and nothing was changed: something in it is wrong. Its page lists what.",
    "changed-meanwhile": "Somebody changed the draft just now. Load its page anew, and look again.",
    "no-time": "Give the day and the time at which it is to be published.",
    "time-passed": "That time has passed. Times here are in UTC, universal time.",
    "two-times": "You gave a time and pressed Publish now. Leave the time empty, or press Publish at this time.",
    "picture-type": "This is no PNG, JPEG or WebP picture, whatever its name says.",
    "picture-moving": "This picture moves. Send one picture that stands still.",
    "picture-pixels":
      "This picture has more than 40 million pixels, or a side of more than 16,000. Make it smaller and send it again.",
    "picture-damaged":
      "This picture cannot be read to its end: it is damaged, or was cut off on its way. Send it again.",
    "too-large": "The file is over 10 MB. Make it smaller and send it again.",
    "questions-not-taken":
      "Some of the file, or all of it, cannot be taken. Look at the kind of file that you chose; or tick that the rest is to be taken all the same.",
    "too-many-questions":
      "These are more questions than a draft takes at once. Go back, and bring them in several files.",
    "other-role": "Your role may not do this. An admin can give you another.",
  },
  destinations: {
    practice: "the practice page",
    articles: "the list of guides",
    "sign-in": "the page where you sign in",
    studio: "the studio",
  },
};
