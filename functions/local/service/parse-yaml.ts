import { parse, type ScalarTag, type Tags, type YAMLMap, type YAMLSeq } from 'yaml'

/** CloudFormation's short forms (`!Ref x`) become its long ones (`{Ref: x}`), as the framework reads them. */
const longNames = {
  Ref: 'Ref',
  GetAtt: 'Fn::GetAtt',
  Sub: 'Fn::Sub',
  Join: 'Fn::Join',
  If: 'Fn::If',
  Equals: 'Fn::Equals',
  Select: 'Fn::Select',
  Split: 'Fn::Split',
} as const

/** Reads YAML with CloudFormation's tags into plain objects. */
export function parseYaml(text: string): unknown {
  return parse(text, { customTags: tags, logLevel: 'error' })
}

const tags: Tags = Object.entries(longNames).flatMap(([shortName, longName]) => [
  scalarTag(shortName, longName),
  { tag: `!${shortName}`, collection: 'seq' as const, resolve: (node: YAMLSeq | YAMLMap) => wrap(longName, node) },
])

function scalarTag(shortName: string, longName: string): ScalarTag {
  return {
    tag: `!${shortName}`,
    resolve: (text: string) => ({ [longName]: longName === 'Fn::GetAtt' ? splitAtFirstDot(text) : text }),
  }
}

function wrap(longName: string, node: YAMLSeq | YAMLMap): unknown {
  return { [longName]: node.toJSON() }
}

function splitAtFirstDot(text: string): string[] {
  const dot = text.indexOf('.')
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)]
}
