import type { ReactNode } from "react";
import { splitAtContacts } from "../../domain/text/contacts";

/** A telephone number or an e-mail address, which calls or writes: on one line where a line can hold it. */
export const ContactLink = ({ href, children }: { href?: string; children?: ReactNode }) => (
  <a href={href} className="inline-block">
    {children}
  </a>
);

/** A text whose telephone numbers and e-mail addresses are links. */
export const TextWithContacts = ({ text }: { text: string }) =>
  splitAtContacts(text).map(({ text: piece, href }, index) =>
    href ? (
      <ContactLink key={index} href={href}>
        {piece}
      </ContactLink>
    ) : (
      piece
    ),
  );
