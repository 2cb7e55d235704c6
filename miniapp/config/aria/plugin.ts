import { resolve } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { ariaAttributes } from './attributes'

interface MiniPlatform {
  runtimePath: string | string[]
  template?: { mergeComponents: (context: IPluginContext, patch: unknown) => void }
}

/** Puts ARIA attributes into the mini-program's templates and into the runtime's table of attributes. */
export default (context: IPluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return // the web build has real elements
      platform.template.mergeComponents(context, ariaAttributes)
      platform.runtimePath = [platform.runtimePath, resolve(__dirname, 'runtime.ts')].flat()
    },
  })
}
