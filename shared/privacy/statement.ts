import type { PrivacyFacts } from './facts.ts'

/** A part of the statement: what each paragraph says, in both languages. */
export interface StatementSection {
  id: string
  title: Bilingual
  paragraphs: readonly Bilingual[]
}

interface Bilingual {
  zh: string
  en: string
}

/** The day from which the statement holds; a new text has a new day. */
export const statementVersion = '2026-11-27'

/** What is collected, why, who sees it, how long it is kept, and what somebody can ask for (个人信息保护法 7, 17, 44–50). */
export function privacyStatement({ office, phone, contactMonths }: PrivacyFacts): StatementSection[] {
  return [
    {
      id: 'collected',
      title: { zh: '收集什么，用来做什么', en: 'What is collected, and what for' },
      paragraphs: [
        {
          zh: '满意程度、评价理由、您写的文字、窗口和时间：用来统计满意度、整改问题。评价不需要登录，也不需要姓名和证件。',
          en: 'The level, the reasons, your words, the window and the time: to count satisfaction and put things right. Rating needs no sign-in, no name and no document.',
        },
        {
          zh: '联系电话（自愿，仅在差评时询问）：只用来就这一条评价回访您。不留电话，评价同样有效，同样整改。',
          en: 'A phone number (only if you give one, asked only after a bad rating): to call you about this one rating. Without it the rating counts and is followed up just the same.',
        },
        {
          zh: '办件编号（自愿）：用来核对这次办事，保证一件事只评一次。',
          en: 'A matter number (only if you give one): to find the matter, and so that each is rated once.',
        },
        {
          zh: '这部手机上生成的随机编号，以及您用微信打开时微信给的用户标识：用来让“我的评价”只给您自己看，以及在您同意后发送进展提醒。标识加密保存。',
          en: 'A random number made on this phone and, in WeChat, the identifier that WeChat gives: so that only you see “My ratings”, and to tell you of progress if you agreed. The identifier is kept encrypted.',
        },
        {
          zh: '照片（自愿）：用来说明您遇到的问题。拍摄地点等附带信息在保存前去掉。',
          en: 'Photos (only if you add some): to show what happened. Where they were taken is removed before they are kept.',
        },
        {
          zh: '不收集位置、通讯录、相册内容和手机型号，不做画像，不用于其他目的。',
          en: 'No location, no address book, no album and no phone model is collected. Nobody is profiled, and nothing is used for anything else.',
        },
      ],
    },
    {
      id: 'seen',
      title: { zh: '谁能看到', en: 'Who sees it' },
      paragraphs: [
        {
          zh: '被评价的窗口能看到满意程度、理由和文字，看不到是谁评的，也看不到电话和办件编号。',
          en: 'The window that was rated sees the level, the reasons and the words: never who gave them, nor the phone number or the matter number.',
        },
        {
          zh: '经办人默认只看到隐去中间几位的电话；要打电话须写明原因，每次查看都记录在案。工单办结后不能再查看。',
          en: 'Whoever follows it up sees the number with its middle digits hidden. To call, they state why, and each look is recorded. Nobody can look any more once the case is closed.',
        },
        {
          zh: '公众看到的是统计数字，以及隐去可能指向个人的内容、由专人审核后公开的文字。您可以要求不公开。',
          en: 'The public sees figures and, released by a person, words without what could name somebody. You can ask not to publish yours.',
        },
        {
          zh: '在小程序里写的文字和附的照片，会连同微信给的用户标识交给微信作内容安全检测；照片的地址只在半小时内有效。除此之外，不向其他单位或个人提供您的个人信息，法律另有规定的除外。',
          en: 'Words and photos given in the mini-program are checked by WeChat, which gets them with its own identifier of you; the address of a photo is good for half an hour. Otherwise your personal data is given to nobody else, unless the law says so.',
        },
      ],
    },
    {
      id: 'kept',
      title: { zh: '保存多久', en: 'How long it is kept' },
      paragraphs: [
        {
          zh: `差评的联系电话，在最后一次答复、办结或不予采纳 ${contactMonths} 个月后自动删除；其他评价的，在评价 ${contactMonths} 个月后自动删除。您也可以随时撤回，立即删除。`,
          en: `A phone number of a bad rating is deleted ${contactMonths} months after its case was last answered, closed or excluded; of any other rating, ${contactMonths} months after you gave it. It is deleted at once when you withdraw it.`,
        },
        {
          zh: '满意程度、理由、文字和办理记录作为政务服务监督的依据长期保存。您删除个人信息后，它们不再指向您。',
          en: 'Level, reasons, words and the record of the work are kept for the supervision of public services. Once you delete your personal data, they lead to you no more.',
        },
        {
          zh: '为防止数据损坏，数据库保留最近 35 天的备份；您删除的内容最晚在 35 天后从备份中消失，其间只用于灾难恢复。',
          en: 'Backups of the last 35 days guard against loss. What you delete is gone from them after 35 days at the latest; until then they serve recovery from a disaster alone.',
        },
      ],
    },
    {
      id: 'rights',
      title: { zh: '您可以做什么', en: 'What you can do' },
      paragraphs: [
        {
          zh: '随时查看、下载关于您的全部内容；撤回联系电话；撤回公开文字的同意；删除全部个人信息。都在这一页或评价详情里，一步完成，不需要说明理由。',
          en: 'See and download all that is held about you; withdraw your phone number; withdraw the consent to publish; have all personal data deleted. All of it is on this page or beside the rating, at once and without a reason.',
        },
        {
          zh: '要更正评价，可以追加一次评价；首次评价保持不变，以免被人改动。',
          en: 'To correct a rating, add a supplement. The first rating stays as it is, so that nobody can bend it.',
        },
        {
          zh: '这里看到和删除的，是这部手机和登录的微信里的评价。在别的手机或浏览器里评的，请在那里操作。',
          en: 'What is shown and deleted here was given on this phone or through your WeChat. Please look after ratings from another phone or browser there.',
        },
      ],
    },
    {
      id: 'office',
      title: { zh: '谁负责，怎么联系', en: 'Who answers for it' },
      paragraphs: [
        {
          zh: `${office.zh}，电话 ${phone}。对个人信息的处理有疑问或不满，可以联系，也可以向网信、公安等部门投诉举报。`,
          en: `${office.en}, phone ${phone}. If you have questions or are not satisfied with how your data is handled, please get in touch; you may also complain to the authorities.`,
        },
        {
          zh: '14 岁以下的孩子请由父母或其他监护人代为评价。',
          en: 'Children under 14: please let a parent or guardian give the rating.',
        },
      ],
    },
  ]
}
