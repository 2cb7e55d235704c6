import { useState } from 'react'
import { callAsStaff } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { FaultNotice, Notice, Skeleton } from '../../ui'
import { receivesNotices } from '../frame/reader'
import { StaffPage } from '../frame/staff-page'
import { AboutCard } from './about-card'
import { PasswordCard } from './password-card'
import { SignInsCard } from './sign-ins-card'
import { myAccountText } from './text'
import { WechatCard } from './wechat-card'
import './my-account.css'

/** Who is signed in: the password, WeChat, and the latest sign-ins. */
export default function MyAccountPage() {
  const text = useText(myAccountText)
  return (
    <StaffPage title={text.title} place={{ path: '/staff/my-account/index', query: {} }}>
      {(session) => <MyAccount receives={receivesNotices(session)} />}
    </StaffPage>
  )
}

function MyAccount({ receives }: { receives: boolean }) {
  const text = useText(myAccountText)
  const { content, fault, ask } = useAnswer('my-account', () => callAsStaff('GET /api/me/account', {}))
  const [changed, setChanged] = useState(false)
  const password = (
    <PasswordCard
      changed={changed}
      onChange={(done) => {
        setChanged(done)
        if (done) ask()
      }}
    />
  )
  if (!content) return fault === undefined ? <Skeleton rows={4} tall /> : <FaultNotice fault={fault} onRetry={ask} />
  if (content.isPasswordTemporary) {
    return (
      <>
        <Notice tone="info" title={text.temporaryTitle}>
          {text.temporaryNote}
        </Notice>
        {password}
      </>
    )
  }
  return (
    <>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      <AboutCard account={content} />
      <WechatCard account={content} receives={receives} onChange={ask} />
      {password}
      <SignInsCard signedIn={content.signedIn} />
    </>
  )
}
