import { formsOf } from '../forms.ts'

/** Words that show by themselves that a promise was not kept. */
export const LATE: ReadonlySet<string> = new Set(
  `longer late later beyond delay delays delayed exceed exceeds exceeded overdue busy engaged unavailable unable impossible extension
  breach breached overrun overruns tied backlog`.split(/\s+/),
)
/** What a service does to keep a promise; with "not" it was not kept. */
export const KEPT: ReadonlySet<string> = new Set([
  ...`answer arrive attend reply respond achieve reach meet keep resolve fix repair deliver turn show manage come call
  decide pay connect deal help visit act happen settle restore return pick take serve greet process open finish mend`
    .split(/\s+/)
    .flatMap(formsOf),
  ...`sent issued posted dispatched met kept given done dealt paid taken shown able possible achievable practicable feasible available free do give`.split(
    /\s+/,
  ),
])
/** What customers have where a promise was kept. */
export const HEARD = new Set(
  'hear heard receive received get got seen contacted told informed served'.split(' '),
)
/** What shows, after a word for a promise, that it was not kept. */
export const MISSED = new Set(
  'miss misses missed slip slips slipped fail fails failed happen happens occur occurs'.split(' '),
)
/** Words for a promise, or who made it: a bin that is missed or a pump that fails breaks none. */
export const PROMISE = new Set(
  'we our us this that it these deadline target standard promise limit commitment date time'.split(' '),
)
/** What may follow "in case of" and "in the event of". */
export const DEFAULT = new Set('failure default delay delays breach non'.split(' '))
