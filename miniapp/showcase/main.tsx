import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { useText } from '../src/text'
import { Chips, Page, Press } from '../src/ui'
import { Controls } from './controls'
import { Messages } from './messages'
import { Parts } from './parts'
import { showcaseText } from './text'
import { Tokens } from './tokens'
import '../src/app.css'
import './showcase.css'

const schemes = ['system', 'light', 'dark'] as const
type Scheme = (typeof schemes)[number]

/** Every component in every state, in the frame of a page. */
function Showcase() {
  const text = useText(showcaseText)
  const [scheme, setScheme] = useState<Scheme>('system')
  const [drawn, setDrawn] = useState<string>('system')
  useEffect(() => {
    showIn(scheme)
    setDrawn(scheme)
  }, [scheme])
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setDrawn(`system, ${system.matches}`)
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])
  return (
    <Page
      title={text.title}
      wide
      back={false}
      footer={
        <Press look="filled" wide onPress={() => {}}>
          {text.footer}
        </Press>
      }
    >
      <div className="soft">{text.lead}</div>
      <Chips
        name={text.scheme}
        chips={schemes.map((value) => ({ value, label: text.schemes[value] }))}
        chosen={scheme}
        onChange={setScheme}
      />
      <Tokens scheme={drawn} />
      <Controls />
      <Messages />
      <Parts />
    </Page>
  )
}

/** Leaves one of the three forms of the styles in force. */
function showIn(scheme: Scheme): void {
  for (const link of Array.from(document.querySelectorAll<HTMLLinkElement>('link[data-scheme]'))) {
    link.media = link.dataset.scheme === scheme ? 'all' : 'not all'
  }
  document.documentElement.style.colorScheme = scheme === 'system' ? '' : scheme
}

const root = document.getElementById('app')
if (root) createRoot(root).render(<Showcase />)
