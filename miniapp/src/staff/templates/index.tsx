import type { Session } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { callAsStaff } from '../../service'
import { useText } from '../../text'
import { Card, FaultNotice, Heading, Skeleton } from '../../ui'
import { keepsCityTemplates, receivesNotices } from '../frame/reader'
import { StaffPage } from '../frame/staff-page'
import { templatesText } from '../text/templates'
import { TemplateEditor } from './template-editor'
import { useTemplates } from './use-templates'
import './templates.css'

/** 常用回复: the city's, and one's own. */
export default function TemplatesPage() {
  const text = useText(templatesText)
  return (
    <StaffPage title={text.title} place={{ path: '/staff/templates/index', query: {} }}>
      {(session) => <Templates session={session} />}
    </StaffPage>
  )
}

function Templates({ session }: { session: Session }) {
  const text = useText(templatesText)
  const { content, fault, ask } = useTemplates()
  if (!content) return fault === undefined ? <Skeleton rows={4} tall /> : <FaultNotice fault={fault} onRetry={ask} />
  const { city, own } = content
  return (
    <View className="templates-page">
      <View>
        <View>{text.lead}</View>
        <View className="soft small">{text.placeholders}</View>
      </View>
      {receivesNotices(session) && (
        <Card>
          <Heading level={2}>{text.own}</Heading>
          <View className="soft">{text.ownNote}</View>
          <TemplateEditor list={own} save={(list) => callAsStaff('POST /api/reply-templates/own', { body: list })} />
        </Card>
      )}
      <Card>
        <Heading level={2}>{text.city}</Heading>
        <View className="soft">{text.cityNote}</View>
        {keepsCityTemplates(session) ? (
          <TemplateEditor list={city} save={(list) => callAsStaff('POST /api/reply-templates/city', { body: list })} />
        ) : (
          <View className="templates">
            {city.items.length === 0 && <View className="soft">{text.none}</View>}
            {city.items.map((template) => (
              <View key={template.name} className="templates__one">
                <View className="templates__name">{template.name}</View>
                <View className="templates__text">{template.text}</View>
              </View>
            ))}
          </View>
        )}
      </Card>
    </View>
  )
}
