import type { FollowUpView } from '@minping/shared/api'
import { fillTemplate, type ReplyTemplate } from '@minping/shared/follow-up'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../../service'
import { fullDayText, useText } from '../../../text'
import { Dialog, FaultNotice, Press, Skeleton } from '../../../ui'
import { useTemplates } from '../../templates/use-templates'
import { templatesText } from '../../text/templates'

interface TemplatePickerProps {
  followUp: FollowUpView
  /** Takes the text of the template, filled from the case. */
  onChoose: (text: string) => void
}

/** Puts a 常用回复 into the text, with what the case knows filled in. */
export function TemplatePicker({ followUp, onChoose }: TemplatePickerProps) {
  const text = useText(templatesText)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <View className="actions__row">
        <Press icon="message" onPress={() => setOpen(true)}>
          {text.insert}
        </Press>
      </View>
      {isOpen && (
        <TemplatesDialog
          onClose={() => setOpen(false)}
          onChoose={(template) => {
            setOpen(false)
            onChoose(fillTemplate(template.text, factsOf(followUp)))
          }}
        />
      )}
    </>
  )
}

interface TemplatesDialogProps {
  onClose: () => void
  onChoose: (template: ReplyTemplate) => void
}

function TemplatesDialog({ onClose, onChoose }: TemplatesDialogProps) {
  const text = useText(templatesText)
  const { content, fault, ask } = useTemplates()
  const templates = content ? [...content.own.items, ...content.city.items] : []
  return (
    <Dialog
      title={text.choose}
      onClose={onClose}
      actions={
        <Press wide icon="pen" onPress={() => open('/staff/templates/index')}>
          {text.manage}
        </Press>
      }
    >
      {!content && (fault === undefined ? <Skeleton rows={3} /> : <FaultNotice fault={fault} onRetry={ask} />)}
      {content && templates.length === 0 && <View className="soft">{text.noneYet}</View>}
      {templates.map((template, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the city and somebody may use the same name
        <Press key={index} look="bare" className="actions__template" onPress={() => onChoose(template)}>
          <Text className="actions__label">{template.name}</Text>
          <Text className="soft small">{template.text}</Text>
        </Press>
      ))}
    </Dialog>
  )
}

/** What the case has for each placeholder; replies are written in Chinese. */
function factsOf({ projectNo, receiptNo, hall, window, item, dueAt }: FollowUpView) {
  return {
    办件编号: projectNo,
    评价编号: receiptNo,
    大厅: hall.name,
    窗口: window.name,
    事项: item?.name,
    承诺日期: fullDayText('zh', dueAt),
  }
}
