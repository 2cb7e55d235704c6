/** What a printed sheet says of a window. */
export interface WindowSign {
  windowId: string
  cityName: string
  hallName: string
  hallEnglishName: string
  /** As on the sign above the window: 3 号窗口. */
  name: string
  englishName: string
  service: string
  englishService: string
  /** What the code opens. */
  link: string
}

/** What stands on every sheet, whatever the window. */
export const signWords = {
  call: '办完事，请您评一评',
  english: 'How was our service? Scan to rate it.',
  steps: [
    ['扫一扫', '用微信或手机相机扫上面的码'],
    ['选一选', '选您的满意程度，可以写几句'],
    ['交一交', '点“提交评价”，记下回执号'],
  ],
  promise: '不用登录，可以匿名。不满意的评价，有专人回访、整改、告知结果。',
  englishPromise: 'No sign-in needed; you may stay anonymous. Bad ratings are followed up and answered.',
} as const
