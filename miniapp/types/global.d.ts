/// <reference types="@tarojs/taro" />

declare module '*.css'

declare namespace NodeJS {
  interface ProcessEnv {
    /** The platform of the build. */
    TARO_ENV: 'weapp' | 'h5'
    /** Origin of the API; empty on the web, where it is the page's own. */
    API_BASE: string
  }
}
