import { View } from '@tarojs/components'
import { callAsStaff } from '../../../service'
import { usePageQuery } from '../../../service/page-query'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import { Empty, FaultNotice, Press, Skeleton } from '../../../ui'
import { goTo } from '../../frame/go-to'
import { keepsDirectory } from '../../frame/reader'
import { StaffPage } from '../../frame/staff-page'
import { type DirectoryKind, directoryKinds } from '../parts/types'
import { directoryText } from '../text/directory'
import { entryText } from '../text/entry'
import { EntryCard } from './entry-card'
import { formOf, newForm } from './form'
import { MoveCard } from './move-card'
import { ServiceCard } from './service-card'
import '../../questionnaires/edit/editor.css'
import '../../waves/parts/parts.css'

/** One hall, window, department or matter, or a new one: `?region=…&kind=windows&code=…`. */
export default function EntryPage() {
  const text = useText(entryText)
  const list = useText(directoryText)
  const region = usePageQuery('region')
  const code = usePageQuery('code')
  const asked = usePageQuery('kind')
  const kind = directoryKinds.find((one) => one === asked) ?? 'windows'
  return (
    <StaffPage
      title={code === undefined ? text.newTitle[kind] : text.changeTitle[kind]}
      place={{ path: '/staff/directory/entry/index', query: { region, kind, code } }}
      back={() => goTo('/staff/directory/index', { region, kind })}
    >
      {(session) =>
        keepsDirectory(session) ? (
          <EntryContent region={region} kind={kind} code={code} />
        ) : (
          <Empty icon="shield" title={list.forbiddenTitle} note={list.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}

interface EntryContentProps {
  region: string | undefined
  kind: DirectoryKind
  code: string | undefined
}

function EntryContent({ region, kind, code }: EntryContentProps) {
  const text = useText(entryText)
  const { content, fault, ask } = useAnswer(region, () =>
    callAsStaff('GET /api/directory', { query: { region: region ?? '' } }),
  )
  if (!content) return fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={ask} />
  const form = code === undefined ? newForm(kind, content, undefined) : formOf(kind, content, code)
  if (!form) {
    return (
      <Empty icon="building" title={text.unknownTitle} note={text.unknownNote}>
        <Press onPress={() => goTo('/staff/directory/index', { region, kind })}>{text.back}</Press>
      </Empty>
    )
  }
  return (
    <View className="desk-form">
      <EntryCard key={`${kind} ${code}`} first={form} directory={content} onSaved={ask} />
      {code !== undefined && kind === 'items' && <MoveCard itemCode={code} directory={content} onMoved={ask} />}
      {code !== undefined && <ServiceCard kind={kind} code={code} directory={content} onChanged={ask} />}
    </View>
  )
}
