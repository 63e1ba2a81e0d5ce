import { counted, plural } from "./formats";

/** What a block says of its connection, and of answers that wait for one. */
export const connection = {
  line: {
    offline: (count: number) =>
      count === 0
        ? "You are offline. Go on: your answers wait on this device until you are back online."
        : `You are offline. ${counted(count, "answer waits", "answers wait")} on this device until you are back online.`,
    waiting: (count: number) =>
      `${counted(count, "answer waits", "answers wait")} on this device. We keep trying to send ${plural(count, { one: "it", other: "them" })}.`,
    busy: (count: number) =>
      `The site is very busy just now. ${counted(count, "answer waits", "answers wait")} on this device, and we send ${plural(count, { one: "it", other: "them" })} as soon as there is room.`,
    sending: (count: number) => `You are back online. Sending ${counted(count, "answer", "answers")}…`,
    back: () => "You are back online. All answers are sent.",
  },
  unreadable:
    "An answer that waited on this device could not be read, so it was not sent. Its question is open again: please answer it once more.",
};
