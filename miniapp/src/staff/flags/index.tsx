import { useText } from '../../text'
import { Empty, Press } from '../../ui'
import { goTo } from '../frame/go-to'
import { readsFlags } from '../frame/reader'
import { ScopePicker } from '../frame/scope-picker'
import { StaffPage } from '../frame/staff-page'
import { flagsText } from '../text/flags'
import { FlagsView } from './flags-view'
import { useShownFlags } from './use-shown-flags'

/** Reviews that may be 刷好评, and the decisions about them. */
export default function FlagsPage() {
  const text = useText(flagsText)
  const { shown, show, place } = useShownFlags()
  return (
    <StaffPage
      title={text.title}
      place={place}
      lead={text.lead}
      beside={(session) =>
        readsFlags(session) && <ScopePicker everything chosen={shown.scope} onChoose={(scope) => show({ scope })} />
      }
    >
      {(session) =>
        readsFlags(session) ? (
          <FlagsView shown={shown} figuresOf={shown.scope ?? session.scopes[0]} onShow={show} />
        ) : (
          <Empty icon="flag" title={text.forbiddenTitle} note={text.forbiddenNote}>
            <Press look="filled" icon="chart" onPress={() => goTo('/staff/dashboard/index')}>
              {text.toDashboard}
            </Press>
          </Empty>
        )
      }
    </StaffPage>
  )
}
