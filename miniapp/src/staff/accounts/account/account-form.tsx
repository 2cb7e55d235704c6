import type { ResponseBody } from '@minping/shared/api'
import { parseScope } from '@minping/shared/directory'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { nameIn, useText } from '../../../text'
import { Card, FaultNotice, Field, Press, Select } from '../../../ui'
import { useScopes } from '../../frame/use-scopes'
import { accountsText } from '../text'
import { GrantsEditor } from './grants-editor'
import { useAccountForm } from './use-account-form'

interface AccountFormProps {
  /** Undefined for a new one. */
  standing?: ResponseBody<'getStaff'>
  onSaved: (saved: ResponseBody<'createStaff'>) => void
  /** Somebody else has changed it: shows it as it stands now. */
  onRefresh?: () => void
}

/** Name, department and grants of an account. */
export function AccountForm({ standing, onSaved, onRefresh }: AccountFormProps) {
  const { language } = usePreferences()
  const text = useText(accountsText)
  const { form, change, missing, busy, fault, problem, save } = useAccountForm(standing, onSaved)
  const said = (field: string) => (problem?.field === field ? problem[language] : undefined)
  const isPlaced = problem?.field !== undefined && /^(account|name|grants\.\d+\.scope)$/.test(problem.field)
  return (
    <Card>
      {!standing && (
        <Field
          kind="account"
          label={text.account}
          hint={text.accountHint}
          value={form.account}
          error={missing.includes('account') ? text.accountWrong : said('account')}
          onChange={(account) => change({ account })}
        />
      )}
      <Field
        label={text.name}
        hint={text.nameHint}
        value={form.name}
        error={missing.includes('name') ? text.missing : said('name')}
        onChange={(name) => change({ name })}
      />
      <DepartmentSelect
        departmentCode={form.departmentCode}
        standing={standing?.department}
        onChange={(departmentCode) => change({ departmentCode })}
      />
      <GrantsEditor
        grants={form.grants}
        faultOf={(index) => (missing.includes(`scope ${index}`) ? text.scopeMissing : said(`grants.${index}.scope`))}
        onChange={(grants) => change({ grants })}
      />
      {fault !== undefined && !isPlaced && (
        <FaultNotice
          fault={fault}
          {...(problem?.code === 'VERSION_STALE' && {
            actions: (
              <Press icon="refresh" onPress={() => onRefresh?.()}>
                {text.refresh}
              </Press>
            ),
          })}
        />
      )}
      <View className="desk-ways">
        <Press look="filled" busy={busy} onPress={save}>
          {standing ? text.save : text.create}
        </Press>
        {standing && <Text className="soft small">{text.endsSessions}</Text>}
      </View>
    </Card>
  )
}

interface DepartmentSelectProps {
  departmentCode: string
  /** As the account has it: it may be one that the administrator doesn't see. */
  standing: ResponseBody<'getStaff'>['department']
  onChange: (departmentCode: string) => void
}

function DepartmentSelect({ departmentCode, standing, onChange }: DepartmentSelectProps) {
  const { language } = usePreferences()
  const text = useText(accountsText)
  const { content = [] } = useScopes()
  const departments = new Map(
    content.flatMap((item) => {
      const scope = parseScope(item.scope)
      return scope?.kind === 'department' ? [[scope.code, nameIn(language, item)] as const] : []
    }),
  )
  if (standing) departments.set(standing.departmentCode, nameIn(language, standing))
  return (
    <Select
      name={text.department}
      options={[
        { value: '', label: text.noDepartment },
        ...[...departments].map(([value, label]) => ({ value, label })),
      ]}
      value={departmentCode}
      onChange={onChange}
    />
  )
}
