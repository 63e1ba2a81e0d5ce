import { Icon } from "../../../ui/icon";

/** The icons that a script shows beside the state of a text. */
export const EditorSigns = () => (
  <template id="editor-signs">
    <span data-sign="saved">
      <Icon name="tick" />
    </span>
    <span data-sign="trouble">
      <Icon name="warning" />
    </span>
  </template>
);
