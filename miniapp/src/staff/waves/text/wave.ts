import type { Words } from '../../../text'

interface WaveText {
  title: string
  toResults: string
  toQuestionnaire: string
  threshold: (count: number) => string
  population: (count: number) => string
  actions: Record<
    'release' | 'close' | 'publish-summary' | 'withdraw-summary',
    { press: string; title: string; question: string; done: string }
  >
  goBack: string
  changed: string
  sample: string
  sampleNote: string
  noSample: string
  drawn: (size: number, seed: string, moment: string) => string
  seed: string
  seedHint: string
  size: string
  sizeHint: (population: number) => string
  seedWrong: string
  sizeWrong: string
  draw: string
  drawAgain: string
  drawAgainTitle: string
  drawAgainQuestion: string
  sampleDone: string
  strata: string
  strataCaption: string
  groupings: Record<'region' | 'industry' | 'size' | 'stratum', string>
  columns: { name: string; population: string; invited: string; submitted: string; rate: string }
  total: string
  noStrata: string
  quotas: string
  taken: (taken: number, most: number) => string
  full: string
  openLink: string
  openLinkNote: string
  copyLink: string
  copied: string
  copyFailed: string
  qr: string
  qrOf: (name: string) => string
  messages: string
  messagesNote: string
  round: string
  rounds: (round: number) => string
  send: string
  sending: (done: number) => string
  stop: string
  goOn: string
  sentAll: string
  sentSome: string
  outcome: (sent: number, failed: number, skipped: number) => string
  outcomeNote: string
  sendTitle: (round: string) => string
  sendQuestion: string
  onlyOpen: string
}

