/** The messages of WeChat that a citizen may accept: how it goes on, and what came of it. One acceptance is one message. */
export const messageTemplates = ['progress', 'result'] as const
export type MessageTemplate = (typeof messageTemplates)[number]
