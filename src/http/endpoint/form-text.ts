import { longestText } from "../../domain/item/marks/mark";
import { typedText } from "../../domain/text/typed-text";

/** What a form is told whose text is too long; the page of the error puts it into its reader's words. */
export const tooLong = "is longer than 2,000 characters. Go back, shorten it, and send it again.";

/** A text box as a form sends it. */
export const formText = typedText.max(longestText, tooLong);
