import type { IPluginContext } from '@tarojs/service'

interface MiniPlatform {
  template?: { modifyCompProps?: (name: string, attributes: Record<string, string>) => Record<string, string> }
}

interface BuiltComponents {
  componentConfig: { includes: Set<string> }
}

/** Events that no component of ours listens to; taps, input and focus stay, and the move that a dialog stops. */
const unheard = /^bind(touch(start|end|cancel)|longpress|longtap|animation|transition)/i

/** Attributes that no component of ours sets: what WeChat does without them is what they say by default. */
const unset = /^(hover-?(stop|start|stay)|animation$|space$|decode$|max-?lines$|overflow$)/i

/**
 * Leaves out of the mini-program's templates what is never used: they repeat every component for every depth, and the
 * main package is what a person waits for. The runtime's table of numbers comes from elsewhere and stays as it is.
 */
export default (context: IPluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return // the web build has no templates
      platform.template.modifyCompProps = (_, attributes) =>
        Object.fromEntries(Object.entries(attributes).filter(([name]) => !unheard.test(name) && !unset.test(name)))
    },
  })
  context.modifyComponentConfig(({ componentConfig }: BuiltComponents) =>
    componentConfig.includes.delete('scroll-view'),
  )
}
