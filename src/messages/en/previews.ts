/** The address at which a draft can be read without signing in: where it is made, and its page. Days come ready to print. */
export const previews = {
  heading: "Preview address",
  what: "Whoever has the address reads this draft as it stands at that moment, without signing in, until you end it. Search engines are told to leave it out.",
  make: "Make a preview address",
  made: "Here is the address. It is shown this once: copy it now.",
  address: "Address",
  madeBy: (name: string, day: string) => `Made by ${name} on ${day}`,
  revoke: "End this address",
  revoked: "The address has ended. Nothing is to be found there any more.",
  banner: "Preview, not published",
  bannerWhat: "This is a draft. It may change, and what it says may not have been checked yet.",
  unreadable: "The draft cannot be put together as it stands. Its authors are told why in the studio; come back later.",
};
