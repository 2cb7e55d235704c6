import { useEffect, useRef } from 'react'
import { back as goBack } from '../../service/navigate'
import { usePreferences } from '../../service/preferences'
import { shellText } from '../../text/shell'
import { useText } from '../../text/use-text'
import { Heading } from '../heading/heading'
import { Icon } from '../icon/icon'
import { Press } from '../press/press'
import { type PageProps, pageClass } from './props'
import { Switches } from './switches'
import { showWhole, useFocus } from './use-focus'
import { useTitle } from './use-title'
import './page.css'
import './focus.css'

/** The frame of every page: a bar with the way back and the switches, the page's one main landmark, the main action. */
export function Page({ title, lead, ownHeading, wide, back, tools, footer, children }: PageProps) {
  const preferences = usePreferences()
  const { language } = preferences
  const text = useText(shellText)
  const main = useRef<HTMLElement>(null)
  useTitle(title)
  useFocus(main)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  return (
    <div className={pageClass(wide, preferences)}>
      <header className="page__bar">
        <div className="page__start">
          {back === false ? (
            <span className="page__brand">
              <Icon name="message" />
              {text.product}
            </span>
          ) : (
            <Press look="plain" icon="back" className="page__back" onPress={back ?? (() => goBack())}>
              {text.back}
            </Press>
          )}
        </div>
        {tools}
        <Switches />
      </header>
      <main ref={main} className="page__main" tabIndex={-1} aria-label={title} onFocus={showWhole}>
        {lead !== undefined && <div className="page__lead">{lead}</div>}
        {!ownHeading && <Heading level={1}>{title}</Heading>}
        {children}
      </main>
      {footer !== undefined && <div className="page__footer">{footer}</div>}
    </div>
  )
}
