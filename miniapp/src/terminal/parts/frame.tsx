import { longestAlone } from '@minping/shared/terminal'
import { type ReactNode, useEffect } from 'react'
import { prefer, usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Press } from '../../ui'
import type { Device } from '../device/use-device'
import { terminalText } from '../text/terminal'
import { momentOf } from './moment'
import { ServiceCorner } from './service-corner'
import './frame.css'

interface FrameProps {
  device: Device
  /** What happens when nobody touches the screen, as a sentence. */
  countdown?: string | undefined
  /** Opens the service panel; without it there is none. */
  onService?: () => void
  children: ReactNode
}

/** The frame of every screen: where it is, the other language, how the terminal stands. Always in large letters. */
export function Frame({ device, countdown, onService, children }: FrameProps) {
  const { language } = usePreferences()
  const text = useText(terminalText)
  const { context } = device
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = context ? nameIn(language, context.window) : '民评'
  }, [language, context])
  useEffect(() => {
    const without = (event: Event) => event.preventDefault()
    document.addEventListener('contextmenu', without)
    return () => document.removeEventListener('contextmenu', without)
  }, [])
  return (
    <div className="page-root elder terminal">
      <header className="terminal__bar">
        <p className="terminal__place">
          {context && (
            <>
              <span>{nameIn(language, context.hall)}</span>
              <strong>
                {nameIn(language, context.window)} ·{' '}
                {language === 'zh' ? context.window.service : context.window.englishService}
              </strong>
            </>
          )}
        </p>
        <Press label={text.switchLanguage} onPress={() => prefer({ language: language === 'zh' ? 'en' : 'zh' })}>
          {text.otherLanguage}
        </Press>
      </header>
      <main className="terminal__main">{children}</main>
      <footer className="terminal__foot">
        <Standing device={device} />
        <p className="terminal__countdown tabular">{countdown}</p>
        {onService && <ServiceCorner device={device} onHeld={onService} />}
      </footer>
    </div>
  )
}

/** After a day without a word of the service: since when, and how much waits. */
function Standing({ device: { heardAt, waiting } }: { device: Device }) {
  const { language } = usePreferences()
  const text = useText(terminalText)
  if (heardAt === undefined || Date.now() - Date.parse(heardAt) <= longestAlone) return null
  return (
    <p className="terminal__long" role="status">
      {text.longOffline(momentOf(language, heardAt), waiting)}
    </p>
  )
}