/** Words of the page of one wave. */
export const waveText: Words<WaveText> = {
  zh: {
    title: '一期调查',
    toResults: '看结果',
    toQuestionnaire: '看问卷',
    threshold: (count) => `少于 ${count} 份的统计不显示`,
    population: (count) => `名录总数 ${count}`,
    actions: {
      release: {
        press: '启动',
        title: '启动这一期调查',
        question: '启动后按开始日期自动开放，样本和配额不能再改。',
        done: '已启动。',
      },
      close: {
        press: '提前结束',
        title: '提前结束调查',
        question: '结束后不能再填写或修改，也不能重新开放。已提交的回答保留。',
        done: '已结束。',
      },
      'publish-summary': {
        press: '公开结果摘要',
        title: '公开结果摘要',
        question: '任何人都能看到总体结果和指数；人数太少的统计不会显示。',
        done: '结果摘要已公开。',
      },
      'withdraw-summary': {
        press: '撤回公开',
        title: '撤回公开的摘要',
        question: '撤回后公众看不到结果摘要，可以再次公开。',
        done: '结果摘要已撤回。',
      },
    },
    goBack: '返回',
    changed: '这一期调查刚刚被别人更新，已显示最新状态，请确认后再操作。',
    sample: '抽样',
    sampleNote:
      '按县区、行业、规模分层，按比例分配，样本数够时每层至少一家。同样的名录和种子得到同样的样本，可以复核。',
    noSample: '还没有抽样。',
    drawn: (size, seed, moment) => `${moment} 抽取 ${size} 家，种子“${seed}”。`,
    seed: '种子',
    seedHint: '任意文字，记下来就能重现同样的样本',
    size: '样本数',
    sizeHint: (population) => `名录共 ${population} 家`,
    seedWrong: '请填 1 到 64 个字符。',
    sizeWrong: '请填 1 到 100000 的整数。',
    draw: '抽取样本',
    drawAgain: '重新抽取',
    drawAgainTitle: '重新抽取样本',
    drawAgainQuestion: '原来的样本和邀请码会全部作废，换成新的。已经印出或发出的邀请码不能再用。',
    sampleDone: '样本已抽取，邀请码已生成。',
    strata: '分层与回收率',
    strataCaption: '各层的名录数、邀请数、提交数和回收率',
    groupings: { region: '按县区', industry: '按行业', size: '按规模', stratum: '每一层' },
    columns: { name: '分层', population: '名录', invited: '邀请', submitted: '提交', rate: '回收率' },
    total: '合计',
    noStrata: '启动或抽样后，这里显示各层的数量。',
    quotas: '配额',
    taken: (taken, most) => `已收 ${taken} / ${most}`,
    full: '已满',
    openLink: '参加入口',
    openLinkNote: '任何市场主体打开链接或扫码就能参加，可以发布在网站、公众号和大厅。',
    copyLink: '复制链接',
    copied: '已复制',
    copyFailed: '没有复制成功，请手动选中复制。',
    qr: '二维码',
    qrOf: (name) => `二维码：${name}`,
    messages: '短信',
    messagesNote: '发给有登记手机号且还没提交的单位；同一轮每家只发一次，中断后再发不会重复。',
    round: '第几轮',
    rounds: (round) => (round === 1 ? '第 1 轮：邀请' : `第 ${round} 轮：提醒`),
    send: '发送这一轮',
    sending: (done) => `正在发送，已处理 ${done} 家`,
    stop: '停在这里',
    goOn: '接着发送',
    sentAll: '这一轮已发完',
    sentSome: '已停下，还没有发完',
    outcome: (sent, failed, skipped) => `发出 ${sent} 条，失败 ${failed} 条，跳过 ${skipped} 家。`,
    outcomeNote: '跳过的是已提交、没有手机号或这一轮已发过的单位；失败的可以再发一次同一轮。',
    sendTitle: (round) => `发送${round}`,
    sendQuestion: '短信发出后不能撤回。确定现在发送吗？',
    onlyOpen: '调查进行期间才能发送短信。',
  },
  en: {
    title: 'Wave',
    toResults: 'See results',
    toQuestionnaire: 'See the questionnaire',
    threshold: (count) => `Figures about fewer than ${count} are not shown`,
    population: (count) => `${count} in the register`,
    actions: {
      release: {
        press: 'Release',
        title: 'Release this wave',
        question: 'It then opens by its dates; sample and quotas stay as they are.',
        done: 'Released.',
      },
      close: {
        press: 'Close early',
        title: 'Close the wave early',
        question: 'Nobody can answer or change answers any more, and it does not reopen. What was submitted stays.',
        done: 'Closed.',
      },
      'publish-summary': {
        press: 'Publish the summary',
        title: 'Publish the summary',
        question: 'Anybody can read the overall results and the index; figures about too few stay hidden.',
        done: 'The summary is published.',
      },
      'withdraw-summary': {
        press: 'Withdraw the summary',
        title: 'Withdraw the summary',
        question: 'The public does not see it any more. It can be published again.',
        done: 'The summary is withdrawn.',
      },
    },
    goBack: 'Back',
    changed: 'Somebody has just changed this wave. Its present state is shown; please check and try again.',
    sample: 'Sample',
    sampleNote:
      'Stratified by county, industry and size, in proportion, at least one of every stratum where the size allows. The same register and seed give the same sample, so that it can be verified.',
    noSample: 'No sample has been drawn.',
    drawn: (size, seed, moment) => `${size} drawn ${moment}, seed “${seed}”.`,
    seed: 'Seed',
    seedHint: 'Any text; keep it to draw the same sample again',
    size: 'Size',
    sizeHint: (population) => `${population} in the register`,
    seedWrong: 'Please enter 1 to 64 characters.',
    sizeWrong: 'Please enter a whole number from 1 to 100000.',
    draw: 'Draw the sample',
    drawAgain: 'Draw again',
    drawAgainTitle: 'Draw the sample again',
    drawAgainQuestion:
      'The former sample and its codes are void and replaced. Codes that were printed or sent can not be used any more.',
    sampleDone: 'The sample is drawn and its codes are made.',
    strata: 'Strata and response rates',
    strataCaption: 'Businesses in the register, invited and submitted, and response rate of each stratum',
    groupings: { region: 'By county', industry: 'By industry', size: 'By size', stratum: 'Every stratum' },
    columns: { name: 'Stratum', population: 'Register', invited: 'Invited', submitted: 'Submitted', rate: 'Rate' },
    total: 'Total',
    noStrata: 'The numbers of each stratum are shown here once the sample is drawn or the wave released.',
    quotas: 'Quotas',
    taken: (taken, most) => `${taken} of ${most} taken`,
    full: 'Full',
    openLink: 'The way in',
    openLinkNote: 'Any business can answer by this link or code; publish it on websites, accounts and in halls.',
    copyLink: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'It could not be copied. Please select and copy it by hand.',
    qr: 'QR code',
    qrOf: (name) => `QR code: ${name}`,
    messages: 'Messages',
    messagesNote:
      'To businesses with a phone that have not submitted; each gets one message a round, also when a round is sent again.',
    round: 'Round',
    rounds: (round) => (round === 1 ? 'Round 1: invitation' : `Round ${round}: reminder`),
    send: 'Send this round',
    sending: (done) => `Sending; ${done} dealt with`,
    stop: 'Stop here',
    goOn: 'Go on',
    sentAll: 'This round is sent',
    sentSome: 'Stopped before the end',
    outcome: (sent, failed, skipped) => `${sent} sent, ${failed} failed, ${skipped} skipped.`,
    outcomeNote:
      'Skipped: submitted already, without a phone, or sent this round before. What failed can be sent again in the same round.',
    sendTitle: (round) => `Send: ${round}`,
    sendQuestion: 'Messages can not be taken back. Send them now?',
    onlyOpen: 'Messages can be sent while the wave is open.',
  },
}
