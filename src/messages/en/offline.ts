/** What a device keeps, and what works without a connection. */
export const offline = {
  save: "Save for offline",
  saved: "Saved on this device",
  /** `{day}` is filled in by the script. */
  copyOf: "Offline: your copy of {day}",
  unsaved: "The guide could not be saved. Check your connection, then try again.",

  title: "Saved on this device",
  description: "Guides and blocks of questions that this device opens without a connection.",
  lead: "What is listed here opens without a connection, and so do Home and Practise as you last saw them. It stays on this device; none of it is sent to us.",
  away: {
    title: "You are offline",
    what: "This page is not saved on this device. What is saved is listed below.",
    retry: "Try again",
  },
  /** Home and the page of practice, as this device saw them last. */
  ownCopy: "Offline: this page is as of {day}, {time}. Blocks kept on this device go on; new ones need a connection.",
  /** The same pages as the server gave them, once the connection is lost. */
  noLine: "You are offline. Blocks kept on this device go on; new ones need a connection.",
  noScript: "Saving for offline needs JavaScript, which is switched off in this browser.",
  noRoom: "This browser lets no site save pages. Reading and practising work as always, with a connection.",
  damaged: "Something that this device had kept could not be read. It was thrown away, and that part starts afresh.",
  articles: {
    heading: "Guides",
    none: "No guide is saved yet. Open a guide and press “Save for offline”. The last ten that you come back to are kept by themselves.",
    all: "Choose a guide",
    saved: "Saved by you, copy of {day}",
    read: "Read lately, copy of {day}",
  },
  blocks: {
    heading: "Blocks of questions",
    none: "No open block is kept. Once you open one here, you can go on with it without a connection.",
    /** `{time}` tells apart the blocks of one day. */
    open: "Block opened on {day} at {time}",
    one: "1 answer has not been sent yet. It is sent when you open Home, Practise or its block with a connection.",
    many: "{count} answers have not been sent yet. They are sent when you open Home, Practise or their block with a connection.",
  },
  own: "This device also keeps the boxes that you ticked and where you left off.",
  clear: {
    heading: "Clear this device",
    what: "Removes all of the above from this device: saved guides, blocks, ticks, and what has not been sent. Answers that were sent stay with your progress.",
    button: "Clear",
    one: "1 answer has not been sent. If you clear now, it is lost.",
    many: "{count} answers have not been sent. If you clear now, they are lost.",
    anyway: "Clear all the same",
    keep: "Keep everything",
    done: "Done: nothing is kept on this device any more.",
  },
  late: "You gave an answer here that came after this block had ended. It is not counted:",
};
