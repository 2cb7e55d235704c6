/** The embedded store can't be had. The message says what to do. */
export class LocalStoreError extends Error {
  override name = 'LocalStoreError'
}

/** No program to run the store with was found on this machine. */
export class StoreNotFound extends LocalStoreError {
  override name = 'StoreNotFound'
  constructor() {
    super(
      [
        `No embedded store for ${process.platform}-${process.arch} was found. Do one of these:`,
        '  npm install -g dynoxide                  then it is found on the PATH;',
        '  DYNAMODB_ENDPOINT=http://… npm start     with any DynamoDB-compatible endpoint.',
      ].join('\n'),
    )
  }
}

/** Another server uses the data. */
export class StoreInUse extends LocalStoreError {
  override name = 'StoreInUse'
}

/** The program ended or never answered. */
export class StoreNotAnswering extends LocalStoreError {
  override name = 'StoreNotAnswering'
}

/** What is stored was stored by an earlier version of the service. */
export class DataOutdated extends LocalStoreError {
  override name = 'DataOutdated'
  constructor(index: string) {
    super(`The stored data is of an earlier version (it has no index "${index}"). Begin anew: npm start -- --fresh`)
  }
}
