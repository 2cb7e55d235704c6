import { percentText } from '@minping/shared/figures'
import { businessSizeNames, businessSizes, industries, industryNames } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { Room } from '../../../chart/room'
import { Table } from '../../../chart/table'
import { callAsStaff, usePreferences } from '../../../service'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import { Card, Empty, FaultNotice, Heading, Notice, Skeleton } from '../../../ui'
import '../../../chart/data-table.css'
import { goTo } from '../../frame/go-to'
import { preparesSurveys, readsSurveys } from '../../frame/reader'
import { StaffPage } from '../../frame/staff-page'
import { useRegionNames } from '../parts/region-names'
import type { Register } from '../parts/types'
import { registerText } from '../text/register'
import { wavesText } from '../text/waves'
import { ImportCard } from './import-card'
import '../../questionnaires/edit/editor.css'
import '../parts/parts.css'

/** How many businesses there are to be asked, and the way to more of them. */
export default function RegisterPage() {
  const text = useText(registerText)
  const waves = useText(wavesText)
  return (
    <StaffPage
      title={text.title}
      lead={text.lead}
      place={{ path: '/staff/waves/register/index', query: {} }}
      back={() => goTo('/staff/waves/index')}
    >
      {(session) =>
        readsSurveys(session) ? (
          <RegisterContent mayImport={preparesSurveys(session)} />
        ) : (
          <Empty icon="list" title={waves.forbiddenTitle} note={waves.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}

function RegisterContent({ mayImport }: { mayImport: boolean }) {
  const { content, fault, ask } = useAnswer('register', () => callAsStaff('GET /api/businesses', {}))
  return (
    <>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={4} tall />}
      {content && <Counts register={content} />}
      {mayImport && <ImportCard onDone={ask} />}
    </>
  )
}

function Counts({ register }: { register: Register }) {
  const { language } = usePreferences()
  const text = useText(registerText)
  const { nameOf } = useRegionNames(language)
  if (register.total === 0) return <Empty icon="building" title={text.emptyTitle} note={text.emptyNote} />
  const regions = Object.keys(register.byRegion).sort()
  return (
    <>
      {register.generated && <Notice tone="info">{text.generated}</Notice>}
      <Card>
        <View className="desk-figure__part">
          <Text className="desk-figure">{String(register.total)}</Text>
          <Text className="soft">{`${text.total} · ${text.strata(register.strata)}`}</Text>
        </View>
      </Card>
      <View className="desk-pair">
        <CountCard
          title={text.byRegion}
          counts={register.byRegion}
          names={regions.map((code) => [code, nameOf(code)])}
          total={register.total}
        />
        <CountCard
          title={text.bySize}
          counts={register.bySize}
          names={businessSizes.map((size) => [size, businessSizeNames[size][language]])}
          total={register.total}
        />
      </View>
      <CountCard
        title={text.byIndustry}
        counts={register.byIndustry}
        names={industries.map((industry) => [industry, `${industry} ${industryNames[industry][language]}`])}
        total={register.total}
      />
    </>
  )
}

interface CountCardProps {
  title: string
  counts: Readonly<Record<string, number>>
  names: readonly (readonly [code: string, name: string])[]
  total: number
}

function CountCard({ title, counts, names, total }: CountCardProps) {
  const text = useText(registerText)
  const rows = names.flatMap(([code, name]) => {
    const count = counts[code] ?? 0
    return count > 0 ? [[name, String(count), `${percentText(count, total) ?? '0.00'}%`]] : []
  })
  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      <Room name={title}>
        <Table caption={title} columns={[text.columns.name, text.columns.count, text.columns.share]} rows={rows} />
      </Room>
    </Card>
  )
}
