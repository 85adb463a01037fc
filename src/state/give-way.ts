interface Transaction {
  readonly abort: () => void
  readonly done: Promise<void>
}

/** Transactions that are given up for what a page that is hidden or closed leaves behind: what waits when a page ends is lost. */
export class GivingWay {
  private readonly underWay = new Set<Transaction>()

  /** Notes a transaction that has begun. */
  add(transaction: Transaction): void {
    this.underWay.add(transaction)
    const end = () => this.underWay.delete(transaction)
    transaction.done.then(end, end)
  }

  /** Gives up those that are under way. */
  giveUp(): void {
    for (const transaction of this.underWay)
      try {
        transaction.abort()
      } catch {
        // One that is ending holds nothing up.
      }
  }
}
