import type { CheckOutcome, UncheckedReason, WordsPart } from '@minping/shared/content-check'
import type { Words } from '../../text'

interface ContentText {
  hidden: string
  suspect: string
  photosHidden: (count: number) => string
  photosSuspect: (count: number) => string
  title: string
  note: string
  parts: Record<WordsPart, string>
  photo: (number: number) => string
  outcomes: Record<CheckOutcome, string>
  reasons: Record<UncheckedReason, string>
  label: (label: number) => string
  decided: (shown: boolean, by: string, at: string, reason: string) => string
  reason: string
  reasonHint: string
  reasonMissing: string
  look: string
  show: string
  hide: string
  stale: string
}

/** What staff read of the content check of a review's words. */
export const contentText: Words<ContentText> = {
  zh: {
    hidden: '文字未通过内容安全检查，已隐藏',
    suspect: '文字疑似不当，待人工判断',
    photosHidden: (count) => `${count} 张照片未通过内容安全检查，已隐藏`,
    photosSuspect: (count) => `${count} 张照片疑似不当，待人工判断`,
    title: '内容安全',
    note: '只影响文字和照片是否给办理的人看：评价照常计入，差评照常办理，评价人自己始终看得到；照片任何时候都不公开。查看和决定都要写明理由并留痕。',
    parts: { words: '评价文字', supplement: '追评文字' },
    photo: (number) => `照片 ${number}`,
    outcomes: {
      waiting: '等待微信内容安全检查',
      pass: '通过检查',
      review: '疑似不当，待人工判断',
      risky: '未通过检查，已隐藏',
      unchecked: '没有检查',
    },
    reasons: {
      noOpenid: '不是在微信小程序里提交的，微信无法检查',
      tooLate: '提交已超过两小时，微信不再检查',
      unanswered: '微信没有给出检查结果',
    },
    label: (label) => `微信标签 ${label}`,
    decided: (shown, by, at, reason) => `${by} ${at} 决定${shown ? '显示' : '隐藏'}：${reason}`,
    reason: '理由',
    reasonHint: '查看、显示或隐藏都需要，两个字以上',
    reasonMissing: '请先写明理由，两个字以上。',
    look: '查看内容',
    show: '决定显示',
    hide: '决定隐藏',
    stale: '刚有别人作了决定，已显示最新情况，请确认后再操作。',
  },
  en: {
    hidden: 'The words did not pass the content check and are hidden',
    suspect: 'The words may be unfit; somebody is to judge',
    photosHidden: (count) =>
      count === 1
        ? 'One photo did not pass the content check and is hidden'
        : `${count} photos did not pass the content check and are hidden`,
    photosSuspect: (count) =>
      count === 1
        ? 'One photo may be unfit; somebody is to judge'
        : `${count} photos may be unfit; somebody is to judge`,
    title: 'Content check',
    note: 'Only whether those who handle the case see the words and photos: the review counts and its case goes on, and its author always sees them; photos never become public. Looking and deciding need a reason and are recorded.',
    parts: { words: 'Words of the review', supplement: 'Words of the supplement' },
    photo: (number) => `Photo ${number}`,
    outcomes: {
      waiting: 'Waits for WeChat’s content check',
      pass: 'Passed',
      review: 'Suspect; somebody is to judge',
      risky: 'Did not pass; hidden',
      unchecked: 'Not checked',
    },
    reasons: {
      noOpenid: 'not given in the mini-program, so WeChat cannot check it',
      tooLate: 'given more than two hours ago, so WeChat does not check it any more',
      unanswered: 'WeChat gave no result',
    },
    label: (label) => `WeChat’s label ${label}`,
    decided: (shown, by, at, reason) => `${by} decided to ${shown ? 'show' : 'hide'} it, ${at}: ${reason}`,
    reason: 'Reason',
    reasonHint: 'Needed to look, to show and to hide; two characters or more',
    reasonMissing: 'Please give a reason first, two characters or more.',
    look: 'See it',
    show: 'Show it',
    hide: 'Hide it',
    stale: 'Somebody else has just decided. What stands now is shown; please check it first.',
  },
}
