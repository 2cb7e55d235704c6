import type { FollowUpSummary } from '@minping/shared/api'

/** What stands for a case in one line: the beginning of the text, else the reasons chosen; empty when there is neither. */
export function firstWords({ comment, labels }: Pick<FollowUpSummary, 'comment' | 'labels'>): string {
  const firstLine = comment?.trim().split('\n')[0]
  return firstLine || labels.map(({ text }) => text).join('、')
}
