import { mostGrants, type StaffRole, staffRoles } from '@minping/shared/access'
import type { ScopeKind } from '@minping/shared/directory'
import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { FieldError, Heading, Press, Select } from '../../../ui'
import { ScopePicker } from '../../frame/scope-picker'
import { roleText } from '../../text/roles'
import { accountsText } from '../text'
import type { GrantRow } from './form'
import './account.css'

interface GrantsEditorProps {
  grants: readonly GrantRow[]
  /** What is wrong with the scope of a line. */
  faultOf: (index: number) => string | undefined
  onChange: (grants: readonly GrantRow[]) => void
}

/** Who watches over, or administers, does so for a county or the city. */
const wideKinds: readonly ScopeKind[] = ['city', 'region']
const wideRoles: readonly StaffRole[] = ['supervisor', 'auditor', 'administrator']

/** The roles of an account, each within a scope. */
export function GrantsEditor({ grants, faultOf, onChange }: GrantsEditorProps) {
  const text = useText(accountsText)
  const roles = useText(roleText)
  const put = (index: number, change: Partial<GrantRow>) =>
    onChange(grants.map((grant, at) => (at === index ? { ...grant, ...change } : grant)))
  return (
    <>
      <Heading level={2}>{text.grants}</Heading>
      <Text className="soft small">{text.grantsNote}</Text>
      {grants.map(({ role, scope }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
        <View key={index} className="grant">
          <Select
            name={text.role}
            options={staffRoles.map((value) => ({ value, label: `${roles.names[value]} · ${roles.meanings[value]}` }))}
            value={role}
            onChange={(chosen) => put(index, { role: chosen })}
          />
          <View className="grant__scope">
            <ScopePicker
              chosen={scope}
              {...(wideRoles.includes(role) && { kinds: wideKinds })}
              onChoose={(chosen) => put(index, { scope: chosen })}
            />
            {grants.length > 1 && (
              <Press
                look="plain"
                icon="bin"
                label={text.removeGrant(index + 1)}
                onPress={() => onChange(grants.filter((_, at) => at !== index))}
              />
            )}
          </View>
          <FieldError error={faultOf(index)} />
        </View>
      ))}
      {grants.length < mostGrants && (
        <View className="desk-ways">
          <Press icon="plus" onPress={() => onChange([...grants, { role: 'handler', scope: undefined }])}>
            {text.addGrant}
          </Press>
        </View>
      )}
    </>
  )
}
