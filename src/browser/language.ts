import { offerLanguage } from "./language/offer-language";
import { returnToLanguage } from "./language/return-to-language";

const last = returnToLanguage();
offerLanguage(last === undefined ? undefined : [last]);
