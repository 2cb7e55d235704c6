import type { Words } from '../../../text'

interface RegisterText {
  title: string
  lead: string
  total: string
  strata: (count: number) => string
  generated: string
  emptyTitle: string
  emptyNote: string
  byRegion: string
  byIndustry: string
  bySize: string
  columns: { name: string; count: string; share: string }
  import: string
  importNote: string
  columnsNote: string
  chooseFile: string
  pasted: string
  pastedHint: string
  unreadable: string
  noRows: string
  noHeadings: (headings: string) => string
  quoteOpen: (line: number) => string
  rows: (count: number, parts: number) => string
  start: string
  sending: (sent: number, total: number) => string
  goOn: string
  done: string
  stopped: string
  outcome: (added: number, changed: number, same: number, refused: number) => string
  repeatSafe: string
  refused: (count: number) => string
  refusedRow: (line: number, field: string, sentence: string) => string
  fields: Record<string, string>
  copyRefused: string
  moreRefused: (count: number) => string
  copied: string
  copyFailed: string
}

/** Words of the register of businesses and of importing it. */
export const registerText: Words<RegisterText> = {
  zh: {
    title: '市场主体名录',
    lead: '抽样和分层都以名录为准。名称和信用代码是公开信息，电话加密保存，只用来发邀请。',
    total: '家市场主体',
    strata: (count) => `分布在 ${count} 个层（县区 × 行业 × 规模）`,
    generated: '含演示数据：由程序生成，不代表真实单位。',
    emptyTitle: '名录是空的',
    emptyNote: '导入后才能抽样。',
    byRegion: '按县区',
    byIndustry: '按行业',
    bySize: '按规模',
    columns: { name: '名称', count: '数量', share: '占比' },
    import: '导入名录',
    importNote: '选择 CSV 文件，或从表格复制后粘贴。第一行是列名，顺序不限。',
    columnsNote:
      '列名：统一社会信用代码、企业名称、行政区划代码、行业门类（A–T）、企业规模（大型、中型、小型、微型）、联系电话（可空）。英文列名 creditCode、name、regionCode、industry、size、phone 也可以。',
    chooseFile: '选择 CSV 文件',
    pasted: '名录内容',
    pastedHint: '逗号、分号或制表符分隔都可以',
    unreadable: '这个文件读不出来，请换一个文件或粘贴内容。',
    noRows: '除了列名没有别的行。',
    noHeadings: (headings) => `第一行缺少这些列：${headings}。`,
    quoteOpen: (line) => `第 ${line} 行开始的引号没有结束，请检查。`,
    rows: (count, parts) => `共 ${count} 行，分 ${parts} 批发送。`,
    start: '开始导入',
    sending: (sent, total) => `正在导入：${sent} / ${total} 行`,
    goOn: '接着导入',
    done: '导入完成',
    stopped: '中途停下了，前面的已导入，可以接着导入。',
    outcome: (added, changed, same, refused) =>
      `新增 ${added} 家，更新 ${changed} 家，没有变化 ${same} 家，未导入 ${refused} 行。`,
    repeatSafe: '重复导入同一份名录不会重复登记。',
    refused: (count) => `有 ${count} 行没有导入`,
    refusedRow: (line, field, sentence) => `第 ${line} 行 ${field}：${sentence}`,
    fields: {
      creditCode: '统一社会信用代码',
      name: '企业名称',
      regionCode: '行政区划代码',
      industry: '行业门类',
      size: '企业规模',
      phone: '联系电话',
    },
    copyRefused: '复制这份清单',
    moreRefused: (count) => `另有 ${count} 行，复制清单可看到全部`,
    copied: '已复制',
    copyFailed: '没有复制成功，请手动选中复制。',
  },
  en: {
    title: 'Register of businesses',
    lead: 'Samples and strata come from it. Names and credit codes are public; phones are sealed and only used for invitations.',
    total: 'businesses',
    strata: (count) => `in ${count} strata (county × industry × size)`,
    generated: 'It contains demonstration data made by a program, not real businesses.',
    emptyTitle: 'The register is empty',
    emptyNote: 'Import it to draw samples.',
    byRegion: 'By county',
    byIndustry: 'By industry',
    bySize: 'By size',
    columns: { name: 'Name', count: 'Number', share: 'Share' },
    import: 'Import the register',
    importNote:
      'Choose a CSV file, or paste what you copied from a spreadsheet. The first row names the columns, in any order.',
    columnsNote:
      'Columns: creditCode, name, regionCode, industry (A–T), size (large, medium, small, micro), phone (may be empty). The Chinese names are known too: 统一社会信用代码, 企业名称, 行政区划代码, 行业门类, 企业规模, 联系电话.',
    chooseFile: 'Choose a CSV file',
    pasted: 'Content',
    pastedHint: 'Separated by commas, semicolons or tabs',
    unreadable: 'This file can not be read. Please choose another or paste its content.',
    noRows: 'There are no rows below the names of the columns.',
    noHeadings: (headings) => `The first row lacks these columns: ${headings}.`,
    quoteOpen: (line) => `The quotation mark that begins in line ${line} does not end. Please check it.`,
    rows: (count, parts) => `${count} rows, sent in ${parts} ${parts === 1 ? 'part' : 'parts'}.`,
    start: 'Import',
    sending: (sent, total) => `Importing: ${sent} of ${total} rows`,
    goOn: 'Go on importing',
    done: 'Imported',
    stopped: 'It stopped on the way. What came before is imported; you can go on.',
    outcome: (added, changed, same, refused) =>
      `${added} added, ${changed} changed, ${same} the same, ${refused} refused.`,
    repeatSafe: 'Importing the same register again registers nothing twice.',
    refused: (count) => (count === 1 ? 'One row was refused' : `${count} rows were refused`),
    refusedRow: (line, field, sentence) => `Row ${line}, ${field}: ${sentence}`,
    fields: {
      creditCode: 'credit code',
      name: 'name',
      regionCode: 'region code',
      industry: 'industry',
      size: 'size',
      phone: 'phone',
    },
    copyRefused: 'Copy this list',
    moreRefused: (count) => `${count} more; copy the list to see all`,
    copied: 'Copied',
    copyFailed: 'It could not be copied. Please select and copy it by hand.',
  },
}
