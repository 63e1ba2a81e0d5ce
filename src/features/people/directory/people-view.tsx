import { roles } from "../../../domain/person/role";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { OneTimeAddress } from "../../../ui/form/one-time-address";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { InviteForm } from "./invite-form";
import type { PeoplePage } from "./load-people";

/** What an admin does about one person, folded: one seldom needs it. */
const PersonForms = ({ id, name, role, disabled, sessions, isSelf }: PeoplePage["people"][number]) => {
  const language = useLanguage();
  const messages = messagesIn(language).people;
  const person = <input type="hidden" name="person" value={id} />;
  const change = formAction(language, "/api/studio/forms/change-person");
  return (
    <details className="fold">
      <summary>
        <span>{messages.manage(name)}</span>
      </summary>
      <form method="post" action={change} className="actions items-end">
        {person}
        <div className="field">
          <label htmlFor={`role-${id}`}>{messages.role}</label>
          <select id={`role-${id}`} name="role" defaultValue={role}>
            {roles.map((value) => (
              <option key={value} value={value}>
                {messages.roles[value]}
              </option>
            ))}
          </select>
        </div>
        <Button type="submit" kind="plain">
          {messages.change}
        </Button>
      </form>
      <div className="actions mt-3">
        {sessions > 0 && (
          <form method="post" action={formAction(language, "/api/studio/forms/end-sessions")}>
            {person}
            <Button type="submit" kind="quiet">
              {messages.endSessions}
            </Button>
          </form>
        )}
        {!isSelf && (
          <form method="post" action={change}>
            {person}
            <input type="hidden" name="disabled" value={disabled ? "no" : "yes"} />
            <Button type="submit" kind="quiet">
              {disabled ? messages.enable : messages.disable}
            </Button>
          </form>
        )}
      </div>
      {!disabled && (
        <form method="post" action={formAction(language, "/api/studio/forms/recovery")} className="mt-3">
          {person}
          <Button type="submit" kind="quiet">
            {messages.recovery}
          </Button>
          <p className="text-small text-quiet">{messages.recoveryWhat}</p>
        </form>
      )}
    </details>
  );
};

/** Everybody, the invitations that are open, and the form that makes one. */
export const PeopleView = ({ people, invitations, address, sendsMail, problem, done }: PeoplePage) => {
  const language = useLanguage();
  const messages = messagesIn(language).people;
  const day = (value: string) => formatDay(value, language);
  return (
    <>
      <OutcomeNote problem={problem && messages.problems[problem]} done={done && messages.done[done]} />
      {address && (
        <OneTimeAddress
          {...messages.address}
          what={sendsMail ? `${messages.address.what} ${messages.address.mailed}` : messages.address.what}
          address={address}
        />
      )}
      <ul className="mt-6 grid gap-4">
        {people.map((person) => (
          <li key={person.id} className="border-b border-line py-3">
            <p className="font-semibold">
              {person.name}
              {person.isSelf && ` (${messages.you})`}
            </p>
            <p>
              {person.typedName} · {person.disabled ? messages.disabled : messages.roles[person.role]}
            </p>
            <p className="text-small text-quiet">
              {messages.seen(person.sessions, person.seenOn && day(person.seenOn))}
            </p>
            <PersonForms {...person} />
          </li>
        ))}
      </ul>
      {invitations.length > 0 && (
        <section className="mt-8">
          <h2>{messages.invitations.heading}</h2>
          <ul className="mt-3 grid gap-4">
            {invitations.map(({ id, typedName, role, endsOn, isRecovery, invitedBy }) => (
              <li key={id}>
                <p className="font-semibold">{typedName}</p>
                <p>{isRecovery ? messages.invitations.recovery : messages.roles[role]}</p>
                <p className="text-small text-quiet">{messages.invitations.until(day(endsOn), invitedBy)}</p>
                <form method="post" action={formAction(language, "/api/studio/forms/revoke")}>
                  <input type="hidden" name="invitation" value={id} />
                  <Button type="submit" kind="quiet">
                    {messages.invitations.revoke}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      <InviteForm problem={problem} sendsMail={sendsMail} />
    </>
  );
};
