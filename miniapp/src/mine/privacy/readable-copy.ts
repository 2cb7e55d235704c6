import { levelNames } from '@minping/shared/review'
import type { Language } from '../../service'
import { momentText, nameIn } from '../../text'
import { labelText } from '../../text/label-names'
import { mineText } from '../../text/mine'
import { citizenNoticesText } from '../../text/notices'
import { privacyText } from '../../text/privacy'
import { reviewText } from '../../text/review'
import { messageNames } from '../review/tell-me/text'
import type { MyData } from './ask-my-data'

type HeldReview = MyData['reviews'][number]

/** What is held about somebody, to be read: one part for each review. */
export function readableCopy({ at, reviews, signedInAt }: MyData, language: Language): string {
  const text = privacyText[language]
  return [
    [text.copyTitle, text.copyAt(momentText(language, at)), text.copyCount(reviews.length)],
    ...(signedInAt === undefined ? [] : [[text.copySignedIn(momentText(language, signedInAt))]]),
    ...reviews.map((review) => linesOf(review, language)),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n')
}

function linesOf(review: HeldReview, language: Language): string[] {
  const text = privacyText[language]
  const words = reviewText[language]
  const { followUp, supplement } = review
  const line = (name: string, value: string | undefined) => (value === undefined ? [] : [`${name}：${value}`])
  return [
    `── ${review.receiptNo} ──`,
    ...line(text.copyWhen, momentText(language, review.submittedAt)),
    ...line(text.copyWhere, `${nameIn(language, review.hall)} ${nameIn(language, review.window)}`),
    ...line(words.item, review.item && nameIn(language, review.item)),
    ...line(text.copyProject, review.projectNo),
    ...saidLines(review, language),
    ...line(words.phone, review.phone),
    ...(supplement
      ? [`${words.supplemented} ${momentText(language, supplement.submittedAt)}`, ...saidLines(supplement, language)]
      : []),
    ...line(text.copyState, followUp && mineText[language].state[followUp.state]),
    ...line(words.reply, followUp?.reply),
    ...line(text.copyVerdict, followUp?.verdict && words.verdict[followUp.verdict]),
    ...line(words.verdictReason, review.verdictReason),
    ...toldLines(review, language),
    ...line(text.copyAccepted, acceptedText(review, language)),
  ]
}

/** What the person was told of a review, one line each. */
function toldLines({ notices }: HeldReview, language: Language): string[] {
  const text = privacyText[language]
  const { kinds, reason: reasonText } = citizenNoticesText[language]
  return notices.map(({ kind, at, readAt, message, reason }) => {
    const said = [
      kinds[kind],
      ...(reason === undefined ? [] : [reasonText(reason)]),
      readAt === undefined ? text.copyUnread : text.copyRead(momentText(language, readAt)),
      ...(message ? [text.copyMessage[message.outcome]] : []),
    ]
    return `${text.copyTold} ${momentText(language, at)}：${said.join('；')}`
  })
}

function acceptedText({ acceptedMessages }: HeldReview, language: Language): string | undefined {
  const names = messageNames[language]
  return acceptedMessages?.map(({ template, left }) => `${names[template]} ${left}`).join('；')
}

function saidLines({ level, labels, comment }: Pick<HeldReview, 'level' | 'labels' | 'comment'>, language: Language) {
  const text = privacyText[language]
  return [
    `${text.copyLevel}：${levelNames[level][language]}`,
    ...(labels.length > 0
      ? [`${text.copyLabels}：${labels.map((label) => labelText(language, label)).join('；')}`]
      : []),
    ...(comment === undefined ? [] : [`${text.copyWords}：${comment}`]),
  ]
}
