import type { Words } from '../../text'

interface ColleagueText {
  ask: string
  title: string
  note: string
  code: string
  qr: string
  copyLink: string
  linkCopied: string
  copyCode: string
  codeCopied: string
}

export const colleagueText: Words<ColleagueText> = {
  zh: {
    ask: '请同事一起填，或换一台设备',
    title: '邀请同事一起填',
    note: '同事扫码、打开链接，或在“企业问卷”里填协同码，就能看到并修改本单位的回答。请只给本单位的人。',
    code: '协同码',
    qr: '二维码：扫码进入本单位的问卷',
    copyLink: '复制链接',
    linkCopied: '链接已复制，可以发给同事',
    copyCode: '复制协同码',
    codeCopied: '协同码已复制，可以发给同事',
  },
  en: {
    ask: 'Ask a colleague, or go on elsewhere',
    title: 'Fill in together',
    note: 'By the QR code, the link, or the joint code under “Business surveys”, a colleague sees and changes the answers of your business: for people of your business only.',
    code: 'Joint code',
    qr: 'QR code that leads to the survey of your business',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    copyCode: 'Copy code',
    codeCopied: 'Code copied',
  },
}
