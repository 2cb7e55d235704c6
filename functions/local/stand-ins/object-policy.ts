/** Why S3 refuses. */
export interface ObjectFault {
  status: number
  code: string
  message: string
}

interface Policy {
  expiration: string
  conditions: (Record<string, string> | [string, string | number, string | number])[]
}

/** Fields that a policy need not name. */
const uncovered = new Set(['policy', 'x-amz-signature', 'file'])

/** What a form's policy, whose signature is right, says against the form; undefined when it fits. */
export function policyFault(
  policyText: string,
  fields: ReadonlyMap<string, string>,
  { bucket, size, now }: { bucket: string; size: number; now: Date },
): ObjectFault | undefined {
  const policy = readPolicy(policyText)
  if (!policy) return { status: 400, code: 'InvalidPolicyDocument', message: 'Invalid Policy: Invalid JSON.' }
  if (Date.parse(policy.expiration) <= now.getTime()) return denied('Invalid according to Policy: Policy expired.')
  const covered = new Set<string>()
  for (const condition of policy.conditions) {
    if (Array.isArray(condition)) {
      const fault = listedFault(condition, fields, size, covered)
      if (fault) return fault
      continue
    }
    for (const [name, value] of Object.entries(condition)) {
      covered.add(name.toLowerCase())
      const given = name === 'bucket' ? bucket : fields.get(name.toLowerCase())
      if (given !== value) return denied(`Invalid according to Policy: Policy Condition failed: ["eq", "$${name}"]`)
    }
  }
  const extra = [...fields.keys()].find((name) => !uncovered.has(name) && !covered.has(name))
  return extra === undefined ? undefined : denied(`Invalid according to Policy: Extra input fields: ${extra}`)
}

function listedFault(
  [operator, first, second]: [string, string | number, string | number],
  fields: ReadonlyMap<string, string>,
  size: number,
  covered: Set<string>,
): ObjectFault | undefined {
  if (operator === 'content-length-range') {
    if (size > Number(second)) return sizeFault('EntityTooLarge', 'exceeds the maximum allowed size')
    return size < Number(first) ? sizeFault('EntityTooSmall', 'is smaller than the minimum allowed size') : undefined
  }
  const name = String(first).slice(1).toLowerCase()
  covered.add(name)
  const given = fields.get(name) ?? ''
  const holds = operator === 'starts-with' ? given.startsWith(String(second)) : given === second
  return holds ? undefined : denied(`Invalid according to Policy: Policy Condition failed: ["${operator}", "${first}"]`)
}

function readPolicy(text: string): Policy | undefined {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as Policy
  } catch {
    return undefined
  }
}

function sizeFault(code: string, words: string): ObjectFault {
  return { status: 400, code, message: `Your proposed upload ${words}` }
}

export function denied(message: string): ObjectFault {
  return { status: 403, code: 'AccessDenied', message }
}
