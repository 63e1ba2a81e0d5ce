import { addressIn } from "../../domain/language";
import { withLearner } from "../../http/learner/with-learner";

/** Makes a page that says that nothing is stored: redirects a learner of whom something still is. */
export const unlessStored = withLearner(async ({ caller, language }) =>
  caller ? { redirect: { destination: addressIn(language, "/practice/my-data"), permanent: false } } : { props: {} },
);
