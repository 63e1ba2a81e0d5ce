import { httpEnv } from "./http-env";
import { problemDetails } from "./problem/problem-details";

/** Whether this site has a mail server to hand mails to. */
export const sendsMail = (): boolean => httpEnv().SMTP_URL !== undefined;

/** Somebody asks for a mail where none is sent. */
export const noMail = problemDetails(
  409,
  "no-mail",
  "This site sends no mail. Send the report without an address; if you practise here, what becomes of it is shown under Progress.",
);
