import type { Words } from '../../text'

interface CodesText {
  title: string
  lead: string
  forbiddenTitle: string
  forbiddenNote: string
  noneTitle: string
  noneNote: string
  hall: string
  layout: string
  layouts: Record<'page' | 'cards', { label: string; meaning: string }>
  windows: string
  everyWindow: (count: number) => string
  chosenWindows: (count: number) => string
  noneChosen: string
  take: string
  open: string
  saved: (fileName: string) => string
  advice: string
  hallCode: string
  hallCodeNote: string
}

/** Words of printing windows' codes. */
export const codesText: Words<CodesText> = {
  zh: {
    title: '窗口二维码',
    lead: '生成可直接打印的 PDF。二维码含防伪签名，只能用于所印的窗口。',
    forbiddenTitle: '二维码由管理员印制',
    forbiddenNote: '需要二维码时，请联系大厅管理员或本级管理员。',
    noneTitle: '没有可印制的大厅',
    noneNote: '您的范围内还没有在用的大厅和窗口。',
    hall: '大厅',
    layout: '样式',
    layouts: {
      page: { label: 'A4 立牌', meaning: '每个窗口一张 A4，大字大码，挂在窗口旁' },
      cards: { label: '桌卡', meaning: '每张 A4 四张，带裁切线，放在柜台上' },
    },
    windows: '窗口',
    everyWindow: (count) => `全部 ${count} 个窗口`,
    chosenWindows: (count) => `已选 ${count} 个窗口`,
    noneChosen: '请至少选一个窗口。',
    take: '下载 PDF',
    open: '打开 PDF',
    hallCode: '大厅通用码',
    hallCodeNote: '大厅通用码贴在出入口、等候区：办完事的人扫码后，自己选办事的窗口。',
    saved: (fileName) => `已保存为 ${fileName}`,
    advice: '打印前先用手机扫一张试试；打印时请选“实际大小”。窗口停用后，它的二维码会提示改到别处评价。',
  },
  en: {
    title: 'Codes of windows',
    lead: 'A PDF to be printed as it is. Each code is signed and stands for its window alone. The sheets are in Chinese with a line in English.',
    forbiddenTitle: 'Administrators print codes',
    forbiddenNote: 'Please ask the manager of your hall or your administrator for codes.',
    noneTitle: 'There is no hall to print codes for',
    noneNote: 'No hall or window is in service within your scope.',
    hall: 'Hall',
    layout: 'Layout',
    layouts: {
      page: { label: 'A4 sheets', meaning: 'One window a page, large letters and code, to hang beside the window' },
      cards: { label: 'Table cards', meaning: 'Four on each A4 page with cut marks, to stand on the counter' },
    },
    windows: 'Windows',
    everyWindow: (count) => `All ${count} windows`,
    chosenWindows: (count) => (count === 1 ? '1 window chosen' : `${count} windows chosen`),
    noneChosen: 'Please choose at least one window.',
    take: 'Save the PDF',
    open: 'Open the PDF',
    hallCode: 'Code of the hall',
    hallCodeNote: 'The code of the hall hangs at its entrance: people scan it and choose the window that served them.',
    saved: (fileName) => `Saved as ${fileName}`,
    advice:
      'Scan one with a phone before you print, and print at actual size. Once a window leaves service, its code tells people where to rate instead.',
  },
}
