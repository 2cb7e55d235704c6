import type { UseCase } from '../platform/serve.ts'

/** Gives back what WeChat sent, whose signature was checked: so it knows that the address is the app's own. */
export const proveWechatPushes: UseCase<'proveWechatPushes'> = async ({ query }) => ({ body: query.echostr })
