import { Button } from "../../ui/button";
import { formAction } from "../../ui/form/form-action";
import { useLanguage } from "../../ui/language-context";

/** Ends this browser's session. */
export const SignOutForm = ({ label }: { label: string }) => (
  <form method="post" action={formAction(useLanguage(), "/api/people/sign-out")}>
    <input type="hidden" name="out" value="yes" />
    <Button type="submit" kind="quiet">
      {label}
    </Button>
  </form>
);
