import { useText } from '../src/text'
import { Icon, type IconName } from '../src/ui'
import { contrastOf } from './contrast'
import { Section, State } from './section'
import { showcaseText } from './text'

/** Every drawing there is, put in by the bundler. */
declare const ICON_NAMES: readonly IconName[]

/** What is written or drawn, on what, and the contrast that it needs. */
const texts = [
  ['ink', 'ground'],
  ['ink', 'card'],
  ['ink', 'brand-soft'],
  ['ink', 'accent-soft'],
  ['soft', 'ground'],
  ['soft', 'card'],
  ['soft', 'brand-soft'],
  ['soft', 'accent-soft'],
  ['brand', 'ground'],
  ['brand', 'card'],
  ['brand', 'brand-soft'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['on-brand', 'accent'],
  ['accent', 'ground'],
  ['accent', 'card'],
  ['accent', 'accent-soft'],
  ['level-1', 'accent-soft'],
  ['level-1', 'card'],
  ['level-2', 'card'],
  ['level-3', 'card'],
  ['level-4', 'card'],
  ['level-5', 'card'],
  ['level-1', 'brand-soft'],
  ['level-2', 'brand-soft'],
  ['level-3', 'brand-soft'],
  ['level-4', 'brand-soft'],
  ['level-5', 'brand-soft'],
] as const
const edges = [
  ['control', 'card', 3],
  ['control', 'ground', 3],
  ['brand', 'card', 3],
  ['line', 'card', 1],
] as const
const sizes = ['small', 'body', 'emphasis', 'title', 'figure'] as const
const spaces = [4, 8, 12, 16, 24, 32] as const

/** Colours with their contrasts as the browser computes them now, type, spacing, icons. */
export function Tokens({ scheme }: { scheme: string }) {
  const text = useText(showcaseText)
  const style = getComputedStyle(document.documentElement)
  const colourOf = (token: string) => style.getPropertyValue(`--${token}`).trim()
  const ratioOf = (one: string, other: string) => contrastOf(colourOf(one), colourOf(other)).toFixed(2)
  return (
    <>
      <Section name={text.colours} key={scheme}>
        {texts.map(([ink, ground]) => (
          <State key={`${ink} ${ground}`} name={`${ink} · ${ground}`}>
            <div className="showcase__swatch" style={{ color: `var(--${ink})`, background: `var(--${ground})` }}>
              {text.contrast(ratioOf(ink, ground), '4.5')}
            </div>
          </State>
        ))}
      </Section>
      <Section name={text.edges}>
        {edges.map(([edge, ground, needed]) => (
          <State key={`${edge} ${ground}`} name={`${edge} · ${ground}`}>
            <div
              className="showcase__swatch"
              style={{ border: `2px solid var(--${edge})`, background: `var(--${ground})`, color: 'var(--ink)' }}
            >
              {text.contrast(ratioOf(edge, ground), String(needed))}
            </div>
          </State>
        ))}
      </Section>
      <Section name={text.type}>
        {sizes.map((size) => (
          <State key={size} name={`--size-${size}`} wide>
            <div style={{ fontSize: `var(--size-${size})`, lineHeight: 1.35 }}>{text.sample}</div>
          </State>
        ))}
      </Section>
      <Section name={text.spacing}>
        {spaces.map((space) => (
          <State key={space} name={`${space} px`}>
            <div className="showcase__space" style={{ width: space }} />
          </State>
        ))}
        {(['card', 'control'] as const).map((corner) => (
          <State key={corner} name={`--radius-${corner}`}>
            <div className="showcase__corner" style={{ borderRadius: `var(--radius-${corner})` }} />
          </State>
        ))}
      </Section>
      <Section name={text.icons}>
        {ICON_NAMES.map((name) => (
          <State key={name} name={name}>
            <div className="showcase__icons">
              <Icon name={name} size="small" />
              <Icon name={name} />
              <Icon name={name} size="large" />
            </div>
          </State>
        ))}
      </Section>
    </>
  )
}
