/** What is kept, for how long, and how to take it away. */
export const privacy = {
  title: "Privacy",
  description: "What iatroX keeps about you, for how long, and how to take it away.",
  lead: "You need no account. Reading leaves nothing behind. Practising keeps your answers.",
  reading: {
    heading: "When you read",
    what: "Reading a guide sets no cookie and stores nothing about you on our side.",
    device:
      "Your own device keeps the language you read in, your ticks, the route you follow, what you chose to have open or not to be asked again, the guide you read last and, if you save guides, the guides themselves. None of that is sent to us.",
    report:
      "A report on a guide is kept without your name. If you leave an e-mail address with it, we keep the address, and the language to write in, until an editor has looked into the report, and at most a year. The answer is then mailed and the address deleted with it, or a week later where it cannot be sent. To have it deleted sooner, report the same part once more and say so: an editor then closes your report. If you practise in this browser, what you report is kept with your answers, and deleting these deletes the address at once.",
  },
  practising: {
    heading: "When you practise",
    cookie:
      "Your first block of questions, or your plan, makes one cookie. It holds a long random number and nothing else: no name, no e-mail address. We store a fingerprint (a hash) of that number and the day on which it was last used, so that nobody who reads our database can use it to be you.",
    with: "With it we keep:",
    stored: [
      "the questions you were given, and when",
      "your answers, how sure you said you were, and how long each took",
      "what you flagged, struck out or noted, and what you reported about a question",
      "where you left it with a report, your e-mail address, until an editor has looked into it, at most a year, and until the answer is sent, at most a week",
      "what follows from your answers: your error log, and when each review is due",
      "what your answers add to the statistics of questions, so that it can be taken away again",
      "what you chose: how many reviews a day, how much to remember, and your plan with its date, if you make one",
      "for each device that you join by a link: the kind of browser, since when, and the day of its last use; and, until the next day, a fingerprint of the link",
    ],
    device:
      "So that you can go on without a connection, your own device keeps home and the page of practice as you last saw them and, while a block is open, its page and what has not been sent yet. A block’s page goes when the block is finished; all of it goes when you clear or leave the device and when you delete your data.",
    howLong:
      "We keep all this for as long as you practise, and delete it by ourselves when you have neither started nor answered a block, nor signed in to an account, for 24 months. A block that you start and never answer is deleted after a week.",
    notes: "Notes are for your eyes alone. Please write nothing about a patient, in a note or in a report.",
    counts:
      "How often a question was answered, and how, is counted without you: the counts hold nothing that leads back to anybody.",
  },
  people: {
    heading: "When you have an account",
    what: "You need an account only to write or review guides; to practise on several devices you may make one. We keep your name and what you sign in with, a hash of your password, the public half of your passkeys, and for each session the kind of browser and when it was last used. Where this site sends mail, we also keep whether you confirmed your address and in which language to write; a mail is deleted here once it is sent. One cookie holds the session. Where signing in or making an account fails, another hands back the name that you typed, for two minutes at most. What you write for a guide stays on your own device until it is saved. Of experts who sign claims of a guide we keep the name and role that they give and what they say of each claim; one cookie holds their way back until the address ends. Their name goes when they ask.",
  },
  others: {
    heading: "Who else sees it",
    what: "Nobody. There are no advertisements, no trackers, and no script, font or picture from another company. Our logs hold neither your answers nor your cookie, nor what you search for. They do not hold your internet address either: a code stands for it, which changes every day and cannot be traced back, so that we notice an attack.",
  },
  can: {
    heading: "What you can do",
    what: "Take it along or delete it here. To start afresh, or to choose how much you want to remember and how many reviews a day brings, go to",
    link: "My data",
  },
};
