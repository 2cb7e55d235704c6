import type { Level } from '@minping/shared/review'
import { useState } from 'react'
import {
  Card,
  Chips,
  Choice,
  Dialog,
  Empty,
  Field,
  Notice,
  Page,
  Press,
  RateScale,
  Select,
  Skeleton,
  Steps,
  TagPick,
} from '../../ui'

export default function HomePage() {
  const [level, setLevel] = useState<Level>()
  const [open, setOpen] = useState(false)
  const [value, setValue] = useState('')
  return (
    <Page
      title="民评"
      back={false}
      footer={
        <Press look="filled" wide onPress={() => setOpen(true)}>
          提交评价
        </Press>
      }
    >
      <RateScale question="x" value={level} onChange={setLevel} />
      <Card attention>
        <Steps
          steps={[
            { key: 'a', title: '已收到', when: '今天', state: 'done' },
            { key: 'b', title: '回访', when: '11月24日前', state: 'now' },
            { key: 'c', title: '反馈', when: '12月1日前', state: 'next' },
          ]}
        />
      </Card>
      <TagPick
        name="x"
        tags={[
          { code: '1', text: '没有提供材料清单', base: true },
          { code: '2', text: '服务态度', base: false },
        ]}
        chosen={['1']}
        onChange={() => {}}
        error="出错了"
      />
      <Field label="说点什么" multiline most={150} value={value} onChange={setValue} error="x" />
      <Choice
        name="怎么"
        options={[
          { value: 'a', label: '匿名', meaning: '没有人知道' },
          { value: 'b', label: '电话' },
        ]}
        value="a"
        onChange={() => {}}
      />
      <Select name="范围" options={[{ value: 'a', label: '丽江' }]} value="a" onChange={() => {}} />
      <Chips
        name="x"
        chips={[
          { value: 'a', label: '待受理', count: 3 },
          { value: 'b', label: '全部' },
        ]}
        chosen="a"
        onChange={() => {}}
      />
      <Notice tone="error" title="x">
        yyy
      </Notice>
      <Skeleton />
      <Empty icon="list" title="没有" note="sdfsdf" />
      {open && (
        <Dialog
          title="x"
          onClose={() => setOpen(false)}
          actions={
            <Press look="filled" wide onPress={() => {}}>
              OK
            </Press>
          }
        >
          hello
        </Dialog>
      )}
    </Page>
  )
}
