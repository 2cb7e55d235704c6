/**
 * Every problem that a client can meet, once: status, what a person reads in Chinese and English.
 * A code is for programs and stays; the sentences may be improved.
 */
export const problems = {
  MALFORMED: {
    status: 400,
    zh: '提交的内容格式不正确，请检查后重试。',
    en: 'The request is not well-formed. Please check it and try again.',
  },
  FIELD_INVALID: {
    status: 422,
    zh: '有一项填写不符合要求，请修改后再提交。',
    en: 'One field is not valid. Please correct it and submit again.',
  },
  PERIOD_INVALID: {
    status: 400,
    zh: '统计期间的写法不正确，例如 2024、2024-Q3、2024-09 或 2024-09-12。',
    en: 'The period is not valid; write 2024, 2024-Q3, 2024-09 or 2024-09-12.',
  },
  PERIOD_NOT_PUBLISHED: {
    status: 404,
    zh: '这个统计期间还没有公布：期间结束后才公布。',
    en: 'This period is not published: figures are published once a period is over.',
  },
  SCOPE_INVALID: { status: 400, zh: '统计范围的写法不正确。', en: 'The scope is not valid.' },
  SCENE_UNKNOWN: {
    status: 404,
    zh: '这个二维码无法识别，可能已经更换。请扫描窗口上现在的二维码，或到大厅服务台评价。',
    en: 'This code is not known; it may have been replaced. Please scan the code now shown at the window, or ask at the service desk.',
  },
  WINDOW_RETIRED: {
    status: 410,
    zh: '这个窗口已经停用。请扫描为您办事的窗口上现在的二维码，或到大厅服务台评价。',
    en: 'This window is no longer in service. Please scan the code at the window that serves you now, or ask at the service desk.',
  },
  HALL_RETIRED: {
    status: 410,
    zh: '这个大厅已经停用。可以查找现在为您办事的大厅或事项来评价。',
    en: 'This hall is no longer in service. You can look up the hall or matter that serves you now.',
  },
  CODE_UNKNOWN: {
    status: 404,
    zh: '没有这个评价码，请对照回执单核对；也可以扫窗口上的二维码评价。',
    en: 'This rating code is not known. Please compare it with your slip, or scan the code at the window.',
  },
  CODE_EXPIRED: {
    status: 410,
    zh: '这个评价码已过有效期。您仍可以扫窗口上的二维码，或按大厅和事项查找后评价。',
    en: 'This rating code has expired. You can still rate by the code at the window, or by finding the hall.',
  },
  RECORD_AT_OTHER_WINDOW: {
    status: 422,
    zh: '这个办件编号是在另一个窗口办理的，请按回执单核对编号和窗口；不填编号也可以评价。',
    en: 'This service number belongs to another window. Please compare number and window with the slip; you can also rate without it.',
  },
  RECORD_JUDGED: {
    status: 409,
    zh: '这个办件已在另一个窗口被评价，不能再改到这个窗口，请核对办件编号。',
    en: 'This matter has been rated at another window and can not be moved to this one. Please check its number.',
  },
  SIGNATURE_INVALID: {
    status: 401,
    zh: '签名不正确，或时间戳与当前时间相差超过 5 分钟，请检查密钥和时钟。',
    en: 'The signature is not valid, or its time is more than five minutes off. Please check the key and the clock.',
  },
  LABEL_OF_OTHER_LEVEL: {
    status: 422,
    zh: '所选的评价理由与满意程度不一致，请重新选择理由。',
    en: 'A chosen reason belongs to another level. Please choose the reasons again.',
  },
  LABEL_UNKNOWN: {
    status: 422,
    zh: '有一个评价理由不在现行标签中，请重新选择。',
    en: 'A chosen reason is not in the label set in force. Please choose again.',
  },
  OUTCOME_REASON_UNKNOWN: {
    status: 422,
    zh: '有一个“没办成”的原因已经变化，请重新选择。',
    en: 'A chosen reason for what was not done is no longer offered. Please choose again.',
  },
  REASON_REQUIRED: {
    status: 422,
    zh: '不满意请至少选一项理由，或写几句话，方便我们改进。',
    en: 'Please choose at least one reason or write a few words, so that we can put it right.',
  },
  COMMENT_TOO_LONG: {
    status: 422,
    zh: '文字最多 150 个字，请删减后再提交。',
    en: 'The text may have at most 150 characters. Please shorten it.',
  },
  ITEM_NOT_AT_WINDOW: {
    status: 422,
    zh: '这个窗口不办理所选的事项，请重新选择。',
    en: 'This window does not handle the chosen matter. Please choose again.',
  },
  PROJECT_NUMBER_INVALID: {
    status: 422,
    zh: '办件编号不正确，请按回执单填写。',
    en: 'The service number is not valid. Please copy it from the receipt.',
  },
  CONTACT_INVALID: {
    status: 422,
    zh: '电话号码不正确，请检查。',
    en: 'The phone number is not valid. Please check it.',
  },
  ALREADY_REVIEWED: {
    status: 409,
    zh: '本次服务已存在评价，请勿重复评价。',
    en: 'This service has already been rated.',
  },
  ALREADY_SUPPLEMENTED: {
    status: 409,
    zh: '这条评价已经追加过一次，不能再追加。',
    en: 'This review already has its one supplement.',
  },
  ALREADY_JUDGED: { status: 409, zh: '您已经评价过这次整改结果。', en: 'You have already judged this rectification.' },
  NOT_YET_REPLIED: {
    status: 409,
    zh: '整改结果还没有反馈，请等收到反馈后再评价。',
    en: 'There is no reply yet. Please judge the result once it has arrived.',
  },
  KEY_REQUIRED: {
    status: 400,
    zh: '缺少幂等键（Idempotency-Key）。',
    en: 'The Idempotency-Key header is missing or not valid.',
  },
  KEY_REUSED: {
    status: 422,
    zh: '同一次提交的内容前后不一致，请返回后重新提交。',
    en: 'The same Idempotency-Key came with another body. Please go back and submit again.',
  },
  NOT_SIGNED_IN: { status: 401, zh: '请先登录。', en: 'Please sign in first.' },
  SESSION_EXPIRED: {
    status: 401,
    zh: '登录已过期，请重新登录。',
    en: 'The session has expired. Please sign in again.',
  },
  WECHAT_SESSION_NEEDED: {
    status: 409,
    zh: '微信通知只能在微信小程序里登录后接收。进展在“消息”里也能看到。',
    en: 'WeChat can only tell those who are signed in to the mini-program. You find all news under Notices, too.',
  },
  CREDENTIALS_WRONG: { status: 401, zh: '账号或密码不正确。', en: 'The account or the password is wrong.' },
  ACCOUNT_LOCKED: {
    status: 429,
    zh: '密码连续输错次数过多，账号已暂时锁定，请稍后再试。',
    en: 'Too many wrong passwords. The account is locked for a while; please try again later.',
  },
  ACCOUNT_DISABLED: {
    status: 403,
    zh: '这个账号已停用，请联系系统管理员。',
    en: 'This account is not in use any more. Please ask the administrator.',
  },
  ACCOUNT_TAKEN: {
    status: 409,
    zh: '已有这个账号。停用的账号也不能给别人使用，请换一个名称。',
    en: 'There is such an account. Not even one out of use is given to somebody else; please choose another name.',
  },
  OWN_ACCOUNT: {
    status: 403,
    zh: '不能管理自己的账号，请由另一位管理员操作。',
    en: 'Nobody administers their own account. Please ask another administrator.',
  },
  PASSWORD_TEMPORARY: {
    status: 403,
    zh: '当前是临时密码，请先设置您自己的密码。',
    en: 'The password is a temporary one. Please choose your own first.',
  },
  PASSWORD_WRONG: { status: 422, zh: '现在的密码不正确。', en: 'The present password is wrong.' },
  PASSWORD_TOO_SHORT: {
    status: 422,
    zh: '新密码至少要 12 个字符，可以用一句容易记的话。',
    en: 'The new password needs at least 12 characters; a phrase is easy to remember.',
  },
  PASSWORD_TOO_COMMON: {
    status: 422,
    zh: '这个密码太容易猜到：请不要用账号、常见密码、连续或重复的字符、日期和电话。',
    en: 'This password is guessed too easily: no account names, well-known passwords, runs, repetitions, dates or phone numbers.',
  },
  PASSWORD_UNCHANGED: {
    status: 422,
    zh: '新密码不能与现在的密码相同。',
    en: 'The new password must differ from the present one.',
  },
  BINDING_CODE_WRONG: {
    status: 422,
    zh: '绑定码不正确、已使用或已过期，请在电脑上重新获取。',
    en: 'The binding code is wrong, used or expired. Please get a new one on the computer.',
  },
  TERMINAL_CODE_WRONG: {
    status: 422,
    zh: '绑定码不正确、已使用或已过期，请向管理员索取新的绑定码。',
    en: 'The code is wrong, used or expired. Please ask the administrator for a new one.',
  },
  TERMINAL_NOT_BOUND: {
    status: 403,
    zh: '这台评价终端还没有绑定窗口，请输入管理员提供的绑定码。',
    en: 'This terminal is not bound to a window yet. Please enter the code that the administrator gives you.',
  },
  TERMINAL_RETIRED: {
    status: 403,
    zh: '这台评价终端已被管理员停用，请联系管理员重新绑定。',
    en: 'An administrator has taken this terminal out of service. Please ask them to bind it again.',
  },
  GIVEN_AT_INVALID: {
    status: 422,
    zh: '评价时间不在可以接受的范围内。',
    en: 'The time at which it was given can’t be accepted.',
  },
  WECHAT_NOT_BOUND: {
    status: 401,
    zh: '这个微信还没有绑定工作账号。请用账号和密码登录后，在“我的账号”里绑定。',
    en: 'This WeChat is not bound to an account. Sign in with your password and bind it under My account.',
  },
  WECHAT_BOUND: {
    status: 409,
    zh: '这个账号或这个微信已经绑定过，请先解除绑定。',
    en: 'The account or this WeChat is bound already. Please unbind it first.',
  },
  WECHAT_BINDING_NEEDED: {
    status: 409,
    zh: '您的账号还没有绑定微信，微信提醒发不到。请先在“我的账号”里绑定；所有提醒在“通知”里都能看到。',
    en: 'Your account is not bound to WeChat, so nothing can be sent there. Please bind it under My account; you find every reminder under Notices.',
  },
  WECHAT_CODE_INVALID: {
    status: 401,
    zh: '微信登录凭证无效或已使用，请重试。',
    en: 'The WeChat code is invalid or was used. Please try again.',
  },
  WECHAT_RISKY: {
    status: 403,
    zh: '微信判定该账号存在风险，暂时不能用微信登录；您仍可不登录评价。',
    en: 'WeChat reports this account as risky. You can still rate without signing in.',
  },
  WECHAT_UNAVAILABLE: {
    status: 503,
    zh: '微信登录暂时不可用，您仍可不登录评价。',
    en: 'WeChat sign-in is not available right now. You can still rate without signing in.',
  },
  FORBIDDEN: { status: 403, zh: '您的角色不能进行这项操作。', en: 'Your role does not allow this.' },
  NOT_FOUND: { status: 404, zh: '没有找到，或您无权查看。', en: 'Not found, or not yours to see.' },
  ACTION_NOT_POSSIBLE: {
    status: 409,
    zh: '当前的状态不能进行这项操作，已显示最新状态。',
    en: 'This is not possible in the present state, which is shown now.',
  },
  VERSION_STALE: {
    status: 409,
    zh: '这里刚刚被别人更新，已显示最新状态，请确认后再操作。',
    en: 'Somebody has just changed this. The present state is shown; please check and try again.',
  },
  VISIT_REQUIRED: {
    status: 409,
    zh: '提交整改前至少要有一次回访记录。',
    en: 'At least one visit must be recorded before rectification is submitted.',
  },
  EXTENSION_USED: { status: 409, zh: '已经延期一次，不能再延期。', en: 'The one extension has been used.' },
  OWN_CASE: { status: 403, zh: '不能处理评价自己的工单。', en: 'Nobody handles a case about themselves.' },
  OWN_DEPARTMENT: {
    status: 403,
    zh: '不能裁定涉及本部门或自己经办工单的申诉。',
    en: 'An appeal is not decided by the departments or people that it concerns.',
  },
  FLAG_CONCERNS_YOU: {
    status: 403,
    zh: '本窗口、本大厅、本部门的存疑评价，要由其他人认定。',
    en: 'A flagged review of your own window, hall or department is decided by somebody else.',
  },
  DECIDED_BY_YOU: {
    status: 403,
    zh: '这是您自己作出的认定，要改判须由另一名督办人员进行。',
    en: 'This is your own decision. Another supervisor has to revise it.',
  },
  BAD_REVIEW_STAYS: {
    status: 422,
    zh: '差评不能认定为存疑不计，照常回访整改；确属误评或恶意评价的，由被评价单位申诉。',
    en: 'A bad review can not be set aside; its follow-up goes on. Whoever was judged may appeal.',
  },
  OWN_WORK: {
    status: 403,
    zh: '不能审批自己承办或提交的内容，请由另一位同事处理。',
    en: 'Nobody decides about their own work. Another colleague has to.',
  },
  NOT_IN_CHARGE: {
    status: 403,
    zh: '只有当前承办人可以移交这个工单。',
    en: 'Only whoever is in charge of the case can hand it over.',
  },
  APPEAL_DECIDED: {
    status: 409,
    zh: '这个工单的申诉已经裁定不成立，不能再次申诉。',
    en: 'The appeal of this case was rejected and is not made again.',
  },
  TEXT_TOO_LONG: {
    status: 422,
    zh: '文字最多 255 个字，请删减后再提交。',
    en: 'The text may have at most 255 characters. Please shorten it.',
  },
  OWN_WORDS: {
    status: 403,
    zh: '不能决定是否公开对本部门的评价。',
    en: 'Nobody decides whether words about their own department are published.',
  },
  ASSIGNEE_INVALID: {
    status: 422,
    zh: '被指派的人不在这个工单的范围内。',
    en: 'The assignee does not work within the scope of this case.',
  },
  DEPARTMENT_INVALID: {
    status: 422,
    zh: '这个问题不能转给所选的部门，请另选部门。',
    en: 'The case can not be passed to this department. Please choose another one.',
  },
  DIRECTORY_CODE_INVALID: {
    status: 422,
    zh: '编码不符合规则：须以所属区划或大厅的编码开头。',
    en: 'The code is not valid: it begins with the code of the region or hall that the entry lies in.',
  },
  DIRECTORY_CODE_TAKEN: {
    status: 409,
    zh: '这个编码已被使用，编码不重复使用，请换一个。',
    en: 'This code is in use or was used before; codes are not used again. Please choose another one.',
  },
  DIRECTORY_NAME_TAKEN: {
    status: 422,
    zh: '同一大厅或区划内已有同名且在用的条目，请换一个名称。',
    en: 'Another entry in service of the same hall or region has this name. Please choose another one.',
  },
  DIRECTORY_REFERENCE_INVALID: {
    status: 422,
    zh: '所选的大厅、部门或事项不在用，或不属于同一区划、同一部门；窗口至少办理一个事项。',
    en: 'What was chosen is out of service or belongs to another region or department; a window handles at least one matter.',
  },
  DIRECTORY_ENTRY_IN_USE: {
    status: 409,
    zh: '还有在用的条目引用它，请先调整这些条目，再停用。',
    en: 'Entries in service still refer to it. Please change those first, then take it out of service.',
  },
  QUESTIONNAIRE_UNSOUND: {
    status: 422,
    zh: '问卷还有问题没有解决，不能发布，请按检查结果修改。',
    en: 'The questionnaire still has findings and can not be published. Please mend what the check lists.',
  },
  QUESTIONNAIRE_NOT_PUBLISHED: {
    status: 422,
    zh: '只有已发布的问卷版本才能开展调查。',
    en: 'Only a published version of a questionnaire can be asked in a wave.',
  },
  REGISTER_TOO_SMALL: {
    status: 422,
    zh: '名录中的市场主体少于要抽取的样本数，请减少样本数或先导入名录。',
    en: 'The register has fewer businesses than the sample asks for. Lower the size or import the register first.',
  },
  MESSAGES_UNAVAILABLE: {
    status: 503,
    zh: '短信暂时不能发送，请稍后再试，或改用邀请码链接、二维码。',
    en: 'Messages can not be sent right now. Try again later, or use the links and QR codes.',
  },
  INVITATION_UNKNOWN: {
    status: 404,
    zh: '没有这个邀请码，请核对后再输入。',
    en: 'This invitation code is not known. Please check it and try again.',
  },
  INVITATION_USED: {
    status: 409,
    zh: '这个邀请码已在另一台设备上使用。请让同事在“邀请同事一起填”里给您一个协同码，或用登记的手机号验证。',
    en: 'This code has been used on another device. Ask your colleague for a joint code, or verify by the registered phone.',
  },
  CREDIT_CODE_INVALID: {
    status: 422,
    zh: '统一社会信用代码不正确，请按营业执照逐位核对（18 位）。',
    en: 'The unified social credit code is not valid. Please compare its 18 characters with the business licence.',
  },
  PHONE_CODE_WRONG: {
    status: 422,
    zh: '验证码不正确或已过期，请重新获取。',
    en: 'The code is wrong or has expired. Please ask for a new one.',
  },
  BUSINESS_TAKEN: {
    status: 409,
    zh: '这家单位已在另一台设备上开始填写。请让同事给您一个协同码继续填写。',
    en: 'This business has begun on another device. Ask your colleague for a joint code to go on.',
  },
  WAVE_NOT_OPEN: {
    status: 409,
    zh: '本次调查尚未开始或已经结束。',
    en: 'This survey has not begun or is over.',
  },
  ANSWER_MISSING: {
    status: 422,
    zh: '这一题还没有回答。',
    en: 'This question has not been answered yet.',
  },
  ANSWER_INVALID: {
    status: 422,
    zh: '这一题的回答不符合要求，请修改。',
    en: 'The answer to this question is not valid. Please correct it.',
  },
  QUOTA_FULL: {
    status: 409,
    zh: '这一类市场主体的名额已满，您的回答已保存但不再计入，谢谢您的参与。',
    en: 'There are enough responses of this kind. Your answers are kept but can not be counted any more; thank you.',
  },
  ITEM_UNKNOWN: {
    status: 422,
    zh: '问卷中没有这个题目。',
    en: 'The questionnaire has no such question.',
  },
  PUBLIC_URL_MISSING: {
    status: 503,
    zh: '还没有设置网页版的访问地址（publicUrl），暂不能印制二维码，请联系运维人员。',
    en: 'The address of the web app (publicUrl) is not set, so codes can not be printed yet. Please tell whoever runs the service.',
  },
  FILE_KIND_UNKNOWN: {
    status: 422,
    zh: '只能上传 JPG、PNG、WebP 图片，PDF，以及 Word（docx）、Excel（xlsx）文件。',
    en: 'Only pictures (JPG, PNG, WebP), PDF, Word (docx) and Excel (xlsx) files can be uploaded.',
  },
  FILE_EMPTY: {
    status: 422,
    zh: '这个文件是空的，请重新选择。',
    en: 'This file is empty. Please choose another.',
  },
  FILE_TOO_LARGE: {
    status: 422,
    zh: '每个文件最大 10 MB，请压缩或拆分后再上传。',
    en: 'A file may have at most 10 MB. Please make it smaller or split it.',
  },
  FILE_CONTENT_UNFIT: {
    status: 422,
    zh: '文件的内容与它的类型不符，可能已损坏或被改过扩展名，请另选文件。',
    en: 'The content of the file does not fit its type: it may be damaged or renamed. Please choose another.',
  },
  UPLOAD_UNFINISHED: {
    status: 422,
    zh: '文件还没有传完，请重新上传。',
    en: 'The file has not arrived whole. Please upload it again.',
  },
  CONTENT_UNDECIDED: {
    status: 409,
    zh: '文字还没有通过内容安全检查：检查完成，或由监督人员在评价详情中决定显示后，才能放出。',
    en: 'The words have not passed the content check: they can be released once it is done, or once a supervisor has decided on the review’s page to show them.',
  },
  PHOTO_KIND_UNKNOWN: {
    status: 422,
    zh: '只能添加 JPG、PNG、WebP 图片。',
    en: 'Only pictures (JPG, PNG, WebP) can be added.',
  },
  PHOTO_TOO_LARGE: {
    status: 422,
    zh: '每张照片最大 5 MB，请换一张小一些的。',
    en: 'A photo may have at most 5 MB. Please take a smaller one.',
  },
  UPLOAD_UNKNOWN: {
    status: 422,
    zh: '没有找到这个文件，可能已过期，请重新上传。',
    en: 'This file was not found; it may have expired. Please upload it again.',
  },
  TOO_LARGE: { status: 413, zh: '提交的内容过大。', en: 'The request is too large.' },
  TOO_MANY_REQUESTS: {
    status: 429,
    zh: '请求过于频繁，请稍后再试。',
    en: 'Too many requests. Please try again in a moment.',
  },
  STORE_UNAVAILABLE: {
    status: 503,
    zh: '服务暂时不可用，您的内容已保存在手机上，稍后会自动重试。',
    en: 'The service is not available right now. What you entered is kept on your phone and will be sent again.',
  },
  UNEXPECTED: {
    status: 500,
    zh: '系统出现故障，请稍后再试，并提供请求编号。',
    en: 'Something went wrong. Please try again later and quote the request id.',
  },
} as const satisfies Record<string, { status: number; zh: string; en: string }>

export type ProblemCode = keyof typeof problems

/** An RFC 9457 problem document, as every error is answered (`application/problem+json`). */
export interface Problem {
  type: string
  title: string
  status: number
  code: ProblemCode
  zh: string
  en: string
  /** The failing field as a dotted path (`labels.0`), where there is one. */
  field?: string
  requestId?: string
  /** What already stands, where that is the reason: the earlier review's id, or the follow-up in its present state. */
  current?: unknown
}
