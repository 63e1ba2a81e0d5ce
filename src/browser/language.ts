import { offerLanguage } from "./offer-language";

offerLanguage();
