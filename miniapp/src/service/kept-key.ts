import { useRef } from 'react'
import { randomText } from './random'

/**
 * The Idempotency-Key of something that a page sends itself: the same content keeps its key however often it is tapped,
 * another content gets a new one.
 */
export function useKeptKey(): (content: unknown) => Promise<string> {
  const kept = useRef<{ content: string; key: Promise<string> }>()
  return (content) => {
    const text = JSON.stringify(content)
    if (kept.current?.content !== text) kept.current = { content: text, key: randomText(22) }
    return kept.current.key
  }
}
