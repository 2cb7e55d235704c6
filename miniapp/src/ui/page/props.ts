import type { ReactNode } from 'react'
import type { Preferences } from '../../service/preferences'

export interface PageProps {
  /** The page's heading, also the window's title. */
  title: string
  /** Small line above the heading: where one is. */
  lead?: ReactNode
  /** Draw the heading elsewhere (a hero), not on top. */
  ownHeading?: boolean
  /** For lists and tables on desktops: up to 1200 wide instead of 640. */
  wide?: boolean
  /** Where "back" leads when there is no page before; false on a first page. */
  back?: (() => void) | false
  /** Buttons beside the two switches: sign out, … */
  tools?: ReactNode
  /** Sticks to the lower edge: the main action. */
  footer?: ReactNode
  children: ReactNode
}

export function pageClass(wide: boolean | undefined, { elder, language }: Preferences): string {
  return ['page-root', wide && 'page-root--wide', elder && 'elder', language === 'en' && 'page-root--english']
    .filter(Boolean)
    .join(' ')
}
