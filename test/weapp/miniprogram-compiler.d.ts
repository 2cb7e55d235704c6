/** npm miniprogram-compiler: WeChat's own template and style compilers. */
declare module 'miniprogram-compiler' {
  /** Source of a function body that answers the templates of a folder. */
  export function wxmlToJs(folder: string): string
  /** Source of a function body that answers the styles of a folder; throws when one does not compile. */
  export function wxssToJs(folder: string): string
}
