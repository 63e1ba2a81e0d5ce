import { tablesAddress } from "../../../domain/draft/draft-address";
import type { ListedTable, RowForm, TableAttribute } from "../../../domain/draft/forms/draft-form-page";
import { rowFields } from "../../../domain/draft/forms/draft-forms";
import type { FormField } from "../../../domain/draft/forms/form-field";
import { type CellPart, cellField } from "../../../domain/draft/forms/table-cell";
import { columnFields, mostColumns, tableFields } from "../../../domain/draft/forms/table-columns";
import { cellEvidenceSchema } from "../../../domain/fact/fact-table";
import { addressIn, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { ButtonLink } from "../../../ui/button-link";
import { useLanguage } from "../../../ui/language-context";
import { tableQuestionsAddress } from "../questions/question-address";
import { EditForm, type FormTarget, RemoveForm } from "./edit-form";
import { Field } from "./form-field";

/** What a table needs to be one. */
const fewestRows = 2;

/** The tables of a guide, each row a link to its form. */
export const TableList = ({ tables, ...target }: FormTarget & { tables: readonly ListedTable[] }) => {
  const language = useLanguage();
  const { draftForms, studioQuestions, reading } = messagesIn(language);
  const { tables: messages } = draftForms;
  const { id, mayWrite } = target.head;
  return (
    <>
      <h2 className="mt-6">{messages.heading}</h2>
      <p className="mt-2">
        {messages.lead} <a href={addressIn(language, "/studio/help#tables")}>{messages.help}</a>
      </p>
      {mayWrite && (
        <p className="mt-4">
          <ButtonLink href={addressIn(language, tablesAddress(id, "/"))}>{messages.begin}</ButtonLink>
        </p>
      )}
      {tables.length === 0 && <p className="mt-4">{messages.none}</p>}
      {tables.map(({ id: table, noun, isShared, attributes, rows }) => (
        <section key={table} className="mt-6">
          <h3 lang={originalLanguage}>{noun + reading.colon + attributes.map(({ label }) => label).join(", ")}</h3>
          {isShared && <p className="text-quiet">{messages.shared}</p>}
          <ul className="mt-2">
            {rows.map(({ id: row, name, cells }) => (
              <li key={row} className="row" lang={originalLanguage}>
                <a href={addressIn(language, tablesAddress(id, `${table}/${row}`))}>{name}</a>
                <dl className="studio-cells">
                  {attributes.map(({ id: attribute, label }, index) => (
                    <div key={attribute}>
                      <dt className="text-quiet">{label}:</dt> <dd>{cells[index] || messages.unknown}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
          {rows.length < fewestRows && <p className="mt-2">{messages.fewRows}</p>}
          {mayWrite && (
            <p className="mt-3">
              <ButtonLink plain href={addressIn(language, tablesAddress(id, `${table}/`))}>
                {messages.add(noun)}
              </ButtonLink>{" "}
              {rows.length >= fewestRows && (
                <ButtonLink plain href={addressIn(language, tableQuestionsAddress(id, table))}>
                  {studioQuestions.fromTable}
                </ButtonLink>
              )}
            </p>
          )}
          {!isShared && (
            <RemoveForm
              {...target}
              form="table"
              entry={table}
              label={messages.removeTable}
              what={messages.removeTableWhat}
            />
          )}
        </section>
      ))}
    </>
  );
};

/** Begins a table: what it is called, what its rows are, and its columns. Its rows are added by their own form. */
export const NewTable = (target: FormTarget) => {
  const language = useLanguage();
  const { draftForms } = messagesIn(language);
  const { tables: messages } = draftForms;
  const empty = { values: {}, diagnostics: [] };
  const kinds = Object.entries(messages.kinds).map(([value, name]) => ({ value, name }));
  return (
    <>
      <h2 className="mt-6">{messages.new}</h2>
      <p className="mt-2">
        {messages.newWhat} <a href={addressIn(language, "/studio/help#tables")}>{messages.help}</a>
      </p>
      <EditForm
        {...target}
        form="table"
        label={messages.toRows}
        after={<a href={addressIn(language, tablesAddress(target.head.id))}>{draftForms.cancel}</a>}
      >
        <div className="studio-fields">
          {tableFields.map((field) => (
            <Field key={field.name} field={field} text={messages.tableFields[field.name]} form={empty} />
          ))}
        </div>
        {Array.from({ length: mostColumns }, (_, index) => columnFields(index + 1)).map(
          ([label, kind, unit], index) => (
            <fieldset key={label.name}>
              <legend>{messages.column(index + 1)}</legend>
              <div className="studio-fields">
                <Field field={label} text={messages.columnLabels[index === 0 ? "first" : "further"]} form={empty} />
                <Field field={kind} text={messages.columnKind} form={empty} choices={[{ choices: kinds }]} />
                <Field field={unit} text={messages.columnUnit} form={empty} />
              </div>
            </fieldset>
          ),
        )}
      </EditForm>
    </>
  );
};

const words = cellEvidenceSchema.shape.evidence.unwrap().maxLength;

/** What a row says under one attribute. What proves it otherwise than the row's fact is folded until it is there. */
const CellFields = ({ attribute: { id, label }, row }: { attribute: TableAttribute; row: RowForm }) => {
  const { tables: messages } = messagesIn(useLanguage()).draftForms;
  const fieldOf = (part: CellPart): FormField => ({
    name: cellField(id, part),
    kind: part === "value" || part === "fact" ? "line" : "text",
    most: part === "value" ? 200 : part === "fact" ? null : words,
  });
  const others = (["fact", "evidence", "citation"] as const).map(fieldOf);
  const hasOthers = others.some(({ name }) => (row.values[name] ?? "") !== "");
  const facts = row.facts.map((fact) => ({ value: fact.id, name: fact.text }));
  return (
    <fieldset>
      <legend lang={originalLanguage}>{label}</legend>
      <div className="studio-fields">
        <Field field={fieldOf("value")} text={messages.fields.value} form={row} />
      </div>
      <details className="fold" open={hasOthers}>
        <summary>
          <span>{messages.more}</span>
        </summary>
        <div className="studio-fields">
          <Field
            field={fieldOf("fact")}
            text={messages.fields.cellFact}
            form={row}
            choices={[{ choices: [{ value: "", name: messages.rowFact }, ...facts] }]}
          />
          <Field field={fieldOf("evidence")} text={messages.fields.evidence} form={row} />
          <Field field={fieldOf("citation")} text={messages.fields.citation} form={row} />
        </div>
      </details>
    </fieldset>
  );
};

/** A row of a table, with the guides that draw on it before it is changed. */
export const RowEditor = ({ row, ...target }: FormTarget & { row: RowForm }) => {
  const language = useLanguage();
  const { draftForms } = messagesIn(language);
  const { tables: messages } = draftForms;
  const { id, table, facts, articles } = row;
  const factChoices = facts.map((fact) => ({ value: fact.id, name: fact.text }));
  return (
    <>
      <h2 className="mt-6">{id === null ? messages.add(table.noun) : messages.open(table.noun)}</h2>
      {articles.length > 0 && (
        <section className="notice mt-4">
          <h3>{messages.usedIn}</h3>
          <p className="mt-2">{messages.sharedWhat}</p>
          <ul className="studio-uses">
            {articles.map(({ slug, title }) => (
              <li key={slug} lang={originalLanguage}>
                {title}
              </li>
            ))}
          </ul>
        </section>
      )}
      <EditForm
        {...target}
        form="table-row"
        entry={id}
        table={table.id}
        filled={row}
        after={<a href={addressIn(language, tablesAddress(target.head.id))}>{draftForms.cancel}</a>}
      >
        <div className="studio-fields">
          {rowFields.map((field) => (
            <Field
              key={field.name}
              field={field}
              text={messages.fields[field.name]}
              form={row}
              choices={
                field.name === "fact" ? [{ choices: [{ value: "", name: messages.noFact }, ...factChoices] }] : []
              }
            />
          ))}
        </div>
        {table.attributes.map((attribute) => (
          <CellFields key={attribute.id} attribute={attribute} row={row} />
        ))}
      </EditForm>
      {id !== null && (
        <RemoveForm
          {...target}
          form="table-row"
          entry={id}
          table={table.id}
          label={messages.remove}
          what={messages.removeWhat}
        />
      )}
    </>
  );
};
