import Taro from '@tarojs/taro'
import { isOfHall } from './visit'

/** Every page of the app. */
export type Path =
  | '/pages/home/index'
  | '/pages/rate/index'
  | '/pages/receipt/index'
  | '/mine/reviews/index'
  | '/mine/review/index'
  | '/mine/notices/index'
  | '/mine/privacy/index'
  | '/ways/hall/index'
  | '/ways/find/index'
  | '/business/enter/index'
  | '/business/survey/index'
  | '/business/review/index'
  | '/business/receipt/index'
  | '/business/summary/index'
  | '/board/figures/index'
  | '/board/words/index'
  | '/board/open-data/index'
  | '/staff/sign-in/index'
  | '/staff/my-account/index'
  | '/staff/accounts/index'
  | '/staff/accounts/account/index'
  | '/staff/audit/index'
  | '/staff/queue/index'
  | '/staff/follow-up/index'
  | '/staff/cases/index'
  | '/staff/cases/case/index'
  | '/staff/service-records/index'
  | '/staff/flags/index'
  | '/staff/notices/index'
  | '/staff/templates/index'
  | '/staff/dashboard/index'
  | '/staff/reviews/index'
  | '/staff/reviews/record/index'
  | '/staff/publications/index'
  | '/staff/results/index'
  | '/staff/questionnaires/index'
  | '/staff/questionnaires/edit/index'
  | '/staff/waves/index'
  | '/staff/waves/create/index'
  | '/staff/waves/wave/index'
  | '/staff/waves/letters/index'
  | '/staff/waves/register/index'
  | '/staff/directory/index'
  | '/staff/directory/entry/index'
  | '/staff/codes/index'
  | '/staff/terminals/index'
  | '/staff/reports/index'

export type Query = Record<string, string | undefined>

export function addressOf(path: Path, query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path
}

/** Opens what a scene stands for: a window to be rated, or a hall to choose the window from. */
export function openScene(scene: string): void {
  open(isOfHall(scene) ? '/ways/hall/index' : '/pages/rate/index', { scene })
}

/** Opens a page above the present one. */
export function open(path: Path, query?: Query): void {
  Taro.navigateTo({ url: addressOf(path, query) })
}

/** Puts a page in the place of the present one, so that back does not lead here again. */
export function replace(path: Path, query?: Query): void {
  Taro.redirectTo({ url: addressOf(path, query) })
}

/** Starts anew from a page. */
export function restart(path: Path, query?: Query): void {
  Taro.reLaunch({ url: addressOf(path, query) })
}

/** Goes to the page before, or home when this one was opened from outside. */
export function back(home: Path = '/pages/home/index'): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack()
  else restart(home)
}

/** Goes to a page that is not to stand twice: back where it is the one before, else in the place of the present one. */
export function backTo(path: Path): void {
  const pages = Taro.getCurrentPages()
  const before = pages[pages.length - 2]?.route ?? ''
  if (`/${before.replace(/^\//, '')}` === path) Taro.navigateBack()
  else replace(path)
}
