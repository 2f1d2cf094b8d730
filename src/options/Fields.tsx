import { type Field, sections } from '../settings/fields.ts';
import type { Settings } from '../settings/settings.ts';
import { FieldView } from './FieldView.tsx';
import type { Edit } from './use-edits.ts';

interface FieldsProps {
  readonly section: (typeof sections)[number]['id'];
  readonly settings: Settings;
  readonly edit: Edit;
}

/** The fields of one section. */
export function Fields({ section, settings, edit }: FieldsProps) {
  const fields: readonly Field[] = sections.find(({ id }) => id === section)?.fields ?? [];
  return (
    <>
      {fields.map((field) => (
        <FieldView
          key={field.key}
          field={field}
          settings={settings}
          onChange={(change, pace) => edit(field.label, change, pace)}
        />
      ))}
    </>
  );
}
