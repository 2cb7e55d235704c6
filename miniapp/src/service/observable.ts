import { useSyncExternalStore } from 'react'

/** A value that components follow. */
export interface Observable<Content> {
  get: () => Content
  set: (content: Content) => void
  follow: (listener: () => void) => () => void
}

export function observable<Content>(initial: Content): Observable<Content> {
  const listeners = new Set<() => void>()
  let current = initial
  return {
    get: () => current,
    set(content) {
      current = content
      for (const listener of [...listeners]) listener()
    },
    follow(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The present value of an observable, in a component; with `part`, a plain value in it, and only its changes are heard. */
export function useObservable<Content>(source: Observable<Content>): Content
export function useObservable<Content, Part>(source: Observable<Content>, part: (content: Content) => Part): Part
export function useObservable<Content>(source: Observable<Content>, part = (content: Content): unknown => content) {
  return useSyncExternalStore(source.follow, () => part(source.get()))
}
