import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { nameIn, useText } from '../../../text'
import { Field, FieldError, Select, TagPick } from '../../../ui'
import type { KeptDirectory } from '../parts/types'
import { entryText } from '../text/entry'
import { codeOf, type EntryField, type EntryForm, newForm } from './form'

/** What is wrong with a field, in words. */
export type Said = (field: EntryField) => string | undefined

interface EntryFieldsProps {
  form: EntryForm
  directory: KeptDirectory
  said: Said
  onChange: (change: Partial<EntryForm>) => void
}

/** The fields of an entry of each kind. */
export function EntryFields({ form, directory, said, onChange }: EntryFieldsProps) {
  const text = useText(entryText)
  const { kind } = form
  return (
    <View className="desk-column">
      {form.version === 0 ? (
        <CodeFields form={form} directory={directory} said={said} onChange={onChange} />
      ) : (
        <View className="desk-line">
          <Text className="soft small">{text.code}</Text>
          <Text className="tabular">{codeOf(form)}</Text>
          <Text className="soft small">{text.codeFixed}</Text>
        </View>
      )}
      <Field
        label={text.name[kind]}
        hint={text.nameHint[kind]}
        value={form.name}
        error={said('name')}
        onChange={(name) => onChange({ name })}
      />
      <Field
        label={text.englishName}
        value={form.englishName}
        error={said('englishName')}
        onChange={(englishName) => onChange({ englishName })}
      />
      {kind === 'halls' && (
        <Field
          label={text.address}
          hint={text.addressHint}
          value={form.address}
          onChange={(address) => onChange({ address })}
        />
      )}
      {kind === 'windows' && (
        <>
          <Field
            label={text.service}
            hint={text.serviceHint}
            value={form.service}
            error={said('service')}
            onChange={(service) => onChange({ service })}
          />
          <Field
            label={text.englishService}
            value={form.englishService}
            error={said('englishService')}
            onChange={(englishService) => onChange({ englishService })}
          />
        </>
      )}
      {(kind === 'windows' || kind === 'items') && (
        <DepartmentFields form={form} directory={directory} said={said} onChange={onChange} />
      )}
    </View>
  )
}

function CodeFields({ form, directory, said, onChange }: EntryFieldsProps) {
  const { language } = usePreferences()
  const text = useText(entryText)
  const halls = directory.halls.filter(({ retiredAt }) => retiredAt === undefined)
  return (
    <>
      {form.kind === 'windows' && (
        <Select
          name={text.hall}
          options={halls.map((hall) => ({ value: hall.hallId, label: nameIn(language, hall) }))}
          value={form.around}
          onChange={(hallId) => onChange({ around: hallId, rest: newForm('windows', directory, hallId).rest })}
        />
      )}
      <Field
        label={`${text.code} ${form.around}-`}
        hint={text.codeHint[form.kind]}
        value={form.rest}
        error={said('code')}
        onChange={(rest) => onChange({ rest: rest.trim() })}
      />
    </>
  )
}

function DepartmentFields({ form, directory, said, onChange }: EntryFieldsProps) {
  const { language } = usePreferences()
  const text = useText(entryText)
  // One that has left service is shown where it still stands, so that it is seen and changed.
  const departments = directory.departments.filter(
    ({ retiredAt, departmentCode }) => retiredAt === undefined || departmentCode === form.departmentCode,
  )
  const items = directory.items.filter(
    ({ departmentCode, itemCode, retiredAt }) =>
      departmentCode === form.departmentCode && (retiredAt === undefined || form.itemCodes.includes(itemCode)),
  )
  return (
    <>
      <Select
        name={text.department}
        options={departments.map((one) => ({ value: one.departmentCode, label: nameIn(language, one) }))}
        value={form.departmentCode}
        onChange={(departmentCode) => onChange({ departmentCode, itemCodes: [] })}
      />
      <FieldError error={said('departmentCode')} />
      {form.kind === 'windows' && (
        <View className="desk-column">
          <Text className="field__label">{text.items}</Text>
          <Text className="field__hint">{items.length === 0 ? text.noItems : text.itemsHint}</Text>
          <TagPick
            name={text.items}
            tags={items.map((item) => ({ code: item.itemCode, text: nameIn(language, item), base: true }))}
            chosen={form.itemCodes}
            onChange={(itemCodes) => onChange({ itemCodes })}
            error={said('itemCodes')}
          />
        </View>
      )}
    </>
  )
}
