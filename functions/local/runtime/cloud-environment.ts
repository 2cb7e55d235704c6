export interface Surroundings {
  region: string
  /** Where the files of a package lie. */
  folder: string
  endpoints: Endpoints
}

export interface Endpoints {
  store: string
  standIns: string
}

/**
 * What the cloud sets in every function's environment, with the SDK's endpoints on this machine. The files of this
 * machine's own AWS profiles are out of reach, so that nothing here can ever write to a real account.
 */
export function cloudEnvironment({
  region,
  folder,
  endpoints: { store, standIns },
}: Surroundings): Record<string, string> {
  return {
    LAMBDA_TASK_ROOT: folder,
    AWS_REGION: region,
    AWS_ENDPOINT_URL: standIns,
    AWS_ENDPOINT_URL_DYNAMODB: store,
    AWS_ENDPOINT_URL_S3: standIns,
    AWS_ENDPOINT_URL_SSM: standIns,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    TZ: ':UTC',
  }
}
