import { importFormatNames } from "../../../domain/item/exchange/formats/exchange-format-name";
import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";
import type { FormTarget } from "../forms/edit-form";

/** Takes questions of another system into a draft, where they wait for facts. */
export const ImportForm = ({ head, seat, language }: FormTarget & { language: Language }) => {
  const page = useLanguage();
  const { itemExport: messages } = messagesIn(page);
  return (
    <details className="fold mt-3">
      <summary>
        <span>{messages.bring}</span>
      </summary>
      <p>{messages.bringWhat}</p>
      <form
        method="post"
        encType="multipart/form-data"
        action={formAction(page, "/api/studio/forms/import-questions")}
        className="studio-picture-form"
      >
        <input type="hidden" name="draft" value={head.id} />
        <input type="hidden" name="in" value={language} />
        <input type="hidden" name="base" value={head.lastSave} />
        <input type="hidden" name="seat" value={seat} />
        <fieldset>
          <legend>{messages.format}</legend>
          <div className="choices">
            {importFormatNames.map((format, index) => (
              <label key={format} className="choice">
                <input type="radio" name="format" value={format} defaultChecked={index === 0} required />
                {messages.importFormats[format]}
              </label>
            ))}
          </div>
        </fieldset>
        <TextField type="file" name="questions" label={messages.file} required />
        <label className="choice">
          <input type="checkbox" name="rest" value="yes" />
          {messages.rest}
        </label>
        <Button type="submit" kind="plain">
          {messages.bringIn}
        </Button>
      </form>
    </details>
  );
};
