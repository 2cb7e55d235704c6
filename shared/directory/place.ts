/**
 * What can be taken out of service and never leaves the directory: reviews refer to it. Its code is not used again;
 * its figures stay in the rankings of its time.
 */
export interface Retirable {
  /** Since when it is out of service (UTC); absent while it serves. */
  retiredAt?: string | undefined
}

/** 行政区划 of the city, GB/T 2260. The city's own code (530700) stands for 市本级, its municipal hall. */
export interface Region {
  regionCode: string
  name: string
  englishName: string
}

/** 政务服务大厅. `hallId` is `<regionCode>-<two digits>`. */
export interface Hall extends Retirable {
  hallId: string
  regionCode: string
  name: string
  englishName: string
  address: string
  /** What was checked, or that the entry is illustrative. */
  source: string
}

/** 部门, responsible for what its windows handle (谁办理谁负责). `departmentCode` is unique in the city. */
export interface Department extends Retirable {
  departmentCode: string
  regionCode: string
  name: string
  englishName: string
}

/** 窗口. `windowId` is `<hallId>-<two digits>`, at most 12 characters. */
export interface Window extends Retirable {
  windowId: string
  hallId: string
  regionCode: string
  departmentCode: string
  /** As on the sign above it: 3 号窗口. */
  name: string
  englishName: string
  /** What people come for, in a few words: 不动产登记. */
  service: string
  englishService: string
  itemCodes: readonly string[]
}

/** 事项. `itemCode` is unique in the city. */
export interface ServiceItem extends Retirable {
  itemCode: string
  name: string
  englishName: string
  departmentCode: string
  regionCode: string
}

/** Who serves where in a city: its directory, whole. */
export interface Directory {
  cityCode: string
  name: string
  englishName: string
  regions: readonly Region[]
  halls: readonly Hall[]
  departments: readonly Department[]
  windows: readonly Window[]
  items: readonly ServiceItem[]
}

/** Where a review happened: the codes that scopes are compared with. */
export interface Place {
  cityCode: string
  regionCode: string
  hallId: string
  windowId: string
  departmentCode: string
  itemCode?: string | undefined
}
