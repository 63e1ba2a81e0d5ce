import { ownCookie } from "../own-cookie";

/** Holds the token of a person's session. How long the session lasts, the server decides. */
export const sessionCookie = ownCookie("person", /^\w{32}$/);
