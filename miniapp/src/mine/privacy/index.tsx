import { privacyStatement, statementVersion } from '@minping/shared/privacy'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { call, restart, useAnswer, usePreferences } from '../../service'
import { useText } from '../../text'
import { privacyText } from '../../text/privacy'
import { Card, Empty, FaultNotice, Heading, Page, Press, Skeleton } from '../../ui'
import { ClearPhone } from './clear-phone'
import { DeleteData } from './delete-data'
import { DownloadData } from './download-data'
import './privacy.css'
import { WechatGuide } from './wechat-guide'

/** What is held about a person and why, all of it to take along, and how to have it deleted. */
export default function PrivacyPage() {
  const text = useText(privacyText)
  const [deletion, setDeletion] = useState<{ reviews: number; finished: boolean }>()
  return (
    <Page title={text.title} lead={deletion ? undefined : text.lead}>
      {deletion ? (
        <Empty
          icon="check"
          title={text.deletedTitle}
          note={`${text.deleted(deletion.reviews)}${deletion.finished ? '' : text.deletedRest}`}
        >
          <Press look="filled" onPress={() => restart('/pages/home/index')}>
            {text.toHome}
          </Press>
        </Empty>
      ) : (
        <>
          <Card>
            <Heading level={2}>{text.mine}</Heading>
            <DownloadData />
            <DeleteData onDeleted={setDeletion} />
            <ClearPhone />
          </Card>
          <Statement />
        </>
      )}
    </Page>
  )
}

function Statement() {
  const { language } = usePreferences()
  const text = useText(privacyText)
  const { content, fault, ask } = useAnswer('privacy', () => call('GET /api/privacy', {}))
  if (fault !== undefined && !content) return <FaultNotice fault={fault} onRetry={ask} />
  if (!content) return <Skeleton rows={6} />
  return (
    <Card>
      <Heading level={2}>{text.statement}</Heading>
      <Text className="small soft">{text.version(statementVersion)}</Text>
      {privacyStatement(content).map(({ id, title, paragraphs }) => (
        <View key={id} className="privacy__section">
          <Heading level={3}>{title[language]}</Heading>
          {paragraphs.map((paragraph) => (
            <View key={paragraph.en}>{paragraph[language]}</View>
          ))}
        </View>
      ))}
      <WechatGuide />
    </Card>
  )
}
