import { databaseNow } from './storage.ts'

interface Transaction {
  readonly abort: () => void
  readonly commit: () => void
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

  /** Gives up those that are under way and makes another in their place, without waiting for anything: one `await` loses it. */
  leave(begin: (open: NonNullable<ReturnType<typeof databaseNow>>) => Transaction): void {
    const open = databaseNow()
    if (!open) return
    this.giveUp()
    try {
      const transaction = begin(open)
      transaction.done.catch(() => undefined)
      transaction.commit()
    } catch {
      // The connection is closing; a page that lives on is told of it when it saves again.
    }
  }

  private giveUp(): void {
    for (const transaction of this.underWay)
      try {
        transaction.abort()
      } catch {
        // One that is ending holds nothing up.
      }
  }
}
