import { type Level, levels } from '@minping/shared/review'
import { ConnectionError, ProblemError } from '../src/service'
import { useText } from '../src/text'
import {
  Card,
  Empty,
  FaultNotice,
  FieldError,
  Group,
  Heading,
  LevelMark,
  Notice,
  Press,
  Skeleton,
  type Step,
  Steps,
} from '../src/ui'
import { QrCode } from '../src/ui/qr-code/qr-code'
import { Section, State } from './section'
import { showcaseText } from './text'

const nothing = () => {}
const tones = ['info', 'good', 'warning', 'error'] as const
const unexpected = new ProblemError({
  type: 'about:blank',
  title: 'Unexpected',
  status: 500,
  code: 'UNEXPECTED',
  zh: '服务出了一点问题，请稍后再试。',
  en: 'Something went wrong here. Please try again in a moment.',
  requestId: '01HF7Z-SAMPLE',
})

/** What tells a person something. */
export function Messages() {
  return (
    <>
      <Notices />
      <Surfaces />
      <Progress />
    </>
  )
}

function Notices() {
  const { sample, long, another, states, wrong } = useText(showcaseText)
  return (
    <>
      <Section name="Notice">
        {tones.map((tone) => (
          <State key={tone} name={tone}>
            <Notice tone={tone} title={sample} actions={<Press onPress={nothing}>{another}</Press>}>
              {long}
            </Notice>
          </State>
        ))}
      </Section>
      <Section name="FaultNotice">
        <State name="OFFLINE">
          <FaultNotice fault={new ConnectionError('OFFLINE')} onRetry={nothing} />
        </State>
        <State name="UNEXPECTED">
          <FaultNotice fault={unexpected} onRetry={nothing} actions={<Press onPress={nothing}>{another}</Press>} />
        </State>
      </Section>
      <Section name="FieldError">
        <State name={states.wrong}>
          <FieldError error={wrong} />
        </State>
      </Section>
    </>
  )
}

function Surfaces() {
  const { sample, long, another, states } = useText(showcaseText)
  return (
    <>
      <Section name="Card">
        <State name={states.rest}>
          <Card>{long}</Card>
        </State>
        <State name={states.attention}>
          <Card attention>{long}</Card>
        </State>
      </Section>
      <Section name="Heading">
        {([1, 2, 3] as const).map((level) => (
          <State key={level} name={String(level)}>
            <Heading level={level}>{sample}</Heading>
          </State>
        ))}
      </Section>
      <Section name="Group">
        <State name={states.rest}>
          <Group name="Group" className="showcase__line">
            <Press onPress={nothing}>{another} 1</Press>
            <Press onPress={nothing}>{another} 2</Press>
          </Group>
        </State>
      </Section>
      <Section name="Empty">
        <State name={states.empty}>
          <Empty icon="message" title={sample} note={long}>
            <Press look="filled" onPress={nothing}>
              {another}
            </Press>
          </Empty>
        </State>
      </Section>
      <Section name="Skeleton">
        <State name={states.loading}>
          <Skeleton rows={2} />
        </State>
        <State name="tall">
          <Skeleton rows={1} tall />
        </State>
      </Section>
    </>
  )
}

function Progress() {
  const { sample, long, another } = useText(showcaseText)
  const stepIn = (state: Step['state']): Step => ({ key: state, title: `${another} · ${state}`, when: '11-24', state })
  return (
    <>
      <Section name="LevelMark">
        {levels.map((level: Level) => (
          <State key={level} name={String(level)}>
            <LevelMark level={level} />
            <LevelMark level={level} large />
          </State>
        ))}
      </Section>
      <Section name="Steps">
        <State name="done · now · next">
          <Steps steps={[{ ...stepIn('done'), note: long }, stepIn('now'), stepIn('next')]} />
        </State>
        <State name="done · late · next">
          <Steps steps={[stepIn('done'), stepIn('late'), stepIn('next')]} />
        </State>
      </Section>
      <Section name="QrCode">
        <State name={sample}>
          <QrCode text="https://example.org/pages/home/index" label="QrCode" />
        </State>
      </Section>
    </>
  )
}
